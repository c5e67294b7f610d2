//! The resolver: a guide, the answers and a day give a view. Nothing else goes in.
//!
//! [`resolve`] is pure and total: no browser, no clock, no randomness, no panic, whatever the answers. It computes
//! everything anew each time, so an answer can never leave behind what it no longer implies.

mod answers;
mod asked;
mod because;
pub mod fill;
pub mod offer;
mod progress;
pub mod view;

pub use answers::{Answers, bit_of};
pub use asked::{Asked, asked};

use crate::guide::Guide;
use crate::guide::firm::{Overdue, Place};
use crate::guide::values::Date;
use crate::guide::when::When;
use because::because;
use fill::Filler;
use view::{AskedView, Freshness, ResultView, Shown, Step, View};

/// Resolves what a visitor with these answers is to see on the given day.
///
/// Answers to questions that are not asked, and choices that do not exist, are pruned first.
pub fn resolve(guide: &Guide, answers: &Answers, today: Date) -> View {
    view(guide, answers, None, today)
}

/// The view of one question that has been answered before, so that its answer can be changed.
///
/// Gives the next question or the result where `question` has no answer that counts.
pub fn revisit(guide: &Guide, answers: &Answers, question: usize, today: Date) -> View {
    view(guide, answers, Some(question), today)
}

fn view(guide: &Guide, answers: &Answers, revisited: Option<usize>, today: Date) -> View {
    let asked = asked(guide, answers);
    let revisited = revisited.filter(|question| asked.answers.mask(*question) != 0);
    let step = match revisited.or(asked.next) {
        Some(question) => Step::Question(ask(guide, &asked.answers, question)),
        None => Step::Result(result(guide, &asked.answers, today)),
    };
    let answered =
        (0..guide.questions.0.len()).filter(|question| asked.answers.mask(*question) != 0).collect();
    View { pruned: asked.pruned, answered, is_complete: asked.next.is_none(), step, answers: asked.answers }
}

fn ask(guide: &Guide, answers: &Answers, index: usize) -> AskedView {
    let number = answers.number_of(index);
    AskedView {
        index,
        number,
        at_most: progress::at_most(guide, answers).max(number),
        chosen: answers.mask(index),
        notices: notices(guide, answers, Place::Question),
        urgent: is_urgent(guide, answers),
    }
}

/// Whether the outcome that holds for these answers, complete or not, puts help before everything else.
fn is_urgent(guide: &Guide, answers: &Answers) -> bool {
    let filler = Filler::new(guide, answers);
    let outcome = guide.outcomes.iter().find(|outcome| filler.holds(&outcome.when));
    outcome.is_some_and(|outcome| outcome.urgent)
}

fn result(guide: &Guide, answers: &Answers, today: Date) -> ResultView {
    let filler = Filler::new(guide, answers);
    let shown = |whens: &mut dyn Iterator<Item = &When>| shown(whens, &filler, answers);
    let freshness = freshness(guide, today);
    let mut sections = shown(&mut guide.sections.iter().map(|section| &section.when));
    sections.retain(|shown| {
        guide.sections.get(shown.index).is_some_and(|section| filler.has_block(&section.blocks))
    });
    if matches!(freshness, Freshness::Overdue(Overdue::Hide | Overdue::Fallback)) {
        sections.clear();
    }
    let outcome = shown(&mut guide.outcomes.iter().map(|outcome| &outcome.when)).into_iter().next();
    let (actions, withheld) = offer::offered(guide, answers);
    ResultView {
        outcome,
        urgent: is_urgent(guide, answers),
        sections,
        actions,
        withheld,
        helplines: shown(&mut guide.helplines.iter().map(|helpline| &helpline.when)),
        notices: notices(guide, answers, Place::Result),
        action_notices: notices(guide, answers, Place::Action),
        freshness,
    }
}

/// The parts whose conditions hold, each with the answers that let it in.
fn shown(whens: &mut dyn Iterator<Item = &When>, filler: &Filler, answers: &Answers) -> Vec<Shown> {
    let mut shown = Vec::new();
    for (index, when) in whens.enumerate() {
        if filler.holds(when) {
            shown.push(Shown { index, because: because(when, answers) });
        }
    }
    shown
}

/// The notices for a place that somebody with these answers sees.
pub fn notices(guide: &Guide, answers: &Answers, place: Place) -> Vec<usize> {
    let filler = Filler::new(guide, answers);
    let kept = guide.notices.iter().enumerate();
    kept.filter(|(_, notice)| notice.at.contains(&place) && filler.holds(&notice.when))
        .map(|(index, _)| index)
        .collect()
}

/// Whether a guide is past its review date on the given day, and what that means.
pub fn freshness(guide: &Guide, today: Date) -> Freshness {
    if today > guide.review.due { Freshness::Overdue(guide.review.overdue) } else { Freshness::Current }
}
