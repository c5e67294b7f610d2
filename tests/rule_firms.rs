//! Rules about firms: whom they act for, and where they serve.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::{Input, check};
use signpost::guide::read;
use support::{guide_json, today};

/// What a rule finds in a guide made of some parts.
fn found(rule: &str, parts: Value) -> Vec<Finding> {
    let text = guide_json(parts);
    let report = check(&Input::of(&text, today()));
    assert!(read(&text).is_ok(), "{text}");
    report.findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

fn option(id: &str) -> Value {
    json!({ "id": id, "text": id, "unsure": id == "unsure" })
}

/// A guide that asks for the role and offers actions of a firm that acts for the accused.
fn roles(choose: &str, actions: Value) -> Value {
    json!({
        "questions": [
            { "id": "role", "text": "Who?", "choose": choose,
              "options": [option("complainant"), option("accused"), option("family"), option("unsure")] },
            { "id": "hired", "text": "Hired?", "choose": "one", "when": { "role": ["accused", "complainant"] },
              "options": [option("yes"), option("no")] },
        ],
        "firm": { "name": "Oak", "phone": "+14165550123", "acts_for": ["accused"] },
        "actions": actions,
    })
}

fn call(when: Value) -> Value {
    json!([{ "id": "call", "kind": "call", "label": "Call", "when": when }])
}

#[test]
fn an_action_is_for_those_whom_its_firm_acts_for_and_for_those_who_are_unsure() {
    for when in [
        json!({ "role": ["accused", "unsure"] }),
        json!({ "role": "accused", "hired": "no" }),
        json!({ "not": { "role": ["complainant", "family"] } }),
    ] {
        assert_eq!(found("acts-for", roles("one", call(when.clone()))), [], "{when}");
    }
}

#[test]
fn the_finding_names_the_roles_the_firm_and_the_shortest_answers() {
    let findings = found("acts-for", roles("one", call(json!({ "not": { "hired": "yes" } }))));
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!(
        finding.message,
        "the action `call` is offered to visitors who answer `complainant` or `family` to `role`, for whom the firm `Oak` does not act"
    );
    assert_eq!(finding.place.pointer, "/actions/0/when");
    // `family` takes one answer, `complainant` two.
    let answers = &finding.example.as_ref().unwrap().answers;
    assert_eq!((answers.mask(0), answers.mask(1)), (0b100, 0));
}

#[test]
fn an_option_that_nobody_gives_who_is_offered_the_action_is_not_named() {
    let when = json!({ "hired": "no" });
    let findings = found("acts-for", roles("one", call(when)));
    assert!(findings[0].message.contains("`complainant` to `role`"), "{}", findings[0].message);
}

#[test]
fn where_several_roles_can_be_given_each_of_them_counts() {
    let findings = found("acts-for", roles("many", call(json!({ "role": "accused" }))));
    let example = findings[0].example.as_ref().unwrap();
    assert_eq!(example.answers.mask(0).count_ones(), 2, "accused, and somebody else too");
}

#[test]
fn each_firm_is_judged_by_its_own_list() {
    let mut parts = roles("one", json!([]));
    parts["firms"] =
        json!({ "elm": { "name": "Elm", "phone": "+14165550124", "acts_for": ["complainant"] } });
    parts["actions"] = json!([
        { "id": "oak", "kind": "call", "label": "Call", "when": { "role": "accused" } },
        { "id": "elm", "kind": "call", "label": "Call", "firm": "elm", "when": { "role": "accused" } },
    ]);
    let findings = found("acts-for", parts);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/actions/1/when");
    assert!(findings[0].message.contains("the firm `Elm`"), "{}", findings[0].message);
}

#[test]
fn a_firm_that_does_not_say_whom_it_acts_for_is_told_of_once_and_only_where_roles_are_asked() {
    let mut parts = roles("one", json!([]));
    parts["firm"].as_object_mut().unwrap().remove("acts_for");
    assert_eq!(found("acts-for", parts.clone()), [], "it is offered to nobody");
    parts["actions"] = json!([
        { "id": "a", "kind": "call", "label": "Call" },
        { "id": "b", "kind": "text", "label": "Text" },
    ]);
    let findings = found("acts-for", parts);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/firm");
    let without_roles =
        json!({ "firm": { "name": "Oak", "phone": "+14165550123" }, "actions": call(json!({})) });
    assert_eq!(found("acts-for", without_roles), []);
}

/// What `serves` finds for a guide for a place and a firm that serves others.
fn served(jurisdiction: &str, serves: &[&str], when: Value) -> usize {
    let firm = json!({ "name": "Oak", "phone": "+14165550123", "serves": serves });
    found("serves", json!({ "jurisdiction": jurisdiction, "firm": firm, "actions": call(when) })).len()
}

#[test]
fn a_firm_serves_the_place_of_the_guide_or_what_lies_around_it() {
    assert_eq!(served("CA-ON", &["CA-ON"], json!({})), 0);
    assert_eq!(served("CA-ON", &["US", "CA"], json!({})), 0);
    assert_eq!(served("CA-ON", &[], json!({})), 0, "it does not say");
    assert_eq!(served("CA-ON", &["CA-QC"], json!({})), 1);
    assert_eq!(served("CAX", &["CA"], json!({})), 1, "CA is no part of CAX");
}

#[test]
fn a_firm_of_a_part_of_the_country_may_be_offered_by_condition_only() {
    assert_eq!(served("US", &["US-MO"], json!({ "one": "a" })), 0);
    assert_eq!(served("US", &["US-MO"], json!({})), 1);
}

#[test]
fn a_firm_without_actions_is_not_judged_by_where_it_serves() {
    assert_eq!(found("serves", json!({ "firm": { "name": "Oak", "serves": ["US-MO"] } })), []);
}

/// A guide for the whole country that asks for the place, with a firm that serves a part of it.
fn places(serves: &[&str], out_of_area: Option<&str>) -> Value {
    let place = |id: &str, jurisdiction: &str| json!({ "id": id, "text": id, "jurisdiction": jurisdiction });
    let mut parts = json!({
        "jurisdiction": "US",
        "questions": [
            { "id": "state", "text": "Where?", "choose": "one",
              "options": [place("missouri", "US-MO"), place("kansas", "US-KS"), option("unsure")] },
        ],
        "firm": { "name": "Oak", "phone": "+14165550123", "serves": serves },
        "actions": call(json!({})),
    });
    if let Some(text) = out_of_area {
        parts["out_of_area"] = json!(text);
    }
    parts
}

#[test]
fn options_that_name_a_place_keep_a_firm_from_those_whom_it_does_not_serve() {
    let some = Some("Ask the bar of your state.");
    assert_eq!(found("serves", places(&["US-MO"], some)), []);
    assert_eq!(found("serves", places(&["CA"], some)).len(), 1, "no part of the United States is in Canada");
    assert_eq!(found("unreachable", places(&["US-MO"], some)), []);
    let mut parts = places(&["US-MO"], some);
    parts["actions"] = call(json!({ "state": "kansas" }));
    let [finding] = &*found("unreachable", parts) else { panic!("nobody is offered it") };
    assert!(finding.message.contains("`call`") && finding.message.contains("`Oak`"), "{}", finding.message);
}

#[test]
fn whoever_is_outside_the_area_of_every_firm_is_told_where_to_turn() {
    let [finding] = &*found("out-of-area", places(&["US-MO"], None)) else { panic!("nothing found") };
    assert_eq!(finding.place.pointer, "/actions");
    assert_eq!(finding.example.as_ref().unwrap().answers.mask(0), 0b10, "Kansas");
    assert_eq!(found("out-of-area", places(&["US-MO"], Some("Ask the bar."))), []);
    assert_eq!(found("out-of-area", places(&["US"], None)), []);
    assert_eq!(found("out-of-area", places(&[], None)), [], "a firm that does not say is not judged");
    let [finding] = &*found("out-of-area", places(&["US"], Some("Ask the bar."))) else {
        panic!("nobody reads it")
    };
    assert_eq!(finding.place.pointer, "/out_of_area");
}

#[test]
fn a_second_firm_for_the_place_is_enough() {
    let mut parts = places(&["US-MO"], None);
    parts["firms"] = json!({ "elm": { "name": "Elm", "phone": "+14165550124", "serves": ["US-KS"] } });
    let mut second = call(json!({}))[0].clone();
    (second["id"], second["firm"]) = (json!("elm"), json!("elm"));
    parts["actions"].as_array_mut().unwrap().push(second);
    assert_eq!(found("out-of-area", parts), []);
}

#[test]
fn a_slip_in_a_place_is_told_where_it_stands() {
    let places_of = |serves: &[&str]| -> Vec<String> {
        let findings = found("unknown-jurisdiction", places(serves, None));
        findings.iter().map(|finding| finding.place.pointer.clone()).collect()
    };
    assert_eq!(places_of(&["US-MO", "us-ks", "CA-ON", "CA", "GB", "GB-SCT", "XX"]), [""; 0]);
    assert_eq!(places_of(&["US-M0"]), ["/firm/serves/0"]);
    assert_eq!(
        places_of(["CA", "Ontario", "CA-TO", "US-MO-STL", ""][..4].as_ref()),
        ["/firm/serves/1", "/firm/serves/2", "/firm/serves/3"]
    );
    let mut parts = places(&["US-MO"], None);
    parts["questions"][0]["options"][1]["jurisdiction"] = json!("Kansas");
    let findings = found("unknown-jurisdiction", parts);
    assert_eq!(findings[0].place.pointer, "/questions/0/options/1/jurisdiction");
}

#[test]
fn somebody_whom_every_firm_is_kept_from_needs_independent_help() {
    let mut parts = places(&["US-MO"], Some("Ask the bar of your state."));
    let [finding] = &*found("no-help", parts.clone()) else { panic!("nobody is there for Kansas") };
    assert_eq!(finding.example.as_ref().unwrap().answers.mask(0), 0b10, "Kansas");
    parts["helplines"] = json!([{ "id": "line", "name": "Line", "phone": "+14165550100", "audience": "anyone",
        "source": "https://line.example.com/", "verified": "2026-01-15" }]);
    assert_eq!(found("no-help", parts), []);
    let roles = roles("one", call(json!({})));
    let [finding] = &*found("no-help", roles) else { panic!("nobody is there for a complainant") };
    assert_ne!(finding.example.as_ref().unwrap().answers.mask(0) & 0b101, 0, "a complainant or the family");
}
