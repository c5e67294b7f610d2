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
pub fn details(stage: &Stage, reasons: &[Reason]) -> Option<Element> {
    let summary = || element("summary").words(stage.word(Word::WhyShown));
    line(stage, reasons).map(|line| classed("details", "why").child(summary()).child(line))
}

/// The chosen options as list items.
fn said(stage: &Stage, reasons: &[Reason]) -> Vec<Html> {
    let chosen = reasons.iter().flat_map(|reason| chosen(stage, reason));
    chosen.map(|text| element("li").children(text::plain(stage, text)).into()).collect()
}

/// The texts of the options that a reason names.
pub fn chosen<'g>(stage: &Stage<'g>, reason: &Reason) -> Vec<&'g Text> {
    let Some(question) = stage.guide.questions.0.get(reason.question) else { return Vec::new() };
    let options = question.options.iter().enumerate();
    options.filter(|(bit, _)| reason.options & bit_of(*bit) != 0).map(|(_, choice)| &choice.text).collect()
}
