//! Questions whose answers change nothing that anybody is shown or asked.
//!
//! The search starts with all questions and takes out each that is found to matter. Whether something is shown is a set of
//! answers; where it stays the same set whatever is answered to the questions left, none of them matters to it. A question
//! that only decides about questions that do not matter does not matter either.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::sites::{Sets, Subject as About};
use crate::check::space::{Moment, Proof, Set, Space, TooLarge};
use crate::check::verdicts::Verdicts;

/// Questions whose answers change nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    /// Those that are proved to change nothing.
    pub questions: Vec<usize>,
    /// Those about which nothing could be proved.
    pub undecided: Vec<usize>,
}

/// Something that is shown to some and not to others.
struct Sight {
    /// The question to which it belongs: it matters only if that question does.
    owner: Option<usize>,
    /// On how many questions it rests, with all that decide whether those are asked.
    weight: usize,
    /// The complete answers on whose way it is shown.
    shown: Set,
}

/// What is to be looked at, first what rests on few questions: it is soon decided, and leaves less in doubt for the rest.
#[derive(Default)]
struct Waiting {
    sights: BTreeMap<(usize, usize), Sight>,
    added: usize,
}

impl Waiting {
    fn add(&mut self, sights: Option<Vec<Sight>>) {
        for sight in sights.into_iter().flatten() {
            self.added += 1;
            self.sights.insert((sight.weight, self.added), sight);
        }
    }

    fn next(&mut self) -> Option<Sight> {
        self.sights.pop_first().map(|(_, sight)| sight)
    }
}

impl Verdicts<'_> {
    /// The questions for which no two sets of complete answers that differ in them alone show or ask anything different.
    ///
    /// What is seen on the way counts: a question before and after each later answer, the first screen, the result. The list
    /// of the answers themselves does not.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn idle_questions(&self) -> Proof<Idle> {
        let space = self.space();
        let mut idle = Idle::default();
        let mut in_doubt: BTreeSet<usize> = (0..space.guide().questions.0.len()).collect();
        let mut owned: BTreeMap<Option<usize>, Vec<Sight>> = BTreeMap::new();
        for sight in self.sights()? {
            owned.entry(sight.owner).or_default().push(sight);
        }
        let mut waiting = Waiting::default();
        waiting.add(owned.remove(&None));
        while !in_doubt.is_empty()
            && let Some(sight) = waiting.next()
        {
            let settled = sight.mattering(space, &in_doubt).unwrap_or_else(|TooLarge| {
                // What cannot be decided counts as if it mattered: so what is left is proved all the same.
                let undecided = sight.doubted(space, &in_doubt);
                idle.undecided.extend(&undecided);
                undecided
            });
            for question in settled {
                in_doubt.remove(&question);
                waiting.add(owned.remove(&Some(question)));
            }
        }
        idle.undecided.sort_unstable();
        idle.questions = in_doubt.into_iter().collect();
        Ok(idle)
    }

    fn sights(&self) -> Proof<Vec<Sight>> {
        let mut sights = Vec::new();
        for told in self.withheld.as_ref().map_err(|too_large| *too_large)? {
            sights.push(Sight::new(self.space(), None, told.clone()));
        }
        for judged in &self.all {
            let sets = judged.site.sets.as_ref().map_err(|too_large| *too_large)?;
            if judged.site.subject == About::Question {
                let asked = judged.site.pointer.rsplit('/').next().and_then(|index| index.parse().ok());
                sights.push(Sight::new(self.space(), asked, sets.holds.clone()));
            } else {
                of_sets(self.space(), sets, &mut sights)?;
            }
        }
        Ok(sights)
    }
}

/// What is seen of a part at each moment of a way.
fn of_sets(space: &Space, sets: &Sets, sights: &mut Vec<Sight>) -> Proof<()> {
    let shown =
        space.all_of([&sets.holds, &sets.filled, &sets.left].map(|set| Ok(set.clone())).into_iter())?;
    for visit in &sets.visits {
        let shown = space.and(&shown, &visit.come)?;
        match visit.moment {
            // The same for everybody.
            Moment::Fresh => {}
            Moment::Result => sights.push(Sight::new(space, visit.owner, shown)),
            Moment::Start => on_the_way(space, &shown, 0, &space.all(), visit.owner, sights)?,
            Moment::Question(index) => {
                on_the_way(space, &shown, index, &space.comes_up(index)?, visit.owner, sights)?;
            }
        }
    }
    Ok(())
}

/// What is seen once the questions from a position on are answered one after the other.
fn on_the_way(
    space: &Space,
    shown: &Set,
    from: usize,
    there: &Set,
    owner: Option<usize>,
    sights: &mut Vec<Sight>,
) -> Proof<()> {
    let named = space.questions_of(shown);
    let answered = named.into_iter().filter(|named| *named >= from).map(|named| named + 1);
    for until in [from].into_iter().chain(answered) {
        sights.push(Sight::new(space, owner, space.and(there, &space.before(shown, until))?));
    }
    Ok(())
}

impl Sight {
    fn new(space: &Space, owner: Option<usize>, shown: Set) -> Self {
        Self { owner, weight: space.rests_on(&shown).len(), shown }
    }

    /// The questions, out of some, on which it rests.
    fn doubted(&self, space: &Space, in_doubt: &BTreeSet<usize>) -> Vec<usize> {
        space.rests_on(&self.shown).into_iter().filter(|question| in_doubt.contains(question)).collect()
    }

    /// The questions, out of some, on whose answers it depends whether something is shown.
    ///
    /// They are forgotten one after the other, from the last. Where those who are shown it can then no longer be told from
    /// those who are not, it depends on that question: all later ones still in doubt are free, and all earlier ones the same.
    fn mattering(&self, space: &Space, in_doubt: &BTreeSet<usize>) -> Proof<Vec<usize>> {
        let mut found = Vec::new();
        let questions = self.doubted(space, in_doubt);
        if questions.is_empty() {
            return Ok(found);
        }
        let (mut inside, mut outside) = (space.within(&self.shown)?, space.within(&space.not(&self.shown))?);
        for question in questions.into_iter().rev() {
            let (wide_inside, wide_outside) =
                (space.forgetting(&inside, question)?, space.forgetting(&outside, question)?);
            if space.and(&wide_inside, &wide_outside)?.is_empty() {
                (inside, outside) = (wide_inside, wide_outside);
            } else {
                found.push(question);
            }
        }
        Ok(found)
    }
}
