//! Files of any shape, checked: every check ends in a report whose places lie in the files, without a panic and without a hang.
//!
//! `SIGNPOST_FUZZ=20000 cargo test --test fuzz -- --nocapture` runs as many inputs of each kind and says how many there were.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use signpost::check::finding::File;
use signpost::check::space::MOST_WORK;
use signpost::check::{Input, check};
use support::strange::{SMALL, changed, cut, strange};
use support::{day, file};

/// How many inputs of each kind are run where nothing else is asked for.
const INPUTS: u32 = 250;

/// The longest that one check of a small file may take, in a test build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The files of one check: a guide, an overlay, a review file.
type Files = (String, Option<String>, Option<String>);

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

fn assert_ends_well((guide, overlay, review): &Files) {
    let overlays: Vec<&str> = overlay.iter().map(|overlay| &**overlay).collect();
    let input = Input {
        guide,
        overlays: &overlays,
        review: review.as_deref(),
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

#[test]
fn arbitrary_bytes_as_any_of_the_files_end_in_a_report() {
    let small = || Just(SMALL.clone());
    run("arbitrary bytes as a guide", bytes().prop_map(|guide| (guide, None, None)));
    run(
        "arbitrary bytes as an overlay",
        (small(), bytes()).prop_map(|(guide, overlay)| (guide, Some(overlay), None)),
    );
    run(
        "arbitrary bytes as a review file",
        (small(), bytes()).prop_map(|(guide, review)| (guide, None, Some(review))),
    );
}

#[test]
fn guides_with_anything_in_the_wrong_place_end_in_a_report() {
    run("mutated guides", mutated().prop_map(|guide| (guide, None, None)));
}

#[test]
fn review_files_and_overlays_with_anything_in_the_wrong_place_end_in_a_report() {
    let review = file("tests/fixtures/rules/policy-broken/fail.review.json");
    let guide = file("tests/fixtures/rules/policy-broken/fail.json");
    let hurt =
        (any::<Index>(), 0usize..30, "[\"{}\\[\\]*:, a-z0-9]{0,6}").prop_map(move |(from, length, put)| {
            let letters: Vec<char> = review.chars().collect();
            let from = from.index(letters.len());
            let text: String = letters[..from]
                .iter()
                .copied()
                .chain(put.chars())
                .chain(letters.iter().copied().skip(from + length))
                .collect();
            (guide.clone(), None, Some(text))
        });
    run("mutated review files", hurt);
}
