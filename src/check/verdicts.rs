//! What comes of each condition: whether anybody gets the part that it decides about, and if not, why not.
//!
//! One fault must not flood a report. So what stands inside a part that nobody gets is not judged, and neither is what only
//! hangs on a question that nobody is asked: conditions are judged as if such questions could be asked.

mod idle;
mod idle_questions;
mod telling;

use crate::check::sites::{Sets, Site, Subject as About, sites};
use crate::check::space::{Proof, Set, Space};
use crate::check::subject::Subject;
pub use idle::IdlePart;
pub use idle_questions::Idle;

/// What comes of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody gets the part.
    Met {
        /// Whether everybody does who comes to it.
        always: bool,
    },
    /// No answers at all fit the condition, possible or not.
    Contradiction,
    /// Some answers fit the condition, but nobody can give them.
    Unreachable,
    /// Somebody's answers fit the condition, but then nothing inside is there for them.
    Empty,
    /// Earlier outcomes or wordings take everybody whose answers fit.
    Shadowed {
        /// Whether they take everybody, so that the part is not come to at all.
        all: bool,
    },
    /// Nobody gets it, for want of a part around it.
    Around,
    /// Nobody gets it, because nobody is asked the question at this position.
    Hangs(usize),
}

/// A condition and what comes of it.
pub struct Judged<'a> {
    /// The condition.
    pub site: Site<'a>,
    /// What comes of it.
    pub verdict: Proof<Verdict>,
}

/// The conditions of a guide, judged.
pub struct Verdicts<'a> {
    /// The conditions, in the order of [`sites`].
    pub all: Vec<Judged<'a>>,
    /// The questions that nobody is asked, without those that only hang on such a question.
    pub never_asked: Vec<usize>,
    /// The answers with those questions freed, where there are any.
    freed: Option<Space<'a>>,
    space: &'a Space<'a>,
    /// Who is told that no firm of the guide is there for them, and why.
    withheld: Proof<[Set; 2]>,
}

impl<'a> Verdicts<'a> {
    /// Before anything is judged.
    pub fn none(space: &'a Space<'a>) -> Self {
        let withheld = Ok([space.none(), space.none()]);
        Self { all: Vec::new(), never_asked: Vec::new(), freed: None, space, withheld }
    }

    /// Judges the conditions of a guide.
    pub fn of(subject: &Subject<'a>) -> Self {
        let space = subject.space;
        let never_asked = space.never_asked().unwrap_or_default();
        let freed = (!never_asked.is_empty()).then(|| space.freed(&never_asked));
        let withheld = subject.shown.withheld();
        let mut verdicts = Self { all: Vec::new(), never_asked, freed, space, withheld };
        let mut unfolded = vec![false; subject.guide.fragments.0.len()];
        for site in sites(subject) {
            let verdict = match &site.sets {
                Ok(sets) => verdicts.judge(&site, sets, &unfolded),
                Err(too_large) => Err(*too_large),
            };
            // What is not proved counts as there: nothing inside it goes unjudged.
            let is_there = !verdict.is_ok_and(|verdict| !matches!(verdict, Verdict::Met { .. }));
            if let Some(known) = site.links.unfolds.and_then(|fragment| unfolded.get_mut(fragment)) {
                *known |= is_there;
            }
            verdicts.all.push(Judged { site, verdict });
        }
        verdicts
    }

    /// The answers by which conditions are judged: as if every question could be asked.
    pub fn space(&self) -> &Space<'a> {
        self.freed.as_ref().unwrap_or(self.space)
    }

    /// The conditions of which something came, in their order.
    pub fn with(&self, wanted: fn(Verdict) -> bool) -> impl Iterator<Item = &Judged<'a>> {
        self.all.iter().filter(move |judged| judged.verdict.is_ok_and(wanted))
    }

    fn judge(&self, site: &Site, sets: &Sets, unfolded: &[bool]) -> Proof<Verdict> {
        let space = self.space();
        let around = site.links.inside.and_then(|position| self.all.get(position));
        let is_around =
            around.is_none_or(|around| matches!(around.verdict, Ok(Verdict::Met { .. }) | Err(_)));
        let is_unfolded =
            site.links.fragment.and_then(|fragment| unfolded.get(fragment)).is_none_or(|known| *known);
        let is_there = is_around && is_unfolded;
        if !(is_there && sets.meet(space, &sets.holds)?) {
            if space.by_itself(&sets.holds)?.is_empty() {
                return Ok(Verdict::Contradiction);
            }
            // A notice that is nowhere has nothing around it to blame. Whoever reads no wording of a phrase reads no text with it.
            let is_come_to = is_there && (site.subject == About::Notice || sets.meet(space, &space.all())?);
            return Ok(if is_come_to { Verdict::Unreachable } else { Verdict::Around });
        }
        let filled = space.and(&sets.holds, &sets.filled)?;
        if !sets.meet(space, &filled)? {
            return Ok(Verdict::Empty);
        }
        let taken = space.and(&filled, &sets.left)?;
        if !sets.meet(space, &taken)? {
            return Ok(Verdict::Shadowed { all: !sets.meet(space, &sets.left)? });
        }
        if self.freed.is_some() && !sets.meet(self.space, &taken)? {
            return self.blamed(sets);
        }
        Ok(Verdict::Met { always: !sets.meet(space, &space.not(&sets.holds))? })
    }

    /// The first question that nobody is asked, out of those on which a part hangs.
    fn blamed(&self, sets: &Sets) -> Proof<Verdict> {
        let mut named = Vec::new();
        for visit in &sets.visits {
            let shown = self.space.all_of(
                [&visit.come, &sets.holds, &sets.filled, &sets.left].map(|set| Ok(set.clone())).into_iter(),
            )?;
            named.extend(self.space().rests_on(&shown));
        }
        let blamed = self.never_asked.iter().copied().find(|question| named.contains(question));
        Ok(Verdict::Hangs(blamed.or(self.never_asked.first().copied()).unwrap_or_default()))
    }
}
