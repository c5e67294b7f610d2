//! The Ontario guide: what each visitor is and is not shown, over every set of answers that can be given.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::sync::LazyLock;

use signpost::guide::Guide;
use signpost::guide::question::{Choose, Question};
use signpost::interview::view::{ResultView, Step};
use signpost::interview::{Answers, resolve};
use support::{file, guide, today};

fn ontario() -> Guide {
    guide(&file("www/guides/ontario-domestic.json"))
}

/// What one visitor is shown, by positions.
struct Way {
    answers: Vec<u64>,
    outcome: usize,
    urgent: bool,
    sections: Vec<usize>,
    actions: Vec<usize>,
    helplines: Vec<usize>,
}

/// Every way through the guide: all answers to each question that is asked, all sets of options where several may be chosen.
static WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| {
    let guide = ontario();
    let mut ways = Vec::new();
    walk(&guide, 0, &mut Answers::default(), &mut ways);
    ways
});

fn walk(guide: &Guide, index: usize, answers: &mut Answers, ways: &mut Vec<Way>) {
    let Some(question) = guide.questions.0.get(index) else {
        // Only whole ways are resolved, which is where the time goes; that the way is whole, the resolver says.
        let view = resolve(guide, answers, today());
        let Step::Result(result) = view.step else { panic!("{answers:?} leave a question open") };
        assert!(view.pruned.is_empty(), "{answers:?} hold answers that nobody can give");
        return ways.push(way(guide, answers, &result));
    };
    if !question.when.holds(&|earlier| answers.mask(earlier)) {
        return walk(guide, index + 1, answers, ways);
    }
    for mask in masks(question) {
        answers.set(index, mask);
        walk(guide, index + 1, answers, ways);
    }
    answers.set(index, 0);
}

fn masks(question: &Question) -> Vec<u64> {
    let (all, alone) = (question.all_options(), question.exclusive_options());
    let allowed =
        |mask: &u64| mask.count_ones() == 1 || (question.choose == Choose::Many && mask & alone == 0);
    (1..=all).filter(allowed).collect()
}

fn way(guide: &Guide, answers: &Answers, result: &ResultView) -> Way {
    let indexes =
        |shown: &[signpost::interview::view::Shown]| shown.iter().map(|shown| shown.index).collect();
    Way {
        answers: (0..guide.questions.0.len()).map(|question| answers.mask(question)).collect(),
        outcome: result.outcome.as_ref().unwrap().index,
        urgent: result.urgent,
        sections: indexes(&result.sections),
        actions: indexes(&result.actions),
        helplines: indexes(&result.helplines),
    }
}

/// The ways of those who gave an answer.
fn ways_of<'g>(
    guide: &'g Guide,
    question: &str,
    option: &str,
) -> impl Iterator<Item = &'static Way> + use<'g> {
    let index = guide.questions.0.iter().position(|known| &*known.id.0 == question).unwrap();
    let bit = guide.questions.0[index].options.iter().position(|known| &*known.id.0 == option).unwrap();
    WAYS.iter().filter(move |way| way.answers[index] >> bit & 1 == 1)
}

/// The answers of a way in words, for a message.
fn said(guide: &Guide, way: &Way) -> String {
    let answers = guide.questions.0.iter().zip(&way.answers).filter(|(_, mask)| **mask != 0);
    let chosen = |question: &Question, mask: u64| {
        let ids = question.options.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1);
        ids.map(|(_, option)| &*option.id.0).collect::<Vec<_>>().join("+")
    };
    answers.map(|(question, mask)| format!("{}={} ", &*question.id.0, chosen(question, *mask))).collect()
}

#[test]
fn there_are_tens_of_thousands_of_ways() {
    assert!(WAYS.len() > 10_000, "{}", WAYS.len());
}

#[test]
fn every_way_ends_in_an_explanation_and_somebody_to_turn_to() {
    let guide = ontario();
    for way in WAYS.iter() {
        assert!(!way.sections.is_empty(), "no section: {}", said(&guide, way));
        assert!(
            !way.actions.is_empty() || !way.helplines.is_empty(),
            "nobody to turn to: {}",
            said(&guide, way)
        );
    }
}

