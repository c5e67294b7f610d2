//! Conditions on answers.

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{Entry, Node, Value};
use crate::guide::problem::Fault;

/// A condition on answers, its ids resolved to positions in the guide.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// Holds where one of the options in the mask (bit = position of the option) was chosen.
    Test {
        /// Position of the question.
        question: usize,
        /// The options that satisfy it.
        options: u64,
    },
    /// Holds where all hold; with none inside, always.
    All(Vec<When>),
    /// Holds where one holds.
    Any(Vec<When>),
    /// Holds where the inner one does not.
    Not(Box<When>),
}

impl When {
    /// Whether it holds. `chosen` gives the mask of options chosen for a question: zero where there is no answer.
    pub fn holds(&self, chosen: &impl Fn(usize) -> u64) -> bool {
        match self {
            Self::Test { question, options } => chosen(*question) & options != 0,
            Self::All(inner) => inner.iter().all(|when| when.holds(chosen)),
            Self::Any(inner) => inner.iter().any(|when| when.holds(chosen)),
            Self::Not(inner) => !inner.holds(chosen),
        }
    }

    /// Whether it holds whatever the answers, because nothing is asked of them.
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(inner) if inner.is_empty())
    }
}

impl Default for When {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

impl Decode for When {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let mut parts: Vec<Self> =
            reader.object(node).unwrap_or_default().iter().map(|entry| part(entry, reader)).collect();
        *self = if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) };
    }

    fn is_required(&self) -> bool {
        false
    }
}

fn part(entry: &Entry, reader: &mut Reader) -> When {
    match &*entry.key {
        "any" => When::Any(some_of(&entry.node, reader)),
        "all" => When::All(some_of(&entry.node, reader)),
        "not" => {
            let mut inner = When::default();
            inner.decode(&entry.node, reader);
            When::Not(Box::new(inner))
        }
        _ => test(entry, reader),
    }
}

/// The conditions of `any` or `all`, of which there must be one at least.
fn some_of(node: &Node, reader: &mut Reader) -> Vec<When> {
    let mut inner = Vec::new();
    inner.decode(node, reader);
    if inner.is_empty() {
        reader.problem(Fault::Empty, node.start, &["an empty list of conditions: write one, or remove it"]);
    }
    inner
}

fn test(entry: &Entry, reader: &mut Reader) -> When {
    let catalogue = reader.catalogue.clone();
    let Some(question) = reader.position(entry.at, "question", &entry.key, &catalogue.questions) else {
        return When::default();
    };
    if question >= reader.askable {
        let later = "` is asked here or later: a question may only depend on earlier ones";
        reader.problem(Fault::Later, entry.at, &["`", &entry.key, later]);
    }
    let known = catalogue.options.get(question).map(Vec::as_slice).unwrap_or_default();
    let options = match &entry.node.value {
        Value::Array(items) if items.is_empty() => {
            reader.problem(
                Fault::Empty,
                entry.node.start,
                &["an empty list of options: write one, or remove it"],
            );
            0
        }
        Value::Array(items) => items.iter().fold(0, |mask, item| mask | option(item, known, reader)),
        _ => option(&entry.node, known, reader),
    };
    When::Test { question, options }
}

/// The bit of an option that a condition names.
fn option(node: &Node, known: &[Rc<str>], reader: &mut Reader) -> u64 {
    let Some(id) = reader.text(node) else { return 0 };
    let bit = reader.position(node.start, "option", &id, known);
    bit.and_then(|bit| 1u64.checked_shl(bit as u32)).unwrap_or(0)
}
