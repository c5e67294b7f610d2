//! The search for phrases among the words of a sentence.

use std::collections::HashMap;

use super::super::reading::Language;
use super::super::reading::sentence::{Joint, Word};
use super::pattern::{Pattern, Piece, patterns};

/// The classes of a language.
#[derive(Debug, Default)]
pub(super) struct Classes(HashMap<&'static str, Vec<Pattern>>);

impl Classes {
    /// Classes by their names, each with its list.
    pub fn new(language: Language, lists: &[&[(&'static str, &'static str)]]) -> Self {
        Self(lists.iter().copied().flatten().map(|(name, list)| (*name, patterns(language, list))).collect())
    }

    /// The names that are defined more than once in some lists.
    pub fn doubled(lists: &[&[(&'static str, &'static str)]]) -> Vec<&'static str> {
        let mut names: Vec<_> = lists.iter().copied().flatten().map(|(name, _)| *name).collect();
        names.sort_unstable();
        names
            .windows(2)
            .filter_map(|pair| if let [one, two] = pair { (one == two).then_some(*one) } else { None })
            .collect()
    }

    fn of(&self, name: &str) -> &[Pattern] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The names that a pattern uses and nobody has defined.
    pub fn unknown(&self, pattern: &Pattern) -> Vec<&'static str> {
        let of_piece = |piece: &Piece| match piece {
            Piece::Class(name) if self.of(name).is_empty() => vec![*name],
            Piece::Group { choices, .. } => choices.iter().flat_map(|choice| self.unknown(choice)).collect(),
            _ => Vec::new(),
        };
        pattern.0.iter().flat_map(of_piece).collect()
    }

    /// All patterns of all classes.
    pub fn all(&self) -> impl Iterator<Item = &Pattern> {
        self.0.values().flatten()
    }

    /// The words that a pattern can begin with; nothing where that can be any word.
    pub fn first_words(&self, pattern: &Pattern) -> Option<Vec<String>> {
        let mut found = Vec::new();
        self.begins(&pattern.0, &mut found).then_some(found)
    }

    /// Whether the pieces begin with a known word, of which all are added to `found`.
    fn begins(&self, pieces: &[Piece], found: &mut Vec<String>) -> bool {
        let Some((first, rest)) = pieces.split_first() else { return false };
        match first {
            Piece::Words(any) => {
                found.extend(any.plain().map(str::to_string));
                true
            }
            Piece::Group { choices, optional } => {
                let all = choices.iter().all(|choice| self.begins(&choice.0, found));
                all && (!optional || self.begins(rest, found))
            }
            Piece::Class(name) => self.of(name).iter().all(|choice| self.begins(&choice.0, found)),
            Piece::ClauseStart | Piece::Pause => self.begins(rest, found),
            Piece::Not(_) | Piece::Any | Piece::ClauseEnd => false,
        }
    }

    /// The farthest end of a pattern that begins at a word.
    pub fn longest(&self, pattern: &Pattern, words: &[Word], at: usize) -> Option<usize> {
        let mut farthest = None;
        self.walk(&pattern.0, words, at, true, &mut |end| {
            farthest = farthest.max(Some(end));
            false
        });
        farthest.filter(|end| *end > at)
    }

    /// The farthest end of the patterns of a class that begin at a word.
    pub fn longest_of(&self, class: &str, words: &[Word], at: usize) -> Option<usize> {
        self.of(class).iter().filter_map(|pattern| self.longest(pattern, words, at)).max()
    }

    /// Whether a pattern of a class can begin at one word and end before another.
    pub fn spans(&self, class: &str, words: &[Word], at: usize, end: usize) -> bool {
        self.of(class)
            .iter()
            .any(|pattern| self.walk(&pattern.0, words, at, true, &mut |reached| reached == end))
    }

    /// Tries all ways through the pieces, and hands each end to `then`, which says whether it is content.
    fn walk(
        &self,
        pieces: &[Piece],
        words: &[Word],
        at: usize,
        first: bool,
        then: &mut dyn FnMut(usize) -> bool,
    ) -> bool {
        let Some((piece, rest)) = pieces.split_first() else { return then(at) };
        let word = words.get(at);
        let follows = word.is_some_and(|word| first || word.joint < Joint::Pause);
        match piece {
            Piece::Words(any) => {
                let fits = word.is_some_and(|word| any.has(word));
                fits && follows && self.walk(rest, words, at + 1, false, then)
            }
            Piece::Any => follows && self.walk(rest, words, at + 1, false, then),
            Piece::Pause => self.walk(rest, words, at, true, then),
            Piece::Group { choices, optional } => {
                choices.iter().any(|choice| self.choose(&choice.0, rest, words, (at, first), then))
                    || (*optional && self.walk(rest, words, at, first, then))
            }
            Piece::Class(name) => {
                self.of(name).iter().any(|choice| self.choose(&choice.0, rest, words, (at, first), then))
            }
            Piece::Not(any) => {
                let is_one = word.is_some_and(|word| any.has(word) && follows);
                !is_one && self.walk(rest, words, at, first, then)
            }
            Piece::ClauseStart => {
                word.is_some_and(|word| word.joint >= Joint::Pause) && self.walk(rest, words, at, first, then)
            }
            Piece::ClauseEnd => {
                word.is_none_or(|word| word.joint >= Joint::Pause) && self.walk(rest, words, at, first, then)
            }
        }
    }

    /// One choice, and then the rest.
    fn choose(
        &self,
        choice: &[Piece],
        rest: &[Piece],
        words: &[Word],
        (at, first): (usize, bool),
        then: &mut dyn FnMut(usize) -> bool,
    ) -> bool {
        self.walk(choice, words, at, first, &mut |end| self.walk(rest, words, end, first && end == at, then))
    }
}
