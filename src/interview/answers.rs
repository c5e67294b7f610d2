//! The answers: the only state there is.

use crate::guide::Guide;

/// What a visitor has chosen: for each question, in the guide's order, a mask of options (bit = position; 0 = no answer).
///
/// A mask rather than a list of ids: conditions become one `and`, and forgetting means overwriting plain numbers, which
/// happens whenever a value of this type goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<u64>);

impl Answers {
    /// No answers, with room for those to a number of questions, so that none is left behind where memory is moved.
    pub fn with_room(questions: usize) -> Self {
        Self(Vec::with_capacity(questions))
    }

    /// The mask of options chosen for the question at a position; zero where there is none.
    pub fn mask(&self, question: usize) -> u64 {
        self.0.get(question).copied().unwrap_or(0)
    }

    /// The number of a question on the way of whoever gave these answers, from 1.
    pub fn number_of(&self, question: usize) -> usize {
        self.0.iter().take(question).filter(|mask| **mask != 0).count() + 1
    }

    /// Puts an answer in place of the one before; a mask of zero takes it away.
    pub fn set(&mut self, question: usize, mask: u64) {
        if question >= self.0.capacity() {
            let mut roomier = Self::with_room(question + 1);
            roomier.0.extend_from_slice(&self.0);
            *self = roomier;
        }
        if question >= self.0.len() {
            self.0.resize(question + 1, 0);
        }
        if let Some(slot) = self.0.get_mut(question) {
            *slot = mask;
        }
    }

    /// The answers with one more, named by ids. `None` where the guide has no such question or option.
    pub fn with(mut self, guide: &Guide, question: &str, options: &[&str]) -> Option<Self> {
        let index = guide.questions.0.iter().position(|known| &*known.id.0 == question)?;
        let known = guide.questions.0.get(index)?;
        let bit = |id: &str| known.options.iter().position(|option| &*option.id.0 == id);
        let mask = options.iter().try_fold(0u64, |mask, id| Some(mask | bit_of(bit(id)?)))?;
        self.set(index, mask);
        Some(self)
    }

    /// Overwrites every answer with zeros, so that nothing of them stays in memory.
    pub fn wipe(&mut self) {
        self.0.fill(0);
        // Without this the compiler may drop writes to memory that nobody reads again.
        std::hint::black_box(&self.0);
        self.0.clear();
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// The bit of the option at a position; none beyond the 64th.
pub fn bit_of(option: usize) -> u64 {
    u32::try_from(option).ok().and_then(|option| 1u64.checked_shl(option)).unwrap_or(0)
}
