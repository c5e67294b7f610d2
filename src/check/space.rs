//! Every set of answers that visitors can give, as one formula: the ground that exact findings stand on.
//!
//! Each question becomes a few bits. A question of which one option is chosen holds the number of the option (0 where it
//! is not asked), a question of which several may be chosen holds a bit for each option. A guide's rules about which
//! question is asked become a formula over those bits, so that each way through the guide is exactly one solution. Binary
//! decision diagrams (the crate `biodivine-lib-bdd`) decide what is possible without listing ways.

mod budget;
mod code;
mod cubes;
mod diagram;
mod example;
mod freed;
mod meet;
mod moment;
mod outside;
mod rules;
mod set;

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::guide::Guide;
use crate::guide::when::When;
use code::Code;
pub use cubes::{Cube, Part};
use diagram::Diagrams;
pub use example::Example;
pub use moment::Moment;
pub use set::{Set, TooLarge};

/// What is proved, or the news that it was too much work.
pub type Proof<T> = Result<T, TooLarge>;

/// How many nodes of diagrams a check may make in all: some seconds of work and some hundred megabytes at most.
pub const MOST_WORK: usize = 30_000_000;

/// The answers that visitors of a guide can give.
pub struct Space<'g> {
    guide: &'g Guide,
    diagrams: Rc<Diagrams>,
    codes: Vec<Code>,
    /// The questions that count as asked or not, as it comes: see `freed`.
    free: Vec<usize>,
    /// For each question: it is answered in a way that it allows exactly where it is asked.
    rules: Vec<Proof<Set>>,
    /// For each question: the questions that its condition names.
    named: Vec<Vec<usize>>,
    /// What `rules_around` has computed for some questions.
    known: RefCell<HashMap<Vec<usize>, Proof<Set>>>,
    /// What `states` has computed for some questions.
    states: RefCell<HashMap<Vec<usize>, Set>>,
    reachable: OnceCell<Proof<Set>>,
}

impl<'g> Space<'g> {
    /// The answers to a guide, with a bound on the work of everything that is asked of them (see [`MOST_WORK`]).
    pub fn new(guide: &'g Guide, most_work: usize) -> Self {
        let (codes, bits) = Code::of(&guide.questions.0);
        Self::with_free(guide, Rc::new(Diagrams::new(bits, most_work)), codes, Vec::new())
    }

    fn with_free(guide: &'g Guide, diagrams: Rc<Diagrams>, codes: Vec<Code>, free: Vec<usize>) -> Self {
        let mut space = Self {
            guide,
            diagrams,
            codes,
            free,
            rules: Vec::new(),
            named: Vec::new(),
            known: RefCell::default(),
            states: RefCell::default(),
            reachable: OnceCell::new(),
        };
        for question in 0..guide.questions.0.len() {
            let (rule, named) = (space.rule(question), space.named_by(question));
            space.rules.push(rule);
            space.named.push(named);
        }
        space
    }

    /// The guide whose answers these are.
    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// Every answer, possible or not.
    pub fn all(&self) -> Set {
        self.diagrams.all()
    }

    /// No answer.
    pub fn none(&self) -> Set {
        self.diagrams.none()
    }

    /// The answers for which a condition holds.
    pub fn when(&self, when: &When) -> Proof<Set> {
        match when {
            When::Test { question, options } => self.chosen(*question, *options),
            When::All(inner) => self.all_of(inner.iter().map(|when| self.when(when))),
            When::Any(inner) => self.any_of(inner.iter().map(|when| self.when(when))),
            When::Not(inner) => Ok(self.diagrams.not(&self.when(inner)?)),
        }
    }

    /// The answers with one of some options (a mask) chosen for a question.
    pub fn chosen(&self, question: usize, options: u64) -> Proof<Set> {
        match self.codes.get(question) {
            Some(code) => code.chosen(options, &self.diagrams),
            None => Ok(self.none()),
        }
    }

    /// The answers for which a question is asked, as far as earlier answers decide that.
    pub fn asked(&self, question: usize) -> Proof<Set> {
        match self.guide.questions.0.get(question) {
            Some(asked) => self.when(&asked.when),
            None => Ok(self.none()),
        }
    }

    /// What is in both.
    pub fn and(&self, one: &Set, other: &Set) -> Proof<Set> {
        self.diagrams.and(one, other)
    }

    /// What is in the one and not in the other.
    pub fn minus(&self, one: &Set, other: &Set) -> Proof<Set> {
        self.diagrams.minus(one, other)
    }

    /// What is in exactly one of both.
    pub fn difference(&self, one: &Set, other: &Set) -> Proof<Set> {
        self.diagrams.xor(one, other)
    }

    /// What is not in it.
    pub fn not(&self, set: &Set) -> Set {
        self.diagrams.not(set)
    }

    /// What is in all of some sets; everything where there are none.
    pub fn all_of(&self, sets: impl Iterator<Item = Proof<Set>>) -> Proof<Set> {
        self.diagrams.all_of(sets.collect::<Proof<_>>()?)
    }

    /// What is in one of some sets at least; nothing where there are none.
    pub fn any_of(&self, sets: impl Iterator<Item = Proof<Set>>) -> Proof<Set> {
        self.diagrams.any_of(sets.collect::<Proof<_>>()?)
    }

    /// Whether some visitor can give answers that are in a set.
    pub fn is_possible(&self, set: &Set) -> Proof<bool> {
        if set.is_empty() || set.is_all() {
            // Everybody can answer somehow.
            return Ok(set.is_all());
        }
        self.diagrams.meet(set, &self.rules_to_meet(set)?)
    }

    /// Whether every visitor who can be in the one set is in the other.
    pub fn implies(&self, one: &Set, other: &Set) -> Proof<bool> {
        Ok(!self.is_possible(&self.minus(one, other)?)?)
    }

    /// The part of a set that follows the rules of the questions it rests on. It is empty exactly where nobody can be in the set.
    ///
    /// Other questions can be left out of it: whatever was answered before them, they can be answered.
    pub fn within(&self, set: &Set) -> Proof<Set> {
        self.and(set, &self.rules_around(set)?)
    }

    /// Everything that visitors can answer: each solution is one way through the guide.
    pub fn reachable(&self) -> Proof<&Set> {
        let all: Vec<usize> = (0..self.codes.len()).collect();
        self.reachable.get_or_init(|| self.rules_of(&all)).as_ref().map_err(|too_large| *too_large)
    }

    /// How many ways through the guide are in a set, written out with commas.
    pub fn ways(&self, set: &Set) -> Proof<String> {
        let ways = self.and(self.reachable()?, set)?;
        // The number of each node may have as many digits as there are bits.
        let bits: usize = self.codes.iter().map(|code| code.bits).sum();
        self.diagrams.looks_through(&ways, 1 + bits / 64)?;
        Ok(ways.count())
    }

    /// The questions on which a set rests, in their order.
    pub fn questions_of(&self, set: &Set) -> Vec<usize> {
        let question_of = |bit| self.codes.partition_point(|code| code.first <= bit).checked_sub(1);
        let mut questions: Vec<usize> = set.bits().filter_map(question_of).collect();
        questions.sort_unstable();
        questions.dedup();
        questions
    }
}
