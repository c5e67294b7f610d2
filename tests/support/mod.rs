//! What the native tests share: fixtures, guides made on the spot, texts as words.

#![allow(dead_code, reason = "each test file uses the part that it needs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

pub mod diff;
pub mod drawing;
pub mod generate;
pub mod growing;
pub mod large;
pub mod made;
#[cfg(feature = "check")]
pub mod oracle;
#[cfg(feature = "packet")]
pub mod packet;
pub mod page;
pub mod paper;
pub mod readers;
#[cfg(feature = "check")]
pub mod reviewing;
pub mod sentence;
pub mod source;
pub mod strange;
pub mod ways;

use std::path::PathBuf;

use serde_json::{Value, json};
use signpost::guide::text::{Inline, Text};
use signpost::guide::values::Date;
use signpost::guide::{Guide, read};
use signpost::interview::fill::Filler;
use signpost::interview::view::{ResultView, Step};
use signpost::interview::{Answers, resolve};

/// A file or folder of the package.
pub fn in_package(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of the package.
pub fn file(path: &str) -> String {
    std::fs::read_to_string(in_package(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Reads a guide that must be right.
pub fn guide(text: &str) -> Guide {
    read(text).unwrap_or_else(|problems| {
        let told: Vec<_> = problems.iter().map(|problem| problem.describe(text)).collect();
        panic!("the guide cannot be read:\n{}\n{text}", told.join("\n"))
    })
}

/// The guide that most tests use.
pub fn small() -> Guide {
    guide(&file("tests/fixtures/guides/small.json"))
}

/// A guide with two questions and nothing else, its parts replaced by those given.
pub fn guide_json(parts: Value) -> String {
    let option = |id: &str| json!({ "id": id, "text": id });
    let options = json!([option("a"), option("b"), option("c")]);
    let mut whole = json!({
        "schema": 1, "id": "made", "locale": "en", "jurisdiction": "CA-ON", "title": "Made",
        "review": { "by": "A. Lawyer", "on": "2026-01-01", "due": "2026-12-31", "overdue": "warn" },
        "exit": { "url": "https://weather.example.com/" },
        "questions": [
            { "id": "one", "text": "One?", "choose": "one", "options": options },
            { "id": "many", "text": "Many?", "choose": "many", "options": options },
        ],
        "outcomes": [{ "id": "general", "headline": "General" }],
    });
    for (key, part) in parts.as_object().unwrap() {
        whole[key] = part.clone();
    }
    whole.to_string()
}

/// The same, read.
pub fn guide_of(parts: Value) -> Guide {
    guide(&guide_json(parts))
}

/// Answers by ids; several options are separated by spaces.
pub fn answers(guide: &Guide, given: &[(&str, &str)]) -> Answers {
    given.iter().fold(Answers::default(), |answers, (question, options)| {
        let options: Vec<_> = options.split_whitespace().collect();
        answers.with(guide, question, &options).unwrap_or_else(|| panic!("no {question} or no {options:?}"))
    })
}

/// A day.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A day on which the guides above are current.
pub fn today() -> Date {
    day("2026-02-01")
}

/// The result for answers that complete a guide.
pub fn result(guide: &Guide, given: &[(&str, &str)]) -> ResultView {
    match resolve(guide, &answers(guide, given), today()).step {
        Step::Result(result) => result,
        Step::Question(asked) => {
            panic!("still to be asked: {}", &*guide.questions.0[asked.index].id.0)
        }
    }
}

/// The ids of the sections of a result.
pub fn section_ids<'g>(guide: &'g Guide, result: &ResultView) -> Vec<&'g str> {
    result.sections.iter().map(|section| &*guide.sections[section.index].id.0).collect()
}

/// A text as a visitor with these answers reads it, without its marks.
pub fn says(guide: &Guide, given: &[(&str, &str)], text: &Text) -> String {
    words(guide, &Filler::new(guide, &answers(guide, given)).text(text))
}

/// A text as its words alone, a phrase in its last wording.
pub fn words(guide: &Guide, text: &Text) -> String {
    let piece = |piece: &Inline| match piece {
        Inline::Plain(plain) => plain.to_string(),
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
            words(guide, inner)
        }
        Inline::Term { term, shown } => {
            shown.as_deref().unwrap_or(&guide.glossary.get(*term).unwrap().term).to_string()
        }
        Inline::Phrase(phrase) => words(guide, &guide.phrases.get(*phrase).unwrap().last().unwrap().text),
    };
    text.pieces().iter().map(piece).collect()
}
