//! Who is shown some words: in any text of the result, as its phrases put it to them, and in the meanings of its terms.
//!
//! Words are whole words, in any case, with any white space between them and any apostrophe.

use crate::check::review::meaning::notice;
use crate::check::space::{Proof, Set, TooLarge};
use crate::check::subject::Subject;
use crate::check::texts::{Part, Passage, passages};
use crate::guide::text::{Inline, Text};
use crate::interview::Answers;
use crate::interview::fill::Filler;

/// How many ways there may be to word one text. Its phrases multiply them.
const MOST_VERSIONS: usize = 256;

/// The answers with which a text of the result says some words.
///
/// # Errors
/// [`TooLarge`] where that was too much work.
pub fn said(subject: &Subject, words: &str) -> Proof<Set> {
    let all = passages(subject.guide, &subject.catalogue);
    let words = plain(words);
    let mut who = Vec::new();
    for passage in &all {
        let with_words = versions(subject, passage.text)?.into_iter().filter(|version| version.says(&words));
        let with_words = subject.space.any_of(with_words.map(|version| Ok(version.who)))?;
        if !with_words.is_empty() {
            who.push(subject.space.and(&with_words, &readers(subject, passage, &all)?));
        }
    }
    subject.space.any_of(who.into_iter())
}

/// The first text in which somebody with these answers reads some words on the result, from shortly before them on.
///
/// # Errors
/// [`TooLarge`] where that was too much work.
pub fn read(subject: &Subject, words: &str, answers: &Answers) -> Proof<Option<String>> {
    let all = passages(subject.guide, &subject.catalogue);
    let (words, filler) = (plain(words), Filler::new(subject.guide, answers));
    for passage in &all {
        let text = filler.words(passage.text);
        if found(&plain(&text), &words) && subject.space.contains(&readers(subject, passage, &all)?, answers)
        {
            return Ok(Some(from_words(&text, &words)));
        }
    }
    Ok(None)
}

/// A text from a few words before some words that it says.
fn from_words(text: &str, words: &str) -> String {
    const BEFORE: usize = 5;
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let rest = |from: usize| pieces.get(from..).unwrap_or_default().join(" ");
    let last = (0..pieces.len()).rev().find(|from| found(&plain(&rest(*from)), words)).unwrap_or(0);
    match last.checked_sub(BEFORE) {
        Some(from) if from > 0 => format!("… {}", rest(from)),
        _ => rest(0),
    }
}

/// Who reads a passage on the result.
fn readers(subject: &Subject, passage: &Passage, all: &[Passage]) -> Proof<Set> {
    let space = subject.space;
    match passage.part {
        Part::Guide if passage.pointer.starts_with("/emergency") => Ok(space.all()),
        // The first screen and the questions. What a phrase says is read in the texts that name it.
        Part::Guide | Part::Question(_) | Part::Phrase(_) => Ok(space.none()),
        Part::Notice(index) => notice(subject, index),
        Part::Term(term) => {
            let outside = all.iter().filter(|other| !matches!(other.part, Part::Term(_)));
            space.any_of(outside.map(|other| {
                let naming = versions(subject, other.text)?
                    .into_iter()
                    .filter(|version| version.terms.contains(&term));
                let naming = space.any_of(naming.map(|version| Ok(version.who)))?;
                // Most texts do not name it, and who reads those is no matter.
                if naming.is_empty() {
                    Ok(naming)
                } else {
                    space.and(&naming, &readers(subject, other, all)?)
                }
            }))
        }
        Part::Outcome(_)
        | Part::Section(_)
        | Part::Fragment(_)
        | Part::Action(_)
        | Part::Area
        | Part::Helpline(_) => passage.seen(subject),
    }
}

/// What a text says to some visitors.
#[derive(Clone)]
struct Version {
    who: Set,
    words: String,
    terms: Vec<usize>,
}

impl Version {
    fn says(&self, words: &str) -> bool {
        found(&plain(&self.words), words)
    }
}

/// Everything that a text can say, each with the answers for which it does.
fn versions(subject: &Subject, text: &Text) -> Proof<Vec<Version>> {
    let mut versions = vec![Version { who: subject.space.all(), words: String::new(), terms: Vec::new() }];
    extend(subject, text, &mut versions)?;
    Ok(versions)
}

fn extend(subject: &Subject, text: &Text, versions: &mut Vec<Version>) -> Proof<()> {
    for piece in text.pieces() {
        match piece {
            Inline::Plain(plain) => versions.iter_mut().for_each(|version| version.words.push_str(plain)),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                extend(subject, inner, versions)?
            }
            Inline::Term { term, shown } => {
                let known = subject.guide.glossary.get(*term).map(|term| &*term.term);
                let words = shown.as_deref().or(known).unwrap_or_default();
                for version in versions.iter_mut() {
                    version.words.push_str(words);
                    version.terms.push(*term);
                }
            }
            Inline::Phrase(phrase) => *versions = worded(subject, *phrase, versions)?,
        }
    }
    Ok(())
}

/// Each version with each wording of a phrase behind it, for those who get that wording.
fn worded(subject: &Subject, phrase: usize, versions: &[Version]) -> Proof<Vec<Version>> {
    let space = subject.space;
    let (mut all, mut taken) = (Vec::new(), space.none());
    for wording in subject.guide.phrases.get(phrase).map(Vec::as_slice).unwrap_or_default() {
        let who = space.minus(&space.when(&wording.when)?, &taken)?;
        taken = space.any_of([Ok(taken), Ok(who.clone())].into_iter())?;
        for version in versions {
            let who = space.and(&version.who, &who)?;
            if !who.is_empty() {
                let mut longer = vec![Version { who, ..version.clone() }];
                // A wording holds no phrase, so it stays one version.
                extend(subject, &wording.text, &mut longer)?;
                all.extend(longer);
            }
        }
    }
    if all.len() > MOST_VERSIONS { Err(TooLarge) } else { Ok(all) }
}

/// A text in one form: small letters, single spaces, straight apostrophes.
fn plain(text: &str) -> String {
    let straight = text.to_lowercase().replace(['’', '‘', 'ʼ'], "'");
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether words stand in a text, not as parts of longer words. Both are in one form.
fn found(text: &str, words: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let is_whole = |at: usize| {
        let (before, from) = text.split_at(at);
        let Some(behind) = from.strip_prefix(words) else { return false };
        let starts = !is_letter(words.chars().next()) || !is_letter(before.chars().next_back());
        starts && (!is_letter(words.chars().next_back()) || !is_letter(behind.chars().next()))
    };
    !words.is_empty() && text.char_indices().any(|(at, _)| is_whole(at))
}
