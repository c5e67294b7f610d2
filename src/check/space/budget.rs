//! How much work a check may still do, and how much of that a single operation.

use std::cell::Cell;

use crate::check::space::TooLarge;

/// What one operation may take of what is left: an eighth. So whatever is too hard leaves work for what comes after it.
const SHARE: usize = 8;

/// What an easy operation takes of the whole at most. Of [`MOST_WORK`](crate::check::space::MOST_WORK) it is about a thousand
/// steps, some microseconds.
const EASY: usize = 1 << 15;

/// What an operation costs besides its steps: memory is asked for and given back.
const FEE: usize = 4;

/// Work is counted in steps: a pair of nodes that an operation on two diagrams looks at, or a node that it makes.
///
/// Easy operations may go on when all is spent, and as much again: only what is hard is to stay without a proof.
#[derive(Debug)]
pub(super) struct Budget {
    left: Cell<usize>,
    left_for_easy: Cell<usize>,
    easy: usize,
}

impl Budget {
    /// A number of steps.
    pub fn new(steps: usize) -> Self {
        Self { left: Cell::new(steps), left_for_easy: Cell::new(steps), easy: steps / EASY }
    }

    /// Whether so many steps are few enough to take them without counting first.
    pub fn is_easy(&self, steps: usize) -> bool {
        steps <= self.easy
    }

    /// How many steps the next operation may take.
    ///
    /// # Errors
    /// Where there are none.
    pub fn share(&self) -> Result<usize, TooLarge> {
        let easy = self.easy.min(self.left.get().saturating_add(self.left_for_easy.get()));
        match (self.left.get() / SHARE).max(easy) {
            0 => Err(TooLarge),
            steps => Ok(steps),
        }
    }

    /// Notes steps that were taken.
    pub fn spend(&self, steps: usize) {
        let (steps, left) = (steps.saturating_add(FEE), self.left.get());
        self.left.set(left.saturating_sub(steps));
        self.left_for_easy.set(self.left_for_easy.get().saturating_sub(steps.saturating_sub(left)));
    }
}
