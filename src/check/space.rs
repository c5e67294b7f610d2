//! Every set of answers that visitors can give, as one formula: the ground that exact findings stand on.
//!
//! Each question becomes a few bits. A question of which one option is chosen holds the number of the option (0 where it
//! is not asked), a question of which several may be chosen holds a bit for each option. A guide's rules about which
//! question is asked become a formula over those bits, so that each way through the guide is exactly one solution. Binary
//! decision diagrams (the crate `biodivine-lib-bdd`) decide what is possible without listing ways.

mod code;
mod cubes;
mod diagram;
mod example;

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::guide::Guide;
use crate::guide::when::When;
use code::Code;
pub use cubes::{Cube, Part};
use diagram::Diagrams;
pub use diagram::{Set, TooLarge};
pub use example::Example;

/// What is proved, or the news that it was too much work.
pub type Proof<T> = Result<T, TooLarge>;

/// How many nodes of diagrams a check may make in all: some seconds of work and some hundred megabytes at most.
pub const MOST_WORK: usize = 30_000_000;

/// The answers that visitors of a guide can give.
pub struct Space<'g> {
    guide: &'g Guide,
    diagrams: Diagrams,
    codes: Vec<Code>,
    /// For each question: it is answered in a way that it allows exactly where it is asked.
    rules: Proof<Vec<Set>>,
    /// For each question: itself and all questions that decide whether it is asked.
    cones: Vec<Rc<[usize]>>,
    /// What `within` has computed for the questions that a condition rests on.
    known: RefCell<HashMap<Vec<usize>, Set>>,
    reachable: OnceCell<Proof<Set>>,
}

impl<'g> Space<'g> {
    /// The answers to a guide, with a bound on the work of everything that is asked of them (see [`MOST_WORK`]).
    pub fn new(guide: &'g Guide, most_work: usize) -> Self {
        let (codes, bits) = Code::of(&guide.questions.0);
        let mut space = Self {
            guide,
            diagrams: Diagrams::new(bits, most_work),
            codes,
            rules: Ok(Vec::new()),
            cones: Vec::new(),
            known: RefCell::default(),
            reachable: OnceCell::new(),
        };
        space.rules = guide.questions.0.iter().enumerate().map(|(index, _)| space.rule(index)).collect();
        space.cones = space.cones();
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
        self.diagrams.fold(sets, self.all(), Diagrams::and)
    }

    /// What is in one of some sets at least; nothing where there are none.
    pub fn any_of(&self, sets: impl Iterator<Item = Proof<Set>>) -> Proof<Set> {
        self.diagrams.fold(sets, self.none(), Diagrams::or)
    }

    /// Whether some visitor can give answers that are in a set.
    pub fn is_possible(&self, set: &Set) -> Proof<bool> {
        Ok(!self.within(set)?.is_empty())
    }

    /// Whether every visitor who can be in the one set is in the other.
    pub fn implies(&self, one: &Set, other: &Set) -> Proof<bool> {
        Ok(!self.is_possible(&self.minus(one, other)?)?)
    }

    /// The part of a set that follows the rules of the questions it rests on. It is empty exactly where nobody can be in the set.
    ///
    /// Other questions can be left out of it: whatever was answered before them, they can be answered.
    pub fn within(&self, set: &Set) -> Proof<Set> {
        let mut needed: Vec<usize> = Vec::new();
        for question in self.questions_of(set) {
            needed.extend(self.cones.get(question).into_iter().flat_map(|cone| cone.iter().copied()));
        }
        needed.sort_unstable();
        needed.dedup();
        let known = self.known.borrow().get(&needed).cloned();
        let rules = match known {
            Some(rules) => rules,
            None => {
                let rules = self.rules_of(&needed)?;
                self.known.borrow_mut().insert(needed, rules.clone());
                rules
            }
        };
        self.and(set, &rules)
    }

    /// Everything that visitors can answer: each solution is one way through the guide.
    pub fn reachable(&self) -> Proof<&Set> {
        let all: Vec<usize> = (0..self.codes.len()).collect();
        self.reachable.get_or_init(|| self.rules_of(&all)).as_ref().map_err(|too_large| *too_large)
    }

    /// How many ways through the guide are in a set, written out with commas.
    pub fn ways(&self, set: &Set) -> Proof<String> {
        Ok(self.and(self.reachable()?, set)?.count())
    }

    /// The questions on which a set rests, in their order.
    pub fn questions_of(&self, set: &Set) -> Vec<usize> {
        let mut questions: Vec<usize> =
            set.bits().filter_map(|bit| self.codes.iter().position(|code| code.holds(bit))).collect();
        questions.sort_unstable();
        questions.dedup();
        questions
    }

    fn rules_of(&self, questions: &[usize]) -> Proof<Set> {
        let rules = self.rules.as_ref().map_err(|too_large| *too_large)?;
        self.all_of(questions.iter().filter_map(|question| rules.get(*question).cloned()).map(Ok))
    }

    fn rule(&self, question: usize) -> Proof<Set> {
        let (Some(code), Some(asked)) = (self.codes.get(question), self.guide.questions.0.get(question))
        else {
            return Ok(self.all());
        };
        let when = self.when(&asked.when)?;
        let answered = self.and(&when, &code.allowed(asked, &self.diagrams)?)?;
        let left_out = self.minus(&code.unanswered(&self.diagrams)?, &when)?;
        self.diagrams.or(&answered, &left_out)
    }

    fn cones(&self) -> Vec<Rc<[usize]>> {
        let mut cones: Vec<Rc<[usize]>> = Vec::new();
        for (index, question) in self.guide.questions.0.iter().enumerate() {
            let mut cone = vec![index];
            let named = self.when(&question.when).map(|when| self.questions_of(&when)).unwrap_or_default();
            for earlier in named {
                cone.extend(cones.get(earlier).into_iter().flat_map(|cone| cone.iter().copied()));
            }
            cone.sort_unstable();
            cone.dedup();
            cones.push(cone.into());
        }
        cones
    }
}
