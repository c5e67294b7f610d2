//! The rule about contact: whoever is charged, whatever the phrases, whenever it is read.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::{Input, check};
use support::{day, file};

/// What the rule finds in the base guide, its tenant charged instead, with some parts changed.
fn found(change: impl Fn(&mut Value)) -> Vec<Finding> {
    let text = file("tests/fixtures/rules/base.json").replace("\"tenant\"", "\"accused\"");
    let mut guide: Value = serde_json::from_str(&text).unwrap();
    change(&mut guide);
    let text = guide.to_string();
    check(&Input::of(&text, day("2026-11-21")))
        .findings
        .into_iter()
        .filter(|finding| finding.rule == "contact")
        .collect()
}

#[test]
fn phrases_are_read_in_every_combination_that_somebody_charged_can_read() {
    let with = |whom: &'static str| {
        found(move |guide| {
            guide["phrases"] = json!({
                "verb": [{ "when": { "damage": "heat" }, "text": "Read to" }, { "text": "Call" }],
                "whom": [{ "when": { "damage": ["heat", "other"] }, "text": whom }, { "text": "a lawyer" }],
            });
            guide["sections"][0]["blocks"][0]["paragraph"] = json!("{verb} {whom} today.");
        })
    };
    let found = with("her");
    assert_eq!(found.len(), 1);
    // accused, and other: the only answers with which the second verb meets the first name.
    assert_eq!(
        (
            found[0].example.as_ref().unwrap().answers.mask(0),
            found[0].example.as_ref().unwrap().answers.mask(1)
        ),
        (1, 2)
    );
    assert!(with("the court").is_empty());
}

#[test]
fn what_only_others_read_is_no_finding() {
    let owners = |text: &'static str, when: Value| {
        found(move |guide| {
            let block = json!({ "paragraph": text, "when": when.clone() });
            guide["sections"][0]["blocks"].as_array_mut().unwrap().push(block);
        })
    };
    assert!(owners("Call her today.", json!({ "role": "owner" })).is_empty());
    assert_eq!(owners("Call her today.", json!({ "role": "accused" })).len(), 1);
}

#[test]
fn a_wording_that_an_earlier_one_takes_is_read_by_nobody() {
    let hidden = found(|guide| {
        guide["phrases"] =
            json!({ "what": [{ "when": { "role": "accused" }, "text": "Read it" }, { "text": "Call her" }] });
        guide["sections"][0]["blocks"][0]["paragraph"] = json!("{what} today.");
    });
    assert!(hidden.is_empty(), "{hidden:?}");
}

#[test]
fn the_first_screen_and_notices_under_questions_are_read_before_anybody_has_said_who_they_are() {
    let early = |places: Value| {
        found(move |guide| {
            let when = json!({ "role": "owner" });
            guide["notices"] = json!([{ "id": "n", "text": "Call her today.", "at": places, "when": when }]);
        })
    };
    assert_eq!(early(json!(["question"])).len(), 1);
    assert_eq!(early(json!(["start"])).len(), 1);
    assert!(early(json!(["result"])).is_empty());
    let helpline = found(|guide| {
        guide["helplines"][0]["note"] = json!("Call her today.");
        guide["helplines"][0]["when"] = json!({ "role": "owner" });
        guide["helplines"][0]["start"] = json!(true);
    });
    assert_eq!(helpline.len(), 1);
}

#[test]
fn the_points_of_a_list_are_read_under_the_line_that_leads_to_them() {
    let list = |lead: &'static str| {
        found(move |guide| {
            guide["sections"][0]["blocks"] =
                json!([{ "paragraph": lead }, { "list": ["call her", "send messages through friends"] }]);
        })
    };
    assert!(list("Do not:").is_empty());
    assert!(!list("You can:").is_empty());
}
