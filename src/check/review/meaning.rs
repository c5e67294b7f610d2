//! What a target means: the answers with which a visitor is shown it, and those with which it comes first.
//!
//! Everything is about the result, as long as the guide's review counts: afterwards a guide may hide its sections from
//! everybody, which is no matter of answers.

pub mod words;

use crate::check::review::target::{Kind, Target};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;
use crate::guide::firm::Place;
use crate::guide::values::Id;

/// The answers with which a target is shown on the result.
///
/// # Errors
/// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
pub fn shown(subject: &Subject, target: &Target) -> Proof<Set> {
    match target.kind {
        Kind::Emergency => {
            Ok(if subject.guide.emergency.is_some() { subject.space.all() } else { subject.space.none() })
        }
        Kind::Words => words::said(subject, &target.id),
        kind => {
            subject.space.any_of(named(subject, target).into_iter().map(|index| part(subject, kind, index)))
        }
    }
}

/// The answers with which a target is shown before everything of its kind; for the emergency line, before everything.
///
/// # Errors
/// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
pub fn first(subject: &Subject, target: &Target) -> Proof<Set> {
    let (guide, space) = (subject.guide, subject.space);
    let parts = match target.kind {
        Kind::Section => guide.sections.len(),
        Kind::Helpline => guide.helplines.len(),
        // The widget puts the actions of one firm together, the firm of the first action first: the first action stays first.
        Kind::Action | Kind::Firm => guide.actions.len(),
        Kind::Emergency => return space.and(&shown(subject, target)?, &urgent(subject)?),
        // There is one outcome, on top. The others have no first: the reader refuses them.
        Kind::Outcome | Kind::Notice | Kind::Fragment | Kind::Words => return shown(subject, target),
    };
    let wanted = named(subject, target);
    let (mut first, mut earlier) = (space.none(), space.none());
    for index in 0..parts {
        let here = part(subject, target.kind, index)?;
        if wanted.contains(&index) {
            first = space.any_of([Ok(first), space.minus(&here, &earlier)].into_iter())?;
        }
        earlier = space.any_of([Ok(earlier), Ok(here)].into_iter())?;
    }
    Ok(first)
}

/// Who gets an outcome that puts help before everything else.
fn urgent(subject: &Subject) -> Proof<Set> {
    let outcomes = subject.guide.outcomes.iter().enumerate().filter(|(_, outcome)| outcome.urgent);
    subject.space.any_of(outcomes.map(|(index, _)| subject.shown.outcome(index)))
}

/// The positions of the parts that a target names: among the actions, for a firm.
pub fn named(subject: &Subject, target: &Target) -> Vec<usize> {
    let guide = subject.guide;
    let by_id = |ids: &mut dyn Iterator<Item = &Id>| {
        positions(&mut ids.map(|id| target.is_any() || *id.0 == *target.id))
    };
    match target.kind {
        Kind::Section => by_id(&mut guide.sections.iter().map(|section| &section.id)),
        Kind::Outcome => by_id(&mut guide.outcomes.iter().map(|outcome| &outcome.id)),
        Kind::Action => by_id(&mut guide.actions.iter().map(|action| &action.id)),
        Kind::Helpline => by_id(&mut guide.helplines.iter().map(|helpline| &helpline.id)),
        Kind::Notice => by_id(&mut guide.notices.iter().map(|notice| &notice.id)),
        Kind::Fragment => positions(&mut subject.catalogue.fragments.iter().map(|id| **id == *target.id)),
        Kind::Firm => {
            let firm = subject.catalogue.firms.iter().position(|id| **id == *target.id);
            let is_own = target.id.is_empty();
            let belongs =
                |of: Option<usize>| if is_own { of.is_none() } else { firm.is_some() && of == firm };
            positions(
                &mut guide
                    .actions
                    .iter()
                    .map(|action| target.is_any() || belongs(action.firm.map(|firm| firm.0))),
            )
        }
        Kind::Emergency | Kind::Words => Vec::new(),
    }
}

fn positions(wanted: &mut dyn Iterator<Item = bool>) -> Vec<usize> {
    wanted.enumerate().filter(|(_, wanted)| *wanted).map(|(index, _)| index).collect()
}

/// Who is shown the part of a kind at a position.
fn part(subject: &Subject, kind: Kind, index: usize) -> Proof<Set> {
    let (space, shown) = (subject.space, &subject.shown);
    match kind {
        Kind::Section => shown.section(index),
        Kind::Outcome => shown.outcome(index),
        Kind::Action | Kind::Firm => shown.action(index),
        Kind::Helpline => shown.helpline(index),
        Kind::Notice => notice(subject, index),
        Kind::Fragment => space.and(&shown.users(index)?, &shown.fragment(index)?),
        Kind::Emergency | Kind::Words => Ok(space.none()),
    }
}

/// Who is shown a notice on the result: on top of it, or before the actions where there are any.
fn notice(subject: &Subject, index: usize) -> Proof<Set> {
    let (space, shown) = (subject.space, &subject.shown);
    let actions = space.any_of((0..subject.guide.actions.len()).map(|action| shown.action(action)))?;
    let before_actions = space.and(&shown.notice(index, Place::Action)?, &actions);
    space.any_of([shown.notice(index, Place::Result), before_actions].into_iter())
}
