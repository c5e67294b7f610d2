//! The blocks of a section as lines, fragments unfolded.

use std::rc::Rc;

use crate::check::space::{Proof, Set};
use crate::guide::block::{Block, Content, Item, Span, Timeline};
use crate::guide::text::Text;
use crate::guide::when::When;
use crate::packet::since::piece::{FIRST, Line, Piece, Side};
use crate::packet::since::tokens::{Token, plain};

/// Adds the lines of some blocks to a part.
pub fn lines(side: &Side, piece: &mut Piece, blocks: &[Block]) {
    let seen = piece.seen.clone();
    let mut walk = Walk { side, lines: &mut piece.lines, conditions: Vec::new(), shared: None };
    walk.blocks(blocks, &seen);
}

struct Walk<'w, 'a> {
    side: &'w Side<'a>,
    lines: &'w mut Vec<Line>,
    conditions: Vec<String>,
    shared: Option<Rc<str>>,
}

impl Walk<'_, '_> {
    fn blocks(&mut self, blocks: &[Block], seen: &Proof<Set>) {
        for block in blocks {
            self.under(&block.when, seen, |walk, seen| walk.content(&block.content, seen));
        }
    }

    /// Something inside a condition.
    fn under(&mut self, when: &When, seen: &Proof<Set>, inside: impl FnOnce(&mut Self, &Proof<Set>)) {
        let inner = self.side.both(seen, &self.side.shown.when(when));
        if when.is_always() {
            return inside(self, &inner);
        }
        self.conditions.push(self.side.saying.when(when));
        inside(self, &inner);
        self.conditions.pop();
    }

    fn content(&mut self, content: &Content, seen: &Proof<Set>) {
        match content {
            Content::Paragraph(text) => self.text("Paragraph", Some(text), seen),
            Content::List(items) => self.items("Point", items, seen),
            Content::Steps(items) => self.items("Step", items, seen),
            Content::Checklist(items) => self.items("To tick off", items, seen),
            Content::Callout(callout) => {
                self.line("Box", plain(callout.tone.word()), seen);
                self.text("Title of the box", callout.title.as_ref(), seen);
                self.text("Text of the box", Some(&callout.text), seen);
            }
            Content::Myth(myth) => {
                self.text("Belief", Some(&myth.claim), seen);
                self.text("What is so", Some(&myth.fact), seen);
            }
            Content::Timeline(timeline) => self.timeline(timeline, seen),
            Content::Table(table) => {
                self.text("Table", Some(&table.caption), seen);
                table.columns.iter().for_each(|column| self.text("Heading of a column", Some(column), seen));
                for row in &table.rows {
                    self.cells(row, seen);
                }
            }
            Content::Links(links) => {
                for (index, link) in links.iter().enumerate() {
                    self.text(&first(index, "Link"), Some(&link.label), seen);
                    self.line("leads to", plain(&link.url.0), seen);
                    self.text("Remark", link.note.as_ref(), seen);
                }
            }
            Content::Fragment(index) => self.fragment(*index, seen),
        }
    }

    fn line(&mut self, label: &str, tokens: Vec<Token>, seen: &Proof<Set>) {
        let condition = (!self.conditions.is_empty()).then(|| self.conditions.join("; and "));
        let (label, shared, seen) = (label.to_string(), self.shared.clone(), seen.clone());
        self.lines.push(Line { label, condition, shared, tokens, seen });
    }

    fn text(&mut self, label: &str, text: Option<&Text>, seen: &Proof<Set>) {
        if let Some(text) = text {
            self.line(label, self.side.tokens(text), seen);
        }
    }

    fn items(&mut self, label: &str, items: &[Item], seen: &Proof<Set>) {
        for (index, item) in items.iter().enumerate() {
            let label = first(index, label);
            self.under(&item.0.when, seen, |walk, seen| walk.text(&label, Some(&item.0.text), seen));
        }
    }

    /// A row of a table, its cells side by side.
    fn cells(&mut self, row: &[Text], seen: &Proof<Set>) {
        let mut tokens = Vec::new();
        for (index, cell) in row.iter().enumerate() {
            tokens.extend(if index > 0 { plain(" | ") } else { Vec::new() });
            tokens.extend(self.side.tokens(cell));
        }
        self.line("Row", tokens, seen);
    }

    fn timeline(&mut self, timeline: &Timeline, seen: &Proof<Set>) {
        self.text("Lengths of time", Some(&timeline.caption), seen);
        for span in &timeline.spans {
            let from = span.from.as_ref().map_or("0", |from| &*from.written);
            let length = |span: &Span| format!("{from} to {} ({})", &*span.to.written, timeline.unit.word());
            self.text("Bar", Some(&span.label), seen);
            self.line("takes", plain(&length(span)), seen);
            self.text("Remark", span.note.as_ref(), seen);
        }
    }

    fn fragment(&mut self, index: usize, seen: &Proof<Set>) {
        let inside = self.side.guide.fragments.get(index).map(Vec::as_slice).unwrap_or_default();
        let around = std::mem::replace(&mut self.shared, self.side.catalogue.fragments.get(index).cloned());
        // Fragments nest eight deep at most, and none contains itself: the reader sees to it.
        self.blocks(inside, seen);
        self.shared = around;
    }
}

/// The name of a point; the first of a list says that the list begins.
fn first(index: usize, label: &str) -> String {
    if index == 0 { format!("{label}{FIRST}") } else { label.to_string() }
}
