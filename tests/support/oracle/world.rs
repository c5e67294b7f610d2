//! Every set of answers that a visitor can have at any time, one by one.

use std::collections::HashSet;

use signpost::guide::Guide;
use signpost::interview::Answers;

use crate::support::ways::masks;

/// The answers to all questions of a guide, in their order; zero for none.
pub type State = Vec<u64>;

/// A guide with all the answers that a visitor can have.
pub struct World<'g> {
    pub guide: &'g Guide,
    /// The questions that count as asked or not, as it comes.
    pub free: Vec<usize>,
    pub states: Vec<State>,
}

impl<'g> World<'g> {
    /// The world of a guide. `None` where it has more states than anybody wants to look at.
    pub fn of(guide: &'g Guide, free: Vec<usize>, most: usize) -> Option<Self> {
        let mut world = Self { guide, free, states: Vec::new() };
        let first = vec![0; guide.questions.0.len()];
        let mut seen = HashSet::from([first.clone()]);
        let mut waiting = vec![first];
        while let Some(state) = waiting.pop() {
            for next in world.moves(&state) {
                if seen.insert(next.clone()) {
                    waiting.push(next);
                }
            }
            if seen.len() > most {
                return None;
            }
        }
        world.states = seen.into_iter().collect();
        world.states.sort();
        Some(world)
    }

    /// The same, with the questions freed that nobody is asked even if those freed before them were asked.
    pub fn freed(guide: &'g Guide, most: usize) -> Option<Self> {
        let mut world = Self::of(guide, Vec::new(), most)?;
        for question in 0..guide.questions.0.len() {
            let is_asked = |state: &State| holds(&guide.questions.0[question].when, state);
            if !world.ends().any(is_asked) {
                let mut free = world.free.clone();
                free.push(question);
                world = Self::of(guide, free, most)?;
            }
        }
        Some(world)
    }

    pub fn comes_up(&self, question: usize, state: &State) -> bool {
        self.free.contains(&question) || holds(&self.guide.questions.0[question].when, state)
    }

    /// Whether a question needs no answer any more.
    fn is_settled(&self, question: usize, state: &State) -> bool {
        self.free.contains(&question) || state[question] != 0 || !self.comes_up(question, state)
    }

    /// Whether a question can be on the screen.
    pub fn is_on_screen(&self, question: usize, state: &State) -> bool {
        self.comes_up(question, state) && (0..question).all(|earlier| self.is_settled(earlier, state))
    }

    /// Whether the result can be on the screen.
    pub fn is_end(&self, state: &State) -> bool {
        (0..state.len()).all(|question| self.is_settled(question, state))
    }

    /// The complete answers.
    pub fn ends(&self) -> impl Iterator<Item = &State> {
        self.states.iter().filter(|state| self.is_end(state))
    }

    fn moves(&self, state: &State) -> Vec<State> {
        let mut moves = Vec::new();
        for question in (0..state.len()).filter(|question| self.is_on_screen(*question, state)) {
            for mask in masks(&self.guide.questions.0[question]) {
                let mut next = state.clone();
                next[question] = mask;
                for later in question + 1..next.len() {
                    if !self.comes_up(later, &next) {
                        next[later] = 0;
                    }
                }
                moves.push(next);
            }
        }
        moves
    }
}

/// Whether a condition holds.
pub fn holds(when: &signpost::guide::when::When, state: &State) -> bool {
    when.holds(&|question| state.get(question).copied().unwrap_or(0))
}

/// The same as the resolver takes them.
pub fn answers(state: &State) -> Answers {
    let mut answers = Answers::with_room(state.len());
    state.iter().enumerate().for_each(|(question, mask)| answers.set(question, *mask));
    answers
}

/// How many options are chosen in all.
pub fn length(state: &State) -> u32 {
    state.iter().map(|mask| mask.count_ones()).sum()
}
