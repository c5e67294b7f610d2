//! Every distinct screen of a guide, each with the first answers that lead to it, found by walking all ways.
//!
//! Two screens are the same where they say the same. What counts: of a question its number, the greatest number, all its words, and
//! the help on top of it for whoever is in danger; of a result the outcome, the sections with the blocks that are visible, actions,
//! helplines and notices, in words, with addresses and in order. What does not: "Because you said" and the list of answers, which
//! repeat the visitor's own answers in the words of questions and options, and so tell every way from every other.

mod words;

use std::collections::HashSet;

use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::guide::values::Date;
use crate::interview::view::{Step, View};
use crate::interview::{Answers, bit_of, resolve};
use words::Words;

/// How many answers are tried before a guide counts as too large to be walked: many times what the largest shipped one needs.
pub const MOST_TRIED: usize = 2_000_000;

/// A screen, and answers that lead to it.
#[derive(Clone, Debug)]
pub struct Screen {
    /// The answers.
    pub answers: Answers,
    /// What they show: a question or the result.
    pub view: View,
    /// The number of what is distinct about it: screens that say the same have the same.
    pub says: usize,
}

/// The screens of a guide.
#[derive(Clone, Debug, Default)]
pub struct Views {
    /// How many complete answers there are.
    pub ways: usize,
    /// Each distinct question screen, as it is met on a way that begins at the start.
    pub questions: Vec<Screen>,
    /// Each distinct result; every way's, where all were asked for.
    pub results: Vec<Screen>,
    /// How many results are distinct.
    pub distinct: usize,
}

/// Which results are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// One for each that is distinct.
    Distinct,
    /// The result of every way.
    All,
}

/// Walks every way through a guide. `None` where that would take more than `most` answers.
pub fn views(guide: &Guide, today: Date, keep: Keep, most: usize) -> Option<Views> {
    let mut walk = Walk {
        guide,
        today,
        keep,
        left: most,
        words: Words::default(),
        known: HashSet::new(),
        found: Views::default(),
    };
    walk.on(&Answers::with_room(guide.questions.0.len()))?;
    Some(walk.found)
}

struct Walk<'g> {
    guide: &'g Guide,
    today: Date,
    keep: Keep,
    left: usize,
    words: Words,
    known: HashSet<usize>,
    found: Views,
}

impl Walk<'_> {
    /// Looks at what some answers lead to, and at all that lies behind it.
    fn on(&mut self, answers: &Answers) -> Option<()> {
        let view = resolve(self.guide, answers, self.today);
        let says = self.words.of(self.guide, &view);
        let is_new = self.known.insert(says);
        let Step::Question(asked) = &view.step else {
            self.found.ways += 1;
            self.found.distinct += usize::from(is_new);
            if is_new || self.keep == Keep::All {
                self.found.results.push(Screen { answers: answers.clone(), view, says });
            }
            return Some(());
        };
        let index = asked.index;
        if is_new {
            self.found.questions.push(Screen { answers: answers.clone(), view, says });
        }
        let question = self.guide.questions.0.get(index)?;
        self.answer(question, index, answers)
    }

    /// Gives each answer that a question allows.
    fn answer(&mut self, question: &Question, index: usize, before: &Answers) -> Option<()> {
        let last = match question.choose {
            Choose::One => question.options.len() as u64,
            Choose::Many => question.all_options(),
        };
        let alone = question.exclusive_options();
        for number in 1..=last {
            self.left = self.left.checked_sub(1)?;
            let mask = match question.choose {
                Choose::One => bit_of(number as usize - 1),
                Choose::Many if number.count_ones() > 1 && number & alone != 0 => continue,
                Choose::Many => number,
            };
            let mut answers = before.clone();
            answers.set(index, mask);
            self.on(&answers)?;
        }
        Some(())
    }
}
