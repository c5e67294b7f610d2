//! Marked text as nodes. Text becomes text nodes: no string is ever read as markup.

use std::rc::Rc;

use yew::{AttrValue, Html};

use crate::guide::text::{Inline, Text};
use crate::widget::element::{Element, Key, element, words};
use crate::widget::stage::Stage;
use crate::widget::term;

/// Text whose terms open in place and whose links can be followed.
pub fn text(stage: &Stage, text: &Text) -> Vec<Html> {
    pieces(stage, text, true)
}

/// Text for headings, buttons and labels, where nothing inside can be tapped by itself.
pub fn plain(stage: &Stage, text: &Text) -> Vec<Html> {
    pieces(stage, text, false)
}

#[inline(never)]
fn pieces(stage: &Stage, text: &Text, active: bool) -> Vec<Html> {
    let filled = stage.filler.text(text);
    filled.pieces().iter().map(|piece| inline(stage, piece, active)).collect()
}

fn inline(stage: &Stage, piece: &Inline, active: bool) -> Html {
    let wrapped = |name, inner| element(name).children(pieces(stage, inner, active)).into();
    match piece {
        Inline::Plain(plain) => words(plain.clone().into()),
        Inline::Strong(inner) => wrapped("strong", inner),
        Inline::Emphasis(inner) => wrapped("em", inner),
        Inline::Link { label, url } if active => link(url.clone()).children(plain(stage, label)).into(),
        Inline::Link { label, .. } => wrapped("span", label),
        Inline::Term { term, shown } => glossary(stage, *term, shown.clone(), active),
        // Filled above.
        Inline::Phrase(_) => Html::default(),
    }
}

/// A link: another site opens in its own tab and does not learn where the visitor was; a number is dialled.
pub fn link(url: impl Into<AttrValue>) -> Element {
    let url: AttrValue = url.into();
    let elsewhere = url.starts_with("https:");
    let link = element("a").attr(Key::Href, url);
    if elsewhere { link.fixed(Key::Target, "_blank").fixed(Key::Rel, "noopener noreferrer") } else { link }
}

fn glossary(stage: &Stage, index: usize, shown: Option<Rc<str>>, active: bool) -> Html {
    let Some(term) = stage.guide.glossary.get(index) else { return Html::default() };
    let shown = shown.unwrap_or_else(|| term.term.share());
    if !active {
        return words(shown.into());
    }
    term::term(stage, term, shown)
}
