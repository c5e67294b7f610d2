//! Who reads something else in a new version of a guide, found by going every way through it one by one.

use std::collections::BTreeMap;

use signpost::guide::Guide;
use signpost::guide::block::Content;
use signpost::guide::question::Choose;
use signpost::interview::fill::Filler;
use signpost::interview::{Answers, asked, bit_of};

use super::ways::ways;

/// In how many ways something is different.
#[derive(Debug, PartialEq, Eq)]
pub struct Counts {
    /// Anything at all.
    pub all: usize,
    /// For each part: seen now and not before, seen before and not now, seen both times with other words.
    pub parts: BTreeMap<String, [usize; 3]>,
}

/// What somebody sees: each part by its name, in order, with its words.
type Seen = Vec<(String, Vec<String>)>;

/// Compares what each way of the new guide shows with what the same answers showed before.
pub fn counts(old: &Guide, new: &Guide) -> Counts {
    let mut counts = Counts { all: 0, parts: BTreeMap::new() };
    for answers in ways(new) {
        let before = seen(old, &asked(old, &carried(new, old, &answers)).answers);
        let now = seen(new, &answers);
        counts.all += usize::from(before != now);
        let names = before.iter().chain(&now).map(|(name, _)| name.clone());
        for name in names.collect::<std::collections::BTreeSet<_>>() {
            let words =
                |seen: &Seen| seen.iter().find(|(known, _)| *known == name).map(|(_, words)| words.clone());
            let at = match (words(&before), words(&now)) {
                (None, Some(_)) => 0,
                (Some(_), None) => 1,
                (before, now) if before != now => 2,
                _ => continue,
            };
            counts.parts.entry(name).or_default()[at] += 1;
        }
    }
    counts
}

/// The same answers for another version: questions and options are the same where their ids are.
fn carried(from: &Guide, to: &Guide, answers: &Answers) -> Answers {
    let mut carried = Answers::default();
    for (index, question) in to.questions.0.iter().enumerate() {
        let Some(place) = from.questions.0.iter().position(|known| known.id == question.id) else { continue };
        let given = from.questions.0[place]
            .options
            .iter()
            .enumerate()
            .filter(|(bit, _)| answers.mask(place) & bit_of(*bit) != 0);
        let mask = given
            .filter_map(|(_, option)| question.options.iter().position(|known| known.id == option.id))
            .fold(0, |mask, bit| mask | bit_of(bit));
        carried.set(index, mask);
    }
    carried
}

fn seen(guide: &Guide, answers: &Answers) -> Seen {
    let filler = Filler::new(guide, answers);
    let mut seen = Seen::new();
    for question in guide.questions.0.iter().filter(|question| filler.holds(&question.when)) {
        let mut words = vec![filler.words(&question.text), format!("{}", question.choose == Choose::One)];
        words.extend(
            question
                .options
                .iter()
                .map(|option| format!("{} {} {}", &*option.id.0, filler.words(&option.text), option.none)),
        );
        seen.push((format!("question-{}", &*question.id.0), words));
    }
    if let Some(outcome) = guide.outcomes.iter().find(|outcome| filler.holds(&outcome.when)) {
        seen.push((format!("short-answer-{}", &*outcome.id.0), vec![filler.words(&outcome.headline)]));
    }
    for section in guide.sections.iter().filter(|section| filler.holds(&section.when)) {
        let blocks = filler.blocks(&section.blocks);
        if blocks.is_empty() {
            continue;
        }
        let words = blocks.iter().map(|content| match content {
            Content::Paragraph(text) => filler.words(text),
            _ => unreachable!("the generator makes paragraphs"),
        });
        let words = std::iter::once(filler.words(&section.title)).chain(words).collect();
        seen.push((format!("section-{}", &*section.id.0), words));
    }
    seen
}
