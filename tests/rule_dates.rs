//! Rules about days and about help: when helplines were checked, until when a review counts, and that whoever is in danger
//! gets a number.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::{Input, check};
use support::{day, guide_json};

/// What a rule finds in a guide made of some parts, on a day.
fn found(rule: &str, parts: Value, today: &str) -> Vec<Finding> {
    let text = guide_json(parts);
    let report = check(&Input::of(&text, day(today)));
    report.findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

fn messages(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.message.as_str()).collect()
}

fn helpline(parts: Value) -> Value {
    let mut helpline = json!({
        "id": "line", "name": "Line", "phone": "+14165550100", "audience": "anyone",
        "source": "https://line.example.com/", "verified": "2026-01-15",
    });
    for (key, part) in parts.as_object().unwrap() {
        if part.is_null() {
            helpline.as_object_mut().unwrap().remove(key)
        } else {
            helpline.as_object_mut().unwrap().insert(key.clone(), part.clone())
        };
    }
    helpline
}

#[test]
fn a_helpline_is_checked_every_180_days() {
    let checked =
        |today: &str| found("helpline-unverified", json!({ "helplines": [helpline(json!({}))] }), today);
    assert_eq!(checked("2026-01-15"), []);
    assert_eq!(checked("2026-07-14"), [], "after 180 days");
    assert_eq!(
        messages(&checked("2026-07-15")),
        ["the helpline `line` was last checked on 2026-01-15, 181 days ago; 180 days are the most"]
    );
    assert_eq!(
        messages(&checked("2026-01-14")),
        ["the helpline `line` is said to have been checked on 2026-01-15, which has not come yet"]
    );
}

#[test]
fn a_helpline_can_be_reached_by_one_way_at_least() {
    let ways = |parts: Value| {
        found("helpline-unreachable", json!({ "helplines": [helpline(parts)] }), "2026-02-01").len()
    };
    assert_eq!(ways(json!({})), 0);
    assert_eq!(ways(json!({ "phone": null })), 1);
    assert_eq!(ways(json!({ "phone": null, "sms": { "to": "686868" } })), 0);
    assert_eq!(ways(json!({ "phone": null, "tty": "+18005550102" })), 0);
    assert_eq!(ways(json!({ "phone": null, "chat": "https://line.example.com/chat" })), 0);
    assert_eq!(ways(json!({ "phone": null, "url": "https://line.example.com/" })), 0);
}

fn reviewed(on: &str, due: &str, overdue: &str) -> Value {
    json!({ "review": { "by": "A. Lawyer", "on": on, "due": due, "overdue": overdue } })
}

#[test]
fn a_review_counts_on_its_last_day_and_not_on_the_next() {
    let late = |overdue: &str, today: &str| {
        found("review-overdue", reviewed("2026-01-01", "2026-06-30", overdue), today)
    };
    assert_eq!(late("warn", "2026-06-30"), []);
    let findings = late("hide", "2026-07-02");
    assert_eq!(
        messages(&findings),
        ["the review counted until 2026-06-30, 2 days ago: visitors are shown no section any more"]
    );
    assert_eq!(findings[0].place.pointer, "/review/due");
    assert!(late("fallback", "2026-07-01")[0].message.contains("fallback"));
}

#[test]
fn a_review_is_not_dated_in_the_future() {
    let findings = found("review-overdue", reviewed("2026-03-01", "2026-06-30", "warn"), "2026-02-28");
    assert_eq!(messages(&findings), ["visitors are told of a review on 2026-03-01, which has not come yet"]);
    assert_eq!(findings[0].place.pointer, "/review/on");
}

#[test]
fn a_review_counts_for_a_year_at_most() {
    let long = |due: &str| found("review-too-long", reviewed("2026-01-01", due, "warn"), "2026-02-01").len();
    assert_eq!(
        [long("2026-07-01"), long("2027-01-01"), long("2027-01-02"), long("2027-01-03")],
        [0, 0, 0, 1]
    );
}

fn urgent(helplines: Value) -> Value {
    json!({
        "emergency": { "text": "In danger?", "phone": "911" },
        "outcomes": [
            { "id": "unsafe", "when": { "one": "a" }, "headline": "Unsafe", "urgent": true },
            { "id": "worse", "when": { "many": "a" }, "headline": "Worse", "urgent": true },
            { "id": "general", "headline": "General" },
        ],
        "helplines": helplines,
    })
}

#[test]
fn whoever_gets_an_urgent_outcome_is_shown_a_number() {
    let helped = |helplines: Value| found("urgent-without-help", urgent(helplines), "2026-02-01");
    assert_eq!(helped(json!([helpline(json!({}))])), []);
    assert_eq!(helped(json!([helpline(json!({ "phone": null, "sms": { "to": "686868" } }))])), []);
    let two = json!([
        helpline(json!({ "when": { "one": "a" } })),
        helpline(json!({ "id": "b", "when": { "not": { "one": "a" } } }))
    ]);
    assert_eq!(helped(two), [], "the one or the other is shown to everybody");
    let site = helped(json!([helpline(json!({ "phone": null, "url": "https://line.example.com/" }))]));
    assert_eq!(site.len(), 2, "a website has no number");
    let chat = helped(json!([helpline(json!({ "phone": null, "chat": "https://line.example.com/chat" }))]));
    assert_eq!(chat.len(), 2, "nor has a chat");
    let tty = helped(json!([helpline(json!({ "phone": null, "tty": "+18005550102" }))]));
    assert_eq!(tty.len(), 2, "and a TTY hears nobody who speaks");
}

#[test]
fn the_answers_show_somebody_who_gets_that_very_outcome() {
    let findings = found(
        "urgent-without-help",
        urgent(json!([helpline(json!({ "when": { "one": ["a", "b"] } }))])),
        "2026-02-01",
    );
    assert_eq!(
        messages(&findings),
        ["somebody gets the urgent outcome `worse` and is shown no helpline with a number"]
    );
    assert_eq!(findings[0].place.pointer, "/outcomes/1/urgent");
    let answers = &findings[0].example.as_ref().unwrap().answers;
    assert_eq!((answers.mask(0), answers.mask(1)), (0b100, 0b001));
}

#[test]
fn a_guide_with_urgent_outcomes_has_an_emergency_line() {
    let mut parts = urgent(json!([helpline(json!({}))]));
    parts.as_object_mut().unwrap().remove("emergency");
    let findings = found("urgent-without-help", parts, "2026-02-01");
    assert_eq!(
        messages(&findings),
        ["the outcome `unsafe` is urgent, and the guide has no `emergency` line"]
    );
    assert_eq!(found("urgent-without-help", json!({}), "2026-02-01"), [], "nothing is urgent");
}
