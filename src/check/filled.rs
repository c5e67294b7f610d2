//! A part of a guide as one visitor reads it: phrases worded, and of each list only the points that are for this visitor.

use crate::guide::block::{Callout, ConditionalItem, Content, Item, LinkItem, Myth, Span, Table, Timeline};
use crate::guide::result::{Action, Helpline};
use crate::guide::text::Text;
use crate::guide::when::When;
use crate::interview::fill::Filler;

/// A block.
pub fn content(filler: &Filler, content: &Content) -> Content {
    let text = |text: &Text| filler.text(text);
    let points = |items: &[Item]| filler.items(items).map(|said| point(filler.text(said))).collect();
    match content {
        Content::Paragraph(said) => Content::Paragraph(text(said)),
        Content::List(items) => Content::List(points(items)),
        Content::Steps(items) => Content::Steps(points(items)),
        Content::Checklist(items) => Content::Checklist(points(items)),
        Content::Callout(inside) => Content::Callout(Callout {
            tone: inside.tone,
            title: maybe(filler, &inside.title),
            text: text(&inside.text),
        }),
        Content::Myth(myth) => Content::Myth(Myth { claim: text(&myth.claim), fact: text(&myth.fact) }),
        Content::Timeline(inside) => Content::Timeline(timeline(filler, inside)),
        Content::Table(table) => Content::Table(Table {
            caption: text(&table.caption),
            columns: table.columns.iter().map(text).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(text).collect()).collect(),
        }),
        Content::Links(items) => Content::Links(items.iter().map(|item| link(filler, item)).collect()),
        Content::Fragment(index) => Content::Fragment(*index),
    }
}

/// A helpline.
pub fn helpline(filler: &Filler, helpline: &Helpline) -> Helpline {
    Helpline {
        name: filler.text(&helpline.name),
        hours: maybe(filler, &helpline.hours),
        note: maybe(filler, &helpline.note),
        ..helpline.clone()
    }
}

/// An action.
pub fn action(filler: &Filler, action: &Action) -> Action {
    Action {
        label: filler.text(&action.label),
        note: maybe(filler, &action.note),
        steps: action.steps.iter().map(|step| filler.text(step)).collect(),
        ..action.clone()
    }
}

fn maybe(filler: &Filler, text: &Option<Text>) -> Option<Text> {
    text.as_ref().map(|text| filler.text(text))
}

fn point(text: Text) -> Item {
    Item(ConditionalItem { text, when: When::default() })
}

fn timeline(filler: &Filler, timeline: &Timeline) -> Timeline {
    let span = |span: &Span| Span {
        label: filler.text(&span.label),
        note: maybe(filler, &span.note),
        ..span.clone()
    };
    Timeline {
        caption: filler.text(&timeline.caption),
        unit: timeline.unit,
        spans: timeline.spans.iter().map(span).collect(),
    }
}

fn link(filler: &Filler, item: &LinkItem) -> LinkItem {
    LinkItem { label: filler.text(&item.label), url: item.url.clone(), note: maybe(filler, &item.note) }
}
