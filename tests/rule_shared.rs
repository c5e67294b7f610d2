//! Policies that several review files share: taken by name, held like the file's own, every fault told where it stands.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::PolicyText;
use signpost::check::finding::{File, Finding};
use support::reviewing::{findings_sharing, review_json};
use support::{guide_json, today};

const NAME: &str = "family.policies.json";

fn guide() -> String {
    guide_json(json!({ "sections": [
        { "id": "first", "title": "First", "when": { "one": "a" }, "sources": ["S"], "blocks": [{ "paragraph": "Words." }] },
        { "id": "always", "title": "Always", "sources": ["S"], "blocks": [{ "paragraph": "Words for all." }] },
    ] }))
}

/// What is found in the review file and in the shared one, where the review file takes what `uses` says.
fn found_with(uses: Value, parts: Value, policies: &str) -> Vec<Finding> {
    let mut parts = parts;
    parts["sources"] = json!([{ "id": "S", "title": "A page", "read": "2026-01-01" }]);
    parts["shared"] = json!([{ "file": NAME, "use": uses }]);
    let shared = [PolicyText { name: NAME, text: policies }];
    let found = findings_sharing(&guide(), &review_json(parts), &shared, today());
    found.into_iter().filter(|finding| finding.place.file != File::Guide).collect()
}

fn found(uses: Value, policies: &str) -> Vec<Finding> {
    found_with(uses, json!({}), policies)
}

/// A file of policies, each on a line of its own: the first on line 2.
fn policies(all: &[Value]) -> String {
    let lines: Vec<String> = all.iter().map(Value::to_string).collect();
    format!("{{ \"shared_policies\": 1, \"policies\": [\n{}\n] }}", lines.join(",\n"))
}

fn policy(id: &str, parts: Value) -> Value {
    let mut policy = json!({ "id": id, "says": "So that all read it." });
    parts.as_object().unwrap().iter().for_each(|(key, part)| policy[key] = part.clone());
    policy
}

/// The one thing that is found: rule, file, pointer, message.
fn only(mut found: Vec<Finding>) -> (&'static str, File, String, String) {
    assert_eq!(found.len(), 1, "{found:?}");
    let Finding { rule, place, message, .. } = found.remove(0);
    (rule, place.file, place.pointer, message)
}

#[test]
fn a_shared_policy_that_breaks_is_told_where_it_is_named_with_what_it_says_and_where_it_stands() {
    let holds = policy("holds", json!({ "must_show": ["section:always"] }));
    let breaks = policy("breaks", json!({ "must_show": ["section:first", "section:always"] }));
    let mut found = found(json!(["holds", "breaks"]), &policies(&[holds, breaks]));
    let help = found[0].help.clone().unwrap();
    assert!(help.starts_with("it says: “So that all read it.” (family.policies.json, line 3)"), "{help}");
    assert!(found[0].example.take().is_some());
    let (rule, file, pointer, message) = only(found);
    assert_eq!((rule, file, &*pointer), ("policy-broken", File::Review, "/shared/0/use/1"));
    assert!(
        message.starts_with("the policy `breaks` is broken: the section `first` must be shown"),
        "{message}"
    );
}

#[test]
fn a_policy_that_is_not_taken_is_not_held_against_the_guide_and_may_name_what_it_lacks() {
    let breaks = policy("breaks", json!({ "must_show": ["section:first"] }));
    let strange = policy(
        "strange",
        json!({ "when": { "three": "x" }, "must_show": ["section:gone"], "must_ask": ["four"] }),
    );
    let holds = policy("holds", json!({ "must_show": ["section:always"] }));
    assert_eq!(found(json!(["holds"]), &policies(&[breaks, strange, holds])), []);
}

#[test]
fn an_id_that_the_guide_lacks_is_told_where_the_policy_is_named_and_the_policy_is_not_tried() {
    let strange = policy("strange", json!({ "must_show": ["section:frist", "section:first"] }));
    let (rule, file, pointer, message) = only(found(json!(["strange"]), &policies(&[strange])));
    assert_eq!((rule, file, &*pointer), ("unknown-id", File::Review, "/shared/0/use/0"));
    assert_eq!(
        message,
        "the policy `strange` does not fit this guide: unknown section `frist`: did you mean `first`? (family.policies.json, line 2)"
    );
}

#[test]
fn what_is_wrong_inside_the_file_is_told_there_whether_or_not_it_is_taken_and_not_tried() {
    let wrong = policy("wrong", json!({ "must_shown": ["section:first"], "must_show": ["section:first"] }));
    for uses in [json!(["wrong"]), json!(["holds"])] {
        let holds = policy("holds", json!({ "must_show": ["section:always"] }));
        let (rule, file, pointer, message) = only(found(uses, &policies(&[holds, wrong.clone()])));
        assert_eq!((rule, file, &*pointer), ("unknown-key", File::Policies(0), "/policies/1/must_shown"));
        assert_eq!(message, "unknown key `must_shown`: did you mean `must_show`?");
    }
}

