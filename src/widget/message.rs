//! What a visitor does with the widget, and what the page around it may learn of that.

use std::rc::Rc;

use crate::guide::Guide;
use crate::widget::session::Paper;

/// What a visitor does. This enum and the `update` of [`App`](crate::widget::app::App) are the whole of the widget's behaviour.
#[derive(Clone, Debug)]
pub enum Message {
    /// Goes on from the first screen or the safety screen.
    Begin,
    /// Chooses the one option at a position.
    Choose(usize),
    /// Ticks or unticks the option at a position.
    Tick(usize),
    /// Confirms the ticked options.
    Continue,
    /// Goes back one screen.
    Back,
    /// Goes to an answered question.
    Change(usize),
    /// Goes back to the result from a question.
    ToResult,
    /// Uses a firm's action.
    Act,
    /// Opens or closes the meaning of the term at a place on the screen.
    Term(usize),
    /// Asks for the language at a position.
    Language(usize),
    /// Shows the guide in another language, which has come.
    Speak(Rc<Guide>),
    /// Opens, changes or closes what there is to know before printing.
    Paper(Paper),
    /// Prints.
    Print,
    /// Forgets all answers and starts again.
    Restart,
    /// Forgets all answers, since nobody has used the guide for a while.
    Idle,
}

/// What the widget tells. Of all but [`Event::Language`] the page around it learns the name, and nothing besides: how many
/// questions somebody was asked, or which kind of action they used, would give away who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The first question is shown.
    Start,
    /// The result is shown.
    Result,
    /// A firm's action was used.
    Action,
    /// The visitor asks for a language, by its locale: between the widget and the loader.
    Language(Rc<str>),
}

impl Event {
    /// Its name, to which the page's events add `signpost:`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Result => "result",
            Self::Action => "action",
            Self::Language(_) => "language",
        }
    }
}
