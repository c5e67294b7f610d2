//! The walk over a guide that gathers its conditions.

use crate::check::sites::phrases::{Use, uses};
use crate::check::sites::{Moments, Site, Subject as About};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;
use crate::guide::block::{Block, Content};
use crate::guide::firm::Place as At;
use crate::guide::json::Node;
use crate::guide::when::When;

/// The conditions of a guide, in the order of the format.
pub fn sites<'a>(subject: &'a Subject) -> Vec<Site<'a>> {
    let mut walk = Walk { subject, sites: Vec::new() };
    walk.questions();
    walk.notices();
    walk.phrases();
    walk.outcomes();
    walk.results();
    walk.fragments();
    walk.sites
}

struct Walk<'a> {
    subject: &'a Subject<'a>,
    sites: Vec<Site<'a>>,
}

impl<'a> Walk<'a> {
    fn everybody(&self) -> Moments {
        Moments { result: Some(self.subject.space.all()), ..Moments::default() }
    }

    fn add(
        &mut self,
        about: About,
        name: &str,
        part: &str,
        when: &'a When,
        moments: Moments,
        left: Proof<Set>,
    ) {
        let pointer = format!("{part}/when");
        let node = self.node(&pointer);
        let place = self.subject.at(if node.is_some() { &pointer } else { part });
        self.sites.push(Site { subject: about, name: name.to_string(), place, when, node, moments, left });
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
            let (moments, all) = (self.everybody(), Ok(self.subject.space.all()));
            self.add(
                About::Question,
                &question.id.0,
                &format!("/questions/{index}"),
                &question.when,
                moments,
                all,
            );
        }
    }

    fn notices(&mut self) {
        for (index, notice) in self.subject.guide.notices.iter().enumerate() {
            let at_result = notice.at.contains(&At::Result) || notice.at.contains(&At::Action);
            let during = notice.at.contains(&At::Question);
            let moments = Moments {
                start: notice.at.contains(&At::Start),
                questions: if during {
                    (0..self.subject.guide.questions.0.len()).collect()
                } else {
                    Vec::new()
                },
                result: at_result.then(|| self.subject.space.all()),
            };
            let all = Ok(self.subject.space.all());
            self.add(About::Notice, &notice.id.0, &format!("/notices/{index}"), &notice.when, moments, all);
        }
    }

    fn phrases(&mut self) {
        let used = uses(self.subject);
        for (index, wordings) in self.subject.guide.phrases.0.iter().enumerate() {
            let Some(id) = self.subject.catalogue.phrases.get(index) else { continue };
            // A phrase that is used nowhere is another rule's business.
            let Some(used) = used.get(index).filter(|used| !used.is_nowhere()) else { continue };
            for (at, wording) in wordings.iter().enumerate() {
                let moments = self.moments_of(used);
                let left = self.left(wordings.iter().take(at).map(|wording| &wording.when));
                let name = format!("{} of `{{{id}}}`", at + 1);
                self.add(About::Wording, &name, &format!("/phrases/{id}/{at}"), &wording.when, moments, left);
            }
        }
    }

    fn moments_of(&self, used: &Use) -> Moments {
        Moments {
            start: used.start,
            questions: used.questions.clone(),
            result: used.result.then(|| self.subject.space.all()),
        }
    }

    /// The answers that none of some conditions takes.
    fn left<'w>(&self, taken: impl Iterator<Item = &'w When>) -> Proof<Set> {
        let space = self.subject.space;
        Ok(space.not(&space.any_of(taken.map(|when| space.when(when)))?))
    }

    fn outcomes(&mut self) {
        let outcomes = &self.subject.guide.outcomes;
        for (index, outcome) in outcomes.iter().enumerate() {
            let left = self.left(outcomes.iter().take(index).map(|outcome| &outcome.when));
            let moments = self.everybody();
            self.add(
                About::Outcome,
                &outcome.id.0,
                &format!("/outcomes/{index}"),
                &outcome.when,
                moments,
                left,
            );
        }
    }

    fn results(&mut self) {
        let (guide, space) = (self.subject.guide, self.subject.space);
        for (index, section) in guide.sections.iter().enumerate() {
            let part = format!("/sections/{index}");
            let (moments, all) = (self.everybody(), Ok(space.all()));
            self.add(About::Section, &section.id.0, &part, &section.when, moments, all);
            self.blocks(&section.blocks, &format!("{part}/blocks"), &section.id.0, space.when(&section.when));
        }
        for (index, action) in guide.actions.iter().enumerate() {
            let (moments, all) = (self.everybody(), Ok(space.all()));
            self.add(About::Action, &action.id.0, &format!("/actions/{index}"), &action.when, moments, all);
        }
        for (index, helpline) in guide.helplines.iter().enumerate() {
            let moments = Moments { start: helpline.start, ..self.everybody() };
            self.add(
                About::Helpline,
                &helpline.id.0,
                &format!("/helplines/{index}"),
                &helpline.when,
                moments,
                Ok(space.all()),
            );
        }
    }

    /// The conditions inside blocks that are shown to those in a set.
    fn blocks(&mut self, blocks: &'a [Block], pointer: &str, of: &str, seen: Proof<Set>) {
        let space = self.subject.space;
        for (index, block) in blocks.iter().enumerate() {
            let part = format!("{pointer}/{index}");
            let name = format!("{} of `{of}`", index + 1);
            let seen = seen.clone();
            let moments =
                Moments { result: Some(seen.clone().unwrap_or(space.none())), ..Moments::default() };
            self.add(About::Block, &name, &part, &block.when, moments, seen.clone());
            let inner = seen.and_then(|seen| space.and(&seen, &space.when(&block.when)?));
            let (key, items) = match &block.content {
                Content::List(items) => ("list", items),
                Content::Steps(items) => ("steps", items),
                Content::Checklist(items) => ("checklist", items),
                _ => continue,
            };
            for (at, item) in items.iter().enumerate() {
                let name = format!("{} in block {name}", at + 1);
                let moments =
                    Moments { result: Some(inner.clone().unwrap_or(space.none())), ..Moments::default() };
                self.add(
                    About::Point,
                    &name,
                    &format!("{part}/{key}/{at}"),
                    &item.0.when,
                    moments,
                    inner.clone(),
                );
            }
        }
    }

    fn fragments(&mut self) {
        for (index, blocks) in self.subject.guide.fragments.0.iter().enumerate() {
            let Some(id) = self.subject.catalogue.fragments.get(index) else { continue };
            let seen = self.subject.shown.users(index);
            // A fragment that nobody uses is another rule's business.
            if !seen.as_ref().is_ok_and(Set::is_empty) {
                self.blocks(blocks, &format!("/fragments/{id}"), id, seen);
            }
        }
    }
}
