//! The walk over a guide that gathers its conditions.

use crate::check::sites::readings::readings;
use crate::check::sites::{Links, Sets, Site, Subject as About, Visit};
use crate::check::space::{Moment, Proof, Set};
use crate::check::subject::Subject;
use crate::check::texts::{passages, phrases};
use crate::guide::firm::{Notice, Place as At};
use crate::guide::json::Node;
use crate::guide::when::When;

/// The conditions of a guide, in the order of the format; each behind those in which it stands.
pub fn sites<'a>(subject: &Subject<'a>) -> Vec<Site<'a>> {
    let mut walk = Walk { subject, sites: Vec::new() };
    walk.questions();
    walk.notices();
    walk.phrases();
    walk.outcomes();
    walk.sections();
    walk.ways_on();
    walk.fragments();
    walk.sites
}

pub(super) struct Walk<'s, 'a> {
    pub subject: &'s Subject<'a>,
    sites: Vec<Site<'a>>,
}

/// A condition as it is met on the walk.
pub(super) struct Met<'a> {
    pub about: About,
    pub part: String,
    pub pointer: String,
    pub when: &'a When,
    pub links: Links,
}

impl<'a> Met<'a> {
    pub fn new(about: About, part: String, pointer: String, when: &'a When) -> Self {
        Self { about, part, pointer, when, links: Links::default() }
    }

    pub fn linked(self, links: Links) -> Self {
        Self { links, ..self }
    }
}

impl<'a> Walk<'_, 'a> {
    /// At the end, for everybody.
    fn at_the_end(&self) -> Vec<Visit> {
        vec![Visit { moment: Moment::Result, owner: None, come: self.subject.space.all() }]
    }

    /// The sets of a condition that decides by itself.
    pub fn plain(&self, when: &When, visits: Vec<Visit>) -> Proof<Sets> {
        let space = self.subject.space;
        Ok(Sets { holds: space.when(when)?, filled: space.all(), left: space.all(), visits })
    }

    pub fn add(&mut self, met: Met<'a>, sets: Proof<Sets>) {
        let written = format!("{}/when", met.pointer);
        let node = self.node(&written);
        let place = self.subject.at(if node.is_some() { &written } else { &met.pointer });
        let Met { about, part, pointer, when, links } = met;
        self.sites.push(Site { subject: about, part, pointer, place, when, node, links, sets });
    }

    /// How many conditions have been met.
    pub fn met(&self) -> usize {
        self.sites.len()
    }

    fn node(&self, pointer: &str) -> Option<&'a Node> {
        let mut node = self.subject.node;
        for segment in pointer.split('/').skip(1) {
            node = node.get(segment).or_else(|| node.items().get(segment.parse::<usize>().ok()?))?;
        }
        Some(node)
    }

    fn questions(&mut self) {
        for (index, question) in self.subject.guide.questions.0.iter().enumerate() {
            let part = format!("the question `{}`", &*question.id.0);
            let sets = self.plain(&question.when, self.at_the_end());
            let pointer = format!("/questions/{index}");
            self.add(Met::new(About::Question, part, pointer, &question.when), sets);
        }
    }

    fn notices(&mut self) {
        for (index, notice) in self.subject.guide.notices.iter().enumerate() {
            let part = format!("the notice `{}`", &*notice.id.0);
            let sets = self.visits_of(notice).and_then(|visits| self.plain(&notice.when, visits));
            let pointer = format!("/notices/{index}");
            self.add(Met::new(About::Notice, part, pointer, &notice.when), sets);
        }
    }

    fn visits_of(&self, notice: &Notice) -> Proof<Vec<Visit>> {
        let (guide, space) = (self.subject.guide, self.subject.space);
        let mut visits = Vec::new();
        let mut add = |moment, owner, come| visits.push(Visit { moment, owner, come });
        if notice.at.contains(&At::Start) {
            add(Moment::Fresh, None, space.all());
        }
        if notice.at.contains(&At::Question) {
            (0..guide.questions.0.len())
                .for_each(|index| add(Moment::Question(index), Some(index), space.all()));
        }
        if notice.at.contains(&At::Action) {
            // It stands before the actions, and nowhere where there are none.
            add(Moment::Result, None, self.subject.shown.some_action()?);
        }
        if notice.at.contains(&At::Result) {
            add(Moment::Result, None, space.all());
        }
        Ok(visits)
    }

    fn phrases(&mut self) {
        let read = readings(self.subject);
        let mut named = Vec::new();
        for passage in passages(self.subject.guide, &self.subject.catalogue) {
            phrases(passage.text, &mut named);
        }
        for (index, wordings) in self.subject.guide.phrases.0.iter().enumerate() {
            let Some(id) = self.subject.catalogue.phrases.get(index) else { continue };
            // A phrase that no text names is another rule's business.
            if !named.contains(&index) {
                continue;
            }
            let visits = read.as_ref().map(|read| read.get(index).cloned().unwrap_or_default());
            let mut left = Ok(self.subject.space.all());
            for (rank, wording) in wordings.iter().enumerate() {
                let visits = visits.clone().map_err(|too_large| *too_large);
                let sets = visits.and_then(|visits| self.plain(&wording.when, visits));
                let sets = self.behind(sets, &mut left, &wording.when);
                let part = format!("wording {} of the phrase `{id}`", rank + 1);
                let pointer = format!("/phrases/{id}/{rank}");
                let links = Links { rank, ..Links::default() };
                self.add(Met::new(About::Wording, part, pointer, &wording.when).linked(links), sets);
            }
        }
    }

    /// The sets of a condition that is asked only where some others do not hold.
    /// `left` are the answers that those have not taken; what this one takes is taken from it.
    fn behind(&self, sets: Proof<Sets>, left: &mut Proof<Set>, when: &When) -> Proof<Sets> {
        let space = self.subject.space;
        let still = left.clone().and_then(|left| space.minus(&left, &space.when(when)?));
        let left = std::mem::replace(left, still)?;
        Ok(Sets { left, ..sets? })
    }

    fn outcomes(&mut self) {
        let outcomes = &self.subject.guide.outcomes;
        let mut left = Ok(self.subject.space.all());
        for (rank, outcome) in outcomes.iter().enumerate() {
            let part = format!("the outcome `{}`", &*outcome.id.0);
            let sets = self.plain(&outcome.when, self.at_the_end());
            let sets = self.behind(sets, &mut left, &outcome.when);
            let pointer = format!("/outcomes/{rank}");
            let links = Links { rank, ..Links::default() };
            self.add(Met::new(About::Outcome, part, pointer, &outcome.when).linked(links), sets);
        }
    }

    fn ways_on(&mut self) {
        let guide = self.subject.guide;
        for (index, action) in guide.actions.iter().enumerate() {
            let part = format!("the action `{}`", &*action.id.0);
            let sets = self.plain(&action.when, self.at_the_end());
            // Those whom its condition lets in can still be people whom its firm is not there for.
            let sets = sets.and_then(|sets| Ok(Sets { filled: self.subject.shown.reached(index)?, ..sets }));
            let pointer = format!("/actions/{index}");
            self.add(Met::new(About::Action, part, pointer, &action.when), sets);
        }
        for (index, helpline) in guide.helplines.iter().enumerate() {
            // The first screen asks no condition: `start` alone decides there.
            let part = format!("the helpline `{}`", &*helpline.id.0);
            let sets = self.plain(&helpline.when, self.at_the_end());
            let pointer = format!("/helplines/{index}");
            self.add(Met::new(About::Helpline, part, pointer, &helpline.when), sets);
        }
    }
}
