//! Files of any shape, checked: every check ends in a report whose places lie in the files, without a panic and without a hang.
//!
//! `SIGNPOST_FUZZ=20000 cargo test --test fuzz -- --nocapture` runs as many inputs of each kind and says how many there were.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use signpost::check::finding::File;
use signpost::check::space::MOST_WORK;
use signpost::check::{Input, PolicyText, check};
use support::strange::{SMALL, changed, cut, strange};
use support::{day, file};

/// How many inputs of each kind are run where nothing else is asked for.
const INPUTS: u32 = 250;

/// The longest that one check of a small file may take, in a test build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The files of one check.
#[derive(Clone, Debug, Default)]
struct Files {
    guide: String,
    overlay: Option<String>,
    review: Option<String>,
    policies: Option<String>,
}

/// What the file of shared policies is called.
const POLICIES: &str = "a.policies.json";

/// Checks files of a kind, as many as are asked for, and says how many there were.
fn run(kind: &str, files: impl Strategy<Value = Files>) {
    let cases = std::env::var("SIGNPOST_FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(INPUTS);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let result = runner.run(&files, |files| {
        assert_ends_well(&files);
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{kind}: {failure}"));
    println!("{kind}: {cases} inputs");
}

fn assert_ends_well(Files { guide, overlay, review, policies }: &Files) {
    let overlays: Vec<&str> = overlay.iter().map(|overlay| &**overlay).collect();
    let input = Input {
        guide,
        overlays: &overlays,
        review: review.as_deref(),
        shared: &policies.iter().map(|text| PolicyText { name: POLICIES, text }).collect::<Vec<_>>(),
        today: day("2026-11-21"),
        most_work: MOST_WORK,
    };
    let start = Instant::now();
    let report = check(&input);
    assert!(start.elapsed() < PATIENCE, "took {:?}", start.elapsed());
    for finding in &report.findings {
        let text = match finding.place.file {
            File::Guide => guide,
            File::Overlay(_) => overlay.as_ref().unwrap(),
            File::Review => review.as_ref().unwrap(),
            File::Policies(_) => policies.as_ref().unwrap(),
        };
        let place = finding.place.start..finding.place.end;
        assert!(
            text.get(place).is_some() && !finding.rule.is_empty() && !finding.message.is_empty(),
            "{finding:?}"
        );
    }
    assert!(
        report.ways.is_some() || !report.findings.is_empty() || !report.unproved.is_empty(),
        "nothing is said at all"
    );
}

/// Bytes of any kind, read as the command reads them once they are UTF-8.
fn bytes() -> impl Strategy<Value = String> {
    let json_like = "[\\[\\]{}:,\"a-z0-9 .\\\\-]{0,120}";
    prop_oneof![
        vec(any::<u8>(), 0..400).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        json_like
    ]
}

fn mutated() -> impl Strategy<Value = String> {
    let values = vec((any::<Index>(), strange()), 1..4).prop_map(|changes| changed(&changes).to_string());
    let letters = (any::<Index>(), 0usize..40, "[\\\\\"{}\\[\\]*:, a-z0-9é]{0,6}")
        .prop_map(|(from, length, put)| cut(&from, length, &put));
    prop_oneof![values, letters]
}

fn alone(guide: String) -> Files {
    Files { guide, ..Files::default() }
}

/// The guide of a fixture with its review file, or with one that shares the policies of that.
fn fixture(shares: bool) -> Files {
    let guide = file("tests/fixtures/rules/policy-broken/fail.json");
    let review = file("tests/fixtures/rules/policy-broken/fail.review.json");
    let policies = review.replace("\"review\": 1", "\"shared_policies\": 1");
    let ids: Value = serde_json::from_str(&review).unwrap();
    let ids: Vec<&Value> = ids["policies"].as_array().unwrap().iter().map(|policy| &policy["id"]).collect();
    let sharing =
        json!({ "review": 1, "guide": "base", "shared": [{ "file": POLICIES, "use": ids }] }).to_string();
    match shares {
        true => Files { guide, review: Some(sharing), policies: Some(policies), overlay: None },
        false => Files { guide, review: Some(review), ..Files::default() },
    }
}

/// A text with some letters taken out of it and others put there.
fn hurt(text: String) -> impl Strategy<Value = String> {
    (any::<Index>(), 0usize..30, "[\"{}\\[\\]*:, a-z0-9]{0,6}").prop_map(move |(from, length, put)| {
        let letters: Vec<char> = text.chars().collect();
        let from = from.index(letters.len());
        let behind = letters.iter().copied().skip(from + length);
        letters[..from].iter().copied().chain(put.chars()).chain(behind).collect()
    })
}

#[test]
fn arbitrary_bytes_as_any_of_the_files_end_in_a_report() {
    let small = || alone(SMALL.clone());
    run("arbitrary bytes as a guide", bytes().prop_map(alone));
    let as_overlay = move |text: String| Files { overlay: Some(text), ..small() };
    run("arbitrary bytes as an overlay", bytes().prop_map(as_overlay));
    let as_review = move |text: String| Files { review: Some(text), ..small() };
    run("arbitrary bytes as a review file", bytes().prop_map(as_review));
    let as_policies = move |text: String| Files { policies: Some(text), ..fixture(true) };
    run("arbitrary bytes as a file of policies", bytes().prop_map(as_policies));
}

#[test]
fn guides_with_anything_in_the_wrong_place_end_in_a_report() {
    run("mutated guides", mutated().prop_map(alone));
}

#[test]
fn review_files_and_what_they_share_with_anything_in_the_wrong_place_end_in_a_report() {
    let own = fixture(false);
    let with_review = move |text: String| Files { review: Some(text), ..own.clone() };
    run("mutated review files", hurt(fixture(false).review.unwrap()).prop_map(with_review));
    let sharing = fixture(true);
    let with_policies = move |text: String| Files { policies: Some(text), ..sharing.clone() };
    run("mutated files of policies", hurt(fixture(true).policies.unwrap()).prop_map(with_policies));
    let sharing = fixture(true);
    let with_review = move |text: String| Files { review: Some(text), ..sharing.clone() };
    run("mutated review files that share", hurt(fixture(true).review.unwrap()).prop_map(with_review));
}
