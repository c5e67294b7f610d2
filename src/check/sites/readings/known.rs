//! Who reads each phrase and can open each term, as it becomes known text by text.

use std::collections::{BTreeMap, HashSet};

use crate::check::sites::readings::When;
use crate::check::space::{Proof, Set, Space};
use crate::check::subject::Subject;
use crate::check::texts;
use crate::guide::text::{Inline, Text};
use crate::guide::{Guide, Term};

/// Sets without repetition, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Distinct {
    pub in_order: Vec<Set>,
    known: HashSet<Set>,
}

impl Distinct {
    /// Adds a set; says whether it is new.
    fn insert(&mut self, set: &Set) -> bool {
        let is_new = self.known.insert(set.clone());
        if is_new {
            self.in_order.push(set.clone());
        }
        is_new
    }

    fn together(&self, space: &Space) -> Proof<Set> {
        space.any_of(self.in_order.iter().cloned().map(Ok))
    }
}

/// Who reads something, at each moment: for each text by itself, because all of them together make large sets.
type Readers = BTreeMap<When, Distinct>;

/// Who reads what so far.
pub(super) struct Known {
    /// For each phrase: in texts whose terms do not open, and in texts whose terms do.
    pub phrases: Vec<[Readers; 2]>,
    /// For each term: who can open its meaning.
    terms: Vec<Readers>,
    /// Whether the meaning of some term names a phrase: else it does not matter who opens it.
    pub follows_terms: bool,
    has_grown: bool,
}

impl Known {
    pub fn new(guide: &Guide) -> Self {
        let phrases = vec![[Readers::new(), Readers::new()]; guide.phrases.0.len()];
        let names_phrase = |term: &Term| {
            let mut named = Vec::new();
            texts::phrases(&term.meaning, &mut named);
            !named.is_empty()
        };
        let terms = vec![Readers::new(); guide.glossary.0.len()];
        Self { phrases, terms, follows_terms: guide.glossary.0.iter().any(names_phrase), has_grown: false }
    }

    /// Whether it matters who reads a text.
    pub fn concerns(&self, text: &Text) -> bool {
        text.pieces().iter().any(|piece| match piece {
            Inline::Phrase(_) => true,
            Inline::Term { .. } => self.follows_terms,
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                self.concerns(inner)
            }
            Inline::Plain(_) => false,
        })
    }

    /// Notes that a text is read.
    pub fn read(&mut self, text: &Text, when: When, come: &Set, opens: bool) {
        for piece in text.pieces() {
            let slot = match piece {
                Inline::Phrase(phrase) => {
                    self.phrases.get_mut(*phrase).and_then(|both| both.get_mut(usize::from(opens)))
                }
                Inline::Term { term, .. } if opens && self.follows_terms => self.terms.get_mut(*term),
                Inline::Strong(inner) | Inline::Emphasis(inner) => {
                    self.read(inner, when, come, opens);
                    None
                }
                Inline::Link { label, .. } => {
                    self.read(label, when, come, false);
                    None
                }
                Inline::Plain(_) | Inline::Term { .. } => None,
            };
            if let Some(readers) = slot {
                self.has_grown |= readers.entry(when).or_default().insert(come);
            }
        }
    }

    /// Notes what is read in the wordings and meanings behind all that is noted, until nothing is new: a wording may name a
    /// term, and the meaning of a term may name a phrase. Here readers are put together, or there would be no end of sets.
    pub fn follow(&mut self, subject: &Subject) -> Proof<()> {
        let (guide, space) = (subject.guide, subject.space);
        loop {
            for readers in self.phrases.iter_mut().map(|[_, open]| open).chain(&mut self.terms) {
                for sets in readers.values_mut() {
                    let all = sets.together(space)?;
                    *sets = Distinct::default();
                    sets.insert(&all);
                }
            }
            self.has_grown = false;
            let before = (self.phrases.clone(), self.terms.clone());
            for (wordings, [_, open]) in guide.phrases.0.iter().zip(&before.0) {
                for (when, come) in each(open) {
                    let mut come = come.clone();
                    for wording in wordings {
                        let holds = space.when(&wording.when)?;
                        self.read(&wording.text, when, &space.and(&come, &holds)?, true);
                        come = space.minus(&come, &holds)?;
                    }
                }
            }
            for (term, readers) in guide.glossary.0.iter().zip(&before.1) {
                each(readers).for_each(|(when, come)| self.read(&term.meaning, when, come, true));
            }
            if !self.has_grown || self.is_covered_by(&before, space)? {
                (self.phrases, self.terms) = before;
                return Ok(());
            }
        }
    }

    /// Whether everybody who reads something read it before.
    fn is_covered_by(
        &self,
        (phrases, terms): &(Vec<[Readers; 2]>, Vec<Readers>),
        space: &Space,
    ) -> Proof<bool> {
        let open =
            |phrases: &[[Readers; 2]]| phrases.iter().map(|[_, open]| open.clone()).collect::<Vec<_>>();
        let now = open(&self.phrases).into_iter().chain(self.terms.clone());
        for (now, before) in now.zip(open(phrases).iter().chain(terms)) {
            for (when, sets) in now {
                let before = before.get(&when).map_or(Ok(space.none()), |before| before.together(space))?;
                for come in sets.in_order {
                    if !space.minus(&come, &before)?.is_empty() {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }
}

/// Each of some readers.
fn each(readers: &Readers) -> impl Iterator<Item = (When, &Set)> {
    readers.iter().flat_map(|(when, sets)| sets.in_order.iter().map(|come| (*when, come)))
}
