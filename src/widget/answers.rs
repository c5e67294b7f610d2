//! The visitor's answers, each with a way to change it.

use yew::Html;

use crate::guide::question::Question;
use crate::guide::text::Text;
use crate::guide::words::Word;
use crate::interview::view::{Reason, View};
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::message::Message;
use crate::widget::stage::Stage;
use crate::widget::{because, heading, text};

/// The list of answers.
pub fn answers(stage: &Stage, view: &View) -> Element {
    let rows = view.answered.iter().filter_map(|index| {
        let question = stage.guide.questions.0.get(*index)?;
        let reason = Reason { question: *index, options: view.answers.mask(*index) };
        let change = stage.button("quiet", Word::Change, Message::Change(*index));
        Some(row(stage, question, &because::chosen(stage, &reason), change))
    });
    classed("section", "answers")
        .part("answers")
        .child(heading::titled(stage, 1, Word::Answers))
        .child(element("ul").fixed(Key::Role, "list").children(rows.collect()))
}

fn row(stage: &Stage, question: &Question, chosen: &[&Text], change: Element) -> Html {
    let given = chosen.iter().map(|chosen| classed("p", "given").children(text::plain(stage, chosen)).into());
    let said = element("div")
        .child(classed("p", "asked").children(text::plain(stage, &question.text)))
        .children(given.collect());
    let which = classed("span", "unseen").mark(": ").children(text::plain(stage, &question.text));
    classed("li", "answer").child(said).child(change.child(which)).into()
}
