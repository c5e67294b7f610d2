//! The screen between the first one and the first question: what the exit does, what no exit can do, and where help is.

use crate::guide::firm::Keyboard;
use crate::guide::words::Word;
use crate::widget::element::{Element, classed, element, words};
use crate::widget::message::Message;
use crate::widget::stage::Stage;
use crate::widget::{exit, heading, helplines};

/// The safety screen.
pub fn screen(stage: &Stage) -> Element {
    let go_on = stage.button("primary", Word::Continue, Message::Begin).part("button");
    classed("div", "safety")
        .part("safety")
        .child(classed("p", "ways").child(stage.button("quiet back", Word::Back, Message::Back)))
        .child(heading::screen_heading(stage, None, vec![words(stage.word(Word::Safety))]))
        .child(exits(stage))
        .child(safer(stage))
        .maybe(helplines::emergency(stage, true))
        .child(go_on)
}

/// What the exit does and does not do.
fn exits(stage: &Stage) -> Element {
    let by_keyboard = stage.guide.exit.keyboard != Some(Keyboard::Off);
    let mut lines = element("ul").child(element("li").words(exit::note(stage)));
    for word in [Word::Shift, Word::Trail, Word::ComeBack] {
        if by_keyboard || word != Word::Shift {
            lines = lines.child(element("li").words(stage.word(word)));
        }
    }
    lines
}

/// What is longer, closed until the visitor asks.
fn safer(stage: &Stage) -> Element {
    let mut inside = element("div");
    for word in [Word::Watched, Word::SaferDevice, Word::CloseKeys] {
        inside = inside.child(element("p").words(stage.word(word)));
    }
    classed("details", "why").child(element("summary").words(stage.word(Word::Safer))).child(inside)
}
