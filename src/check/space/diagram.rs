//! Makes sets of answers out of others, with a bound on the work.

use std::ops::Range;

use biodivine_lib_bdd::{Bdd, BddNode, BddPointer, BddVariable, BddVariableSet, op_function};

use crate::check::space::budget::Budget;
use crate::check::space::meet::meet;
use crate::check::space::set::{Set, TooLarge};

/// Makes diagrams, and keeps count of the work.
pub(super) struct Diagrams {
    variables: BddVariableSet,
    budget: Budget,
    has_room: bool,
}

impl Diagrams {
    /// Diagrams over some bits. The crate counts them in 16 bits; a guide with more is too large.
    pub fn new(bits: usize, most_work: usize) -> Self {
        let room = u16::try_from(bits).ok().filter(|bits| *bits < u16::MAX);
        let variables = BddVariableSet::new_anonymous(room.unwrap_or(1));
        Self { variables, budget: Budget::new(most_work), has_room: room.is_some() }
    }

    pub fn all(&self) -> Set {
        Set::of(self.variables.mk_true())
    }

    pub fn none(&self) -> Set {
        Set::of(self.variables.mk_false())
    }

    pub fn not(&self, set: &Set) -> Set {
        self.budget.spend(set.0.size());
        Set::of(set.0.not())
    }

    /// Whether something is in both.
    pub fn meet(&self, one: &Set, other: &Set) -> Result<bool, TooLarge> {
        if !self.has_room {
            return Err(TooLarge);
        }
        let most = self.budget.share()?;
        let met = meet(&one.0, &other.0, most);
        self.budget.spend(met.map_or(most, |(_, steps)| steps + 1));
        met.map(|(is_met, _)| is_met).ok_or(TooLarge)
    }

    pub fn and(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        match (one, other) {
            (full, set) | (set, full) if full.is_all() => Ok(set.clone()),
            (empty, _) | (_, empty) if empty.is_empty() => Ok(empty.clone()),
            _ => self.apply(one, other, Bdd::and, op_function::and),
        }
    }

    pub fn or(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        match (one, other) {
            (empty, set) | (set, empty) if empty.is_empty() => Ok(set.clone()),
            (full, _) | (_, full) if full.is_all() => Ok(full.clone()),
            _ => self.apply(one, other, Bdd::or, op_function::or),
        }
    }

    pub fn minus(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        if one.is_empty() || other.is_empty() {
            Ok(one.clone())
        } else {
            self.apply(one, other, Bdd::and_not, op_function::and_not)
        }
    }

    pub fn xor(&self, one: &Set, other: &Set) -> Result<Set, TooLarge> {
        self.apply(one, other, Bdd::xor, op_function::xor)
    }

    /// The settings in which some bits are as given.
    pub fn fixed(&self, bits: impl IntoIterator<Item = (usize, bool)>) -> Result<Set, TooLarge> {
        if !self.has_room {
            return Err(TooLarge);
        }
        let mut bits: Vec<(usize, bool)> = bits.into_iter().collect();
        bits.sort_unstable();
        // A chain of nodes, the last bit at its end. (The crate's own way takes as long as there are bits in the whole guide.)
        let mut nodes = self.all().0.as_ref().clone().to_nodes();
        for (bit, value) in bits.into_iter().rev() {
            let (onwards, out) = (BddPointer::from_index(nodes.len() - 1), BddPointer::zero());
            let (low, high) = if value { (out, onwards) } else { (onwards, out) };
            nodes.push(BddNode::mk_node(BddVariable::from_index(bit), low, high));
        }
        Bdd::from_nodes(&nodes).map(Set::of).map_err(|_| TooLarge)
    }

    /// The settings that are in a set once all bits from a position on are cleared.
    pub fn cleared(&self, set: &Set, first: usize) -> Set {
        let later: Vec<_> = set
            .0
            .support_set()
            .into_iter()
            .filter(|bit| bit.to_index() >= first)
            .map(|bit| (bit, false))
            .collect();
        self.budget.spend(set.0.size());
        if later.is_empty() { set.clone() } else { Set::of(set.0.restrict(&later)) }
    }

    /// The settings that are in a set for some setting of a range of bits.
    pub fn forgetting(&self, set: &Set, bits: Range<usize>) -> Result<Set, TooLarge> {
        let mut named: Vec<usize> = set.bits().filter(|bit| bits.contains(bit)).collect();
        named.sort_unstable();
        named.into_iter().rev().map(BddVariable::from_index).try_fold(set.clone(), |set, bit| {
            self.or(&Set::of(set.0.var_restrict(bit, false)), &Set::of(set.0.var_restrict(bit, true)))
        })
    }

    /// What is in all of some sets.
    pub fn all_of(&self, sets: Vec<Set>) -> Result<Set, TooLarge> {
        if sets.iter().any(Set::is_empty) {
            return Ok(self.none());
        }
        self.joined(sets, Self::and).map(|set| set.unwrap_or_else(|| self.all()))
    }

    /// What is in one of some sets at least.
    pub fn any_of(&self, sets: Vec<Set>) -> Result<Set, TooLarge> {
        if sets.iter().any(Set::is_all) {
            return Ok(self.all());
        }
        self.joined(sets, Self::or).map(|set| set.unwrap_or_else(|| self.none()))
    }

    /// Notes that all nodes of a set are looked at, some steps for each.
    pub fn looks_through(&self, set: &Set, steps: usize) -> Result<(), TooLarge> {
        let steps = set.0.size().saturating_mul(steps);
        if steps > self.budget.share()? {
            return Err(TooLarge);
        }
        self.budget.spend(steps);
        Ok(())
    }

    /// Joins sets two by two, those first that begin at the same bits: that keeps the diagrams in between small.
    fn joined(
        &self,
        mut sets: Vec<Set>,
        join: fn(&Self, &Set, &Set) -> Result<Set, TooLarge>,
    ) -> Result<Option<Set>, TooLarge> {
        sets.sort_by_key(|set| set.0.var_of(set.0.root_pointer()).to_index());
        while sets.len() > 1 {
            let pairs = sets.chunks(2).map(|pair| match pair {
                [one, other] => join(self, one, other),
                _ => pair.first().cloned().ok_or(TooLarge),
            });
            sets = pairs.collect::<Result<_, _>>()?;
        }
        Ok(sets.pop())
    }

    /// An operation on two sets, given twice: as the crate makes its result, and as it decides about a pair of nodes.
    fn apply(
        &self,
        one: &Set,
        other: &Set,
        make: fn(&Bdd, &Bdd) -> Bdd,
        decide: impl Fn(Option<bool>, Option<bool>) -> Option<bool>,
    ) -> Result<Set, TooLarge> {
        if !self.has_room {
            return Err(TooLarge);
        }
        self.budget.share()?;
        let (nodes, pairs) = (one.0.size() + other.0.size(), one.0.size().saturating_mul(other.0.size()));
        if self.budget.is_easy(pairs) {
            self.budget.spend(nodes);
        } else {
            // The crate bounds what an operation makes, and not what it looks at on the way: that is counted first.
            let most = self.budget.share()?;
            let counted = Bdd::check_binary_op(most, &one.0, &other.0, decide);
            self.budget.spend(counted.map_or(most, |(_, steps)| steps));
            if !counted.ok_or(TooLarge)?.0 {
                return Ok(self.none());
            }
        }
        let made = make(&one.0, &other.0);
        self.budget.spend(made.size());
        Ok(Set::of(made))
    }
}
