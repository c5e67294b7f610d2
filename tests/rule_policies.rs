//! Policies are held against every way through a guide, and a broken one is told with the answers and the text seen.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::guide::read;
use support::reviewing::{findings, review_json};
use support::{guide_json, today};

/// A guide in which the answer to `one` decides what is shown.
fn guide() -> Value {
    let section = |id: &str, when: Value| json!({ "id": id, "title": format!("Title {id}"), "when": when, "blocks": [{ "paragraph": format!("Inside {id}.") }] });
    json!({
        "firm": { "name": "Own" },
        "firms": { "other": { "name": "Other" } },
        "emergency": { "text": "Call for help.", "phone": "911" },
        "notices": [
            { "id": "top", "text": "Not advice.", "at": ["result"] },
            { "id": "start", "text": "A machine.", "at": ["start"] },
            { "id": "before", "text": "Send nothing.", "at": ["action"] },
        ],
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "you" }, { "text": "the tenant" }] },
        "glossary": { "lease": { "term": "lease", "meaning": "A paper about rent." } },
        "fragments": { "box": [{ "callout": { "tone": "danger", "text": "Stay away." }, "when": { "one": ["a", "b"] } }] },
        "outcomes": [
            { "id": "danger", "when": { "one": "c" }, "headline": "Help first.", "urgent": true },
            { "id": "general", "headline": "It depends.", "summary": "On much." },
        ],
        "sections": [
            section("first", json!({ "one": "a" })),
            { "id": "boxed", "title": "Boxed", "when": { "one": ["b", "c"] }, "blocks": [{ "fragment": "box" }] },
            section("always", json!({})),
            { "id": "worded", "title": "Worded", "when": { "one": ["a", "b"] }, "blocks": [{ "paragraph": "Here **{who}** can’t\n lose the [[lease]]." }] },
        ],
        "actions": [
            { "id": "own-call", "kind": "call", "phone": "+14165550100", "label": "Call us", "when": { "one": "a" } },
            { "id": "other-call", "kind": "call", "phone": "+14165550101", "label": "Call them", "firm": "other", "when": { "one": ["a", "b"] } },
        ],
        "helplines": [
            { "id": "line", "name": "Line", "phone": "+14165550102", "audience": "anyone", "when": { "one": "a" }, "source": "https://example.com/", "verified": "2026-01-01" },
        ],
    })
}

/// What the rules about review files find, with some parts in the review file.
fn found(parts: Value) -> Vec<Finding> {
    found_in(guide(), parts)
}

fn found_in(guide: Value, parts: Value) -> Vec<Finding> {
    let found = findings(&guide_json(guide), &review_json(parts), today());
    let ours = ["policy-broken", "policy-idle", "unknown-id", "wrong-value", "missing-key"];
    found.into_iter().filter(|finding| ours.contains(&finding.rule)).collect()
}

/// The findings for one policy.
fn policy(mut parts: Value) -> Vec<Finding> {
    parts["id"] = json!("p");
    parts["says"] = json!("This must hold");
    found(json!({ "policies": [parts] }))
}

/// What is said about the one fault of a policy, and the option of `one` in the answers that show it.
fn told(parts: Value) -> (String, String) {
    let found = policy(parts);
    assert_eq!(found.len(), 1, "{found:?}");
    let example = found[0].example.as_ref().unwrap();
    let guide = read(&guide_json(guide())).unwrap();
    let option = example.answers.mask(0).trailing_zeros() as usize;
    let said = found[0].message.strip_prefix("the policy `p` is broken: ").unwrap().to_string();
    (said, guide.questions.0[0].options[option].id.0.to_string())
}

fn holds(parts: Value) -> bool {
    policy(parts).is_empty()
}

#[test]
fn a_policy_that_everybody_keeps_is_not_found() {
    assert!(holds(
        json!({ "must_show": ["section:always", "emergency", "notice:top"], "must_ask": ["one", "many"], "never_show": ["notice:start"] })
    ));
    assert!(holds(
        json!({ "when": { "one": "a" }, "must_show": ["section:first", "action:own-call", "firm", "firm:other", "helpline:*"], "first": "section:first" })
    ));
    assert!(holds(
        json!({ "when": { "one": "c" }, "first": "emergency", "never_show": ["action:*", "firm:*", "firm", "helpline:line", "fragment:box"] })
    ));
}

#[test]
fn what_is_not_shown_is_told_with_what_is_shown_instead() {
    let (said, option) = told(json!({ "when": { "one": ["a", "b"] }, "must_show": ["section:first"] }));
    assert_eq!(option, "b");
    assert_eq!(
        said,
        "the section `first` must be shown and is not: the sections shown are `boxed` “Boxed”, `always` “Title always”, `worded` “Worded”"
    );
    let (said, option) = told(json!({ "when": { "one": ["b", "c"] }, "must_show": ["action:*"] }));
    assert_eq!((&*said, &*option), ("an action must be shown and is not: no action is shown", "c"));
    let (said, _) = told(json!({ "must_show": ["outcome:danger"] }));
    assert_eq!(
        said,
        "the outcome `danger` must be shown and is not: the outcome shown is `general` “It depends.”"
    );
}

#[test]
fn what_must_not_be_shown_is_told_with_its_text() {
    let (said, option) = told(json!({ "never_show": ["section:first"] }));
    assert_eq!(
        (&*said, &*option),
        ("the section `first` must not be shown and is: `first` “Title first”: “Inside first.”", "a")
    );
    let (said, _) = told(json!({ "when": { "one": "b" }, "never_show": ["firm:other"] }));
    assert_eq!(said, "an action of the firm `other` must not be shown and is: `other-call` “Call them”");
    let (said, _) = told(json!({ "never_show": ["fragment:box"] }));
    assert_eq!(said, "the fragment `box` must not be shown and is: “Stay away.”");
    let (said, _) = told(json!({ "never_show": ["outcome:general"] }));
    assert_eq!(said, "the outcome `general` must not be shown and is: `general` “It depends.”: “On much.”");
}

