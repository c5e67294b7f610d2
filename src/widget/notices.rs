//! What professional rules require to be said.

use yew::AttrValue;

use crate::guide::words::Word;
use crate::widget::element::{Element, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// The notices of a place, one under the other.
pub fn notices(stage: &Stage, positions: &[usize]) -> Option<Element> {
    if positions.is_empty() {
        return None;
    }
    let notices = positions.iter().filter_map(|position| stage.guide.notices.get(*position));
    let lines = notices.map(|notice| element("p").children(text::text(stage, &notice.text)).into());
    Some(classed("div", "notices").part("notices").children(lines.collect()))
}

/// What calls, text messages and a firm's pages leave behind, once for all that stand together.
pub fn traces(stage: &Stage, calls: bool, texts: bool, pages: bool) -> Option<Element> {
    let left = [(calls, Word::CallNote), (texts, Word::TextNote), (pages, Word::SafeContact)];
    let said = left.iter().filter(|(left, _)| *left).map(|(_, word)| stage.word(*word));
    let said: Vec<AttrValue> = said.collect();
    (!said.is_empty()).then(|| classed("p", "help").words(said.join(" ").into()))
}

/// Who reviewed the guide and when.
pub fn reviewed(stage: &Stage) -> Element {
    let review = &stage.guide.review;
    let line = stage.filled(Word::Reviewed, &[("by", &review.by), ("date", &stage.day(review.on))]);
    classed("p", "reviewed").words(line)
}

/// The sentence of a guide that is past its review date.
pub fn overdue(stage: &Stage) -> Element {
    let due = stage.day(stage.guide.review.due);
    classed("p", "callout warning").part("overdue").words(stage.filled(Word::Overdue, &[("date", &due)]))
}
