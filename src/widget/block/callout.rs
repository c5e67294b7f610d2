//! Boxed remarks: callouts, and beliefs beside the facts.

use crate::guide::block::{Callout, Myth, Tone};
use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// A callout. Its tone is said in words too, for those who cannot see the colour.
pub fn callout(stage: &Stage, callout: &Callout) -> Element {
    let (class, word) = match callout.tone {
        Tone::Info => ("callout", Word::Info),
        Tone::Warning => ("callout warning", Word::Warning),
        Tone::Danger => ("callout danger", Word::Danger),
    };
    let title = classed("p", "callout-title");
    let title = match &callout.title {
        Some(text) => {
            let tone = classed("span", "unseen").words(stage.word(word)).mark(": ");
            title.child(tone).children(text::plain(stage, text))
        }
        None => title.words(stage.word(word)),
    };
    classed("div", class)
        .part("callout")
        .fixed(Key::Role, "note")
        .child(title)
        .child(element("p").children(text::text(stage, &callout.text)))
}

/// A belief and what is true of it.
pub fn myth(stage: &Stage, myth: &Myth) -> Element {
    classed("dl", "myth")
        .part("myth")
        .child(element("dt").words(stage.word(Word::Myth)))
        .child(classed("dd", "claim").children(text::text(stage, &myth.claim)))
        .child(element("dt").words(stage.word(Word::Fact)))
        .child(element("dd").children(text::text(stage, &myth.fact)))
}
