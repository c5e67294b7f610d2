//! Phrases that suggest to a person charged to contact the person who reported, or to have them do something.
//!
//! Such a sentence can put somebody in danger and its reader in jail, so the patterns are wide: a verb of reaching or asking and a
//! person. What makes a phrase harmless is narrow and must stand in the same sentence: words that forbid it right before it ("do not ask her
//! to", "it is a crime to ask her to", "never call, text or ask her to"), a consequence that it warns of ("if you ask her to, you can be
//! charged"), somebody whose work it is ("police may call her"), the visitor's own question ("can I call her?"), or an order that
//! allows it, for plain contact only. A negation of something else does not count: "do not wait, ask her to", "do not hesitate to call her".

mod english;
mod french;
mod spanish;

use super::search::Classes;
use super::{Match, Phrase};
use crate::check::reading::Language;
use crate::check::reading::sentence::{Joint, Sentence, Word};

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static [Phrase] {
    match language {
        Language::English => english::PHRASES,
        Language::French => french::PHRASES,
        Language::Spanish => spanish::PHRASES,
    }
}

/// The classes that its patterns use, and those that make a phrase harmless:
///
/// - `forbids` ends right before it, `forbids-aside` too, but behind a comma ("do not, under any circumstances,"); `takes-back` ends right
///   before one of these ("it is not illegal to"); `chains` follows one of these before an `or` ("do not call, text or"), and `breaks` ends that;
/// - `others` ends right before it: somebody else does it, or the visitor speaks of themselves. `others-reach` serves for plain
///   contact alone, `asked` in questions alone;
/// - `announces` ends right before it, or it begins a clause with a word of `doing` (`leads` may stand before), and `harm`
///   follows it without `unharmed` right before;
/// - `or` and `and` join it to another that is harmless for one of these reasons, and no `instead` follows;
/// - `allows` stands anywhere in the sentence, and it is plain contact;
/// - it has but a pronoun of `soft`, and a person or office of `professional` was spoken of before, nobody of `protected` was, and
///   nothing of `never-asked` follows.
pub(super) fn classes(language: Language) -> [&'static [(&'static str, &'static str)]; 2] {
    match language {
        Language::English => [english::CLASSES, english::guards::GUARDS],
        Language::French => [french::CLASSES, french::guards::GUARDS],
        Language::Spanish => [spanish::CLASSES, spanish::guards::GUARDS],
    }
}

const RULE: &str = "Contact that an order bars is an offence even where both people want it, and to press or coach a witness can be \
    obstruction of justice";
const SAY_FOLLOW: &str =
    "“Follow every rule about contact until a court changes it.”, or what a lawyer can do instead";
const SAY_LAWYER: &str = "who may deal with it: “The lawyers and the prosecutor deal with statements. What that person says is their own \
    choice.”";

/// The id of plain contact: calling, writing, visiting, sending.
const REACH: &str = "reach";

/// How many words before and behind a phrase are weighed. It bounds the work on a sentence without end; nobody reads that far back either.
const NEAR: usize = 60;

/// Those matches of a sentence that are meant as a suggestion. `before` is the sentence before, `id` tells the id of a match's phrases.
pub(super) fn meant(
    classes: &Classes,
    sentence: &Sentence,
    before: Option<&Sentence>,
    matches: Vec<Match>,
    id: impl Fn(&Match) -> &'static str,
) -> Vec<Match> {
    let judge = Judge { classes, words: &sentence.words, asks: sentence.asks, before };
    let mut excused: Vec<(Match, bool)> = Vec::new();
    let mut meant = Vec::new();
    for found in matches {
        let last = excused.iter().rev().find(|(other, _)| other.start < found.start);
        let follows =
            last.is_some_and(|(other, is_excused)| *is_excused && judge.is_chained_to(*other, found));
        let is_excused = follows || judge.is_excused(found);
        excused.push((found, is_excused));
        if !is_excused && !judge.is_allowed(found, id(&found) == REACH) {
            meant.push(found);
        }
    }
    meant
}

struct Judge<'s> {
    classes: &'s Classes,
    words: &'s [Word],
    asks: bool,
    before: Option<&'s Sentence>,
}

