//! The answers as they would be if questions that nobody is asked could be asked.
//!
//! One question that is never asked makes every part that hangs on it wrong in some way. Judged with that question freed,
//! those parts show only what is wrong with themselves.

use std::rc::Rc;

use crate::check::space::{Proof, Set, Space};

impl<'g> Space<'g> {
    /// The questions that nobody is ever asked, even if those found before were asked.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn never_asked(&self) -> Proof<Vec<usize>> {
        let mut never = Vec::new();
        let mut freed = None;
        for question in 0..self.codes.len() {
            let space = freed.as_ref().unwrap_or(self);
            if !space.is_possible(&self.asked(question)?)? {
                never.push(question);
                freed = Some(self.freed(&never));
            }
        }
        Ok(never)
    }

    /// The same answers with some questions freed: anybody may have answered them or not. The bound on the work is shared.
    pub fn freed(&self, questions: &[usize]) -> Self {
        Self::with_free(self.guide, Rc::clone(&self.diagrams), self.codes.clone(), questions.to_vec())
    }

    /// The answers with which a question can come up: those for which it is asked, all where it is freed.
    pub fn comes_up(&self, question: usize) -> Proof<Set> {
        if self.free.contains(&question) { Ok(self.all()) } else { self.asked(question) }
    }

    /// The part of a set that no question forbids by itself, whether it is asked or not.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn by_itself(&self, set: &Set) -> Proof<Set> {
        let answered = self
            .questions_of(set)
            .into_iter()
            .map(|question| self.diagrams.or(&self.allowed(question)?, &self.unanswered(question)?));
        self.and(set, &self.all_of(answered)?)
    }

    /// The answers with one that a question allows.
    pub(super) fn allowed(&self, question: usize) -> Proof<Set> {
        match (self.codes.get(question), self.guide.questions.0.get(question)) {
            (Some(code), Some(asked)) => code.allowed(asked, &self.diagrams),
            _ => Ok(self.none()),
        }
    }

    /// The answers without one to a question.
    pub(super) fn unanswered(&self, question: usize) -> Proof<Set> {
        self.codes.get(question).map_or(Ok(self.all()), |code| code.unanswered(&self.diagrams))
    }
}
