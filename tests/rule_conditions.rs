//! Rules about conditions that decide nothing: outcomes that are always taken, parts and questions that change nothing.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::space::MOST_WORK;
use signpost::check::{Input, Report, check};
use support::{guide_json, today};

const RULES: &[&str] =
    &["unreachable", "contradiction", "shadowed", "always-true", "idle-condition", "idle-question"];

/// A guide with the questions `role` (a, b, c), `more` (x, y; asked where the role is a) and `many` (m, n, or none).
fn checked(parts: Value, most_work: usize) -> Report {
    let option = |id: &str| json!({ "id": id, "text": id });
    let questions = json!([
        { "id": "role", "text": "?", "choose": "one", "options": [option("a"), option("b"), option("c")] },
        { "id": "more", "text": "?", "choose": "one", "when": { "role": "a" }, "options": [option("x"), option("y")] },
        { "id": "many", "text": "?", "choose": "many", "options": [option("m"), option("n"), { "id": "none", "text": "none", "none": true }] },
    ]);
    let mut whole = json!({ "questions": questions });
    for (key, part) in parts.as_object().unwrap() {
        whole[key] = part.clone();
    }
    let text = guide_json(whole);
    support::guide(&text);
    check(&Input { most_work, ..Input::of(&text, today()) })
}

fn found(parts: Value) -> Vec<String> {
    let ours = checked(parts, MOST_WORK).findings.into_iter().filter(|finding| RULES.contains(&finding.rule));
    ours.map(|finding| format!("{} {}", finding.rule, finding.place.pointer)).collect()
}

fn section(id: &str, when: Value) -> Value {
    json!({ "id": id, "title": "Title", "sources": [], "when": when, "blocks": [{ "paragraph": "Words" }] })
}

/// Sections that use every question, and one more with a condition.
fn under(when: Value) -> Value {
    json!({ "sections": [
        section("tested", when), section("role", json!({ "role": "b" })), section("more", json!({ "more": "x" })),
        section("many", json!({ "many": "m" })), section("none", json!({ "many": "none" })),
    ] })
}

/// Outcomes under conditions, and the last.
fn ends(whens: &[Value]) -> Value {
    let end =
        |(at, when): (usize, &Value)| json!({ "id": format!("e{at}"), "headline": "Words", "when": when });
    let mut ends: Vec<Value> = whens.iter().enumerate().map(end).collect();
    ends.push(json!({ "id": "last", "headline": "Last" }));
    let mut parts = under(json!({ "role": "a" }));
    parts["outcomes"] = json!(ends);
    parts
}

#[test]
fn two_options_of_a_question_of_which_one_is_chosen_contradict_each_other() {
    assert_eq!(
        found(under(json!({ "all": [{ "role": "a" }, { "role": "b" }] }))),
        ["contradiction /sections/0/when"]
    );
    assert_eq!(found(under(json!({ "all": [{ "many": "m" }, { "many": "n" }] }))), Vec::<String>::new());
    // An option that excludes all others.
    assert_eq!(
        found(under(json!({ "all": [{ "many": "m" }, { "many": "none" }] }))),
        ["contradiction /sections/0/when"]
    );
    // These could be given together, if they were asked together.
    assert_eq!(found(under(json!({ "role": "b", "more": "x" }))), ["unreachable /sections/0/when"]);
}

#[test]
fn an_outcome_behind_a_wider_one_is_shadowed_and_the_example_shows_it() {
    let report = checked(ends(&[json!({ "role": "a" }), json!({ "more": "x" })]), MOST_WORK);
    let finding = report.findings.iter().find(|finding| finding.rule == "shadowed").unwrap();
    assert_eq!(finding.place.pointer, "/outcomes/1/when");
    assert_eq!(
        finding.message,
        "nobody gets the outcome `e1`: whoever fits its `when` gets the outcome `e0` before it"
    );
    let example = finding.example.as_ref().unwrap();
    assert_eq!((example.answers.mask(0), example.answers.mask(1)), (1, 1));
    assert_eq!(found(ends(&[json!({ "more": "x" }), json!({ "role": "a" })])), Vec::<String>::new());
}

#[test]
fn where_earlier_ones_take_everybody_only_the_first_behind_them_is_told() {
    let all = [
        json!({ "role": "a" }),
        json!({ "role": "b" }),
        json!({ "not": { "role": ["a", "b"] } }),
        json!({ "many": "m" }),
    ];
    assert_eq!(found(ends(&all)), ["shadowed /outcomes/3/when"]);
    // One that holds for everybody is told itself.
    let always = [json!({ "role": ["a", "b", "c"] }), json!({ "many": "m" })];
    assert_eq!(found(ends(&always)), ["always-true /outcomes/0/when"]);
}

