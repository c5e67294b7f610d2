//! Blocks as a visitor reads them, with the condition in front of what only some see.

use maud::{Markup, html};

use crate::check::space::{Proof, Set};
use crate::guide::block::{Block, Callout, Content, Item, LinkItem, Span, Table, Timeline, Tone, Unit};
use crate::guide::when::When;
use crate::guide::words::Word;
use crate::guide::words::counted::Category;
use crate::packet::desk::{Desk, Paper};
use crate::packet::prose::{address, maybe, prose};

/// Blocks that are shown to those in a set at most.
pub fn blocks(desk: &Desk, blocks: &[Block], seen: &Proof<Set>) -> Markup {
    html! { @for block in blocks { (one(desk, block, seen)) } }
}

fn one(desk: &Desk, block: &Block, seen: &Proof<Set>) -> Markup {
    let inside = desk.both(seen, &desk.space().when(&block.when));
    html! {
        div.block.conditional[!block.when.is_always()] {
            (only(desk, &block.when, &inside))
            (content(desk, &block.content, &inside))
        }
    }
}

/// The line in front of what only some of those around it see.
fn only(desk: &Desk, when: &When, inside: &Proof<Set>) -> Markup {
    html! {
        @if !when.is_always() {
            p.only { "Only where " (desk.saying.when(when)) @if desk.paper == Paper::Packet { " " span.ways { "in " (desk.ways(inside)) } } }
        }
    }
}

/// What a block holds, without its own condition.
pub fn content(desk: &Desk, content: &Content, seen: &Proof<Set>) -> Markup {
    let points = |items| points(desk, items, seen);
    match content {
        Content::Paragraph(text) => html! { p { (prose(desk.guide, text)) } },
        Content::List(items) => html! { ul { (points(items)) } },
        Content::Steps(items) => html! { ol { (points(items)) } },
        Content::Checklist(items) => html! { ul.checklist { (points(items)) } },
        Content::Callout(inside) => callout(desk, inside),
        Content::Myth(myth) => html! {
            dl.myth {
                dt { (desk.guide.words.get(Word::Myth)) }
                dd { (prose(desk.guide, &myth.claim)) }
                dt { (desk.guide.words.get(Word::Fact)) }
                dd { (prose(desk.guide, &myth.fact)) }
            }
        },
        Content::Timeline(inside) => timeline(desk, inside),
        Content::Table(inside) => table(desk, inside),
        Content::Links(items) => html! { ul { @for item in items { (link(desk, item)) } } },
        Content::Fragment(index) => fragment(desk, *index, seen),
    }
}

fn points(desk: &Desk, items: &[Item], seen: &Proof<Set>) -> Markup {
    html! {
        @for item in items {
            @let inside = desk.both(seen, &desk.space().when(&item.0.when));
            li.conditional[!item.0.when.is_always()] { (only(desk, &item.0.when, &inside)) (prose(desk.guide, &item.0.text)) }
        }
    }
}

/// A callout. Its tone is said in the widget's words, as it is to those who cannot see the colour.
fn callout(desk: &Desk, callout: &Callout) -> Markup {
    let tone = desk.guide.words.get(match callout.tone {
        Tone::Info => Word::Info,
        Tone::Warning => Word::Warning,
        Tone::Danger => Word::Danger,
    });
    html! {
        div.callout class=(callout.tone.word()) {
            p.title {
                span.tone { (tone) @if callout.title.is_some() { ": " } }
                (maybe(desk.guide, callout.title.as_ref()))
            }
            p { (prose(desk.guide, &callout.text)) }
        }
    }
}

/// A timeline in words: the bars say no more.
fn timeline(desk: &Desk, timeline: &Timeline) -> Markup {
    html! {
        p.caption { (prose(desk.guide, &timeline.caption)) }
        ul {
            @for span in &timeline.spans {
                li {
                    strong { (prose(desk.guide, &span.label)) } " " (length(desk, span, timeline.unit))
                    @if let Some(note) = &span.note { br; (prose(desk.guide, note)) }
                }
            }
        }
    }
}

/// The length of a bar, as the widget says it.
pub fn length(desk: &Desk, span: &Span, unit: Unit) -> String {
    let words = &desk.guide.words;
    let category = Category::plain(f64::from(span.to.hundredths) / 100.0);
    let unit = words.counted(unit.into(), category, &[]);
    let from = span.from.as_ref().filter(|from| from.hundredths > 0).map(|from| &*from.written);
    let word = if from.is_some() { Word::FromTo } else { Word::UpTo };
    words.filled(word, &[("from", from.unwrap_or_default()), ("to", &span.to.written), ("unit", &unit)])
}

fn table(desk: &Desk, table: &Table) -> Markup {
    html! {
        table.said {
            caption { (prose(desk.guide, &table.caption)) }
            thead { tr { @for column in &table.columns { th scope="col" { (prose(desk.guide, column)) } } } }
            tbody { @for row in &table.rows { tr { @for cell in row { td { (prose(desk.guide, cell)) } } } } }
        }
    }
}

fn link(desk: &Desk, item: &LinkItem) -> Markup {
    html! {
        li {
            a href=(&*item.url.0) rel="noreferrer" { (prose(desk.guide, &item.label)) } " " (address(&item.url.0))
            @if let Some(note) = &item.note { br; (prose(desk.guide, note)) }
        }
    }
}

/// The blocks of a fragment, where it is used.
fn fragment(desk: &Desk, index: usize, seen: &Proof<Set>) -> Markup {
    let inside = desk.guide.fragments.get(index).map(Vec::as_slice).unwrap_or_default();
    let id = desk.subject.catalogue.fragments.get(index).cloned().unwrap_or_default();
    html! {
        div.fragment {
            p.shared { "Shared text " code { (id) } }
            (blocks(desk, inside, seen))
        }
    }
}
