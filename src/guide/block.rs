//! The blocks that a section is made of.

mod parts;

use crate::guide::decode::{Decode, Reader, spelled_out};
use crate::guide::json::Node;
use crate::guide::problem::Fault;
use crate::guide::text::Text;
use crate::guide::when::When;
pub use parts::{Callout, ConditionalItem, Item, LinkItem, Myth, Span, Table, Timeline, Tone, Unit};

/// A block and the condition under which it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Who sees it.
    pub when: When,
    /// What it is.
    pub content: Content,
}

impl Default for Content {
    fn default() -> Self {
        Self::Paragraph(Text::default())
    }
}

/// What a block is. The name of the variant is its key in JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Running text.
    Paragraph(Text),
    /// Points in no order.
    List(Vec<Item>),
    /// Points in the order in which they happen.
    Steps(Vec<Item>),
    /// Things to tick off on paper.
    Checklist(Vec<Item>),
    /// Something that must not be missed.
    Callout(Callout),
    /// A belief and what is true of it.
    Myth(Myth),
    /// Lengths of time, drawn to scale.
    Timeline(Timeline),
    /// Rows and columns.
    Table(Table),
    /// Pages elsewhere.
    Links(Vec<LinkItem>),
    /// The blocks of a fragment: its position. A view has none left.
    Fragment(usize),
}

/// The keys of a block. It has exactly one of them, and may have `when`.
const KINDS: &[&str] =
    &["paragraph", "list", "steps", "checklist", "callout", "myth", "timeline", "table", "links", "fragment"];

impl Decode for Block {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let mut kinds = 0;
        for entry in reader.object(node).unwrap_or_default() {
            match &*entry.key {
                "when" => self.when.decode(&entry.node, reader),
                kind if KINDS.contains(&kind) => {
                    kinds += 1;
                    self.content = content(kind, &entry.node, reader);
                }
                other => reader.unknown(Fault::Block, entry.at, "block", other, KINDS),
            }
        }
        if kinds != 1 {
            reader.problem(
                Fault::Block,
                node.start,
                &["a block has exactly one of the keys ", &spelled_out(KINDS)],
            );
        }
    }
}

fn content(kind: &str, node: &Node, reader: &mut Reader) -> Content {
    match kind {
        "paragraph" => Content::Paragraph(filled(node, reader)),
        "list" => Content::List(some(node, reader)),
        "steps" => Content::Steps(some(node, reader)),
        "checklist" => Content::Checklist(some(node, reader)),
        "callout" => Content::Callout(filled(node, reader)),
        "myth" => Content::Myth(filled(node, reader)),
        "timeline" => Content::Timeline(timeline(node, reader)),
        "table" => Content::Table(table(node, reader)),
        "links" => Content::Links(some(node, reader)),
        _ => Content::Fragment(fragment(node, reader)),
    }
}

fn filled<T: Decode + Default>(node: &Node, reader: &mut Reader) -> T {
    let mut value = T::default();
    value.decode(node, reader);
    value
}

/// A list that is not empty.
fn some<T: Decode + Default>(node: &Node, reader: &mut Reader) -> Vec<T> {
    let items: Vec<T> = filled(node, reader);
    if items.is_empty() {
        reader.problem(Fault::Empty, node.start, &["this list is empty: fill it, or remove it"]);
    }
    items
}

fn timeline(node: &Node, reader: &mut Reader) -> Timeline {
    let known = reader.problems.len();
    let timeline: Timeline = filled(node, reader);
    let start = |span: &Span| span.from.as_ref().map_or(0, |from| from.hundredths);
    let is_drawable =
        !timeline.spans.is_empty() && timeline.spans.iter().all(|span| span.to.hundredths > start(span));
    if !is_drawable && reader.problems.len() == known {
        reader.problem(
            Fault::Value,
            node.start,
            &["a timeline needs spans, each with a `to` greater than its `from`"],
        );
    }
    timeline
}

fn table(node: &Node, reader: &mut Reader) -> Table {
    let table: Table = filled(node, reader);
    if table.rows.is_empty() || table.rows.iter().any(|row| row.len() != table.columns.len()) {
        reader.problem(
            Fault::Value,
            node.start,
            &["a table needs rows, each with as many cells as there are columns"],
        );
    }
    table
}

fn fragment(node: &Node, reader: &mut Reader) -> usize {
    let catalogue = reader.catalogue.clone();
    let id = reader.text(node).unwrap_or_default();
    reader.position(node.start, "fragment", &id, &catalogue.fragments).unwrap_or_default()
}
