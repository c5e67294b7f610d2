//! What a check does with guides that are too much work: it ends, says what it could not prove, and is right about the rest.
//!
//! None of these tests measures time; without the bound on the work, each would run for hours or out of memory.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use signpost::check::{Input, Report, check};
use support::large::{FAR_BACK, MANY_OF_SIX, Reach, Shape, TWO_WAY, USUAL, large};
use support::{day, guide_json};

fn checked(guide: &str, most_work: usize) -> Report {
    check(&Input { most_work, ..Input::of(guide, day("2026-02-01")) })
}

/// What is found, and what is not proved: rules and JSON pointers.
type Told = BTreeSet<(String, String)>;

fn found(report: &Report) -> Told {
    report.findings.iter().map(|finding| (finding.rule.to_string(), finding.place.pointer.clone())).collect()
}

fn unproved(report: &Report) -> Told {
    report
        .unproved
        .iter()
        .map(|unproved| (unproved.rule.to_string(), unproved.place.pointer.clone()))
        .collect()
}

/// Holds a check with little work against one with enough: nothing more is found, and what is not found is named as not proved.
fn assert_honest(guide: &str, little: usize) -> (usize, usize) {
    let (all, some) = (checked(guide, 30_000_000), checked(guide, little));
    assert_eq!(unproved(&all), Told::new());
    let (wanted, told, left) = (found(&all), found(&some), unproved(&some));
    let more: Vec<_> = told.difference(&wanted).collect();
    assert!(more.is_empty(), "with {little} steps it finds what is not there: {more:?}");
    let silent = |missed: &&(String, String)| !left.iter().any(|(rule, _)| *rule == missed.0);
    let hidden: Vec<_> = wanted.difference(&told).filter(silent).collect();
    assert!(hidden.is_empty(), "with {little} steps it neither finds nor doubts {hidden:?}");
    (wanted.len() - told.len(), told.len())
}

#[test]
fn with_less_work_findings_become_doubts_and_never_errors() {
    let shapes = [
        Shape { questions: 14, sections: 20, ..FAR_BACK },
        Shape { questions: 12, sections: 20, ..USUAL },
        Shape { questions: 6, sections: 20, ..MANY_OF_SIX },
    ];
    let (mut doubts, mut findings) = (0, 0);
    for shape in shapes {
        let guide = large(shape);
        for little in [0, 100, 1_000, 10_000, 30_000, 100_000] {
            let (doubted, told) = assert_honest(&guide, little);
            doubts += doubted;
            findings += told;
        }
    }
    assert!(
        doubts > 50 && findings > 50,
        "{doubts} doubts, {findings} findings: the bounds are not where work ends"
    );
}

/// Conditions that hold where the first half of the answers is the same as the second: in the order of the questions, a diagram
/// of them has twice as many nodes for each question more.
fn same_halves(half: usize) -> Vec<Value> {
    let both = |question: usize, option: &str| json!({ format!("q{question}"): option, format!("q{}", question + half): option });
    (0..half).map(|question| json!({ "any": [both(question, "a"), both(question, "b")] })).collect()
}

fn two_way(id: usize) -> Value {
    let options = json!([{ "id": "a", "text": "A" }, { "id": "b", "text": "B", "unsure": true }]);
    json!({ "id": format!("q{id}"), "text": "What?", "choose": "one", "options": options })
}

#[test]
fn what_is_too_much_work_is_named_and_what_is_easy_is_still_told() {
    let paragraph = json!([{ "paragraph": "It is so." }]);
    let section = |id: &str, when: Value| json!({ "id": id, "title": "So", "when": when, "sources": ["X1"], "blocks": paragraph });
    let guide = guide_json(json!({
        "questions": (0..80).map(two_way).collect::<Vec<_>>(),
        "sections": [
            section("same", json!({ "all": same_halves(40) })),
            section("other", json!({ "not": { "all": same_halves(40) } })),
            section("never", json!({ "all": [{ "q3": "a" }, { "q3": "b" }] })),
        ],
    }));
    let report = checked(&guide, 1_000_000);
    let (found, unproved) = (found(&report), unproved(&report));
    assert!(unproved.contains(&("unreachable".into(), "/sections/0/when".into())), "{unproved:?}");
    assert!(unproved.contains(&("unreachable".into(), "/sections/1/when".into())), "{unproved:?}");
    assert!(!unproved.iter().any(|(_, place)| place.starts_with("/sections/2")), "{unproved:?}");
    assert!(found.contains(&("contradiction".into(), "/sections/2/when".into())), "{found:?}");
    assert_eq!(report.ways.as_deref(), Some("1,208,925,819,614,629,174,706,176"), "2^80 ways");
}

#[test]
fn a_guide_of_more_bits_than_diagrams_can_have_is_not_proved() {
    let options: Vec<Value> = (0..64).map(|at| json!({ "id": format!("o{at}"), "text": "O" })).collect();
    let question =
        |at: usize| json!({ "id": format!("q{at}"), "text": "Q", "choose": "many", "options": options });
    let questions: Vec<Value> = (0..1_024).map(question).collect();
    let section =
        json!({ "id": "s", "title": "S", "when": { "q1023": "o63" }, "blocks": [{ "paragraph": "P." }] });
    let guide = guide_json(json!({ "questions": questions, "sections": [section] }));
    let report = checked(&guide, 30_000_000);
    assert_eq!(report.ways, None);
    // What needs no proof is told all the same.
    let plain = found(&report).into_iter().filter(|(rule, _)| rule == "many-options" || rule == "no-unsure");
    assert_eq!(plain.count(), 2 * 1_024);
    assert!(unproved(&report).contains(&("unreachable".into(), "/sections/0/when".into())));
}

#[test]
fn thousands_of_sections_behind_ways_that_cannot_be_counted_come_to_an_end() {
    let far = Shape { questions: 120, sections: 1_000, reach: Reach::Far, ..TWO_WAY };
    let report = checked(&large(far), 300_000);
    assert_eq!(report.ways, None);
    assert!(report.unproved.len() > 1_000, "{}", report.unproved.len());
}
