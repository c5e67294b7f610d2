//! Rules about firms: whom they act for, where they serve, and that the exit is no page of theirs.

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

/// The rules that complain of an exit in a guide with a firm, a booking page and a helpline.
fn exit(url: &str) -> Vec<&'static str> {
    let text = guide_json(json!({
        "exit": { "url": url },
        "firm": { "name": "Oak", "url": "https://www.oak.example.org/law" },
        "actions": [{ "id": "book", "kind": "book", "label": "Book", "url": "https://book.example.net/oak" }],
        "helplines": [{ "id": "line", "name": "Line", "url": "https://www.example.ca/help/line", "audience": "anyone",
                        "source": "https://source.example.ca/", "verified": "2026-01-15" }],
    }));
    let report = check(&Input::of(&text, today()));
    report.findings.iter().map(|finding| finding.rule).filter(|rule| rule.starts_with("exit-")).collect()
}

#[test]
fn the_exit_is_no_page_of_a_firm() {
    for own in [
        "https://www.oak.example.org/",
        "https://oak.example.org/weather",
        "https://OAK.example.org./",
        "https://news.oak.example.org/",
        "https://book.example.net/",
    ] {
        assert_eq!(exit(own), ["exit-own-site"], "{own}");
    }
    for other in ["https://weather.example.org/", "https://bloak.example.org/", "https://example.net/"] {
        assert_eq!(exit(other), [""; 0], "{other}");
    }
}

#[test]
fn the_exit_is_not_the_page_of_a_helpline_but_may_share_its_host() {
    for own in ["https://www.example.ca/help/line", "https://example.ca/help/line/about?a=b"] {
        assert_eq!(exit(own), ["exit-own-site"], "{own}");
    }
    for other in
        ["https://www.example.ca/weather", "https://www.example.ca/help/lines", "https://www.example.ca/"]
    {
        assert_eq!(exit(other), [""; 0], "{other}");
    }
}

#[test]
fn the_exit_is_no_page_that_remembers_its_visitors() {
    for personal in [
        "https://www.google.com/search?q=weather",
        "https://google.ca",
        "https://m.facebook.com/",
        "https://x.com/",
    ] {
        assert_eq!(exit(personal), ["exit-remembers"], "{personal}");
    }
    for neutral in ["https://weather.gc.ca/", "https://www.bbc.co.uk/weather", "https://vex.com/"] {
        assert_eq!(exit(neutral), [""; 0], "{neutral}");
    }
}
