//! Scenarios are played by the resolver; sources and approvals are held against the guide as it is.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::digest;
use signpost::check::finding::Finding;
use support::reviewing::{findings, review_json};
use support::{guide_json, today};

/// A guide of three questions, the last of which only some are asked.
fn guide() -> String {
    let option = |id: &str| json!({ "id": id, "text": id });
    let section = |id: &str, when: Value, sources: Value| json!({ "id": id, "title": format!("Title {id}"), "when": when, "sources": sources, "blocks": [{ "paragraph": "Inside." }] });
    guide_json(json!({
        "questions": [
            { "id": "one", "text": "One?", "choose": "one", "options": [option("a"), option("b")] },
            { "id": "many", "text": "Many?", "choose": "many", "options": [option("a"), option("b"), { "id": "none", "text": "None", "none": true }] },
            { "id": "more", "text": "More?", "choose": "one", "when": { "one": "b" }, "options": [option("a"), option("b")] },
        ],
        "outcomes": [{ "id": "special", "when": { "one": "a" }, "headline": "Special." }, { "id": "general", "headline": "General." }],
        "sections": [section("x", json!({ "many": "a" }), json!(["S1"])), section("y", json!({}), json!(["S1", "S2"])), section("z", json!({ "one": "b" }), json!([]))],
        "helplines": [{ "id": "line", "name": "Line", "phone": "+14165550102", "audience": "anyone", "source": "https://example.com/", "verified": "2026-01-01" }],
    }))
}

/// What some rules find, with some parts in the review file.
fn found(rules: &[&str], parts: Value) -> Vec<Finding> {
    found_in(&guide(), rules, parts)
}

fn found_in(guide: &str, rules: &[&str], parts: Value) -> Vec<Finding> {
    let found = findings(guide, &review_json(parts), today());
    found.into_iter().filter(|finding| rules.contains(&finding.rule)).collect()
}

/// What is found for one scenario.
fn scenario(mut parts: Value) -> Vec<Finding> {
    parts["id"] = json!("s");
    let rules =
        ["scenario-failed", "scenario-impossible", "unknown-id", "missing-key", "wrong-value", "empty"];
    found(&rules, json!({ "scenarios": [parts] }))
}

/// How a scenario fails, and at which place.
fn fails(parts: Value) -> (String, String) {
    let found = scenario(parts);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].rule, "scenario-failed");
    let said = found[0].message.strip_prefix("the scenario `s` does not come out as it says: ").unwrap();
    (said.to_string(), found[0].place.pointer.clone())
}

/// Why nobody can be in a scenario, and at which places.
fn impossible(answers: Value) -> Vec<(String, String)> {
    let found = scenario(json!({ "answers": answers, "outcome": "special" }));
    assert!(found.iter().all(|finding| finding.rule == "scenario-impossible"), "{found:?}");
    let told = |finding: &Finding| {
        finding.message.strip_prefix("nobody can be in the scenario `s`: ").unwrap().to_string()
    };
    found.iter().map(|finding| (told(finding), finding.place.pointer.clone())).collect()
}

#[test]
fn a_scenario_that_comes_out_as_it_says_is_not_found() {
    let whole = json!({
        "answers": { "one": "a", "many": ["a", "b"] }, "outcome": "special", "sections": ["x", "y"], "actions": [], "helplines": ["line"],
        "shows": ["section:x", "helpline:*", "words:inside"], "hides": ["section:z", "action:*", "emergency"],
    });
    assert!(scenario(whole).is_empty());
    assert!(scenario(json!({ "answers": { "one": "b", "many": "none", "more": "a" } })).is_empty());
}

#[test]
fn another_outcome_is_told_with_its_headline() {
    let (said, place) = fails(json!({ "answers": { "one": "a", "many": "b" }, "outcome": "general" }));
    assert_eq!(
        (&*said, &*place),
        ("the outcome is `special` “Special.”, not `general`", "/scenarios/0/outcome")
    );
}

#[test]
fn parts_are_missing_unexpected_or_in_another_order() {
    let (said, place) = fails(json!({ "answers": { "one": "a", "many": "a" }, "sections": ["z", "y"] }));
    assert_eq!(
        (&*said, &*place),
        ("sections: missing `z`; unexpected `x` “Title x”", "/scenarios/0/sections")
    );
    let (said, _) = fails(json!({ "answers": { "one": "a", "many": "a" }, "sections": ["y", "x"] }));
    assert_eq!(said, "sections: in another order, `x`, `y`");
    let (said, _) = fails(json!({ "answers": { "one": "a", "many": "a" }, "helplines": [] }));
    assert_eq!(said, "helplines: unexpected `line` “Line”");
}

#[test]
fn what_must_and_must_not_be_shown_is_told() {
    let (said, place) =
        fails(json!({ "answers": { "one": "a", "many": "a" }, "shows": ["section:x", "section:z"] }));
    assert_eq!((&*said, &*place), ("the section `z` is not shown", "/scenarios/0/shows/1"));
    let (said, _) = fails(json!({ "answers": { "one": "a", "many": "a" }, "hides": ["section:x"] }));
    assert_eq!(said, "the section `x` is shown, and must not be: `x` “Title x”: “Inside.”");
}

