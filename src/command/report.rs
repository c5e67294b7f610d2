//! How findings are told: to people, to programs, to GitHub.

pub mod github;
pub mod human;
pub mod json;
mod positions;

use crate::check::Report;
use crate::check::finding::Place;
use crate::check::space::Example;
use crate::command::bundle::Bundle;
use crate::guide::question::Question;
use crate::guide::{Guide, read};
use crate::interview::bit_of;

/// How findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, with the line underlined
    #[default]
    Human,
    /// For programs: one JSON object, described in docs/checking.md
    Json,
    /// For GitHub Actions: annotations on the lines of a pull request
    Github,
}

/// Files that were checked together, and what came of it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The files.
    pub bundle: Bundle,
    /// What was found.
    pub report: Report,
}

impl Checked {
    /// The name of the file that a place is in.
    pub fn name(&self, place: &Place) -> String {
        self.bundle.file(place.file).map(|file| file.path.display().to_string()).unwrap_or_default()
    }

    /// The text of the file that a place is in.
    pub fn text(&self, place: &Place) -> &str {
        self.bundle.file(place.file).map(|file| &*file.text).unwrap_or_default()
    }

    /// The guide, to name questions and options.
    pub fn guide(&self) -> Option<Guide> {
        read(&self.bundle.guide.text).ok()
    }
}

/// Answers as `signpost walk` takes them: `role=accused`, `wants=contact,length`, question by question.
pub fn spelled(guide: &Guide, example: &Example, questions: impl Fn(usize) -> bool) -> Vec<String> {
    let asked = guide.questions.0.iter().enumerate().filter(|(index, _)| questions(*index));
    let given = asked.filter_map(|(index, question)| {
        let chosen = chosen(question, example.answers.mask(index));
        (!chosen.is_empty()).then(|| format!("{}={}", &*question.id.0, chosen.join(",")))
    });
    given.collect()
}

/// The ids of the options in a mask.
pub fn chosen(question: &Question, mask: u64) -> Vec<&str> {
    let options = question.options.iter().enumerate().filter(|(bit, _)| mask & bit_of(*bit) != 0);
    options.map(|(_, option)| &*option.id.0).collect()
}

/// A text with its control characters spelled out, so that no guide can move the cursor of a terminal, hide what stands there, or
/// turn its direction.
pub fn visible(text: &str) -> String {
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spelled = |letter: char| match is_hidden(letter) {
        true => letter.escape_unicode().to_string(),
        false => letter.to_string(),
    };
    text.chars().map(spelled).collect()
}
