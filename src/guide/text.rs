//! Lightly marked text: `**bold**`, `*emphasis*`, `[label](https://…)`, `[[term]]`, `{phrase}`. Never HTML.
//!
//! A text is read once into pieces. Nothing here makes markup from a string, so nothing a guide says can become an
//! element, an attribute or a script; links are checked to be https or tel.

mod parser;

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;

/// A text as its pieces. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(Option<Rc<[Inline]>>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words as they are.
    Plain(Rc<str>),
    /// `**bold**`
    Strong(Text),
    /// `*emphasis*`
    Emphasis(Text),
    /// `[label](url)`
    Link {
        /// What the link says.
        label: Text,
        /// Where it leads: https or tel.
        url: Rc<str>,
    },
    /// `[[term]]` or `[[term|words shown]]`
    Term {
        /// Position in the glossary.
        term: usize,
        /// The words shown; the term itself where there are none.
        shown: Option<Rc<str>>,
    },
    /// `{phrase}`: position among the phrases. A view has none left.
    Phrase(usize),
}

/// What a text may name, depending on where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum References {
    /// Phrases and terms.
    #[default]
    All,
    /// Terms only: inside a phrase, which could otherwise contain itself.
    Terms,
    /// Phrases only: inside the meaning of a term.
    Phrases,
}

impl Text {
    /// A text of plain words.
    pub fn plain(words: &str) -> Self {
        vec![Inline::Plain(words.into())].into()
    }

    /// Whether it has no words.
    pub fn is_blank(&self) -> bool {
        self.pieces().iter().all(|piece| matches!(piece, Inline::Plain(words) if words.trim().is_empty()))
    }

    /// Its pieces, in order.
    pub fn pieces(&self) -> &[Inline] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl From<Vec<Inline>> for Text {
    fn from(pieces: Vec<Inline>) -> Self {
        Self(Some(pieces.into()))
    }
}

impl Decode for Text {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let source = reader.text(node).unwrap_or_default();
        *self = parser::parse(&source, node.start, reader);
    }
}
