//! The guide's marked texts on paper: links with their addresses, phrases with all their wordings.

use maud::{Markup, html};

use crate::guide::Guide;
use crate::guide::text::{Inline, Text};

/// A text. Where a phrase stands, all its wordings are shown; which one a visitor reads is said under "Wordings".
pub fn prose(guide: &Guide, text: &Text) -> Markup {
    html! { @for piece in text.pieces() { (inline(guide, piece)) } }
}

/// A text that may be left out.
pub fn maybe(guide: &Guide, text: Option<&Text>) -> Markup {
    html! { @if let Some(text) = text { (prose(guide, text)) } }
}

fn inline(guide: &Guide, piece: &Inline) -> Markup {
    match piece {
        Inline::Plain(words) => html! { (words) },
        Inline::Strong(inner) => html! { strong { (prose(guide, inner)) } },
        Inline::Emphasis(inner) => html! { em { (prose(guide, inner)) } },
        Inline::Link { label, url } => {
            html! { a href=(url) rel="noreferrer" { (prose(guide, label)) } " " (address(url)) }
        }
        Inline::Term { term, shown } => {
            let known = guide.glossary.get(*term);
            html! { span.term { (shown.as_deref().or(known.map(|known| &*known.term)).unwrap_or_default()) } }
        }
        Inline::Phrase(phrase) => phrase_in(guide, *phrase),
    }
}

fn phrase_in(guide: &Guide, phrase: usize) -> Markup {
    let wordings = guide.phrases.get(phrase).map(Vec::as_slice).unwrap_or_default();
    html! {
        span.phrase {
            @for (index, wording) in wordings.iter().enumerate() {
                @if index > 0 { " " span.or { "|" } " " }
                (prose(guide, &wording.text))
            }
        }
    }
}

/// An address, as it is printed.
pub fn address(url: &str) -> Markup {
    html! { span.address { "(" (url) ")" } }
}

/// A link that says its address and nothing else.
pub fn link(url: &str) -> Markup {
    html! { a.address href=(url) rel="noreferrer" { (url) } }
}
