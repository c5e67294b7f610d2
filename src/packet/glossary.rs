//! What texts name: phrases with their wordings, terms with their meanings, shared texts; and the widget's own words.

use maud::{Markup, html};

use crate::check::texts::Part;
use crate::guide::Guide;
use crate::guide::block::{Block, Content};
use crate::guide::text::{Inline, Text};
use crate::guide::words::{KEYS, Word};
use crate::packet::block::blocks;
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, part};
use crate::packet::prose::prose;

/// The line under a part that gives the meanings of the terms in it: a visitor opens them with a touch.
pub fn opened(desk: &Desk, is_part: impl Fn(Part) -> bool) -> Markup {
    let mut named = Vec::new();
    for passage in desk.passages.iter().filter(|passage| is_part(passage.part)) {
        terms(passage.text, &mut named);
    }
    let mut seen: Vec<usize> = Vec::new();
    named.retain(|term| {
        !seen.contains(term) && {
            seen.push(*term);
            true
        }
    });
    html! {
        @if !named.is_empty() {
            p.opened {
                span.tone { "Terms that open: " }
                @for term in named.iter().filter_map(|term| desk.guide.glossary.get(*term)) {
                    strong { (&*term.term) } ": " (prose(desk.guide, &term.meaning)) " "
                }
            }
        }
    }
}

/// The terms that a text names.
fn terms(text: &Text, named: &mut Vec<usize>) {
    for piece in text.pieces() {
        match piece {
            Inline::Term { term, .. } => named.push(*term),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                terms(inner, named)
            }
            Inline::Plain(_) | Inline::Phrase(_) => {}
        }
    }
}

/// The fragments that some blocks unfold to, inner ones too.
pub fn fragments_of(guide: &Guide, blocks: &[Block]) -> Vec<usize> {
    let mut found = Vec::new();
    for block in blocks {
        if let Content::Fragment(index) = block.content {
            found.push(index);
            // Fragments nest eight deep at most, and none contains itself: the reader sees to it.
            found.extend(fragments_of(
                guide,
                guide.fragments.get(index).map(Vec::as_slice).unwrap_or_default(),
            ));
        }
    }
    found
}

/// Phrases, terms and shared texts.
pub fn named(desk: &Desk) -> Markup {
    chapter(
        "wordings",
        "Wordings, terms and shared texts",
        html! {
            (phrases(desk))
            (meanings(desk))
            (shared(desk))
        },
    )
}

fn phrases(desk: &Desk) -> Markup {
    html! {
        @for (wordings, id) in desk.guide.phrases.0.iter().zip(&desk.subject.catalogue.phrases) {
            (part("phrase", id, "Phrase", html! {
                p.note { "The first wording whose condition holds is used." }
                table.plain {
                    tbody {
                        @for wording in wordings {
                            tr { td { (prose(desk.guide, &wording.text)) } td.mark { (desk.saying.when(&wording.when)) } }
                        }
                    }
                }
            }))
        }
    }
}

fn meanings(desk: &Desk) -> Markup {
    html! {
        @if !desk.guide.glossary.0.is_empty() {
            h3 { "Terms" }
            table.plain {
                thead { tr { th { "Term" } th { "Meaning" } th { "Name" } } }
                tbody {
                    @for (term, id) in desk.guide.glossary.0.iter().zip(&desk.subject.catalogue.glossary) {
                        tr { td { (&*term.term) } td { (prose(desk.guide, &term.meaning)) } td.key { code { (id) } } }
                    }
                }
            }
        }
    }
}

/// Shared texts: where each is used; the whole of it where it is used nowhere, since it is then printed nowhere else.
fn shared(desk: &Desk) -> Markup {
    let users = |index: usize| -> Vec<&str> {
        let uses = |blocks: &[Block]| fragments_of(desk.guide, blocks).contains(&index);
        desk.guide
            .sections
            .iter()
            .filter(|section| uses(&section.blocks))
            .map(|section| &*section.id.0)
            .collect()
    };
    html! {
        @for (index, id) in desk.subject.catalogue.fragments.iter().enumerate() {
            @let users = users(index);
            @let inside = desk.guide.fragments.get(index).map(Vec::as_slice).unwrap_or_default();
            (part("fragment", id, "Shared text", html! {
                @if users.is_empty() {
                    p.note { "Used nowhere, so nobody sees it:" }
                    div.visitor lang=(&*desk.guide.locale) { (blocks(desk, inside, &Ok(desk.space().none()))) }
                } @else {
                    p.note { "Printed where it is used: " @for user in users { a href={ "#section-" (user) } { code { (user) } } " " } }
                }
            }))
        }
    }
}

/// The widget's own words, as this guide words them.
pub fn words(desk: &Desk) -> Markup {
    let own = |word: Word| desk.guide.words.own(word).is_some();
    chapter(
        "words",
        "The widget’s own words",
        html! {
            p.note { "Buttons, headings and sentences that every guide shows. Names in { } are filled in. What this guide words itself is marked “own”." }
            ul.words {
                @for (word, key) in Word::ALL.iter().zip(KEYS) {
                    li { code { (key) } ": “" (desk.guide.words.get(*word)) "”" @if own(*word) { " (own)" } }
                }
            }
        },
    )
}
