//! What there is to know before printing, and whether the answers go on the paper.

use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed, words};
use crate::widget::heading;
use crate::widget::message::Message;
use crate::widget::session::Paper;
use crate::widget::stage::Stage;

/// The button that asks for paper, or in its place the panel that it opens.
pub fn print(stage: &Stage, paper: Paper) -> Element {
    let (pressed, other) = match paper {
        Paper::Closed => {
            let open = stage.button("secondary", Word::Print, Message::Paper(Paper::Bare));
            return open.reference(stage.panel);
        }
        Paper::Bare => ("false", Paper::WithAnswers),
        Paper::WithAnswers => ("true", Paper::Bare),
    };
    let title = heading::heading(stage, 1, vec![words(stage.word(Word::Paper))])
        .fixed(Key::Id, "paper")
        .fixed(Key::TabIndex, "-1")
        .reference(stage.panel);
    let answers = stage.button("secondary", Word::PrintAnswers, Message::Paper(other));
    let ways = classed("p", "reach")
        .child(answers.fixed(Key::Pressed, pressed))
        .child(stage.button("secondary", Word::PrintNow, Message::Print))
        .child(stage.button("secondary", Word::Close, Message::Paper(Paper::Closed)));
    classed("div", "callout")
        .part("print")
        .fixed(Key::Role, "group")
        .fixed(Key::LabelledBy, "paper")
        .child(title)
        .child(classed("p", "help").words(stage.word(Word::PrintNote)))
        .child(ways)
}
