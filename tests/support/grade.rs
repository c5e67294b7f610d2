//! The reading grade of a text, by Flesch and Kincaid.

/// The school grade that a text asks of its reader: 0.39 · words per sentence + 11.8 · syllables per word − 15.59.
pub fn grade<'t>(texts: impl IntoIterator<Item = &'t str>) -> f64 {
    let (mut sentences, mut words, mut syllables_in_all) = (0.0, 0.0, 0.0);
    for text in texts {
        // A heading or an item of a list is a sentence, with a full stop or without.
        for sentence in text.split(['.', '?', '!', ':']).map(words_of).filter(|sentence| !sentence.is_empty())
        {
            sentences += 1.0;
            words += sentence.len() as f64;
            syllables_in_all += sentence.iter().map(|word| syllables(word) as f64).sum::<f64>();
        }
    }
    0.39 * words / sentences + 11.8 * syllables_in_all / words - 15.59
}

/// The words of a text, in small letters; figures count too.
pub fn words_of(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect()
}

/// The syllables of an English word: its groups of vowels, less a silent ending.
pub fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    // In "vi-o-lence" two vowels are two syllables, in "mo-tion" and "so-cial" one.
    let parted = |at: usize| {
        letters[at - 1] == 'i' && "aou".contains(letters[at]) && at > 1 && !"cgstx".contains(letters[at - 2])
    };
    let starts = |at: usize| is_vowel(letters[at]) && (at == 0 || !is_vowel(letters[at - 1]) || parted(at));
    let groups = (0..letters.len()).filter(|at| starts(*at)).count();
    let silent = match letters.as_slice() {
        // "table" keeps its ending, "rule" and "page" do not.
        [.., before, 'l', 'e'] => is_vowel(*before),
        [.., before, 'e'] => !is_vowel(*before),
        [.., before, 'e', 'd'] => !is_vowel(*before) && !matches!(before, 't' | 'd'),
        [.., before, 'e', 's'] => !is_vowel(*before) && !matches!(before, 's' | 'c' | 'g' | 'z' | 'x' | 'h'),
        _ => false,
    };
    (groups - usize::from(silent && groups > 1)).max(1)
}
