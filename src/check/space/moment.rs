//! What a visitor can have answered at each moment: at the end, but also on the way, back and forth.
//!
//! Whoever goes back to a question keeps the later answers, and whoever changes an answer may have to answer a question in
//! between anew. So a text on the screen of a question can meet answers that no complete way begins with.

use crate::check::space::{Example, Proof, Set, Space};
use crate::interview::Answers;

/// A moment at which a guide looks at the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// The first screen, as far as it is the same for everybody: as if nothing were answered.
    Fresh,
    /// The first screen, to which a visitor may have come back with answers.
    Start,
    /// While a question is on the screen: all before it are answered, later ones may be.
    Question(usize),
    /// At the end: every question that is asked is answered.
    Result,
}

impl Space<'_> {
    /// The part of a set that follows the rules of the questions it rests on at a moment. It is empty exactly where nobody
    /// can be in the set then.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn at(&self, moment: Moment, set: &Set) -> Proof<Set> {
        let named = self.questions_of(set);
        let questions = match moment {
            Moment::Fresh if self.contains(set, &Answers::default()) => return Ok(self.all()),
            Moment::Fresh => return Ok(self.none()),
            Moment::Result => return self.within(set),
            Moment::Start => self.cone(named),
            Moment::Question(question) => self.cone(named.into_iter().chain([question])),
        };
        let looks_back = self.looks_back(moment, set);
        self.and(set, &self.there(moment, &questions, looks_back)?)
    }

    /// Whether somebody can be in a set at a moment.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn is_possible_at(&self, moment: Moment, set: &Set) -> Proof<bool> {
        match moment {
            _ if set.is_empty() => Ok(false),
            Moment::Result => self.is_possible(set),
            _ => Ok(!self.at(moment, set)?.is_empty()),
        }
    }

    /// The shortest answers with which somebody is in a set at a moment.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn example_at(&self, moment: Moment, set: &Set) -> Proof<Option<Example>> {
        let looks_back = self.looks_back(moment, set);
        let questions: Vec<usize> = match moment {
            Moment::Result => return self.example(set),
            Moment::Fresh => {
                let holds = self.contains(set, &Answers::default());
                return Ok(holds.then(|| Example { answers: Answers::default(), decisive: Vec::new() }));
            }
            Moment::Question(question) if looks_back => (0..=question).collect(),
            Moment::Question(_) | Moment::Start => (0..self.codes.len()).collect(),
        };
        let there = self.there(moment, &questions, looks_back)?;
        let Some(bits) = self.cheapest(&self.and(&there, set)?) else { return Ok(None) };
        let answers = self.answers(&bits);
        let decisive = self.decisive(&answers, &self.minus(&there, set)?)?;
        Ok(Some(Example { answers, decisive }))
    }

    /// Those who are in a set while the question at a position and all later ones have no answer.
    pub fn before(&self, set: &Set, question: usize) -> Set {
        let first = self.codes.get(question).map_or(usize::MAX, |code| code.first);
        self.diagrams.cleared(set, first)
    }

    /// Those who are in a set for some answer to a question, or for none.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn forgetting(&self, set: &Set, question: usize) -> Proof<Set> {
        match self.codes.get(question) {
            Some(code) => self.diagrams.forgetting(set, code.first..code.first + code.bits),
            None => Ok(set.clone()),
        }
    }

    /// Whether a set rests on nothing but questions before the one on the screen. Those are answered as on a complete way.
    fn looks_back(&self, moment: Moment, set: &Set) -> bool {
        let named = self.questions_of(set);
        matches!(moment, Moment::Question(question) if named.iter().all(|named| *named < question))
    }

    /// The answers to some questions, with all that decide whether they are asked, at a moment on the way.
    fn there(&self, moment: Moment, questions: &[usize], looks_back: bool) -> Proof<Set> {
        let Moment::Question(question) = moment else { return self.states(questions) };
        let place = questions.iter().take_while(|earlier| **earlier < question).count();
        let earlier = self.rules_of(questions.get(..place).unwrap_or_default())?;
        let there = self.and(&self.comes_up(question)?, &earlier)?;
        if looks_back { Ok(there) } else { self.and(&there, &self.states(questions)?) }
    }

    /// Every set of answers to some questions, with all that decide whether they are asked, that a visitor can have at any time.
    ///
    /// It grows from no answers by all that a visitor can do: to answer a question on the screen, first or anew.
    fn states(&self, questions: &[usize]) -> Proof<Set> {
        if let Some(known) = self.states.borrow().get(questions) {
            return Ok(known.clone());
        }
        let mut states = self.all_of(questions.iter().map(|question| self.unanswered(*question)))?;
        loop {
            let mut grown = states.clone();
            for (place, question) in questions.iter().enumerate() {
                let (earlier, later) = questions.split_at(place);
                let on_screen = self.and(&self.comes_up(*question)?, &self.rules_of(earlier)?)?;
                let mut moved = self.forgetting(&self.and(&grown, &on_screen)?, *question)?;
                moved = self.and(&moved, &self.allowed(*question)?)?;
                for later in later.iter().skip(1) {
                    moved = self.pruned(&moved, *later)?;
                }
                grown = self.diagrams.or(&grown, &moved)?;
            }
            if self.minus(&grown, &states)?.is_empty() {
                self.states.borrow_mut().insert(questions.to_vec(), states.clone());
                return Ok(states);
            }
            states = grown;
        }
    }

    /// The same answers without the one to a question that is no longer asked.
    fn pruned(&self, set: &Set, question: usize) -> Proof<Set> {
        let comes_up = self.comes_up(question)?;
        let dropped = self.forgetting(&self.minus(set, &comes_up)?, question)?;
        let dropped = self.and(&dropped, &self.unanswered(question)?)?;
        self.diagrams.or(&self.and(set, &comes_up)?, &dropped)
    }
}
