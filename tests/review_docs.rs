//! The page about review files: its example holds, breaks as it says, and no key is left out.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::{File, Finding};
use support::reviewing::findings;
use support::{day, file};

/// The blocks of a kind in the page about review files.
fn blocks(kind: &str) -> Vec<String> {
    let page = file("docs/review-file.md");
    let opening = format!("```{kind}\n");
    page.split(&opening).skip(1).map(|rest| rest.split("\n```").next().unwrap().to_string()).collect()
}

#[test]
fn the_example_of_the_page_holds_for_its_guide_and_breaks_as_the_page_says() {
    let mut guide: Value = serde_json::from_str(&file("tests/fixtures/guides/small.json")).unwrap();
    let example = &blocks("json")[0];
    let found = |guide: &Value| -> Vec<Finding> {
        let found = findings(&guide.to_string(), example, day("2026-02-01"));
        found.into_iter().filter(|finding| finding.place.file == File::Review).collect()
    };
    assert!(found(&guide).is_empty(), "{:?}", found(&guide));
    // The firm says that it acts for landlords as well: nobody is offered a firm that does not act for them.
    guide["firm"]["acts_for"] = json!(["tenant", "landlord", "unsure"]);
    guide["actions"][3]["when"] = json!({ "role": ["landlord", "unsure"] });
    let found = found(&guide);
    assert_eq!(found.len(), 1, "{found:?}");
    let told = blocks("");
    assert!(
        told.iter().any(|told| told.contains(&found[0].message) && told.contains(&found[0].place.pointer)),
        "{found:?}"
    );
}

#[test]
fn the_page_names_every_key() {
    let page = file("docs/review-file.md");
    let schema = file("www/guides/signpost.review.schema.json");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let shared: Value = serde_json::from_str(&file("www/guides/signpost.policies.schema.json")).unwrap();
    let records = ["Source", "Policy", "Shared", "Scenario", "Approval", "Regrade", "Suppression"];
    let keys =
        records.iter().flat_map(|record| schema["$defs"][record]["properties"].as_object().unwrap().keys());
    let files = [&schema, &shared].map(|schema| schema["properties"].as_object().unwrap().keys());
    let root = files.into_iter().flatten().filter(|key| *key != "$schema");
    let missing: Vec<_> = keys
        .chain(root)
        .filter(|key| !page.contains(&format!("`{key}`")) && !page.contains(&format!("`{key}?`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
