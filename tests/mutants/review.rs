//! Faults that only the review file can know of: what the lawyer demanded no longer holds.

use serde_json::{Value, json};

use crate::guides::Guide;
use crate::seed::{Mutant, changed, narrow};

/// The mutants.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let Some(review) = &guide.review else { return Vec::new() };
    let mut mutants = of_policies(guide, review);
    mutants.extend(of_scenarios(guide, review));
    mutants.extend(of_sources(guide, review));
    mutants.extend(of_judgements(guide, review));
    mutants
}

fn with_review(guide: &Guide, class: &'static str, what: String, review: &Value) -> Mutant {
    Mutant { review: Some(review.to_string().into()), ..guide.mutant(class, what, &guide.value) }
}

/// Every policy turned against a part that everybody sees or nobody may miss; those of the review file itself made idle too.
fn of_policies(guide: &Guide, review: &Value) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let own = review["policies"].as_array().cloned().unwrap_or_default();
    let all = own.iter().cloned().chain(shared(guide, review));
    all.for_each(|policy| mutants.extend(unseen(guide, &policy)));
    for index in (0..own.len()).step_by(5) {
        let id = own[index]["id"].as_str().unwrap();
        let none = changed(review, |review| {
            let policy = review["policies"][index].as_object_mut().unwrap();
            policy.retain(|key, _| matches!(&**key, "id" | "says" | "when"));
        });
        mutants.push(with_review(guide, "policy-idle", format!("policy {id} demands nothing"), &none));
        let nobody = changed(review, |review| review["policies"][index]["when"] = impossible(guide));
        mutants.push(with_review(guide, "policy-idle", format!("policy {id} is for nobody"), &nobody));
    }
    mutants
}

/// The policies that a review file shares.
fn shared(guide: &Guide, review: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    for entry in review["shared"].as_array().into_iter().flatten() {
        let (_, text) = guide.shared.iter().find(|(name, _)| *name == entry["file"]).unwrap();
        let file: Value = serde_json::from_str(text).unwrap();
        let policies = file["policies"].as_array().unwrap().iter();
        let used = |policy: &&Value| entry["use"].as_array().unwrap().contains(&policy["id"]);
        found.extend(policies.filter(used).cloned());
    }
    found
}

/// A condition that nobody meets.
fn impossible(guide: &Guide) -> Value {
    let first = guide.first();
    let (asked, options) = (guide.question(first), guide.options(first));
    json!({ "all": [{ asked: options[0] }, { asked: options[1] }] })
}

/// Whoever must see a part does not see it any more, each in turn.
fn unseen(guide: &Guide, policy: &Value) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let id = policy["id"].as_str().unwrap();
    for target in policy["must_show"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let Some((kind, part)) = target.split_once(':').filter(|(_, part)| *part != "*") else { continue };
        let list = format!("{kind}s");
        let Some(at) = guide.each(&list).find(|at| guide.value[&*list][*at]["id"] == part) else { continue };
        let value = changed(&guide.value, |value| narrow(&mut value[&*list][at], impossible(guide)));
        mutants.push(guide.mutant("policy-broken", format!("policy {id}: nobody sees {target}"), &value));
    }
    mutants
}

fn of_scenarios(guide: &Guide, review: &Value) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let outcomes: Vec<&str> =
        guide.each("outcomes").map(|index| guide.value["outcomes"][index]["id"].as_str().unwrap()).collect();
    for index in (0..review["scenarios"].as_array().map_or(0, Vec::len)).step_by(3) {
        let scenario = &review["scenarios"][index];
        let id = scenario["id"].as_str().unwrap();
        let other = outcomes.iter().find(|outcome| scenario["outcome"] != **outcome).unwrap();
        let wrong = changed(review, |review| review["scenarios"][index]["outcome"] = json!(other));
        mutants.push(with_review(guide, "scenario-failed", format!("scenario {id} expects {other}"), &wrong));
        let first = guide.question(guide.first());
        let less = changed(review, |review| {
            drop(review["scenarios"][index]["answers"].as_object_mut().unwrap().remove(first))
        });
        mutants.push(with_review(
            guide,
            "scenario-impossible",
            format!("scenario {id} without {first}"),
            &less,
        ));
    }
    mutants
}

fn of_sources(guide: &Guide, review: &Value) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for index in guide.each("sections").step_by(3) {
        let value = changed(&guide.value, |value| value["sections"][index]["sources"] = json!(["nowhere"]));
        mutants.push(guide.mutant(
            "unknown-source",
            format!("sections/{index}: a source that is not listed"),
            &value,
        ));
        let value = changed(&guide.value, |value| {
            drop(value["sections"][index].as_object_mut().unwrap().remove("sources"))
        });
        mutants.push(guide.mutant("no-source", format!("sections/{index}: no source"), &value));
    }
    let more = changed(review, |review| {
        let source = json!({ "id": "nowhere", "title": "Named by no section", "read": "2026-11-20" });
        review["sources"].as_array_mut().unwrap().push(source);
    });
    mutants.push(with_review(guide, "unused-source", "a source that no section names".to_string(), &more));
    mutants
}

fn of_judgements(guide: &Guide, review: &Value) -> Vec<Mutant> {
    let idle = changed(review, |review| {
        review["suppressions"] =
            json!([{ "rule": "no-section", "at": "/sections", "reason": "Once there was one." }]);
    });
    let old = changed(review, |review| {
        review["approvals"] = json!([{ "by": "A. Lawyer", "on": "2026-11-20", "digest": "0".repeat(64) }]);
    });
    vec![
        with_review(guide, "unused-suppression", "lets nothing pass".to_string(), &idle),
        with_review(guide, "approval-outdated", "an approval of another version".to_string(), &old),
    ]
}
