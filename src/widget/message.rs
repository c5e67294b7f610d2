//! What a visitor does with the widget, and what the page around it may learn of that.

use std::rc::Rc;

use crate::guide::Guide;
use crate::guide::result::Kind;

/// What a visitor does. This enum and the `update` of [`App`](crate::widget::app::App) are the whole of the widget's behaviour.
#[derive(Clone, Debug)]
pub enum Message {
    /// Starts the questions.
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
    Act(Kind),
    /// Opens or closes the meaning of the term at a place on the screen.
    Term(usize),
    /// Asks for the language at a position.
    Language(usize),
    /// Shows the guide in another language, which has come.
    Speak(Rc<Guide>),
    /// Prints.
    Print,
    /// Forgets all answers and starts again.
    Restart,
    /// Leaves the page.
    Exit,
}

/// What the page around the widget may learn: never an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The questions were started.
    Start,
    /// The question with this number is shown.
    Step(usize),
    /// The result is shown.
    Result,
    /// An action of this kind was used.
    Action(Kind),
    /// The visitor asks for a language, by its locale.
    Language(Rc<str>),
    /// The visitor leaves by the exit.
    Exit,
}
