//! When each phrase is read, and by whom: its wordings depend on the answers of that moment.

mod known;

use crate::check::sites::Visit;
use crate::check::space::{Moment, Proof, Set, Space};
use crate::check::subject::Subject;
use crate::check::texts::{Part, Passage, passages};
use crate::guide::firm::{Notice, Place};
use crate::interview::bit_of;
use known::Known;

/// A moment, and the question to which the text belongs then.
type When = (Moment, Option<usize>);

/// When each phrase is read, by its position. Nothing for one that no text names.
pub fn readings(subject: &Subject) -> Proof<Vec<Vec<Visit>>> {
    let guide = subject.guide;
    if guide.phrases.0.is_empty() {
        return Ok(Vec::new());
    }
    let mut known = Known::new(guide);
    for passage in passages(guide, &subject.catalogue) {
        if known.concerns(passage.text) {
            for (when, come) in readers(&passage, subject)? {
                known.read(passage.text, when, &come, opens(&passage));
            }
        }
    }
    if known.follows_terms {
        known.follow(subject)?;
    }
    let visits = known.phrases.into_iter().map(|[plain, open]| {
        let both = plain.into_iter().chain(open);
        let each = both.flat_map(|(when, sets)| sets.in_order.into_iter().map(move |come| (when, come)));
        each.map(|((moment, owner), come)| Visit { moment, owner, come }).collect()
    });
    Ok(visits.collect())
}

/// Who reads a text, and when. Phrases and terms are read where other texts name them.
fn readers(passage: &Passage, subject: &Subject) -> Proof<Vec<(When, Set)>> {
    let (guide, space) = (subject.guide, subject.space);
    let all = || space.all();
    let questions = 0..guide.questions.0.len();
    let at_the_end = (Moment::Result, None);
    let mut readers = Vec::new();
    match passage.part {
        Part::Guide => {
            readers.push(((Moment::Start, None), all()));
            if passage.pointer != "/intro" {
                readers.push((at_the_end, all()));
            }
            // The title stays on top of every screen.
            if passage.pointer == "/title" {
                readers.extend(questions.map(|index| ((Moment::Question(index), Some(index)), all())));
            }
        }
        Part::Question(index) => {
            readers.push(((Moment::Question(index), Some(index)), all()));
            if let Some(come) = told_again(passage, index, space)? {
                readers.push(((Moment::Result, Some(index)), come));
            }
        }
        Part::Notice(index) => {
            if let Some(notice) = guide.notices.get(index) {
                return readers_of_notice(notice, subject);
            }
        }
        Part::Helpline(index) => {
            readers.push((at_the_end, passage.seen(subject)?));
            if guide.helplines.get(index).is_some_and(|helpline| helpline.start) {
                readers.push(((Moment::Start, None), all()));
            }
        }
        Part::Outcome(_) | Part::Section(_) | Part::Action(_) | Part::Area | Part::Fragment(_) => {
            readers.push((at_the_end, passage.seen(subject)?));
        }
        Part::Phrase(_) | Part::Term(_) => {}
    }
    Ok(readers)
}

fn readers_of_notice(notice: &Notice, subject: &Subject) -> Proof<Vec<(When, Set)>> {
    let (guide, space) = (subject.guide, subject.space);
    let holds = space.when(&notice.when)?;
    let mut readers = Vec::new();
    // The first screen decides which notices it shows as if nothing were answered, but fills them with the answers.
    if notice.at.contains(&Place::Start) && space.is_possible_at(Moment::Fresh, &holds)? {
        readers.push(((Moment::Start, None), space.all()));
    }
    if notice.at.contains(&Place::Question) {
        let questions = 0..guide.questions.0.len();
        readers.extend(questions.map(|index| ((Moment::Question(index), Some(index)), holds.clone())));
    }
    if notice.at.contains(&Place::Result) {
        readers.push(((Moment::Result, None), holds));
    } else if notice.at.contains(&Place::Action) {
        readers.push(((Moment::Result, None), space.and(&holds, &subject.shown.some_action()?)?));
    }
    Ok(readers)
}

/// Who reads a text of a question again at the end, among the answers: the question itself, and the option that was chosen.
fn told_again(passage: &Passage, question: usize, space: &Space) -> Proof<Option<Set>> {
    let segments: Vec<&str> = passage.pointer.split('/').skip(3).collect();
    match segments.as_slice() {
        ["text"] => space.chosen(question, u64::MAX).map(Some),
        ["options", option, "text"] => {
            let option = option.parse().map_or(0, bit_of);
            space.chosen(question, option).map(Some)
        }
        _ => Ok(None),
    }
}

/// Whether terms open in a text: not in headings and captions, nor on what can be tapped itself.
fn opens(passage: &Passage) -> bool {
    let last =
        passage.pointer.rsplit('/').find(|segment| segment.parse::<usize>().is_err()).unwrap_or_default();
    let is_plain = match passage.part {
        Part::Question(_) => last == "text" || passage.pointer.contains("/options/"),
        Part::Outcome(_) => last == "headline",
        Part::Helpline(_) => last == "name",
        Part::Action(_) => last == "label",
        _ => {
            let in_links = passage.pointer.contains("/links/") && last == "label";
            in_links || matches!(last, "title" | "caption" | "columns")
        }
    };
    !is_plain
}
