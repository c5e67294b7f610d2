//! Words that a guide should not use, and where they stand in a text: claims, advice, pressure, and what could move a person charged to
//! contact somebody protected.
//!
//! ```
//! use signpost::check::reading::Language;
//! use signpost::check::wording::{List, found};
//!
//! let hits = found(Language::English, List::Claims, "We are the BEST\nfirm in town.");
//! assert_eq!(hits[0].words, "BEST");
//! assert_eq!(hits[0].range, 11..15);
//! ```
//!
//! Phrases are whole words, in any case, with any apostrophe, across line breaks but not across sentences. Accents may be missing. A
//! list is a reader's help and not a proof: what it does not find can still be wrong. The texts are to be given as a visitor reads
//! them, with phrases of the guide filled and marks removed.

mod advice;
mod claims;
mod contact;
mod memory;
mod pattern;
mod pressure;
mod search;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::reading::Language;
use super::reading::sentence::{Sentence, Word, sentences};
use pattern::{Pattern, patterns};
use search::Classes;

/// The lists of phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// What rules on advertising forbid or restrict: "best", "guarantee", "aggressive".
    Claims,
    /// What turns information into advice or a promise: "you should", "you will win".
    Advice,
    /// What presses a visitor to act: "act now", "before it is too late".
    Pressure,
    /// What suggests to a person charged to contact somebody protected, or to have them do something: "ask her to drop it". A phrase
    /// that is forbidden or warned of ("do not ask her to") is none.
    Contact,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Claims, Self::Advice, Self::Pressure, Self::Contact];
}

/// Phrases that are wrong for one reason.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// A name that stays, such as `superlative`.
    pub id: &'static str,
    /// The phrases, in the notation of `wording/pattern.rs`.
    pub words: &'static str,
    /// Longer phrases that are harmless although one of the phrases is in them: "best interests".
    pub but: &'static str,
    /// Words that make a phrase harmless where they stand before it in its clause: "no guarantee".
    pub unless_after: &'static str,
    /// Why they are wrong: the rule that says so.
    pub rule: &'static str,
    /// What to write instead.
    pub instead: &'static str,
}

/// A place where a phrase was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'t> {
    /// Which phrases it belongs to.
    pub phrase: &'static Phrase,
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
    /// The words as they stand in the text.
    pub words: &'t str,
    /// The sentence that they stand in.
    pub sentence: &'t str,
}

/// Where a text uses phrases of a list, in the order of the text. Of phrases that overlap, the first and longest is told.
pub fn found<'t>(language: Language, list: List, text: &'t str) -> Vec<Hit<'t>> {
    memory::recalled(language, list, text, || {
        let finder = finder(language, list);
        let sentences = sentences(language, text);
        let mut hits = Vec::new();
        for (at, sentence) in sentences.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| sentences.get(before));
            hits.extend(finder.hits(text, sentence, before));
        }
        hits
    })
}

/// The same for a text that goes on from another, such as a point of a list under "Do not:". Only what is found in the text itself is told.
pub fn found_under<'t>(language: Language, list: List, lead: &str, text: &'t str) -> Vec<Hit<'t>> {
    let lead = lead.trim_end().trim_end_matches(':');
    let whole = format!("{lead} {text}");
    let start = lead.len() + 1;
    let under = found(language, list, &whole).into_iter().filter(|hit| hit.range.start >= start);
    let moved = under.filter_map(|hit| {
        let range = hit.range.start - start..hit.range.end - start;
        let words = text.get(range.clone())?;
        Some(Hit { phrase: hit.phrase, range, words, sentence: text })
    });
    moved.collect()
}

/// The phrases of a list, for documents and tests.
pub fn phrases(language: Language, list: List) -> &'static [Phrase] {
    match list {
        List::Claims => claims::phrases(language),
        List::Advice => advice::phrases(language),
        List::Pressure => pressure::phrases(language),
        List::Contact => contact::phrases(language),
    }
}

/// Faults in the notation of a list: classes that are used and not defined, or defined twice. Tests hold it empty.
pub fn faults(language: Language, list: List) -> Vec<&'static str> {
    let finder = finder(language, list);
    let doubled = Classes::doubled(&contact::classes(language));
    let used =
        finder.entries.iter().flat_map(|entry| [&entry.words, &entry.but, &entry.unless_after]).flatten();
    let unknown = used.chain(finder.classes.all()).flat_map(|pattern| finder.classes.unknown(pattern));
    unknown.chain(doubled).collect()
}

/// How many words before a phrase can make it harmless. It bounds the work on a sentence without end.
const NEAR: usize = 25;

