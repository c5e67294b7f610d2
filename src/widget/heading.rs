//! Headings at the level that fits the page around the widget.

use yew::{AttrValue, Html};

use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed, words};
use crate::widget::stage::Stage;

/// The heading of a screen, which takes the focus when the screen is shown. `caption` is spoken with it.
pub fn screen_heading(stage: &Stage, caption: Option<AttrValue>, title: Vec<Html>) -> Element {
    let heading =
        classed(tag(stage.level), "title").part("title").fixed(Key::Id, "title").fixed(Key::TabIndex, "-1");
    let heading = heading.reference(stage.heading);
    let heading = match caption {
        Some(caption) => heading.child(classed("span", "caption").words(caption)).mark(" "),
        None => heading,
    };
    heading.children(title)
}

/// A heading inside a screen, `below` levels under the screen's own.
#[inline(never)]
pub fn heading(stage: &Stage, below: u8, title: Vec<Html>) -> Element {
    let class = if below > 1 { "minor" } else { "part" };
    classed(tag(stage.level + below), class).children(title)
}

/// A heading of the widget's own words.
pub fn titled(stage: &Stage, below: u8, word: Word) -> Element {
    heading(stage, below, vec![words(stage.word(word))])
}

fn tag(level: u8) -> &'static str {
    match level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
