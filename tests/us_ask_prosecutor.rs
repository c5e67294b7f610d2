//! The guide on asking a prosecutor: the steps reach the person who reported, all of them that were asked for, and nobody else.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use signpost::guide::Guide;
use signpost::guide::block::Content;
use signpost::interview::fill::Filler;
use signpost::interview::resolve;
use signpost::interview::view::{ResultView, Step};
use support::ways::ways;
use support::{answers, file, guide, result, section_ids, today};

/// How to ask. For anybody but the person who reported it would be a script for having somebody ask.
const STEPS: [&str; 5] = ["where-to-go", "appointment", "bring", "questions", "after"];

fn ask() -> Guide {
    guide(&file("www/guides/us-ask-prosecutor.json"))
}

/// A visitor's answers as `role=accused order=yes`, and what they lead to.
struct Way {
    said: String,
    result: ResultView,
}

/// Every way through the guide.
static WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| {
    let guide = ask();
    let way = |answers| {
        let Step::Result(result) = resolve(&guide, &answers, today()).step else {
            panic!("{answers:?} leave a question open")
        };
        let chosen = guide.questions.0.iter().enumerate().flat_map(|(index, question)| {
            let mask = answers.mask(index);
            let options = question.options.iter().enumerate().filter(move |(bit, _)| mask >> bit & 1 == 1);
            options.map(|(_, option)| format!("{}={} ", &*question.id.0, &*option.id.0))
        });
        Way { said: chosen.collect(), result }
    };
    ways(&guide).into_iter().map(way).collect()
});

/// The ways of those who gave an answer, such as `role=accused`.
fn ways_of(answer: &str) -> impl Iterator<Item = &'static Way> {
    let answer = format!("{answer} ");
    let found: Vec<_> = WAYS.iter().filter(|way| way.said.contains(&answer)).collect();
    assert!(!found.is_empty(), "nobody answers {answer}");
    found.into_iter()
}

/// The way of a person who reported, safe and free, in a case that was filed, with a court and something to know.
fn asker<'a>(court: &'a str, wants: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("role", "complainant"),
        ("safe", "yes"),
        ("stage", "filed"),
        ("court", court),
        ("order", "no"),
        ("pressed", "no"),
        ("wants", wants),
    ]
}

#[test]
fn every_way_ends_in_an_explanation_and_independent_help_and_never_at_a_firm() {
    for way in WAYS.iter() {
        assert!(!way.result.sections.is_empty(), "no section: {}", way.said);
        assert!(!way.result.helplines.is_empty(), "nobody to turn to: {}", way.said);
        assert!(way.result.actions.is_empty(), "a firm: {}", way.said);
    }
}

#[test]
fn every_fact_of_the_article_reaches_somebody_who_reported() {
    let guide = ask();
    let reached: BTreeSet<usize> = ways_of("role=complainant")
        .flat_map(|way| way.result.sections.iter().map(|shown| shown.index))
        .collect();
    let sources: BTreeSet<String> = reached
        .iter()
        .flat_map(|index| guide.sections[*index].sources.iter().map(|id| id.to_string()))
        .collect();
    let missing: Vec<_> =
        (1..=8).map(|fact| format!("E{fact}")).filter(|fact| !sources.contains(fact)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_steps_are_shown_to_nobody_but_the_person_who_reported() {
    let guide = ask();
    for role in ["accused", "family", "unsure"] {
        for way in ways_of(&format!("role={role}")) {
            let shown = section_ids(&guide, &way.result);
            assert!(STEPS.iter().all(|step| !shown.contains(step)), "{}", way.said);
        }
    }
}

#[test]
fn who_reported_sees_the_steps_that_were_asked_for_and_no_others() {
    let guide = ask();
    let wants = ["where", "appointment", "bring", "questions", "after"];
    for (want, step) in wants.iter().zip(STEPS) {
        let result = result(&guide, &asker("county", want));
        let shown: Vec<_> =
            section_ids(&guide, &result).into_iter().filter(|id| STEPS.contains(id)).collect();
        assert_eq!(shown, [step], "{want}");
    }
    let all = result(&guide, &asker("county", "basics"));
    assert!(section_ids(&guide, &all).ends_with(&STEPS));
}

#[test]
fn what_protects_stands_before_the_steps() {
    let guide = ask();
    for way in ways_of("role=complainant") {
        let shown = section_ids(&guide, &way.result);
        let first_step = shown.iter().position(|id| STEPS.contains(id)).unwrap_or(shown.len());
        let late = |id: &str| shown.iter().position(|known| *known == id).is_some_and(|at| at > first_step);
        for id in ["safety-first", "pressed", "order-holds", "before-you-ask"] {
            assert!(!late(id), "{id} comes after a step: {}", way.said);
        }
    }
}

/// What a person with a case in a court reads about the office to look for.
fn office(guide: &Guide, court: &str) -> String {
    let given = answers(guide, &asker(court, "where"));
    let filler = Filler::new(guide, &given);
    let section = guide.sections.iter().find(|section| &*section.id.0 == "where-to-go").unwrap();
    let told = filler.blocks(&section.blocks).into_iter().find_map(|block| match block {
        Content::Paragraph(text) => {
            filler.words(text).split_once("The office ").map(|(_, name)| name.to_owned())
        }
        _ => None,
    });
    told.unwrap_or_else(|| panic!("{court}: no office"))
}

#[test]
fn each_kind_of_court_leads_to_an_office_of_its_own() {
    let guide = ask();
    let offices: BTreeSet<String> =
        ["municipal", "county", "state", "federal"].iter().map(|court| office(&guide, court)).collect();
    assert_eq!(offices.len(), 4, "{offices:?}");
}

#[test]
fn an_accused_person_always_reads_the_warning_about_contact_first() {
    let guide = ask();
    for way in ways_of("role=accused") {
        assert_eq!(section_ids(&guide, &way.result)[..2], ["contact-warning", "own-choice"], "{}", way.said);
    }
}

#[test]
fn help_comes_first_for_who_is_not_safe_or_is_being_pushed() {
    let guide = ask();
    for way in ways_of("safe=no").chain(ways_of("pressed=yes")) {
        assert!(way.result.urgent, "help does not come first: {}", way.said);
        let number = |index: usize| guide.helplines[index].phone.is_some();
        assert!(way.result.helplines.iter().any(|line| number(line.index)), "no number: {}", way.said);
    }
}
