//! The approved guide, asked with the answers to the new one: who saw what before, told in the answers of today.
//!
//! Questions and options are the same where their ids are the same. What somebody answers today is taken to the approved
//! guide as its own resolver would take it (`interview::asked`): an answer to a question that it did not have, or did not ask of
//! them, does not count; nor does an option that it did not have. An option that is gone is chosen by nobody.

use crate::check::space::{Proof, Set, Space};
use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::guide::when::When;
use crate::interview::bit_of;

/// The approved guide in the answers to the new one.
pub struct Before<'a> {
    space: &'a Space<'a>,
    /// For each question of the approved guide: where it stands today, and each of its options.
    matched: Vec<Option<Matched>>,
    /// For each question of the approved guide: the answers of today that answer it.
    answered: Vec<Proof<Set>>,
}

/// A question of the approved guide that is still there.
struct Matched {
    question: usize,
    options: Vec<Option<usize>>,
}

impl<'a> Before<'a> {
    /// An approved guide in the answers of a space.
    pub fn new(space: &'a Space<'a>, approved: &Guide) -> Self {
        let matched = approved.questions.0.iter().map(|question| matched(space.guide(), question)).collect();
        let mut before = Self { space, matched, answered: Vec::new() };
        // A question rests on earlier ones alone.
        for (index, question) in approved.questions.0.iter().enumerate() {
            let answered = before.answered(index, question);
            before.answered.push(answered);
        }
        before
    }

    /// Which answers of today meet a condition of the approved guide.
    pub fn when(&self, when: &When) -> Proof<Set> {
        let space = self.space;
        match when {
            When::Test { question, options } => {
                let answered = self.answered.get(*question).cloned().unwrap_or_else(|| Ok(space.none()))?;
                space.and(&self.chosen(*question, *options)?, &answered)
            }
            When::All(inner) => space.all_of(inner.iter().map(|when| self.when(when))),
            When::Any(inner) => space.any_of(inner.iter().map(|when| self.when(when))),
            When::Not(inner) => Ok(space.not(&self.when(inner)?)),
        }
    }

    /// Which answers of today choose one of some options of a question of the approved guide.
    fn chosen(&self, question: usize, options: u64) -> Proof<Set> {
        let Some(Some(matched)) = self.matched.get(question) else { return Ok(self.space.none()) };
        let known = matched.options.iter().enumerate().filter(|(option, _)| options & bit_of(*option) != 0);
        let mask = known.filter_map(|(_, today)| *today).fold(0, |mask, option| mask | bit_of(option));
        self.space.chosen(matched.question, mask)
    }

    /// Which answers of today answer a question of the approved guide in a way that it allowed.
    fn answered(&self, index: usize, question: &Question) -> Proof<Set> {
        let space = self.space;
        let asked = self.when(&question.when)?;
        let all = question.all_options();
        let alone = |option: usize| {
            let others = self.chosen(index, all & !bit_of(option))?;
            space.minus(&self.chosen(index, bit_of(option))?, &others)
        };
        let allowed = match question.choose {
            Choose::One => space.any_of((0..question.options.len()).map(alone))?,
            Choose::Many => {
                let exclusive = question.exclusive_options();
                let by_itself =
                    (0..question.options.len()).filter(|option| exclusive & bit_of(*option) != 0).map(alone);
                let several = space.minus(&self.chosen(index, all)?, &self.chosen(index, exclusive)?)?;
                space.any_of(by_itself.chain([Ok(several)]))?
            }
        };
        space.and(&asked, &allowed)
    }
}

fn matched(today: &Guide, question: &Question) -> Option<Matched> {
    let index = today.questions.0.iter().position(|known| known.id == question.id)?;
    let known = today.questions.0.get(index)?;
    let place = |id| known.options.iter().position(|option| option.id == id);
    Some(Matched {
        question: index,
        options: question.options.iter().map(|option| place(option.id.clone())).collect(),
    })
}
