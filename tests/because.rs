//! Why something is shown: exactly the answers that let it in, each said once.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, prop_assert, proptest};
use serde_json::{Value, json};
use signpost::guide::Guide;
use signpost::guide::when::When;
use signpost::interview::resolve;
use signpost::interview::view::{Reason, Step};
use support::generate::{Range, any_answers, guides};
use support::{guide, guide_of, result, today};

/// The reasons for an outcome with this condition as `question: options`, given answers under which it holds.
fn reasons(when: Value, given: &[(&str, &str)]) -> Vec<String> {
    let guide = guide_of(
        json!({ "outcomes": [{ "id": "tested", "when": when, "headline": "x" }, { "id": "last", "headline": "x" }] }),
    );
    let outcome = result(&guide, given).outcome.unwrap();
    assert_eq!(outcome.index, 0, "{when} does not hold for {given:?}");
    outcome.because.iter().map(|reason| in_words(&guide, reason)).collect()
}

fn in_words(guide: &Guide, reason: &Reason) -> String {
    let question = &guide.questions.0[reason.question];
    let chosen = question.options.iter().enumerate().filter(|(bit, _)| reason.options & (1 << bit) != 0);
    format!(
        "{}:{}",
        &*question.id.0,
        chosen.map(|(_, option)| format!(" {}", &*option.id.0)).collect::<String>()
    )
}

const BOTH: &[(&str, &str)] = &[("one", "a"), ("many", "a b")];

#[test]
fn what_asks_for_nothing_needs_no_reason() {
    assert!(reasons(json!({}), BOTH).is_empty());
}

#[test]
fn of_several_chosen_options_only_those_that_count_are_given() {
    assert_eq!(reasons(json!({ "many": ["b", "c"] }), BOTH), ["many: b"]);
    assert_eq!(reasons(json!({ "many": ["a", "b", "c"] }), BOTH), ["many: a b"]);
}

#[test]
fn all_that_must_hold_is_given_in_the_order_of_the_questions() {
    assert_eq!(reasons(json!({ "many": "a", "one": "a" }), BOTH), ["one: a", "many: a"]);
}

#[test]
fn of_alternatives_the_first_that_holds_is_enough() {
    assert_eq!(
        reasons(json!({ "any": [{ "one": "b" }, { "many": "b" }, { "one": "a" }] }), BOTH),
        ["many: b"]
    );
}

#[test]
fn of_what_must_not_be_the_answer_given_instead_is_the_reason() {
    assert_eq!(reasons(json!({ "not": { "one": "b" } }), BOTH), ["one: a"]);
    assert_eq!(
        reasons(json!({ "not": { "any": [{ "one": "b" }, { "many": "c" }] } }), BOTH),
        ["one: a", "many: a b"]
    );
    assert_eq!(reasons(json!({ "not": { "all": [{ "one": "a" }, { "many": "c" }] } }), BOTH), ["many: a b"]);
    assert_eq!(reasons(json!({ "not": { "not": { "one": "a" } } }), BOTH), ["one: a"]);
}

#[test]
fn an_answer_that_counts_twice_is_said_once() {
    assert_eq!(reasons(json!({ "all": [{ "many": "a" }, { "many": ["a", "b"] }] }), BOTH), ["many: a b"]);
    assert_eq!(reasons(json!({ "all": [{ "one": "a" }, { "any": [{ "one": "a" }] }] }), BOTH), ["one: a"]);
}

#[test]
fn sections_actions_and_helplines_have_reasons_too() {
    let when = json!({ "one": "a" });
    let guide = guide_of(json!({
        "sections": [{ "id": "s", "title": "t", "when": when, "sources": [], "blocks": [{ "paragraph": "p" }] }],
        "actions": [{ "id": "x", "kind": "call", "when": when, "label": "Call", "phone": "+14165550100" }],
        "helplines": [{
            "id": "h", "name": "Line", "phone": "911", "audience": "anyone", "when": when,
            "source": "https://line.example.com", "verified": "2026-01-01",
        }],
    }));
    let result = result(&guide, BOTH);
    let expected = vec![Reason { question: 0, options: 1 }];
    assert_eq!(result.sections[0].because, expected);
    assert_eq!(result.actions[0].because, expected);
    assert_eq!(result.helplines[0].because, expected);
}

/// Whether a condition holds over the answers of some reasons alone.
fn holds_over(when: &When, reasons: &[Reason]) -> bool {
    when.holds(&|question| {
        reasons
            .iter()
            .filter(|reason| reason.question == question)
            .fold(0, |mask, reason| mask | reason.options)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_not_the_reasons_alone_are_enough(
        text in guides(Range { questions: 4, options: 4, many: true, not: false }), given in any_answers(),
    ) {
        let guide = guide(&text);
        if let Step::Result(result) = resolve(&guide, &given, today()).step {
            for section in &result.sections {
                prop_assert!(holds_over(&guide.sections[section.index].when, &section.because));
            }
        }
    }

    #[test]
    fn a_reason_names_answers_that_were_given_and_no_question_twice(
        text in guides(Range { questions: 4, options: 4, many: true, not: true }), given in any_answers(),
    ) {
        let guide = guide(&text);
        let view = resolve(&guide, &given, today());
        if let Step::Result(result) = &view.step {
            let outcome = result.outcome.as_ref().unwrap();
            for because in result.sections.iter().map(|section| &section.because).chain([&outcome.because]) {
                let given = |reason: &Reason| reason.options & view.answers.mask(reason.question);
                prop_assert!(because.iter().all(|reason| reason.options != 0 && reason.options == given(reason)));
                prop_assert!(because.windows(2).all(|pair| pair[0].question < pair[1].question), "{because:?}");
            }
        }
    }
}
