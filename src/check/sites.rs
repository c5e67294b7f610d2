//! Every condition of a guide, with its place and the answers that can be given when it is asked.

mod phrases;
mod walk;

use crate::check::finding::Place;
use crate::check::space::{Example, Proof, Set, Space};
use crate::guide::json::Node;
use crate::guide::when::When;
pub use walk::sites;

/// What a condition decides about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Whether a question is asked.
    Question,
    /// Whether an outcome is the short answer.
    Outcome,
    /// Whether a section is shown.
    Section,
    /// Whether a block is shown.
    Block,
    /// Whether a point of a list is shown.
    Point,
    /// Whether an action is offered.
    Action,
    /// Whether a helpline is shown.
    Helpline,
    /// Whether a notice is shown.
    Notice,
    /// Whether a wording of a phrase is used.
    Wording,
}

impl Subject {
    /// The word for it, for messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Outcome => "outcome",
            Self::Section => "section",
            Self::Block => "block",
            Self::Point => "point",
            Self::Action => "action",
            Self::Helpline => "helpline",
            Self::Notice => "notice",
            Self::Wording => "wording",
        }
    }
}

/// When a condition is asked, and with which answers.
#[derive(Clone, Debug, Default)]
pub struct Moments {
    /// On the first screen, where nothing is answered yet.
    pub start: bool,
    /// While one of these questions is on the screen: earlier ones are answered, later ones may be.
    pub questions: Vec<usize>,
    /// At the end, with complete answers that are in this set.
    pub result: Option<Set>,
}

/// A condition.
pub struct Site<'a> {
    /// What it decides about.
    pub subject: Subject,
    /// The name of the part, for messages: its id, or a number.
    pub name: String,
    /// The place of the condition; of the part, where it has none.
    pub place: Place,
    /// The condition.
    pub when: &'a When,
    /// Its JSON, where it is written out.
    pub node: Option<&'a Node>,
    /// When it is asked.
    pub moments: Moments,
    /// The answers that come to it at all: those that earlier wordings or outcomes have not taken.
    pub left: Proof<Set>,
}

impl Site<'_> {
    /// Whether somebody can be in a set of answers at one of the moments when the condition is asked: the shortest answers that show it.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn example(&self, space: &Space, set: &Set) -> Proof<Option<Example>> {
        if self.moments.start && space.contains(set, &Default::default()) {
            return Ok(Some(Example { answers: Default::default(), decisive: Vec::new() }));
        }
        if let Some(result) = &self.moments.result
            && let Some(example) = space.example(&space.and(set, result)?)?
        {
            return Ok(Some(example));
        }
        for question in &self.moments.questions {
            if let Some(example) = space.example_during(*question, set)? {
                return Ok(Some(example));
            }
        }
        Ok(None)
    }

    /// Whether somebody can be in a set at one of the moments.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn is_possible(&self, space: &Space, set: &Set) -> Proof<bool> {
        if self.moments.start && space.contains(set, &Default::default()) {
            return Ok(true);
        }
        if let Some(result) = &self.moments.result
            && space.is_possible(&space.and(set, result)?)?
        {
            return Ok(true);
        }
        for question in &self.moments.questions {
            if space.is_possible_during(*question, set)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