#[test]
fn the_file_itself_is_read_like_any_other() {
    let one = |text: &str| only(found(json!(["holds"]), text));
    let holds = policy("holds", json!({ "must_show": ["section:always"] }));
    let right = policies(std::slice::from_ref(&holds));
    assert_eq!(one("{").0, "not-json");
    assert_eq!(one("").1, File::Policies(0));
    assert_eq!(one(&right.replace(": 1", ": 2")).0, "wrong-value");
    assert_eq!(one(&right.replace("\"policies\"", "\"about\": 3, \"policies\"")).0, "wrong-type");
    assert_eq!(one(&right.replace("\"policies\"", "\"guide\": \"made\", \"policies\"")).0, "unknown-key");
    let twice = one(&policies(&[holds.clone(), holds.clone()]));
    assert_eq!((twice.0, twice.1, &*twice.2), ("duplicate-id", File::Policies(0), "/policies/1/id"));
    assert_eq!(
        found(json!(["holds"]), &right.replace(": 1", ": 1, \"$schema\": \"x\", \"about\": \"For all.\"")),
        []
    );
}

#[test]
fn a_name_that_the_file_does_not_have_is_told_with_the_nearest() {
    let holds = policy("holds", json!({ "must_show": ["section:always"] }));
    let (rule, _, pointer, message) = only(found(json!(["holds", "hold"]), &policies(&[holds])));
    assert_eq!((rule, &*pointer), ("unknown-id", "/shared/0/use/1"));
    assert_eq!(message, "unknown policy `hold`: did you mean `holds`?");
    let (rule, _, _, message) = only(found(json!(["holds"]), &policies(&[])));
    assert_eq!((rule, &*message), ("unknown-id", "there are no policies in `family.policies.json`"));
}

#[test]
fn a_policy_taken_twice_and_one_that_the_review_file_has_too_are_told() {
    let holds = policy("holds", json!({ "must_show": ["section:always"] }));
    let file = policies(std::slice::from_ref(&holds));
    let (rule, _, pointer, _) = only(found(json!(["holds", "holds"]), &file));
    assert_eq!((rule, &*pointer), ("duplicate-id", "/shared/0/use/1"));
    let (rule, file, ..) = only(found_with(json!(["holds"]), json!({ "policies": [holds] }), &file));
    assert_eq!((rule, file), ("duplicate-id", File::Review));
}

#[test]
fn a_file_that_is_not_there_lies_elsewhere_or_is_used_for_nothing_is_told() {
    let shared = |entry: Value| {
        let parts =
            json!({ "shared": [entry], "sources": [{ "id": "S", "title": "A page", "read": "2026-01-01" }] });
        let found = findings_sharing(&guide(), &review_json(parts), &[], today());
        only(found.into_iter().filter(|finding| finding.place.file == File::Review).collect())
    };
    let (rule, _, pointer, message) = shared(json!({ "file": NAME, "use": ["holds"] }));
    assert_eq!((rule, &*pointer), ("misplaced-file", "/shared/0/file"));
    assert_eq!(message, "there is no file `family.policies.json` beside this review file");
    for elsewhere in ["../family.policies.json", "a\\b.policies.json", "family.json", ".policies.json"] {
        assert_eq!(shared(json!({ "file": elsewhere, "use": ["holds"] })).0, "wrong-value", "{elsewhere}");
    }
    assert_eq!(shared(json!({ "use": ["holds"] })).0, "missing-key");
    let both = json!({ "shared": [{ "file": NAME, "use": [] }, { "file": NAME }] });
    let found = findings_sharing(
        &guide(),
        &review_json(both),
        &[PolicyText { name: NAME, text: &policies(&[]) }],
        today(),
    );
    let rules: Vec<&str> =
        found.iter().filter(|one| one.place.pointer.starts_with("/shared")).map(|one| one.rule).collect();
    assert_eq!(rules, ["empty", "missing-key"]);
}

#[test]
fn a_shared_policy_that_is_about_nobody_is_idle_where_it_is_named() {
    let nobody =
        policy("nobody", json!({ "when": { "all": [{ "one": "a" }, { "one": "b" }] }, "must_ask": ["one"] }));
    let nothing = policy("nothing", json!({}));
    let found = found(json!(["nobody", "nothing"]), &policies(&[nobody, nothing]));
    let told: Vec<_> = found.iter().map(|one| (one.rule, &*one.place.pointer)).collect();
    assert_eq!(told, [("policy-idle", "/shared/0/use/0"), ("policy-idle", "/shared/0/use/1")]);
    let help = found[0].help.as_ref().unwrap();
    assert!(
        help.contains("“So that all read it.” (family.policies.json, line 2)")
            && help.ends_with("take it out of `use`"),
        "{help}"
    );
}

#[test]
fn many_faults_of_policies_that_are_not_taken_hide_none_of_one_that_is() {
    let strange = policy("strange", json!({ "must_show": vec!["section:gone"; 500] }));
    let wrong = policy("wrong", json!({ "when": { "gone": "x" }, "must_show": ["section:first"] }));
    let found = found(json!(["wrong"]), &policies(&[strange, wrong]));
    assert_eq!(only(found).0, "unknown-id");
}
