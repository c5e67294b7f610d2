//! A set of answers, as a binary decision diagram.

use std::rc::Rc;

use biodivine_lib_bdd::{Bdd, BddPointer, BddVariable};

/// A set of answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set(pub(super) Rc<Bdd>);

/// More work than a check may do. What was asked is then neither true nor false, but not proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Set {
    pub(super) fn of(diagram: Bdd) -> Self {
        Self(Rc::new(diagram))
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_false()
    }

    /// Whether everything is in it, possible or not.
    pub fn is_all(&self) -> bool {
        self.0.is_true()
    }

    /// The bits on which it rests.
    pub(super) fn bits(&self) -> impl Iterator<Item = usize> {
        self.0.support_set().into_iter().map(BddVariable::to_index)
    }

    /// How many settings of all bits are in it, with commas between thousands.
    pub(super) fn count(&self) -> String {
        let digits = self.0.exact_cardinality().to_string();
        let mut written = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                written.push(',');
            }
            written.push(digit);
        }
        written
    }

    /// Whether a setting of all bits is in it.
    pub(super) fn contains(&self, is_set: impl Fn(usize) -> bool) -> bool {
        let mut node = self.0.root_pointer();
        while !node.is_terminal() {
            let high = is_set(self.0.var_of(node).to_index());
            node = if high { self.0.high_link_of(node) } else { self.0.low_link_of(node) };
        }
        node == BddPointer::one()
    }
}
