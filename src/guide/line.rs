//! A line of plain words, shared instead of copied.

use std::ops::Deref;
use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;

/// Plain words. Cheap to clone, and nothing but a zero while empty, so that an empty guide costs no code to make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(Option<Rc<str>>);

impl Line {
    /// The words, shared.
    pub fn share(&self) -> Rc<str> {
        self.0.clone().unwrap_or_default()
    }
}

impl From<Rc<str>> for Line {
    fn from(words: Rc<str>) -> Self {
        Self(Some(words))
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl Decode for Line {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        self.0 = reader.text(node);
    }
}
