//! Parts of a guide that stand under a key instead of carrying an id.

use crate::guide::Wording;
use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::problem::Fault;
use crate::guide::text::References;
use crate::guide::values::{ID, is_id};
use crate::guide::{Term, block::Block, firm::Firm};

/// Values in the order of their keys, which the [`Catalogue`](crate::guide::catalogue::Catalogue) holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyed<T>(pub Vec<T>);

impl<T> Keyed<T> {
    /// The value at a position that a reference was resolved to.
    pub fn get(&self, position: usize) -> Option<&T> {
        self.0.get(position)
    }
}

/// A type that may stand under a key, with what the texts inside it may name.
pub trait KeyedPart {
    /// What its texts may name.
    const REFERENCES: References;
}

impl KeyedPart for Vec<Wording> {
    const REFERENCES: References = References::Terms;
}

impl KeyedPart for Term {
    const REFERENCES: References = References::Phrases;
}

impl KeyedPart for Vec<Block> {
    const REFERENCES: References = References::All;
}

impl KeyedPart for Firm {
    const REFERENCES: References = References::All;
}

impl<T: Decode + Default + KeyedPart> Decode for Keyed<T> {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        reader.references = T::REFERENCES;
        for entry in reader.object(node).unwrap_or_default() {
            if !is_id(&entry.key) {
                reader.problem(Fault::Value, entry.at, &["expected ", ID, ", found `", &entry.key, "`"]);
            }
            self.0.push(T::default());
            if let Some(part) = self.0.last_mut() {
                part.decode(&entry.node, reader);
            }
        }
        reader.references = References::All;
    }

    fn is_required(&self) -> bool {
        false
    }
}

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