#[test]
fn a_part_that_can_go_is_told_at_its_place() {
    let idle = |when: Value| found(under(when));
    // `more` is asked of nobody else.
    assert_eq!(idle(json!({ "role": "a", "more": "x" })), ["idle-condition /sections/0/when/role"]);
    assert_eq!(
        idle(json!({ "all": [{ "role": "a" }, { "more": "x" }] })),
        ["idle-condition /sections/0/when/all/0"]
    );
    assert_eq!(
        idle(json!({ "any": [{ "role": "a" }, { "many": "m", "more": "x" }] })),
        ["idle-condition /sections/0/when/any/1"]
    );
    assert_eq!(
        idle(json!({ "not": { "any": [{ "role": "a" }, { "more": "x" }] } })),
        ["idle-condition /sections/0/when/not/any/1"]
    );
    assert_eq!(
        idle(json!({ "any": [{ "role": "b" }, { "not": { "role": "a", "more": ["x", "y"] } }] })),
        ["idle-condition /sections/0/when/any/0", "idle-condition /sections/0/when/any/1/not/more"]
    );
}

#[test]
fn of_two_parts_that_say_the_same_the_later_one_is_told() {
    let twice = json!({ "any": [{ "role": "a", "many": "m" }, { "many": "m", "role": "a" }] });
    assert_eq!(found(under(twice)), ["idle-condition /sections/0/when/any/1"]);
}

#[test]
fn a_part_that_only_earlier_outcomes_make_idle_is_told() {
    let told = found(ends(&[json!({ "role": "a" }), json!({ "many": "m", "not": { "role": "a" } })]));
    assert_eq!(told, ["idle-condition /outcomes/1/when/not"]);
}

#[test]
fn a_condition_that_decides_nothing_as_a_whole_is_told_as_a_whole() {
    let always = json!({ "any": [{ "role": "a" }, { "not": { "role": "a" } }] });
    assert_eq!(found(under(always)), ["always-true /sections/0/when"]);
}

#[test]
fn a_question_that_only_decides_about_an_idle_question_is_idle_too() {
    let idle = |sections: Value| found(json!({ "sections": sections }));
    let many = [section("many", json!({ "many": "m" })), section("none", json!({ "many": "none" }))];
    assert_eq!(idle(json!(many)), ["idle-question /questions/0", "idle-question /questions/1"]);
    let more = [many[0].clone(), many[1].clone(), section("more", json!({ "more": "x" }))];
    assert_eq!(idle(json!(more)), Vec::<String>::new());
    let role = [many[0].clone(), many[1].clone(), section("role", json!({ "role": "a" }))];
    assert_eq!(idle(json!(role)), ["idle-question /questions/1"]);
    // It is told from who was asked, not from what they said.
    let proxy = [many[0].clone(), many[1].clone(), section("asked", json!({ "more": ["x", "y"] }))];
    assert_eq!(idle(json!(proxy)), ["idle-question /questions/1"]);
}

#[test]
fn a_question_whose_only_condition_is_wrong_is_not_told_besides() {
    let many = [section("many", json!({ "many": "m" })), section("none", json!({ "many": "none" }))];
    let wrong = [
        many[0].clone(),
        many[1].clone(),
        section("wrong", json!({ "role": "b", "more": "x" })),
        section("role", json!({ "role": "b" })),
    ];
    assert_eq!(found(json!({ "sections": wrong })), ["unreachable /sections/2/when"]);
}

#[test]
fn a_question_that_only_changes_a_wording_is_not_idle() {
    let phrases = json!({ "who": [{ "when": { "role": "b" }, "text": "some" }, { "text": "any" }] });
    let sections = [
        section("many", json!({ "many": "m" })),
        section("none", json!({ "many": "none" })),
        section("more", json!({ "more": "x" })),
        json!({ "id": "everybody", "title": "For {who}", "sources": [], "blocks": [{ "paragraph": "Words" }] }),
    ];
    assert_eq!(found(json!({ "sections": sections, "phrases": phrases })), Vec::<String>::new());
}

#[test]
fn without_work_to_spend_nothing_is_told_and_nothing_is_proved() {
    // What is cheap is decided all the same; whatever is told must be so.
    for most_work in [0, 1, 2, 5, 20, 100, 1000] {
        let parts = ends(&[json!({ "role": "a" }), json!({ "more": "x" })]);
        let report = checked(parts, most_work);
        let told = report.findings.iter().filter(|finding| RULES.contains(&finding.rule));
        assert!(told.into_iter().all(|finding| finding.rule == "shadowed"), "{most_work}");
    }
}
