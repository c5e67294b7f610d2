//! Rules about what a jurisdiction demands: fields of firms, notices and where they stand, statements, emergency number, helplines.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::{File, Finding, Severity};
use signpost::check::{Input, check};
use support::{guide_json, today};

const STATEMENT: &str =
    "The choice of a lawyer is an important decision and should not be based solely upon advertisements.";

/// What a rule finds in a guide and its overlays.
fn found_with(rule: &str, guide: &str, overlays: &[&str]) -> Vec<Finding> {
    let report = check(&Input { overlays, ..Input::of(guide, today()) });
    report.findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

fn found(rule: &str, parts: Value) -> Vec<Finding> {
    found_with(rule, &guide_json(parts), &[])
}

fn messages(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.message.as_str()).collect()
}

fn notice(id: &str, at: &[&str]) -> Value {
    json!({ "id": id, "text": id, "at": at })
}

/// A guide for Missouri with everything that is asked for there.
fn missouri() -> Value {
    let mut choice = notice("choice", &["action"]);
    choice["text"] = json!(STATEMENT);
    json!({
        "jurisdiction": "US-MO",
        "emergency": { "text": "In danger?", "phone": "911" },
        "firm": { "name": "Oak", "responsible_lawyer": "B. Lawyer", "phone": "+14165550123" },
        "notices": [notice("not-advice", &["start"]), notice("automated", &["start"]), notice("no-relationship", &["action"]),
                    notice("not-confidential", &["action"]), choice, notice("no-guarantee", &["action"])],
        "actions": [{ "id": "call", "kind": "call", "label": "Call", "phone": "+14165550123" }],
        "helplines": [{ "id": "line", "name": "Line", "phone": "+14165550100", "audience": "anyone",
                        "source": "https://line.example.com/", "verified": "2026-01-15" }],
    })
}

const RULES: [&str; 5] =
    ["required-field", "required-notice", "required-statement", "required-helpline", "late-notice"];

#[test]
fn a_guide_with_all_that_is_asked_for_has_no_finding_and_neither_has_one_of_another_place() {
    for rule in RULES {
        assert_eq!(found(rule, missouri()), [], "{rule}");
        assert_eq!(
            found(rule, json!({ "jurisdiction": "XX", "actions": missouri()["actions"] })),
            [],
            "{rule}"
        );
    }
}

#[test]
fn a_firm_gives_what_the_rules_ask_and_is_named_where_it_does_not() {
    let mut parts = missouri();
    parts["firm"] = json!({ "name": "Oak" });
    let findings = found("required-field", parts.clone());
    assert_eq!(
        messages(&findings),
        [
            "the firm `Oak` does not give the name of a lawyer who is responsible for the content",
            "the firm `Oak` does not give a way to reach the firm: a phone number, an address or a website",
        ]
    );
    assert!(findings.iter().all(|finding| finding.place.pointer == "/firm"));
    // The lawyer may stand in the firm's record instead, so that is no error.
    assert_eq!(
        findings.iter().map(|finding| finding.severity).collect::<Vec<_>>(),
        [Severity::Warning, Severity::Error]
    );
    assert!(findings[1].help.as_ref().unwrap().contains("ABA Model Rule 7.2(d)"), "{findings:#?}");
    parts["actions"] = json!([]);
    assert_eq!(found("required-field", parts), [], "nobody is offered the firm");
}

#[test]
fn each_firm_that_is_offered_is_asked() {
    let mut parts = missouri();
    parts["firms"] =
        json!({ "elm": { "name": "Elm", "responsible_lawyer": "C. Lawyer" }, "ash": { "name": "Ash" } });
    parts["actions"] =
        json!([{ "id": "a", "kind": "call", "label": "Call", "firm": "elm", "phone": "+14165550123" }]);
    let findings = found("required-field", parts);
    assert_eq!(findings.iter().map(|finding| &*finding.place.pointer).collect::<Vec<_>>(), ["/firms/elm"]);
}

#[test]
fn an_action_of_no_firm_hides_who_is_behind_it() {
    let mut parts = missouri();
    parts.as_object_mut().unwrap().remove("firm");
    let findings = found("required-field", parts);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/actions/0");
}

#[test]
fn a_notice_that_is_missing_is_proposed_in_words() {
    let mut parts = missouri();
    parts["notices"].as_array_mut().unwrap().remove(3);
    let findings = found("required-notice", parts.clone());
    assert_eq!(
        messages(&findings),
        ["the guide has no notice `not-confidential`, which the rules ask for in `US-MO`"]
    );
    assert!(
        findings[0].help.as_ref().unwrap().starts_with("add one at `action` that says “"),
        "{findings:#?}"
    );
    assert_eq!(found("late-notice", parts.clone()), [], "one cause, one finding");
    parts["actions"] = json!([]);
    assert_eq!(found("required-notice", parts), [], "who offers no firm needs no words about one");
}

#[test]
fn a_demand_whose_source_is_not_certain_is_a_warning() {
    let mut parts = missouri();
    parts["notices"].as_array_mut().unwrap().remove(1);
    let findings = found("required-notice", parts);
    assert_eq!(
        messages(&findings),
        ["the guide has no notice `automated`, which firms usually give in `US-MO`"]
    );
    assert_eq!(findings[0].severity, Severity::Warning);
}

