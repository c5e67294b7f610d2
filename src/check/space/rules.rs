//! The rules of a guide about its questions: each is answered, in a way that it allows, exactly where it is asked.

use crate::check::space::{Proof, Set, Space};

/// How many positions of questions are kept to know rules by: some tens of megabytes.
const MOST_KEPT: usize = 1 << 22;

impl Space<'_> {
    /// The rules of the questions that a set rests on, and of those that decide whether they are asked.
    pub(super) fn rules_around(&self, set: &Set) -> Proof<Set> {
        let needed = self.rests_on(set);
        if let Some(rules) = self.known.borrow().get(&needed) {
            return rules.clone();
        }
        let rules = self.rules_of(&needed);
        let mut known = self.known.borrow_mut();
        if known.len().saturating_mul(needed.len()) < MOST_KEPT {
            known.insert(needed, rules.clone());
        }
        rules
    }

    /// The same or more: the rules of the whole guide say no less, and where most of it is needed anyway, they are made but once.
    pub(super) fn rules_to_meet(&self, set: &Set) -> Proof<Set> {
        let needed = self.rests_on(set).len();
        match self.reachable() {
            Ok(reachable) if needed * 4 > self.codes.len() => Ok(reachable.clone()),
            _ => self.rules_around(set),
        }
    }

    /// The questions on which a set rests and all that decide whether they are asked, in their order.
    pub fn rests_on(&self, set: &Set) -> Vec<usize> {
        self.cone(self.questions_of(set))
    }

    /// Some questions and all that decide whether they are asked, in their order.
    pub(super) fn cone(&self, questions: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut is_in = vec![false; self.codes.len()];
        let mut open: Vec<usize> = questions.into_iter().collect();
        while let Some(question) = open.pop() {
            let Some(known) = is_in.get_mut(question) else { continue };
            if !std::mem::replace(known, true) {
                open.extend(self.named.get(question).into_iter().flatten());
            }
        }
        is_in.into_iter().enumerate().filter(|(_, is_in)| *is_in).map(|(question, _)| question).collect()
    }

    pub(super) fn rules_of(&self, questions: &[usize]) -> Proof<Set> {
        self.all_of(questions.iter().filter_map(|question| self.rules.get(*question).cloned()))
    }

    pub(super) fn rule(&self, question: usize) -> Proof<Set> {
        let (Some(code), Some(asked)) = (self.codes.get(question), self.guide.questions.0.get(question))
        else {
            return Ok(self.all());
        };
        let (allowed, unanswered) = (code.allowed(asked, &self.diagrams)?, code.unanswered(&self.diagrams)?);
        if self.free.contains(&question) {
            return self.diagrams.or(&allowed, &unanswered);
        }
        let when = self.when(&asked.when)?;
        self.diagrams.or(&self.and(&when, &allowed)?, &self.minus(&unanswered, &when)?)
    }

    pub(super) fn named_by(&self, question: usize) -> Vec<usize> {
        let asked = self.guide.questions.0.get(question).filter(|_| !self.free.contains(&question));
        // Where the condition is too much work, so is the rule of its question.
        let when = asked.map_or(Ok(self.all()), |asked| self.when(&asked.when));
        when.map(|when| self.questions_of(&when)).unwrap_or_default()
    }
}