#[test]
fn a_scenario_is_one_finding_however_much_of_it_differs() {
    let (said, place) = fails(
        json!({ "says": "Who.", "answers": { "one": "a", "many": "b" }, "outcome": "general", "sections": ["x"], "hides": ["helpline:line"] }),
    );
    assert_eq!(place, "/scenarios/0");
    assert_eq!(
        said,
        "the outcome is `special` “Special.”, not `general`; sections: missing `x`; unexpected `y` “Title y”; the helpline `line` is shown, and must not be: `line` “Line”"
    );
    let found =
        scenario(json!({ "says": "Who.", "answers": { "one": "a", "many": "b" }, "outcome": "general" }));
    assert!(found[0].help.as_ref().unwrap().contains("“Who.”"));
    assert_eq!(found[0].example.as_ref().unwrap().answers.mask(1), 2);
}

#[test]
fn answers_that_nobody_can_give_are_told_question_by_question() {
    let told = impossible(json!({ "one": "a", "many": "a", "more": "b" }));
    assert_eq!(
        told,
        [(
            "the question `more` is not asked with these answers".to_string(),
            "/scenarios/0/answers/more".to_string()
        )]
    );
    let told = impossible(json!({ "one": "b", "many": "a" }));
    assert_eq!(
        told,
        [(
            "the question `more` is asked with these answers, and they do not answer it".to_string(),
            "/scenarios/0/answers".to_string()
        )]
    );
    let told = impossible(json!({ "one": ["a", "b"], "many": ["a", "none"] }));
    assert_eq!(
        told[0],
        (
            "the question `one` takes one answer, and this gives `a`, `b`".to_string(),
            "/scenarios/0/answers/one".to_string()
        )
    );
    assert_eq!(
        told[1],
        (
            "in the question `many`, `none` excludes all other answers".to_string(),
            "/scenarios/0/answers/many".to_string()
        )
    );
    assert_eq!(told.len(), 2);
}

#[test]
fn a_scenario_that_cannot_be_read_whole_is_not_played() {
    let found = scenario(json!({ "answers": { "one": "c", "many": "a" }, "outcome": "general" }));
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["unknown-id"]);
    let found = scenario(json!({ "outcome": "general" }));
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["missing-key"]);
}

const SOURCES: [&str; 3] = ["unknown-source", "unused-source", "no-source"];

fn source(id: &str) -> Value {
    json!({ "id": id, "title": "A title", "read": "2026-01-01" })
}

#[test]
fn sources_are_held_against_sections_where_the_review_file_lists_any() {
    let found = found(&SOURCES, json!({ "sources": [source("S1"), source("S3")] }));
    let told: Vec<(&str, &str)> =
        found.iter().map(|finding| (finding.rule, &*finding.place.pointer)).collect();
    assert_eq!(
        told,
        [
            ("unknown-source", "/sections/1/sources/1"),
            ("no-source", "/sections/2"),
            ("unused-source", "/sources/1")
        ]
    );
}

#[test]
fn a_review_file_without_sources_asks_for_none() {
    assert!(found(&SOURCES, json!({})).is_empty());
}

#[test]
fn a_source_that_several_sections_name_is_told_once() {
    let found = found(&["unknown-source"], json!({ "sources": [source("S2")] }));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "the source `S1` (sections: `x`, `y`) is not listed in the review file");
}

fn approvals(guide: &str, digests: &[(&str, &str)]) -> Vec<Finding> {
    let approvals: Vec<Value> =
        digests.iter().map(|(on, digest)| json!({ "by": "A. Lawyer", "on": on, "digest": digest })).collect();
    found_in(guide, &["approval-outdated", "wrong-value"], json!({ "approvals": approvals }))
}

#[test]
fn the_newest_approval_must_be_of_this_very_file() {
    let (guide, other) = (guide(), "0123456789abcdef");
    let now = digest::of(&guide);
    assert!(approvals(&guide, &[]).is_empty());
    assert!(approvals(&guide, &[("2026-01-02", digest::short(&now)), ("2026-01-01", other)]).is_empty());
    assert!(approvals(&guide, &[("2026-01-02", other), ("2026-01-02", &now)]).is_empty());
    assert!(approvals(&guide, &[("2026-01-02", &now.to_uppercase())]).is_empty());
    let found = approvals(&guide, &[("2026-01-01", &now), ("2026-01-02", other)]);
    assert_eq!(found[0].message, "the guide was changed since A. Lawyer approved it on 2026-01-02");
    assert_eq!(found[0].place.pointer, "/approvals/1/digest");
    assert!(found[0].help.as_ref().unwrap().contains(digest::short(&now)));
}

#[test]
fn one_letter_more_in_the_guide_outdates_an_approval_and_a_byte_order_mark_does_not() {
    let guide = guide();
    let now = digest::of(&guide);
    assert!(approvals(&format!("\u{feff}{guide}"), &[("2026-01-02", &now)]).is_empty());
    assert_eq!(approvals(&format!("{guide}\n"), &[("2026-01-02", &now)]).len(), 1);
}

#[test]
fn a_digest_is_the_sha_256_of_the_file() {
    // FIPS 180-4's own example.
    assert_eq!(digest::of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(digest::of("\u{feff}abc"), digest::of("abc"));
    assert_eq!(digest::short(&digest::of("abc")), "ba7816bf8f01cfea");
}

#[test]
fn what_is_no_digest_is_told_instead_of_being_compared() {
    for wrong in ["ba7816bf8f01cfe", "not a digest at all", "ba7816bf8f01cfea-"] {
        let found = approvals(&guide(), &[("2026-01-02", wrong)]);
        assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["wrong-value"], "{wrong}");
    }
}
