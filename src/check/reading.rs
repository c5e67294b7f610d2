//! How hard a text reads: the school grade that it asks of its reader, in English, French and Spanish.
//!
//! A grade counts words, sentences and syllables, and nothing else. It cannot tell a clear sentence from a muddled one of the
//! same length, it is meant for running text, and it means little below some thirty words, where a single long word moves it by
//! half a grade. So less than [`FEWEST_WORDS`] is not graded by itself. A legal term of art weighs like any long word.
//!
//! What is counted, the same in the three languages: each text is at least one sentence, with a full stop or without, and a colon or a
//! semicolon ends one too; words joined by a hyphen are two; figures are one syllable, as Flesch counted them, and a phone number is
//! one word. Each language has a published formula of its own; see [`english`], [`french`] and [`spanish`].

pub mod english;
pub mod french;
pub mod sentence;
pub mod spanish;

use sentence::{Joint, Word, sentences};

/// A text of fewer words is not graded by itself: one syllable more or less would move it by a third of a grade.
pub const FEWEST_WORDS: usize = 30;

/// A language that texts can be graded and searched in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Spanish];

    /// The language of a locale such as `fr-CA`; nothing for a language that is not known here, where no verdict is given.
    pub fn of(locale: &str) -> Option<Self> {
        match locale.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "fr" => Some(Self::French),
            "es" => Some(Self::Spanish),
            _ => None,
        }
    }

    /// Its name, in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "French",
            Self::Spanish => "Spanish",
        }
    }
}

/// How hard some texts read, taken together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grade {
    /// The school grade, in the years of North American schools: 8 is a reader of 13 or 14.
    pub grade: f64,
    /// The words that were counted.
    pub words: usize,
    /// The sentences.
    pub sentences: usize,
    /// The syllables.
    pub syllables: usize,
}

impl Grade {
    /// Words for each sentence: what to shorten where the grade is high and this is above fifteen or so.
    pub fn words_per_sentence(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    /// Syllables for each word.
    pub fn syllables_per_word(&self) -> f64 {
        self.syllables as f64 / self.words as f64
    }
}

/// The grade of some texts taken together; nothing where they have fewer than [`FEWEST_WORDS`] words.
pub fn grade<'t>(language: Language, texts: impl IntoIterator<Item = &'t str>) -> Option<Grade> {
    let mut counted = Grade { grade: 0.0, words: 0, sentences: 0, syllables: 0 };
    for text in texts {
        for sentence in sentences(language, text) {
            count(language, &sentence.words, &mut counted);
        }
    }
    if counted.words < FEWEST_WORDS {
        return None;
    }
    let (length, weight) = (counted.words_per_sentence(), counted.syllables_per_word());
    counted.grade = match language {
        Language::English => english::grade(length, weight),
        Language::French => french::grade(length, weight),
        Language::Spanish => spanish::grade(length, weight),
    };
    Some(counted)
}

/// The syllables of a word, as it is spoken. Figures are one.
pub fn syllables(language: Language, word: &str) -> usize {
    let letters: Vec<char> =
        word.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphabetic()).collect();
    match language {
        _ if letters.is_empty() => 1,
        Language::English => english::syllables(&letters),
        // What is left of "le" in "l'avocat" is spoken with what follows.
        Language::French if word.ends_with('\'') => 0,
        Language::French => french::syllables(&letters),
        Language::Spanish => spanish::syllables(&letters),
    }
}

fn count(language: Language, words: &[Word], counted: &mut Grade) {
    counted.sentences += 1;
    let mut before: Option<&Word> = None;
    for word in words {
        // "Bring: your papers" is two units of speech.
        if word.joint == Joint::Stop && before.is_some() {
            counted.sentences += 1;
        }
        let is_more_of_a_number =
            before.is_some_and(Word::is_figures) && word.is_figures() && word.joint != Joint::Stop;
        if !is_more_of_a_number {
            counted.words += 1;
            counted.syllables += syllables(language, &word.text);
        }
        before = Some(word);
    }
}

/// The grade for a score of reading ease, between the points of a table of (score, grade) from easy to hard; beyond its ends the
/// first and the last stretch go on.
fn by_table(table: &[(f64, f64)], score: f64) -> f64 {
    let mut grade = 0.0;
    for pair in table.windows(2) {
        let [(easy, low), (hard, high)] = pair else { continue };
        grade = low + (easy - score) / (easy - hard) * (high - low);
        if score >= *hard {
            break;
        }
    }
    grade
}
