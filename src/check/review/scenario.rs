//! What becomes of a scenario: whether anybody can give its answers, and how its result differs from what it expects.

use crate::check::review::meaning;
use crate::check::review::seen::Seen;
use crate::check::review::target::Kind;
use crate::check::review::{Scenario, Target};
use crate::check::space::Proof;
use crate::check::subject::Subject;
use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::guide::values::Id;
use crate::interview::{Answers, asked, bit_of};

/// Something that is wrong with a scenario, and the key under which it stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The JSON pointer inside the scenario.
    pub pointer: String,
    /// What is wrong.
    pub said: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

/// Why nobody can give the answers of a scenario: one fault for each question that stands in the way. None where somebody can.
pub fn impossible(guide: &Guide, scenario: &Scenario) -> Vec<Fault> {
    let walked = asked(guide, &scenario.answers.0);
    let question = |index: usize| guide.questions.0.get(index);
    let mut faults: Vec<Fault> = walked
        .pruned
        .iter()
        .filter_map(|index| Some(pruned(question(*index)?, scenario.answers.0.mask(*index), &walked.answers)))
        .collect();
    if let Some((index, missing)) = walked.next.and_then(|index| Some((index, question(index)?)))
        && !walked.pruned.contains(&index)
    {
        faults.push(Fault {
            pointer: "/answers".to_string(),
            said: format!(
                "the question `{}` is asked with these answers, and they do not answer it",
                &*missing.id.0
            ),
            help: Some(format!("answer it with one of {}", options(missing, missing.all_options()))),
        });
    }
    faults
}

/// An answer that does not count.
fn pruned(question: &Question, given: u64, kept: &Answers) -> Fault {
    let id = &*question.id.0;
    let pointer = format!("/answers/{id}");
    if !question.when.holds(&|earlier| kept.mask(earlier)) {
        let said = format!("the question `{id}` is not asked with these answers");
        return Fault {
            pointer,
            said,
            help: Some("take its answer out, or change the answers that it depends on".to_string()),
        };
    }
    if question.choose == Choose::One {
        let said =
            format!("the question `{id}` takes one answer, and this gives {}", options(question, given));
        return Fault { pointer, said, help: Some("keep one of them".to_string()) };
    }
    let alone = options(question, given & question.exclusive_options());
    let said = format!("in the question `{id}`, {alone} excludes all other answers");
    Fault { pointer, said, help: Some(format!("keep {alone} alone, or take it out")) }
}

/// Options in a mask, by their ids.
fn options(question: &Question, mask: u64) -> String {
    let chosen = question.options.iter().enumerate().filter(|(bit, _)| mask & bit_of(*bit) != 0);
    chosen.map(|(_, option)| format!("`{}`", &*option.id.0)).collect::<Vec<_>>().join(", ")
}

/// How what is shown differs from what a scenario expects: one difference for each of its keys, none where all is as it says.
///
/// # Errors
/// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
pub fn differences(subject: &Subject, scenario: &Scenario) -> Proof<Vec<Fault>> {
    let Some(seen) = Seen::with(subject, &scenario.answers.0) else { return Ok(Vec::new()) };
    let guide = subject.guide;
    let ids = |kind: Kind| {
        let id = |index: usize| match kind {
            Kind::Section => guide.sections.get(index).map(|section| &section.id),
            Kind::Action => guide.actions.get(index).map(|action| &action.id),
            _ => guide.helplines.get(index).map(|helpline| &helpline.id),
        };
        let shown = seen.parts(kind).into_iter();
        shown
            .filter_map(|index| Some((&*id(index)?.0, seen.part(kind, index))))
            .collect::<Vec<(&str, String)>>()
    };
    let mut found: Vec<Fault> = outcome(subject, scenario, &seen).into_iter().collect();
    let lists = [
        ("sections", &scenario.sections, Kind::Section),
        ("actions", &scenario.actions, Kind::Action),
        ("helplines", &scenario.helplines, Kind::Helpline),
    ];
    for (key, expected, kind) in lists {
        let difference = expected.as_ref().and_then(|expected| difference(key, expected, &ids(kind)));
        found.extend(difference.map(|said| Fault { pointer: format!("/{key}"), said, help: None }));
    }
    for (key, targets, wanted) in [("shows", &scenario.shows, true), ("hides", &scenario.hides, false)] {
        for (index, target) in targets.iter().enumerate() {
            let is_shown = subject.space.contains(&meaning::shown(subject, target)?, &scenario.answers.0);
            if is_shown != wanted {
                let said = surprise(target, is_shown, &seen)?;
                found.push(Fault { pointer: format!("/{key}/{index}"), said, help: None });
            }
        }
    }
    Ok(found)
}

fn outcome(subject: &Subject, scenario: &Scenario, seen: &Seen) -> Option<Fault> {
    let expected = scenario.outcome.as_ref()?;
    let shown = seen.parts(Kind::Outcome).first().copied()?;
    if subject.guide.outcomes.get(shown).is_some_and(|outcome| outcome.id == *expected) {
        return None;
    }
    let said = format!("the outcome is {}, not `{}`", seen.part(Kind::Outcome, shown), &*expected.0);
    Some(Fault { pointer: "/outcome".to_string(), said, help: None })
}

/// How a list of parts differs from the ids that were expected.
fn difference(key: &str, expected: &[Id], shown: &[(&str, String)]) -> Option<String> {
    let expected: Vec<&str> = expected.iter().map(|id| &*id.0).collect();
    let missing: Vec<String> = expected
        .iter()
        .filter(|id| !shown.iter().any(|(known, _)| known == *id))
        .map(|id| format!("`{id}`"))
        .collect();
    let unexpected: Vec<String> =
        shown.iter().filter(|(id, _)| !expected.contains(id)).map(|(_, told)| told.clone()).collect();
    let mut said = Vec::new();
    if !missing.is_empty() {
        said.push(format!("missing {}", missing.join(", ")));
    }
    if !unexpected.is_empty() {
        said.push(format!("unexpected {}", unexpected.join(", ")));
    }
    if said.is_empty() && !shown.iter().map(|(id, _)| *id).eq(expected.iter().copied()) {
        let order: Vec<String> = shown.iter().map(|(id, _)| format!("`{id}`")).collect();
        said.push(format!("in another order, {}", order.join(", ")));
    }
    (!said.is_empty()).then(|| format!("{key}: {}", said.join("; ")))
}

fn surprise(target: &Target, is_shown: bool, seen: &Seen) -> Proof<String> {
    let what = target.in_words();
    Ok(match seen.text(target)? {
        Some(text) if is_shown => format!("{what} is shown, and must not be: {text}"),
        _ if is_shown => format!("{what} is shown, and must not be"),
        _ => format!("{what} is not shown"),
    })
}