#[test]
fn nothing_in_the_guide_is_out_of_reach() {
    let guide = ontario();
    let mut unreached = Vec::new();
    let mut note = |kind: &str, id: &str, reached: bool| {
        if !reached {
            unreached.push(format!("{kind} {id}"))
        }
    };
    for (index, part) in guide.outcomes.iter().enumerate() {
        note("outcome", &part.id.0, WAYS.iter().any(|way| way.outcome == index));
    }
    for (index, part) in guide.sections.iter().enumerate() {
        note("section", &part.id.0, WAYS.iter().any(|way| way.sections.contains(&index)));
    }
    for (index, part) in guide.actions.iter().enumerate() {
        note("action", &part.id.0, WAYS.iter().any(|way| way.actions.contains(&index)));
    }
    for (index, part) in guide.helplines.iter().enumerate() {
        note("helpline", &part.id.0, WAYS.iter().any(|way| way.helplines.contains(&index)));
    }
    assert!(unreached.is_empty(), "{unreached:?}");
}

#[test]
fn every_fact_is_a_source_of_a_section_that_somebody_reaches() {
    let guide = ontario();
    let reached = guide
        .sections
        .iter()
        .enumerate()
        .filter(|(index, _)| WAYS.iter().any(|way| way.sections.contains(index)));
    let sources: Vec<String> =
        reached.flat_map(|(_, section)| section.sources.iter().map(|id| id.to_string())).collect();
    let facts = (1..=25).map(|fact| format!("X{fact}")).chain((1..=15).map(|fact| format!("F{fact}")));
    let missing: Vec<_> = facts.filter(|fact| !sources.contains(fact)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_accused_person_always_reads_the_warning_about_contact_first() {
    let guide = ontario();
    for way in ways_of(&guide, "role", "accused") {
        assert_eq!(&*guide.sections[way.sections[0]].id.0, "contact-warning", "{}", said(&guide, way));
    }
}

#[test]
fn a_complainant_is_never_sent_to_a_firm_that_does_not_act_for_complainants() {
    let guide = ontario();
    for way in ways_of(&guide, "role", "complainant").chain(ways_of(&guide, "helping", "reporter")) {
        for action in &way.actions {
            let acts_for = &guide.firm_of(&guide.actions[*action]).unwrap().acts_for;
            assert!(
                acts_for.iter().any(|who| &*who.0 == "complainant"),
                "{}: {}",
                &*guide.actions[*action].id.0,
                said(&guide, way)
            );
        }
    }
}

#[test]
fn every_action_belongs_to_a_firm_that_acts_for_whoever_sees_it() {
    let guide = ontario();
    for role in ["complainant", "accused", "family"] {
        for way in ways_of(&guide, "role", role) {
            let acts = |action: &usize| {
                guide.firm_of(&guide.actions[*action]).unwrap().acts_for.iter().any(|who| &*who.0 == role)
            };
            assert!(way.actions.iter().all(acts), "{role}: {}", said(&guide, way));
        }
    }
}

#[test]
fn who_is_not_safe_gets_help_first_and_a_number_to_call() {
    let guide = ontario();
    for way in ways_of(&guide, "safe", "no") {
        assert!(way.urgent, "help does not come first: {}", said(&guide, way));
        assert!(
            way.helplines.iter().any(|line| guide.helplines[*line].phone.is_some()),
            "no number: {}",
            said(&guide, way)
        );
    }
    assert!(guide.emergency.is_some());
}

#[test]
fn every_question_has_a_way_out_for_somebody_who_does_not_know() {
    for question in ontario().questions.0 {
        assert!(question.options.iter().any(|option| option.unsure), "{}", &*question.id.0);
    }
}

#[test]
fn an_option_that_excludes_the_others_stands_last() {
    for question in ontario().questions.0.iter().filter(|question| question.choose == Choose::Many) {
        let exclusive: Vec<_> = question.options.iter().map(|option| option.none).collect();
        assert!(
            exclusive.iter().rev().skip(1).all(|none| !none) && exclusive.last() == Some(&true),
            "{}",
            &*question.id.0
        );
    }
}
