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
    let line = |word| element("li").words(stage.word(word));
    element("ul")
        .child(element("li").words(exit::note(stage)))
        .maybe(by_keyboard.then(|| line(Word::Shift)))
        .child(line(Word::Trail))
        .child(line(Word::ComeBack))
}

/// What is longer, closed until the visitor asks.
fn safer(stage: &Stage) -> Element {
    let lines = [Word::Watched, Word::SaferDevice, Word::CloseKeys];
    let lines = lines.map(|word| element("p").words(stage.word(word)).into());
    let summary = element("summary").words(stage.word(Word::Safer));
    classed("details", "why").child(summary).child(element("div").children(lines.into()))
}