#[test]
fn what_comes_first_instead_is_told() {
    let (said, option) = told(json!({ "first": "section:first" }));
    assert_eq!(
        (&*said, &*option),
        ("the section `first` must come first and does not: `boxed` “Boxed” does", "b")
    );
    let (said, _) = told(json!({ "when": { "one": "a" }, "first": "firm:other" }));
    assert_eq!(said, "an action of the firm `other` must come first and does not: `own-call` “Call us” does");
    let (said, _) = told(json!({ "when": { "one": "b" }, "first": "helpline:line" }));
    assert_eq!(said, "the helpline `line` must come first and does not: no helpline is shown");
    assert!(holds(json!({ "when": { "one": "b" }, "first": "firm:other" })));
}

#[test]
fn the_emergency_line_comes_first_only_where_the_outcome_is_urgent_and_the_guide_has_one() {
    let (said, option) = told(json!({ "first": "emergency" }));
    assert_eq!(option, "a");
    assert!(
        said.ends_with("the outcome shown is `general` “It depends.”, and that outcome is not `urgent`"),
        "{said}"
    );
    let mut guide = guide();
    guide["emergency"] = json!({ "text": "Call.", "phone": "911" });
    guide.as_object_mut().unwrap().remove("emergency");
    let policy = json!([{ "id": "p", "says": "x", "when": { "one": "c" }, "first": "emergency", "must_show": ["emergency"] }]);
    let found = found_in(guide, json!({ "policies": policy }));
    assert_eq!(found.len(), 2);
    assert!(
        found.iter().all(|finding| finding.message.ends_with("the guide has no `emergency`")),
        "{found:?}"
    );
}

#[test]
fn a_question_that_some_are_not_asked_is_told() {
    let mut guide = guide();
    let option = |id: &str| json!({ "id": id, "text": id });
    guide["questions"] = json!([
        { "id": "one", "text": "One?", "choose": "one", "options": [option("a"), option("b"), option("c")] },
        { "id": "two", "text": "Two?", "choose": "one", "when": { "one": "a" }, "options": [option("a"), option("b")] },
    ]);
    let found =
        found_in(guide, json!({ "policies": [{ "id": "p", "says": "x", "must_ask": ["one", "two"] }] }));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "the policy `p` is broken: the question `two` must be asked and is not");
    assert_eq!(found[0].place.pointer, "/policies/0/must_ask/1");
    assert_eq!(found[0].example.as_ref().unwrap().answers.mask(0), 2);
}

#[test]
fn each_demand_that_is_broken_is_found_by_itself() {
    let found = policy(
        json!({ "must_show": ["section:always", "section:first"], "never_show": ["notice:top"], "first": "section:always" }),
    );
    let places: Vec<&str> = found.iter().map(|finding| &*finding.place.pointer).collect();
    assert_eq!(places.len(), 3);
    assert!(
        ["/policies/0/must_show/1", "/policies/0/never_show/0", "/policies/0/first"]
            .iter()
            .all(|place| places.contains(place)),
        "{places:?}"
    );
    assert!(
        found.iter().all(|finding| finding.help.as_ref().unwrap().starts_with("it says: “This must hold”"))
    );
}

#[test]
fn a_fragment_counts_where_a_section_that_is_shown_has_it_and_something_in_it_is_there() {
    assert!(holds(json!({ "when": { "one": "b" }, "must_show": ["fragment:box", "section:boxed"] })));
    assert!(holds(json!({ "when": { "one": ["a", "c"] }, "never_show": ["fragment:box", "section:boxed"] })));
}

#[test]
fn a_notice_before_the_actions_counts_only_where_there_are_actions() {
    assert!(holds(json!({ "when": { "one": ["a", "b"] }, "must_show": ["notice:before"] })));
    assert!(holds(
        json!({ "when": { "one": "c" }, "never_show": ["notice:before"], "must_show": ["notice:top"] })
    ));
    let (said, _) = told(json!({ "must_show": ["notice:start"] }));
    assert!(
        said.starts_with(
            "the notice `start` must be shown and is not: the notices shown are `top` “Not advice.”"
        ),
        "{said}"
    );
}

#[test]
fn a_policy_is_idle_where_nobody_fits_it_or_it_demands_nothing() {
    let found = policy(
        json!({ "when": { "all": [{ "one": "a" }, { "one": "b" }] }, "must_show": ["section:always"] }),
    );
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, &*found[0].place.pointer), ("policy-idle", "/policies/0/when"));
    let found = policy(json!({ "when": { "one": "a" } }));
    assert_eq!((found[0].rule, &*found[0].message), ("policy-idle", "the policy `p` demands nothing"));
}

#[test]
fn a_policy_that_cannot_be_read_whole_is_not_held_against_anybody() {
    let found = policy(json!({ "when": { "one": "nobody" }, "must_show": ["section:first"] }));
    let rules: Vec<&str> = found.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["unknown-id"]);
}

#[test]
fn a_policy_holds_although_the_review_is_overdue_and_sections_are_hidden() {
    let mut guide = guide();
    guide["review"] =
        json!({ "by": "A. Lawyer", "on": "2025-01-01", "due": "2025-06-01", "overdue": "hide" });
    let policy = json!([{ "id": "p", "says": "x", "must_show": ["section:always"], "first": "section:first", "when": { "one": "a" } }]);
    assert!(found_in(guide, json!({ "policies": policy })).is_empty());
}
