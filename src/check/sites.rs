//! Every condition of a guide, with its place and the answers that can be given when it is asked.

mod blocks;
mod readings;
mod walk;

use crate::check::finding::Place;
use crate::check::space::{Example, Moment, Proof, Set, Space};
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

/// A moment at which a condition is asked, and of whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The moment.
    pub moment: Moment,
    /// The question to which what is shown then belongs; none where it belongs to no question.
    pub owner: Option<usize>,
    /// The answers that come to it: everything around it is shown.
    pub come: Set,
}

/// The answers that matter to a condition.
#[derive(Clone, Debug)]
pub struct Sets {
    /// Those for which it holds.
    pub holds: Set,
    /// Those for which the part has something to show besides: a section one of its blocks, a list one of its points.
    pub filled: Set,
    /// Those that earlier outcomes or wordings have not taken.
    pub left: Set,
    /// When it is asked.
    pub visits: Vec<Visit>,
}

/// How a condition hangs together with others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The position among all sites of the part in which it stands: the section of a block, the block of a point.
    pub inside: Option<usize>,
    /// The fragment among whose blocks it stands.
    pub fragment: Option<usize>,
    /// The fragment that it unfolds.
    pub unfolds: Option<usize>,
    /// Its place among those of which the first that holds is taken; 0 where there are no such others.
    pub rank: usize,
}

/// A condition.
pub struct Site<'a> {
    /// What it decides about.
    pub subject: Subject,
    /// The part in words: ``the section `delay` ``.
    pub part: String,
    /// The JSON pointer of the part.
    pub pointer: String,
    /// The place of the condition; of the part, where it has none.
    pub place: Place,
    /// The condition.
    pub when: &'a When,
    /// Its JSON, where it is written out.
    pub node: Option<&'a Node>,
    /// How it hangs together with other conditions.
    pub links: Links,
    /// The answers that matter to it.
    pub sets: Proof<Sets>,
}

impl Sets {
    /// Whether somebody who comes to the condition can be in a set.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn meet(&self, space: &Space, set: &Set) -> Proof<bool> {
        for visit in &self.visits {
            if space.is_possible_at(visit.moment, &space.and(&visit.come, set)?)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The shortest answers with which somebody who comes to the condition is in a set; those at the end before all others.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn example(&self, space: &Space, set: &Set) -> Proof<Option<Example>> {
        let mut best: Option<((bool, u32), Example)> = None;
        for visits in self.visits.chunk_by(|one, other| one.moment == other.moment) {
            let Some(moment) = visits.first().map(|visit| visit.moment) else { continue };
            let there = space.any_of(visits.iter().map(|visit| space.and(&visit.come, set)))?;
            let Some(example) = space.example_at(moment, &there)? else { continue };
            let rank = (moment != Moment::Result, space.length(&example.answers));
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, example));
            }
        }
        Ok(best.map(|(_, example)| example))
    }
}
