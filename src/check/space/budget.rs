//! How much work a check may still do, and how much of that a single operation.

use std::cell::Cell;

/// What one operation may take of what is left: an eighth. So whatever is too hard leaves work for what comes after it.
const SHARE: usize = 8;

/// What one operation may take of the whole, even when all is spent: enough for what is easy, so that only what is hard stays
/// without a proof. Of [`MOST_WORK`](crate::check::space::MOST_WORK) it is about a thousand steps, some microseconds.
const EASY: usize = 1 << 15;

/// Work is counted in steps: a pair of nodes that an operation on two diagrams looks at, or a node that it makes.
#[derive(Debug)]
pub(super) struct Budget {
    left: Cell<usize>,
    easy: usize,
}

impl Budget {
    /// A number of steps.
    pub fn new(steps: usize) -> Self {
        Self { left: Cell::new(steps), easy: steps / EASY }
    }

    /// Whether so many steps are few enough to take them without counting first.
    pub fn is_easy(&self, steps: usize) -> bool {
        steps <= self.easy
    }

    /// How many steps the next operation may take.
    pub fn share(&self) -> usize {
        (self.left.get() / SHARE).max(self.easy)
    }

    /// Notes steps that were taken.
    pub fn spend(&self, steps: usize) {
        self.left.set(self.left.get().saturating_sub(steps));
    }
}