/// The finder of a list, made when it is first asked for.
fn finder(language: Language, list: List) -> &'static Finder {
    static FINDERS: [[OnceLock<Finder>; 4]; 3] = [const { [const { OnceLock::new() }; 4] }; 3];
    // Never used, since there is a place for each; without it, looking one up could panic.
    static SPARE: OnceLock<Finder> = OnceLock::new();
    let cell = FINDERS.get(language as usize).and_then(|lists| lists.get(list as usize));
    cell.unwrap_or(&SPARE).get_or_init(|| Finder::new(language, list))
}

/// A list, ready for searching.
struct Finder {
    classes: Classes,
    entries: Vec<Entry>,
    /// By the first word, which patterns to try: of which entry, and which of its patterns.
    by_word: HashMap<String, Vec<(usize, usize)>>,
    /// Whether a phrase counts only where the sentence means it.
    weighs_meaning: bool,
}

struct Entry {
    phrase: &'static Phrase,
    words: Vec<Pattern>,
    but: Vec<Pattern>,
    unless_after: Vec<Pattern>,
}

/// Words of a sentence that are a phrase.
#[derive(Clone, Copy, Debug)]
struct Match {
    entry: usize,
    start: usize,
    end: usize,
}

impl Finder {
    fn new(language: Language, list: List) -> Self {
        let classes = match list {
            List::Contact => Classes::new(language, &contact::classes(language)),
            _ => Classes::default(),
        };
        let entry = |phrase: &'static Phrase| Entry {
            phrase,
            words: patterns(language, phrase.words),
            but: patterns(language, phrase.but),
            unless_after: patterns(language, phrase.unless_after),
        };
        let entries: Vec<Entry> = phrases(language, list).iter().map(entry).collect();
        let mut by_word: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (number, entry) in entries.iter().enumerate() {
            for (which, pattern) in entry.words.iter().enumerate() {
                for word in classes.first_words(pattern).unwrap_or_default() {
                    by_word.entry(word).or_default().push((number, which));
                }
            }
        }
        Self { classes, entries, by_word, weighs_meaning: list == List::Contact }
    }

    fn hits<'t>(&self, text: &'t str, sentence: &Sentence, before: Option<&Sentence>) -> Vec<Hit<'t>> {
        let words = &sentence.words;
        let mut matches: Vec<Match> = (0..words.len()).flat_map(|at| self.matches(words, at)).collect();
        if self.weighs_meaning {
            let id = |found: &Match| self.entries.get(found.entry).map_or("", |entry| entry.phrase.id);
            matches = contact::meant(&self.classes, sentence, before, matches, id);
        }
        let mut told: Vec<Hit> = Vec::new();
        for found in matches {
            let ends = (words.get(found.start), words.get(found.end - 1), self.entries.get(found.entry));
            let (Some(first), Some(last), Some(entry)) = ends else { continue };
            let range = first.range.start..last.range.end;
            if told.last().is_none_or(|other| other.range.end <= range.start) {
                let words = text.get(range.clone()).unwrap_or_default();
                let sentence = text.get(sentence.range.clone()).unwrap_or_default();
                told.push(Hit { phrase: entry.phrase, range, words, sentence });
            }
        }
        told
    }

    /// The phrases that begin at a word, the longest first.
    fn matches(&self, words: &[Word], at: usize) -> Vec<Match> {
        let word = words.get(at).map_or("", |word| word.plain.as_str());
        let tried = self.by_word.get(word).map(Vec::as_slice).unwrap_or_default();
        let longest = tried.iter().filter_map(|(number, which)| {
            let entry = self.entries.get(*number)?;
            let end = self.classes.longest(entry.words.get(*which)?, words, at)?;
            let found = Match { entry: *number, start: at, end };
            (!self.is_harmless(entry, words, found)).then_some(found)
        });
        let mut matches: Vec<Match> = longest.collect();
        matches.sort_by_key(|found| std::cmp::Reverse(found.end));
        matches
    }

    /// Whether a phrase is part of a longer one that is harmless, or stands behind a word that makes it so.
    fn is_harmless(&self, entry: &Entry, words: &[Word], found: Match) -> bool {
        let covers = |at: usize, pattern: &Pattern| {
            self.classes.longest(pattern, words, at).is_some_and(|end| end >= found.end)
        };
        let takes_back = |at: usize, pattern: &Pattern| {
            self.classes.longest(pattern, words, at).is_some_and(|end| end <= found.start)
        };
        let near = found.start.saturating_sub(NEAR);
        let clause = (near..=found.start)
            .rev()
            .find(|at| words.get(*at).is_some_and(Word::opens_clause))
            .unwrap_or(near);
        (near..found.end).any(|at| entry.but.iter().any(|pattern| covers(at, pattern)))
            || (clause..found.start)
                .any(|at| entry.unless_after.iter().any(|pattern| takes_back(at, pattern)))
    }
}