impl Judge<'_> {
    /// Whether the sentence forbids it, warns of it, asks about it or tells it of others; then what is joined to it is excused too.
    fn is_excused(&self, found: Match) -> bool {
        let at = found.start;
        let is_told_of =
            self.begins("doing", at).is_some() && (self.opens_clause(at) || self.touches("leads", at));
        self.is_forbidden(at)
            || self.is_in_forbidden_chain(found)
            || self.touches("others", at)
            || (self.asks && self.touches("asked", at))
            || ((is_told_of || self.touches("announces", at)) && self.is_warned(found.end))
    }

    /// Whether a consequence is told from a word on, and not denied: "that is a crime", but not "no es un delito".
    fn is_warned(&self, from: usize) -> bool {
        let mut places = from..self.after(from);
        places.any(|at| self.begins("harm", at).is_some() && self.ends("unharmed", at).next().is_none())
    }

    /// Whether it is harmless by itself, whatever is joined to it.
    fn is_allowed(&self, found: Match, is_reach: bool) -> bool {
        let around = || self.has("allows", before(found.start), self.after(found.end));
        let by_order = || self.touches("others-reach", found.start) || around();
        (is_reach && by_order()) || self.is_about_a_professional(found)
    }

    /// Whether a pattern of a class ends right before a word, no comma between.
    fn touches(&self, class: &str, at: usize) -> bool {
        !self.opens_clause(at) && self.ends(class, at).next().is_some()
    }

    /// Where the patterns of a class begin that end right before a word.
    fn ends<'a>(&'a self, class: &'a str, at: usize) -> impl Iterator<Item = usize> + 'a {
        let spans = move |start: &usize| self.classes.spans(class, self.words, *start, at);
        (before(at)..at).filter(spans)
    }

    /// The end of a pattern of a class that begins with a word.
    fn begins(&self, class: &str, at: usize) -> Option<usize> {
        self.classes.longest_of(class, self.words, at)
    }

    fn has(&self, class: &str, from: usize, to: usize) -> bool {
        has(self.classes, class, self.words, from, to)
    }

    /// The last word behind a place that is weighed.
    fn after(&self, at: usize) -> usize {
        self.words.len().min(at + NEAR)
    }

    fn opens_clause(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Word::opens_clause)
    }

    /// Whether words right before a word forbid it, and nothing before them takes that back.
    fn is_forbidden(&self, at: usize) -> bool {
        let stands = |start: usize| !self.touches("takes-back", start);
        (!self.opens_clause(at) && self.ends("forbids", at).any(stands))
            || self.ends("forbids-aside", at).any(stands)
    }

    /// Whether it is one of several things that are forbidden together: "do not call, text or ask her to".
    fn is_in_forbidden_chain(&self, found: Match) -> bool {
        let at = found.start;
        let goes_on = |from: usize| {
            let ors = (from..self.after(from)).filter_map(|place| self.begins("or", place));
            ors.into_iter().any(|next| self.begins("chains", next).is_some())
        };
        // "Do not call her, ask her to": what follows a comma is forbidden only in a list that ends with "or".
        let is_listed = self.ends("or", at).next().is_some() || (self.opens_clause(at) && goes_on(found.end));
        let is_chain = |start: usize| {
            self.begins("chains", start).is_some()
                && self.is_forbidden(start)
                && !self.has("breaks", start, at)
                && !self.is_stopped(start + 1, at + 1)
        };
        is_listed && (before(at)..at).any(is_chain)
    }

    /// Whether a colon, a semicolon or a dash stands before one of some words.
    fn is_stopped(&self, from: usize, to: usize) -> bool {
        self.words.iter().take(to).skip(from).any(|word| word.joint == Joint::Stop)
    }

    /// Whether it is said in one breath with another phrase: part of it, or joined to it by "and", "or", "to".
    fn is_chained_to(&self, other: Match, found: Match) -> bool {
        if other.end > found.start {
            return true;
        }
        let is_joined = ["or", "and"].iter().any(|class| self.ends(class, found.start).next().is_some());
        is_joined
            && found.start - other.end <= 5
            && !self.is_stopped(other.end, found.start + 1)
            && !self.has("breaks", other.end, found.start)
            && !self.has("instead", found.end, self.after(found.end))
    }

    /// Whether its pronoun means a lawyer, the police or an office that was spoken of just before.
    fn is_about_a_professional(&self, found: Match) -> bool {
        let inside = |class: &str| self.has(class, found.start, found.end);
        let sentence = self.before.map_or(&[] as &[Word], |sentence| &sentence.words);
        let spoken_of = |class: &str| {
            self.has(class, before(found.start), found.start)
                || has(self.classes, class, sentence, before(sentence.len()), sentence.len())
        };
        inside("soft")
            && !inside("protected")
            // In "a lawyer can ask them" they are not the lawyer.
            && !self.touches("others-reach", found.start)
            && spoken_of("professional")
            && !spoken_of("protected")
            && !self.has("never-asked", found.start, self.after(found.end))
    }
}

/// The first word before a place that is weighed.
fn before(at: usize) -> usize {
    at.saturating_sub(NEAR)
}

/// Whether a pattern of a class stands between two words.
fn has(classes: &Classes, class: &str, words: &[Word], from: usize, to: usize) -> bool {
    (from..to).any(|at| classes.longest_of(class, words, at).is_some_and(|end| end <= to))
}
