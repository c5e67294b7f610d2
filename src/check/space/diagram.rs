//! Sets of answers as binary decision diagrams, with a bound on the work.

use std::cell::Cell;

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddPointer, BddVariable, BddVariableSet, op_function};

/// A set of answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set(pub(super) Bdd);

/// More work than a check may do. What was asked is then neither true nor false, but not proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Set {
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

/// Makes diagrams, and keeps count of the work.
pub(super) struct Diagrams {
    variables: BddVariableSet,
    work_left: Cell<usize>,
    has_room: bool,
}

type Operation = fn(Option<bool>, Option<bool>) -> Option<bool>;

impl Diagrams {
    /// Diagrams over some bits. The crate counts them in 16 bits; a guide with more is too large.
    pub fn new(bits: usize, most_work: usize) -> Self {
        let room = u16::try_from(bits).ok().filter(|bits| *bits < u16::MAX);
        let variables = BddVariableSet::new_anonymous(room.unwrap_or(1));
        Self { variables, work_left: Cell::new(most_work), has_room: room.is_some() }
    }

    pub fn all(&self) -> Set {
        Set(self.variables.mk_true())
    }

    pub fn none(&self) -> Set {
        Set(self.variables.mk_false())
    }

    pub fn not(&self, set: &Set) -> Set {
        Set(set.0.not())
    }

    pub fn and(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        self.apply(one, other, op_function::and)
    }

    pub fn or(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        self.apply(one, other, op_function::or)
    }

    pub fn minus(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        self.apply(one, other, op_function::and_not)
    }

    pub fn xor(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        self.apply(one, other, op_function::xor)
    }

    /// The settings in which some bits are as given.
    pub fn fixed(&self, bits: impl IntoIterator<Item = (usize, bool)>) -> Result<Set, TooLarge> {
        if !self.has_room {
            return Err(TooLarge);
        }
        let bits: Vec<_> =
            bits.into_iter().map(|(bit, value)| (BddVariable::from_index(bit), value)).collect();
        Ok(Set(self.variables.mk_conjunctive_clause(&BddPartialValuation::from_values(&bits))))
    }

    /// The settings that are in a set once all bits from a position on are cleared.
    pub fn cleared(&self, set: &Set, first: usize) -> Set {
        let later = set.0.support_set().into_iter().filter(|bit| bit.to_index() >= first);
        Set(set.0.restrict(&later.map(|bit| (bit, false)).collect::<Vec<_>>()))
    }

    /// Joins sets two by two, which keeps the diagrams in between small.
    pub fn fold(
        &self,
        sets: impl Iterator<Item = Result<Set, TooLarge>>,
        empty: Set,
        join: fn(&Self, &Set, &Set) -> Result<Set, TooLarge>,
    ) -> Result<Set, TooLarge> {
        let mut sets: Vec<Set> = sets.collect::<Result<_, _>>()?;
        while sets.len() > 1 {
            let pairs = sets.chunks(2).map(|pair| match pair {
                [one, other] => join(self, one, other),
                _ => Ok(pair.first().cloned().unwrap_or_else(|| empty.clone())),
            });
            sets = pairs.collect::<Result<_, _>>()?;
        }
        Ok(sets.pop().unwrap_or(empty))
    }

    fn apply(&self, one: &Set, other: &Set, operation: Operation) -> Result<Set, TooLarge> {
        let left = self.work_left.get();
        let made = Bdd::binary_op_with_limit(left.max(1), &one.0, &other.0, operation);
        // A result that was dropped for its size has cost as much as was left.
        let cost = made.as_ref().map_or(left, Bdd::size);
        self.work_left.set(left.saturating_sub(cost));
        if left == 0 || !self.has_room {
            return Err(TooLarge);
        }
        made.map(Set).ok_or(TooLarge)
    }
}
