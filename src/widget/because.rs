//! The answers that let something in, in the visitor's own words.

use yew::Html;

use crate::guide::text::Text;
use crate::guide::words::Word;
use crate::interview::bit_of;
use crate::interview::view::Reason;
use crate::widget::element::{Element, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// "Because you said: …" as a line.
pub fn line(stage: &Stage, reasons: &[Reason]) -> Option<Element> {
    if reasons.is_empty() {
        return None;
    }
    let said = element("ul").children(said(stage, reasons));
    Some(
        classed("div", "because")
            .part("because")
            .child(element("p").words(stage.word(Word::Because)))
            .child(said),
    )
}

/// The same, closed until the visitor asks.
pub fn details(stage: &Stage, title: &Text, reasons: &[Reason]) -> Option<Element> {
    let which = || classed("span", "unseen").mark(": ").children(text::plain(stage, title));
    let summary = || element("summary").words(stage.word(Word::WhyShown)).child(which());
    line(stage, reasons).map(|line| classed("details", "why").child(summary()).child(line))
}

/// The chosen options as list items, each behind its question, without which a "no" says nothing.
fn said(stage: &Stage, reasons: &[Reason]) -> Vec<Html> {
    let mut said = Vec::new();
    for reason in reasons {
        let question = stage.guide.questions.0.get(reason.question);
        for chosen in chosen(stage, reason) {
            let item = element("li")
                .maybe(question.map(|asked| element("span").children(text::plain(stage, &asked.text))));
            said.push(item.mark(" ").child(element("strong").children(text::plain(stage, chosen))).into());
        }
    }
    said
}

/// The texts of the options that a reason names.
pub fn chosen<'g>(stage: &Stage<'g>, reason: &Reason) -> Vec<&'g Text> {
    let Some(question) = stage.guide.questions.0.get(reason.question) else { return Vec::new() };
    let options = question.options.iter().enumerate();
    options.filter(|(bit, _)| reason.options & bit_of(*bit) != 0).map(|(_, choice)| &choice.text).collect()
}
