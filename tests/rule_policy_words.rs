//! Policies about words: found whole, as phrases put them to each visitor, in every text of the result and nowhere else.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use support::reviewing::{findings, review_json};
use support::{guide_json, today};

/// A guide in which `one` decides how a text is worded, and who reads it.
fn guide() -> String {
    guide_json(json!({
        "emergency": { "text": "Call for help.", "phone": "911" },
        "notices": [{ "id": "start", "text": "A machine.", "at": ["start"] }, { "id": "before", "text": "Send nothing.", "at": ["action"] }],
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "you" }, { "text": "the tenant" }] },
        "glossary": { "lease": { "term": "lease", "meaning": "A paper about rent." } },
        "fragments": { "box": [{ "callout": { "tone": "danger", "text": "Stay away." }, "when": { "one": ["a", "b"] } }] },
        "sections": [
            { "id": "boxed", "title": "Boxed", "when": { "one": ["b", "c"] }, "blocks": [{ "fragment": "box" }] },
            { "id": "worded", "title": "Worded", "when": { "one": ["a", "b"] }, "blocks": [{ "paragraph": "Here **{who}** can’t\n lose the [[lease]]." }] },
        ],
        "actions": [{ "id": "call", "kind": "call", "phone": "+14165550100", "label": "Call us", "when": { "one": "a" } }],
    }))
}

/// What breaks one policy.
fn broken(mut policy: Value) -> Vec<String> {
    (policy["id"], policy["says"]) = (json!("p"), json!("This must hold"));
    let found = findings(&guide(), &review_json(json!({ "policies": [policy] })), today());
    let broken = found.into_iter().filter(|finding| finding.rule == "policy-broken");
    broken.map(|finding| finding.message.replace("the policy `p` is broken: ", "")).collect()
}

fn holds(policy: Value) -> bool {
    broken(policy).is_empty()
}

#[test]
fn words_are_found_whole_in_any_case_as_their_phrases_put_them() {
    assert!(holds(
        json!({ "when": { "one": "a" }, "must_show": ["words:here YOU can't lose the lease", "words:Call us"] })
    ));
    assert!(holds(
        json!({ "when": { "one": "b" }, "must_show": ["words:the tenant"], "never_show": ["words:you", "words:call us"] })
    ));
    assert!(holds(json!({ "never_show": ["words:leas", "words:ease", "words:can’t lose a lease"] })));
    let said = broken(json!({ "never_show": ["words:you can’t"] }));
    let expected =
        "a text with the words “you can’t” must not be shown and is: “Here you can’t lose the lease.”";
    assert_eq!(said, [expected]);
    let said = broken(json!({ "when": { "one": "b" }, "must_show": ["words:you can’t"] }));
    let expected =
        "a text with the words “you can’t” must be shown and is not: no text of the result says so";
    assert_eq!(said, [expected]);
}

#[test]
fn words_count_in_fragments_actions_notices_and_the_emergency_line_for_whoever_reads_them() {
    // Nobody with `a` sees the section that the fragment is in.
    assert!(holds(
        json!({ "when": { "one": "b" }, "must_show": ["words:stay away", "words:call for help"] })
    ));
    assert!(holds(
        json!({ "when": { "one": ["a", "c"] }, "never_show": ["words:stay away", "words:boxed"] })
    ));
    assert!(holds(json!({ "when": { "one": "a" }, "must_show": ["words:send nothing", "words:call us"] })));
    assert!(holds(json!({ "when": { "one": ["b", "c"] }, "never_show": ["words:send nothing"] })));
}

#[test]
fn what_a_term_means_counts_where_a_text_that_is_shown_names_it() {
    assert!(holds(json!({ "when": { "one": ["a", "b"] }, "must_show": ["words:a paper about rent"] })));
    assert!(holds(json!({ "when": { "one": "c" }, "never_show": ["words:a paper about rent"] })));
}

#[test]
fn words_on_the_first_screen_and_in_questions_are_no_part_of_the_result() {
    assert!(holds(json!({ "never_show": ["words:made", "words:one?", "words:a machine"] })));
}
