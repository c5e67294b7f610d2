//! The exit: always in view, a plain link to where it leads.
//!
//! `www/widget/exit.js` finds the link by its class, covers the page and overwrites the answers before it is followed. What the
//! scripts have to say, there and elsewhere, is in `data-say`, for `www/widget/said.js`.

use yew::AttrValue;

use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed};
use crate::widget::stage::Stage;
use crate::widget::{languages, text};

/// The bar on top of every screen: the guide's title, once the first screen is gone, the exit, and the languages.
pub fn bar(stage: &Stage, with_title: bool) -> Element {
    let title =
        with_title.then(|| classed("p", "bar-title").children(text::plain(stage, &stage.guide.title)));
    let exit = classed("a", "exit")
        .part("exit")
        .attr(Key::Href, stage.guide.exit.url.0.share().into())
        .fixed(Key::Target, "_top")
        .fixed(Key::Rel, "nofollow noopener noreferrer")
        .words(label(stage));
    let says =
        [Word::ShiftTwice, Word::ShiftOnce, Word::ShiftOver, Word::Leaving, Word::Close, Word::IdleSoon]
            .map(|word| stage.word(word));
    let status =
        classed("p", "shift").part("shift").fixed(Key::Role, "status").attr(Key::Say, says.join("|").into());
    classed("div", "bar")
        .part("bar")
        .maybe(title)
        .child(exit)
        .child(status)
        .maybe(languages::languages(stage))
}

/// What the exit says.
pub fn label(stage: &Stage) -> AttrValue {
    stage.guide.exit.label.as_ref().map_or_else(|| stage.word(Word::Exit), |label| label.share().into())
}

/// What the exit does and does not do, in a line.
#[inline(never)]
pub fn note(stage: &Stage) -> AttrValue {
    stage.filled(Word::ExitNote, &[("exit", &label(stage))])
}
