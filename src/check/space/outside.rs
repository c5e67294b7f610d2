//! The shortest answers outside of many sets, without the union of all of them, which can be too large to make.
//!
//! It starts with everything, takes the shortest answers, and leaves out only what those happen to be in; until they are in
//! none of the sets, or until nothing is left. As long as more is allowed than should be, nothing shorter can be missed.

use crate::check::space::{Example, Proof, Set, Space};
use crate::interview::Answers;

impl Space<'_> {
    /// The shortest way through the guide that is in none of some sets.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn example_outside(&self, sets: &[Set]) -> Proof<Option<Example>> {
        if sets.iter().any(Set::is_all) {
            return Ok(None);
        }
        let Some(bits) = self.shortest_in_all(sets.iter().map(|set| self.not(set)).collect())? else {
            return Ok(None);
        };
        let answers = self.answers(&bits);
        let decisive = self.decisive_among(&answers, sets)?;
        Ok(Some(Example { answers, decisive }))
    }

    /// The bits of the shortest way through the guide that is in all of some sets.
    pub(super) fn shortest_in_all(&self, mut sets: Vec<Set>) -> Proof<Option<Vec<bool>>> {
        let mut left = match self.reachable() {
            Ok(reachable) => reachable.clone(),
            // The rules of the guide are sets like others then.
            Err(_) => {
                sets.extend(self.rules.iter().cloned().collect::<Proof<Vec<Set>>>()?);
                self.all()
            }
        };
        while let Some(bits) = self.cheapest(&left) {
            self.diagrams.looks_through(&left, 1)?;
            let is_set = |bit: usize| bits.get(bit).copied().unwrap_or(false);
            let (kept, missed): (Vec<Set>, Vec<Set>) = sets.into_iter().partition(|set| set.contains(is_set));
            if missed.is_empty() {
                return Ok(Some(bits));
            }
            left = self.and(&left, &self.diagrams.all_of(missed)?)?;
            sets = kept;
        }
        Ok(None)
    }

    /// The questions whose answers keep everybody from all of some sets, the fewest that were found, from the last one on.
    fn decisive_among(&self, answers: &Answers, sets: &[Set]) -> Proof<Vec<usize>> {
        let named = sets.iter().flat_map(|set| self.questions_of(set));
        let mut kept = self.cone(named);
        kept.retain(|question| answers.mask(*question) != 0);
        for question in kept.clone().into_iter().rev() {
            let fewer: Vec<usize> = kept.iter().copied().filter(|other| *other != question).collect();
            let given = self.all_given(answers, &fewer)?;
            if !self.is_possible_in_any(&given, sets)? {
                kept = fewer;
            }
        }
        Ok(kept)
    }

    fn is_possible_in_any(&self, given: &Set, sets: &[Set]) -> Proof<bool> {
        for set in sets {
            let both = self.and(given, set)?;
            let is_met = match self.reachable() {
                Ok(reachable) => self.diagrams.meet(&both, reachable)?,
                Err(_) => self.is_possible(&both)?,
            };
            if is_met {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
