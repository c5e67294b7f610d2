//! What the parts of a guide say to one visitor: phrases filled, conditions decided, fragments unfolded.

use crate::guide::Guide;
use crate::guide::block::{Block, Content, Item};
use crate::guide::text::{Inline, Text};
use crate::guide::when::When;
use crate::interview::answers::Answers;

/// Reads a guide with one visitor's answers.
#[derive(Clone, Copy, Debug)]
pub struct Filler<'a> {
    guide: &'a Guide,
    answers: &'a Answers,
}

impl<'a> Filler<'a> {
    /// A filler for a guide and the answers that count: those of a [`View`](crate::interview::view::View).
    pub fn new(guide: &'a Guide, answers: &'a Answers) -> Self {
        Self { guide, answers }
    }

    /// Whether a condition holds.
    pub fn holds(&self, when: &When) -> bool {
        when.holds(&|question| self.answers.mask(question))
    }

    /// A text with its phrases filled; the same text where it has none.
    pub fn text(&self, text: &Text) -> Text {
        if !has_phrase(text) {
            return text.clone();
        }
        let mut pieces = Vec::with_capacity(text.pieces().len());
        for piece in text.pieces() {
            match piece {
                Inline::Phrase(phrase) => pieces.extend_from_slice(self.wording(*phrase)),
                Inline::Strong(inner) => pieces.push(Inline::Strong(self.text(inner))),
                Inline::Emphasis(inner) => pieces.push(Inline::Emphasis(self.text(inner))),
                Inline::Link { label, url } => {
                    pieces.push(Inline::Link { label: self.text(label), url: url.clone() });
                }
                Inline::Plain(_) | Inline::Term { .. } => pieces.push(piece.clone()),
            }
        }
        pieces.into()
    }

    /// The words of a text without its marks, its phrases filled.
    pub fn words(&self, text: &Text) -> String {
        let mut words = String::new();
        for piece in self.text(text).pieces() {
            match piece {
                Inline::Plain(plain) => words.push_str(plain),
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                    words.push_str(&self.words(inner));
                }
                Inline::Term { term, shown } => {
                    let known = self.guide.glossary.get(*term).map(|term| &*term.term);
                    words.push_str(shown.as_deref().or(known).unwrap_or_default());
                }
                Inline::Phrase(_) => {}
            }
        }
        words
    }

    fn wording(&self, phrase: usize) -> &'a [Inline] {
        let wordings = self.guide.phrases.get(phrase).map(Vec::as_slice).unwrap_or_default();
        let used = wordings.iter().find(|wording| self.holds(&wording.when));
        used.map(|wording| wording.text.pieces()).unwrap_or_default()
    }

    /// The blocks that this visitor sees, fragments unfolded, lists without a point left out.
    pub fn blocks(&self, blocks: &'a [Block]) -> Vec<&'a Content> {
        let mut seen = Vec::new();
        self.unfold(blocks, &mut seen);
        seen
    }

    /// Whether this visitor sees any of some blocks.
    pub fn has_block(&self, blocks: &'a [Block]) -> bool {
        !self.blocks(blocks).is_empty()
    }

    fn unfold(&self, blocks: &'a [Block], seen: &mut Vec<&'a Content>) {
        for block in blocks.iter().filter(|block| self.holds(&block.when)) {
            match &block.content {
                Content::Fragment(fragment) => {
                    self.unfold(
                        self.guide.fragments.get(*fragment).map(Vec::as_slice).unwrap_or_default(),
                        seen,
                    );
                }
                Content::List(items) | Content::Steps(items) | Content::Checklist(items)
                    if self.items(items).next().is_none() => {}
                content => seen.push(content),
            }
        }
    }

    /// The points of a list that this visitor sees.
    pub fn items<'i>(&'i self, items: &'i [Item]) -> impl Iterator<Item = &'i Text> {
        items.iter().filter(|item| self.holds(&item.0.when)).map(|item| &item.0.text)
    }
}

fn has_phrase(text: &Text) -> bool {
    text.pieces().iter().any(|piece| match piece {
        Inline::Phrase(_) => true,
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
            has_phrase(inner)
        }
        Inline::Plain(_) | Inline::Term { .. } => false,
    })
}
