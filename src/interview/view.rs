//! The view: which parts of a guide a visitor is shown, in which order, and why.
//!
//! Parts are named by their positions in the guide. What they say to this visitor, [`Filler`](crate::interview::fill::Filler)
//! reads from the guide and the view's answers, for the widget and for every report alike.

use crate::guide::firm::Overdue;
use crate::interview::answers::Answers;

/// What the resolver makes of a guide and answers.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The answers that count; those that no longer apply are gone.
    pub answers: Answers,
    /// The questions whose answers were dropped.
    pub pruned: Vec<usize>,
    /// The questions that have an answer.
    pub answered: Vec<usize>,
    /// Whether every question that is asked has an answer, so that the result can be shown.
    pub is_complete: bool,
    /// What comes next.
    pub step: Step,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A question.
    Question(AskedView),
    /// The result.
    Result(ResultView),
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedView {
    /// Its position in the guide.
    pub index: usize,
    /// Its number on this visitor's way, from 1.
    pub number: usize,
    /// How many questions this visitor can be asked in all, at most.
    pub at_most: usize,
    /// The mask of options chosen so far.
    pub chosen: u64,
    /// The notices that belong under it.
    pub notices: Vec<usize>,
    /// Whether the answers so far call for help at once: the emergency line and the first screen's helplines then stand on top of it.
    pub urgent: bool,
}

/// An answer that let something in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// The question's position.
    pub question: usize,
    /// The mask of the chosen options that count.
    pub options: u64,
}

/// A part of the guide that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Its position in the guide.
    pub index: usize,
    /// The answers that let it in.
    pub because: Vec<Reason>,
}

/// Whether the guide's review still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It does.
    Current,
    /// It is past its date.
    Overdue(Overdue),
}

/// Why no firm is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// No firm of the guide acts for people like the visitor.
    Role,
    /// No firm of the guide serves the place where the visitor is.
    Place,
}

/// The result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// The short answer. A guide that was read has one for everybody.
    pub outcome: Option<Shown>,
    /// Whether help comes before everything else.
    pub urgent: bool,
    /// The explanation: sections of which this visitor sees at least a block.
    pub sections: Vec<Shown>,
    /// Ways to reach a firm.
    pub actions: Vec<Shown>,
    /// Why there are none, where firms are named that are not there for this visitor.
    pub withheld: Option<Withheld>,
    /// Independent help.
    pub helplines: Vec<Shown>,
    /// Notices on top.
    pub notices: Vec<usize>,
    /// Notices before the actions.
    pub action_notices: Vec<usize>,
    /// Whether the review still counts.
    pub freshness: Freshness,
}
