//! What professional rules require to be said.

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

/// What the use of a contact leaves behind: one bit for each of [`TRACES`].
pub type Traces = u8;
/// A call.
pub const CALL: Traces = 1;
/// A text message.
pub const TEXT: Traces = 2;
/// Something sent by one of a firm's pages, which is answered some day.
pub const PAGE: Traces = 4;

const TRACES: [(Traces, Word); 3] =
    [(CALL, Word::CallNote), (TEXT, Word::TextNote), (PAGE, Word::SafeContact)];

/// What is left behind, said once for all contacts that stand together.
#[inline(never)]
pub fn traces(stage: &Stage, left: Traces) -> Option<Element> {
    if left == 0 {
        return None;
    }
    let mut said = classed("p", "help");
    for (bit, word) in TRACES {
        if left & bit != 0 {
            said = said.words(stage.word(word)).mark(" ");
        }
    }
    Some(said)
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
