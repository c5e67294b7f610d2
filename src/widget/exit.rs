//! The exit: always in view, and the cover that hides the page while it loads.

use web_sys::MouseEvent;
use yew::AttrValue;

use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed};
use crate::widget::message::Message;
use crate::widget::stage::Stage;
use crate::widget::{languages, text};

/// The bar on top of every screen: the guide's title, once the first screen is gone, the exit, and the languages.
pub fn bar(stage: &Stage, with_title: bool) -> Element {
    let title =
        with_title.then(|| classed("p", "bar-title").children(text::plain(stage, &stage.guide.title)));
    let leave = stage.app.callback(|event: MouseEvent| {
        // The link works by itself before and without this; here the page is covered and wiped first.
        event.prevent_default();
        Message::Exit
    });
    let exit = classed("a", "exit")
        .part("exit")
        .attr(Key::Href, stage.guide.exit.url.0.share().into())
        .fixed(Key::Target, "_top")
        .fixed(Key::Rel, "nofollow noopener noreferrer")
        .on_click(leave)
        .words(label(stage));
    classed("div", "bar").part("bar").maybe(title).child(exit).maybe(languages::languages(stage))
}

/// What the exit says.
pub fn label(stage: &Stage) -> AttrValue {
    stage.guide.exit.label.as_ref().map_or_else(|| stage.word(Word::Exit), |label| label.share().into())
}

/// Hides everything, from eyes and from assistive technology.
pub fn cover(stage: &Stage) -> Element {
    let cover = classed("div", "cover").fixed(Key::Role, "alert").fixed(Key::TabIndex, "-1");
    cover.reference(stage.heading).words(stage.word(Word::Leaving))
}
