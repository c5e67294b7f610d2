//! The reading grade of Spanish, by Fernández Huerta.

use super::by_table;

/// The grade by the table below, for the ease 206.84 − 60 · syllables per word − 1.02 · words per sentence.
///
/// Sources: J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959, with the table; G. Law, "Error in the
/// Fernandez Huerta readability formula", 2011, for what the second number counts (words per sentence, which many copies turn
/// over). Both as told at <https://legible.es/blog/lecturabilidad-fernandez-huerta/>, read 2026-11-21.
///
/// Limits: the grades are those of Spanish schools in 1959, taken as years of schooling.
pub(super) fn grade(words_per_sentence: f64, syllables_per_word: f64) -> f64 {
    by_table(&HUERTA, 206.84 - 1.02 * words_per_sentence - 60.0 * syllables_per_word)
}

/// His table: at each end of a stretch, the highest grade of the easier side. 60 to 70 is "7.º u 8.º grado", so 60 is still 8; 50 to 60
/// is the year before university, then come its first years and its last.
const HUERTA: [(f64, f64); 8] = [
    (100.0, 3.0),
    (90.0, 4.0),
    (80.0, 5.0),
    (70.0, 6.0),
    (60.0, 8.0),
    (50.0, 12.0),
    (30.0, 14.0),
    (0.0, 18.0),
];

/// The syllables of a word. Spelling tells them: each strong vowel is one, and a weak one beside it belongs to it unless it bears an accent.
pub(super) fn syllables(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    let mut word = word.replace("qu", "k");
    for front in ["e", "i", "é", "í"] {
        word = word.replace(&format!("gu{front}"), &format!("g{front}"));
    }
    let letters: Vec<char> = word.chars().collect();
    (0..letters.len()).filter(|at| starts(&letters, *at)).count().max(1)
}

/// Whether a syllable begins with the vowel at a place.
fn starts(word: &[char], at: usize) -> bool {
    let letter = |place: Option<usize>| place.and_then(|place| word.get(place)).copied().unwrap_or(' ');
    let (before, this) = (letter(at.checked_sub(1)), letter(Some(at)));
    // A y is a vowel at the end of a word alone: "muy", "y", but "mayo".
    let is_vowel = |c: char, last: bool| "aeiouáéíóúü".contains(c) || (c == 'y' && last);
    let is_last = at + 1 == word.len();
    let is_strong = |c: char| "aeoáéóíú".contains(c);
    match () {
        () if !is_vowel(this, is_last) => false,
        () if !is_vowel(before, false) => true,
        () => is_strong(before) && is_strong(this),
    }
}
