//! Review files are read like guides: every fault is told at its place, with what may have been meant.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::repair;
use signpost::check::review::{Kind, ReviewFile, Reviewed};
use support::guide_json;
use support::reviewing::review_json;

fn guide() -> String {
    guide_json(json!({
        "firms": { "harbour": { "name": "Harbour" } },
        "fragments": { "warning": [{ "paragraph": "Careful." }] },
        "sections": [{ "id": "contact-warning", "title": "T", "blocks": [{ "fragment": "warning" }] }],
        "helplines": [{ "id": "line", "name": "Line", "phone": "+14165550102", "audience": "anyone", "source": "https://example.com/", "verified": "2026-01-01" }],
    }))
}

fn read(text: &str) -> Reviewed {
    ReviewFile::read(text, &repair::parse(&guide(), &mut Vec::new()).unwrap(), &[])
}

/// The problems of a review file: path and message.
fn problems(parts: Value) -> Vec<(String, String)> {
    let read = read(&review_json(parts));
    read.problems.into_iter().map(|problem| (problem.path, problem.message)).collect()
}

/// The one problem of a policy.
fn policy(mut parts: Value) -> (String, String) {
    parts["id"] = json!("p");
    parts["says"] = json!("x");
    let mut found = problems(json!({ "policies": [parts] }));
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn every_key_is_read() {
    let read = read(&review_json(json!({
        "$schema": "signpost.review.schema.json",
        "sources": [{ "id": "S1", "title": "A page", "url": "https://example.com/page", "read": "2026-11-20" }],
        "policies": [{ "id": "p", "says": "Why", "when": { "one": ["a", "b"] }, "must_show": ["section:contact-warning", "words: Be careful "], "never_show": ["firm:*"], "must_ask": ["many"], "first": "helpline:line" }],
        "scenarios": [{ "id": "s", "says": "Who", "answers": { "one": "a", "many": ["b", "c"] }, "outcome": "general", "sections": [], "actions": [], "helplines": ["line"], "shows": ["fragment:warning"], "hides": ["emergency"] }],
        "approvals": [{ "by": "A. Lawyer", "on": "2026-11-20", "digest": "0123456789abcdef", "note": "All of it." }],
        "severities": [{ "rule": "no-section", "severity": "warning", "reason": "A short guide." }],
        "suppressions": [{ "rule": "no-section", "at": "/sections", "reason": "Looked at." }],
    })));
    assert_eq!(read.problems, []);
    let file = read.file;
    assert_eq!(
        (
            &*file.sources[0].id,
            file.policies[0].must_ask.len(),
            file.approvals.len(),
            file.severities.len(),
            file.suppressions.len()
        ),
        ("S1", 1, 1, 1, 1)
    );
    assert_eq!(
        (file.policies[0].must_show[1].kind, &*file.policies[0].must_show[1].id),
        (Kind::Words, "Be careful")
    );
    assert_eq!((file.scenarios[0].answers.0.mask(0), file.scenarios[0].answers.0.mask(1)), (1, 6));
    assert_eq!(file.scenarios[0].sections, Some(Vec::new()));
}

#[test]
fn an_id_that_the_guide_does_not_have_is_told_with_the_one_that_may_be_meant() {
    let found = policy(json!({ "must_show": ["section:contact-waring"] }));
    assert_eq!(
        found,
        (
            "/policies/0/must_show/0".into(),
            "unknown section `contact-waring`: did you mean `contact-warning`?".into()
        )
    );
    let found = policy(json!({ "never_show": ["firm:habour"] }));
    assert_eq!(found.1, "unknown firm `habour`: did you mean `harbour`?");
    let found = policy(json!({ "must_ask": ["onne"] }));
    assert_eq!(
        found,
        ("/policies/0/must_ask/0".into(), "unknown question `onne`: did you mean `one`?".into())
    );
    let found = policy(json!({ "when": { "one": "d" }, "must_show": ["fragment:warning"] }));
    assert_eq!(found.0, "/policies/0/when/one");
    let found = policy(json!({ "must_show": ["action:call"] }));
    assert_eq!(found.1, "unknown action `call`: this guide defines none");
}

#[test]
fn a_part_of_no_known_kind_is_told_with_the_kind_that_may_be_meant() {
    let found = policy(json!({ "must_show": ["secton:contact-warning"] }));
    assert_eq!(found.1, "unknown kind of part `secton`: did you mean `section`?");
    let found = policy(json!({ "first": "contact-warning" }));
    assert_eq!(
        found,
        (
            "/policies/0/first".into(),
            "`contact-warning` needs its kind: did you mean `section:contact-warning`?".into()
        )
    );
    for vague in ["harbor", "section:", "words: ", "everything"] {
        assert!(
            policy(json!({ "must_show": [vague] }))
                .1
                .starts_with("expected a kind and an id such as `section:contact-warning`"),
            "{vague}"
        );
    }
}

#[test]
fn a_star_stands_for_actions_helplines_and_firms_alone() {
    assert!(problems(json!({ "policies": [{ "id": "p", "says": "x", "must_show": ["helpline:*"], "never_show": ["action:*", "firm:*"] }] })).is_empty());
    assert_eq!(
        policy(json!({ "must_show": ["section:*"] })).1,
        "`*` stands for any action, helpline or firm; here write an id"
    );
}

#[test]
fn what_has_no_first_cannot_be_asked_to_come_first() {
    for target in ["fragment:warning", "words:be careful"] {
        assert!(
            policy(json!({ "first": target }))
                .1
                .starts_with(&format!("`{target}` cannot be asked to come first"))
        );
    }
}

#[test]
fn the_own_firm_of_a_guide_that_has_none_is_told() {
    assert!(policy(json!({ "never_show": ["firm"] })).1.starts_with("this guide has no firm of its own"));
}

#[test]
fn the_review_file_of_another_guide_is_told() {
    let found = problems(json!({ "guide": "other" }));
    assert_eq!(found, [("/guide".to_string(), "this review file belongs to the guide `other`".to_string())]);
}

#[test]
fn ids_that_stand_twice_are_told_list_by_list() {
    let policy = json!({ "id": "p", "says": "x", "must_ask": ["one"] });
    let scenario = json!({ "id": "p", "answers": { "one": "a" } });
    let found = problems(json!({ "policies": [policy, policy], "scenarios": [scenario] }));
    assert_eq!(
        found,
        [("/policies/1/id".to_string(), "the id `p` stands twice: rename or remove one".to_string())]
    );
}

#[test]
fn keys_and_rules_are_told_with_what_may_be_meant() {
    let found = policy(json!({ "must_shows": ["section:contact-warning"] }));
    assert_eq!(
        found,
        ("/policies/0/must_shows".into(), "unknown key `must_shows`: did you mean `must_show`?".into())
    );
    let found = problems(json!({ "suppressions": [{ "rule": "no-sections", "at": "", "reason": "x" }] }));
    assert_eq!(found[0].1, "unknown rule `no-sections`: did you mean `no-section`?");
    let found = problems(json!({ "policies": [{ "id": "p", "must_ask": ["one"] }] }));
    assert_eq!(found, [("/policies/0".to_string(), "the key `says` is missing".to_string())]);
}

#[test]
fn answers_of_a_scenario_are_options_and_no_conditions() {
    let answers = |answers: Value| problems(json!({ "scenarios": [{ "id": "s", "answers": answers }] }));
    assert!(
        answers(json!({ "any": [{ "one": "a" }] }))[0]
            .1
            .starts_with("an answer is `\"question\": \"option\"`")
    );
    assert_eq!(answers(json!({ "one": "aa" }))[0].1, "unknown option `aa`: did you mean `a`?");
    assert_eq!(answers(json!({ "oen": "a" }))[0].0, "/scenarios/0/answers/oen");
}

#[test]
fn a_comma_too_many_hides_nothing_behind_it() {
    let found = read("{ \"review\": 1, \"guide\": \"made\",\n \"policies\": [{ \"id\": \"p\", \"says\": \"x\", \"must_ask\": [\"onne\",] }] }").problems;
    let told: Vec<&str> = found.iter().map(|problem| &*problem.message).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter().any(|said| said.contains("remove the comma"))
            && told.iter().any(|said| said.contains("did you mean `one`?")),
        "{told:?}"
    );
}

#[test]
fn what_is_no_review_file_at_all_is_told_and_nothing_else() {
    for text in ["", "[]", "null", "{", "\"review\""] {
        let read = read(text);
        assert!(!read.problems.is_empty() && read.file.policies.is_empty(), "{text}");
    }
}
