//! Questions whose answers change nothing that anybody is shown or asked.
//!
//! The search starts with all questions and takes out each that is found to matter. Whether something is shown is a set of
//! answers; where it stays the same set whatever is answered to the questions left, none of them matters to it. A question
//! that only decides about questions that do not matter does not matter either.

use crate::check::sites::{Sets, Subject as About};
use crate::check::space::{Moment, Proof, Set, Space};
use crate::check::verdicts::Verdicts;

/// Something that is shown to some and not to others.
struct Sight {
    /// The question to which it belongs: it matters only if that question does.
    owner: Option<usize>,
    /// The complete answers on whose way it is shown.
    shown: Set,
}

impl Verdicts<'_> {
    /// The questions for which no two sets of complete answers that differ in them alone show or ask anything different.
    ///
    /// What is seen on the way counts: a question before and after each later answer, the first screen, the result. The list
    /// of the answers themselves does not.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn idle_questions(&self) -> Proof<Vec<usize>> {
        let space = self.space();
        let mut idle = vec![true; space.guide().questions.0.len()];
        let mut waiting = self.sights()?;
        let matters = |idle: &[bool], owner: Option<usize>| {
            owner.is_none_or(|owner| !idle.get(owner).copied().unwrap_or(false))
        };
        while let Some(next) = waiting.iter().position(|sight| matters(&idle, sight.owner)) {
            let sight = waiting.swap_remove(next);
            for question in mattering(space, &sight.shown, &idle)? {
                if let Some(known) = idle.get_mut(question) {
                    *known = false;
                }
            }
        }
        Ok((0..idle.len()).filter(|question| idle.get(*question).copied().unwrap_or(false)).collect())
    }

    fn sights(&self) -> Proof<Vec<Sight>> {
        let mut sights = Vec::new();
        for judged in &self.all {
            let sets = judged.site.sets.as_ref().map_err(|too_large| *too_large)?;
            if judged.site.subject == About::Question {
                let asked = judged.site.pointer.rsplit('/').next().and_then(|index| index.parse().ok());
                sights.push(Sight { owner: asked, shown: sets.holds.clone() });
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
            Moment::Result => sights.push(Sight { owner: visit.owner, shown }),
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
        sights.push(Sight { owner, shown: space.and(there, &space.before(shown, until))? });
    }
    Ok(())
}

/// The questions, out of some, on whose answers it depends whether something is shown.
///
/// They are forgotten one after the other, from the last. Where those who are shown it can then no longer be told from those
/// who are not, it depends on that question: all later ones still in doubt are free, and all earlier ones are the same.
fn mattering(space: &Space, shown: &Set, in_doubt: &[bool]) -> Proof<Vec<usize>> {
    let questions = space.rests_on(shown);
    let (mut inside, mut outside) = (space.within(shown)?, space.within(&space.not(shown))?);
    let mut found = Vec::new();
    for question in
        questions.into_iter().rev().filter(|question| in_doubt.get(*question).copied().unwrap_or(false))
    {
        let (wider_inside, wider_outside) =
            (space.forgetting(&inside, question)?, space.forgetting(&outside, question)?);
        if space.and(&wider_inside, &wider_outside)?.is_empty() {
            (inside, outside) = (wider_inside, wider_outside);
        } else {
            found.push(question);
        }
    }
    Ok(found)
}
