//! How the answer to a question is written in bits.

use crate::check::space::diagram::Diagrams;
use crate::check::space::set::{Set, TooLarge};
use crate::guide::question::{Choose, Question};
use crate::interview::bit_of;

/// The bits of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// The first bit.
    pub first: usize,
    /// How many bits.
    pub bits: usize,
    /// How many options.
    pub options: usize,
    /// A number for the option, or a bit for each.
    pub choose: Choose,
}

impl Code {
    /// The codes of questions, and how many bits they have in all.
    pub fn of(questions: &[Question]) -> (Vec<Self>, usize) {
        let mut first = 0;
        let code = |question: &Question| {
            let options = question.options.len();
            let bits = match question.choose {
                // Numbers up to the number of options; 0 is for no answer.
                Choose::One => usize::BITS as usize - options.leading_zeros() as usize,
                Choose::Many => options,
            };
            first += bits;
            Self { first: first - bits, bits, options, choose: question.choose }
        };
        let codes = questions.iter().map(code).collect();
        (codes, first)
    }

    /// The answers with one of some options chosen.
    pub fn chosen(&self, options: u64, diagrams: &Diagrams) -> Result<Set, TooLarge> {
        let named = (0..self.options).filter(|option| options & bit_of(*option) != 0);
        let sets = named.map(|option| match self.choose {
            Choose::One => diagrams.fixed(self.number(option + 1)),
            Choose::Many => diagrams.fixed([(self.first + option, true)]),
        });
        diagrams.any_of(sets.collect::<Result<_, _>>()?)
    }

    /// The answers without one to this question.
    pub fn unanswered(&self, diagrams: &Diagrams) -> Result<Set, TooLarge> {
        diagrams.fixed((self.first..self.first + self.bits).map(|bit| (bit, false)))
    }

    /// The answers with one that the question allows: as the resolver takes it (`interview::asked`).
    pub fn allowed(&self, question: &Question, diagrams: &Diagrams) -> Result<Set, TooLarge> {
        let chosen = self.chosen(question.all_options(), diagrams)?;
        if self.choose == Choose::One {
            return Ok(chosen);
        }
        let exclusive = question.exclusive_options();
        let alone = (0..self.options).filter(|option| exclusive & bit_of(*option) != 0);
        let kept = alone.map(|option| {
            let by_itself = diagrams.fixed((0..self.options).map(|bit| (self.first + bit, bit == option)))?;
            let without = diagrams.fixed([(self.first + option, false)])?;
            diagrams.or(&by_itself, &without)
        });
        let kept = diagrams.all_of(kept.collect::<Result<_, _>>()?)?;
        diagrams.and(&chosen, &kept)
    }

    /// The bits of a mask of chosen options, as [`Self::mask`] reads them.
    pub fn bits_of(&self, mask: u64) -> impl Iterator<Item = (usize, bool)> {
        let code = *self;
        let number = if mask == 0 { 0 } else { mask.trailing_zeros() as usize + 1 };
        (0..self.bits).map(move |bit| match code.choose {
            Choose::One => (code.first + bit, number >> (code.bits - 1 - bit) & 1 == 1),
            Choose::Many => (code.first + bit, mask & bit_of(bit) != 0),
        })
    }

    /// The mask of options that some bits stand for.
    pub fn mask(&self, is_set: impl Fn(usize) -> bool) -> u64 {
        let set = (0..self.bits).filter(|bit| is_set(self.first + bit));
        match self.choose {
            Choose::Many => set.fold(0, |mask, bit| mask | bit_of(bit)),
            Choose::One => match set.fold(0, |number, bit| number | 1usize << (self.bits - 1 - bit)) {
                0 => 0,
                number => bit_of(number - 1),
            },
        }
    }

    /// The bits of a number, the highest first.
    fn number(&self, number: usize) -> impl Iterator<Item = (usize, bool)> {
        let code = *self;
        (0..self.bits).map(move |bit| (code.first + bit, number >> (code.bits - 1 - bit) & 1 == 1))
    }
}