#[test]
fn a_notice_at_the_wrong_place_is_told_where_it_must_stand() {
    let mut parts = missouri();
    parts["notices"][2]["at"] = json!(["question"]);
    let findings = found("required-notice", parts.clone());
    assert_eq!(messages(&findings), ["the notice `no-relationship` does not stand at `action`"]);
    assert_eq!(findings[0].place.pointer, "/notices/2/at");
    assert_eq!(found("late-notice", parts), [], "everybody has read it under a question");
}

#[test]
fn a_condition_hides_a_notice_on_the_first_screen_from_everybody() {
    let mut parts = missouri();
    parts["notices"][0]["when"] = json!({ "one": ["a", "b", "c"] });
    let findings = found("required-notice", parts.clone());
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0].message.starts_with("nobody reads the notice `not-advice` on the first screen"));
    parts["notices"][0]["when"] = json!({ "not": { "one": "a" } });
    assert_eq!(found("required-notice", parts), [], "that holds while nothing is answered");
}

#[test]
fn who_is_offered_an_action_has_seen_each_notice() {
    let mut parts = missouri();
    parts["notices"][3]["when"] = json!({ "one": ["a", "b"] });
    let findings = found("late-notice", parts.clone());
    assert_eq!(
        messages(&findings),
        ["somebody is offered the action `call` without having seen the notice `not-confidential`"]
    );
    assert_eq!(findings[0].place.pointer, "/notices/3/when");
    assert_eq!(findings[0].example.as_ref().unwrap().answers.mask(0), 0b100);
    for seen in [json!(["start", "action"]), json!(["question", "action"])] {
        parts["notices"][3]["at"] = seen;
        parts["notices"][3]["when"] = json!({ "not": { "one": "c" } });
        assert_eq!(found("late-notice", parts.clone()), [], "it was read before the answer");
    }
    parts["notices"][3]["at"] = json!(["action"]);
    parts["actions"][0]["when"] = json!({ "not": { "one": "c" } });
    assert_eq!(found("late-notice", parts), [], "those who have not seen it are offered nothing");
}

#[test]
fn a_statement_stands_word_by_word_in_a_notice_for_all_who_are_offered_an_action() {
    let statement = |parts: Value| found("required-statement", parts);
    let mut parts = missouri();
    parts["notices"][4]["text"] = json!(format!("Please note: **{}** Thank you.", STATEMENT.to_uppercase()));
    assert_eq!(statement(parts.clone()), []);
    parts["notices"][4]["text"] = json!(STATEMENT.replace("solely ", ""));
    assert_eq!(messages(&statement(parts.clone())), ["no notice makes the statement that `US-MO` asks for"]);
    parts["notices"][4]["text"] = json!(STATEMENT);
    parts["notices"][4]["at"] = json!(["question"]);
    assert_eq!(statement(parts.clone()).len(), 1, "not where the rule wants it");
    parts["notices"][4]["at"] = json!(["action"]);
    parts["notices"][4]["when"] = json!({ "one": "a" });
    let findings = statement(parts.clone());
    assert_eq!(findings[0].example.as_ref().unwrap().answers.mask(0), 0b010);
    parts["actions"][0]["when"] = json!({ "one": "a" });
    assert_eq!(statement(parts), []);
}

#[test]
fn a_translation_keeps_the_statement() {
    let mut parts = missouri();
    parts["translations"] = json!(["fr-CA"]);
    let guide = guide_json(parts);
    let lost = |text: &str| {
        let text = json!({ "notices/choice/text": text });
        let overlay = json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": text }).to_string();
        found_with("required-statement", &guide, &[&overlay])
    };
    assert_eq!(lost(&format!("{STATEMENT} Le choix d’un avocat est important.")), []);
    let findings = lost("Le choix d’un avocat est important.");
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.file, File::Overlay(0));
    assert_eq!(findings[0].place.pointer, "/text/notices~1choice~1text");
}

#[test]
fn the_emergency_line_dials_the_number_of_the_place() {
    let mut parts = missouri();
    parts["emergency"]["phone"] = json!("112");
    let findings = found("required-helpline", parts.clone());
    assert_eq!(
        messages(&findings),
        ["the emergency line dials 112, and the emergency number in `US-MO` is 911"]
    );
    assert_eq!((findings[0].severity, &*findings[0].place.pointer), (Severity::Error, "/emergency/phone"));
    parts.as_object_mut().unwrap().remove("emergency");
    assert_eq!(messages(&found("required-helpline", parts.clone())), ["the guide has no `emergency` line"]);
    parts["outcomes"] = json!([{ "id": "general", "headline": "General", "urgent": true }]);
    assert_eq!(found("required-helpline", parts), [], "`urgent-without-help` tells of it");
}

#[test]
fn everybody_is_shown_a_helpline_for_anyone() {
    let mut parts = missouri();
    parts["helplines"][0]["when"] = json!({ "one": "a" });
    let findings = found("required-helpline", parts.clone());
    assert_eq!(messages(&findings), ["somebody is not shown a helpline for `anyone`"]);
    assert_eq!(findings[0].example.as_ref().unwrap().answers.mask(0), 0b010);
    parts["helplines"][0]["start"] = json!(true);
    assert_eq!(found("required-helpline", parts.clone()), [], "the first screen shows it to everybody");
    parts["helplines"][0]["audience"] = json!("women");
    assert_eq!(messages(&found("required-helpline", parts)), ["nobody is shown a helpline for `anyone`"]);
}
