//! The flow of a guide: from which question visitors go directly to which, with which answers, and how it can end.
//!
//! It is exact: there is an edge from one stop to another exactly where some visitor goes directly from the one to the
//! other. Maps draw it (`check::map`); nothing here draws.

mod label;

use crate::check::saying::{EVERYBODY, Naming, Saying};
use crate::check::shown::Shown;
use crate::check::space::{Proof, Set, Space};
use crate::guide::Guide;
use crate::guide::result::Outcome;

/// Who gets an outcome without a condition that stands behind others.
pub const EVERYBODY_ELSE: &str = "everybody else";

/// A place on a visitor's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// The first screen.
    Start,
    /// A question, by its position.
    Question(usize),
    /// The result.
    Result,
}

/// A step that some visitors take.
#[derive(Clone, Debug)]
pub struct Edge {
    /// Where they are.
    pub from: Stop,
    /// Where they go.
    pub to: Stop,
    /// The complete answers of those who take it.
    pub set: Set,
    /// Who of those at `from` takes it, in words, a line for each group; without lines where they all do.
    pub who: Vec<String>,
    /// The same in few words; empty where there is one way out.
    pub label: String,
}

/// A short answer, and who gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The position of the outcome.
    pub outcome: usize,
    /// Its condition in words, for those whom no earlier outcome takes.
    pub who: String,
    /// How many ways through the guide lead to it, with commas; nothing where that was too much to count.
    pub ways: Option<String>,
    /// Whether no visitor gets it.
    pub is_empty: bool,
}

/// The flow of a guide.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The steps, in the order of where they start and then of where they lead.
    pub edges: Vec<Edge>,
    /// The outcomes in their order: each visitor gets the first that fits.
    pub endings: Vec<Ending>,
    /// How many ways lead through the guide, with commas; nothing where that was too much to count.
    pub ways: Option<String>,
}

impl Flow {
    /// The flow of the guide whose answers these are.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn of(space: &Space) -> Proof<Self> {
        let questions = space.guide().questions.0.len();
        let stops = [Stop::Start].into_iter().chain((0..questions).map(Stop::Question));
        let mut edges = Vec::new();
        for stop in stops {
            edges.extend(steps_from(space, stop)?);
        }
        let ways = space.ways(&space.all()).ok();
        Ok(Self { edges, endings: endings(space)?, ways })
    }

    /// The steps from a stop.
    pub fn from(&self, stop: Stop) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |edge| edge.from == stop)
    }

    /// The steps to a stop.
    pub fn to(&self, stop: Stop) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |edge| edge.to == stop)
    }
}

/// All stops of a guide, in order.
pub fn stops(guide: &Guide) -> Vec<Stop> {
    let questions = (0..guide.questions.0.len()).map(Stop::Question);
    [Stop::Start].into_iter().chain(questions).chain([Stop::Result]).collect()
}

/// The steps from a stop: whoever is there goes to the first later question that they are asked, else to the result.
fn steps_from(space: &Space, from: Stop) -> Proof<Vec<Edge>> {
    let questions = space.guide().questions.0.len();
    let (here, later) = match from {
        Stop::Start => (space.all(), 0),
        Stop::Question(question) => (space.asked(question)?, question + 1),
        Stop::Result => return Ok(Vec::new()),
    };
    let mut left = here.clone();
    let mut steps = Vec::new();
    for question in later..questions {
        if !space.is_possible(&left)? {
            break;
        }
        let asked = space.asked(question)?;
        steps.push((Stop::Question(question), space.and(&left, &asked)?));
        left = space.minus(&left, &asked)?;
    }
    steps.push((Stop::Result, left));
    let mut edges = Vec::new();
    for (to, set) in steps {
        if space.is_possible(&set)? {
            edges.push(Edge { from, to, set, who: Vec::new(), label: String::new() });
        }
    }
    label::label(space, &here, &mut edges)?;
    Ok(edges)
}

fn endings(space: &Space) -> Proof<Vec<Ending>> {
    let (guide, shown) = (space.guide(), Shown::new(space));
    let saying = Saying::new(guide, Naming::Quoted);
    let ending = |(index, outcome): (usize, &Outcome)| {
        let set = shown.outcome(index)?;
        let who = match saying.when(&outcome.when) {
            who if who == EVERYBODY && index > 0 => EVERYBODY_ELSE.to_string(),
            who => who,
        };
        Ok(Ending { outcome: index, who, ways: space.ways(&set).ok(), is_empty: !space.is_possible(&set)? })
    };
    guide.outcomes.iter().enumerate().map(ending).collect()
}
