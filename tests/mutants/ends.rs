//! Faults that leave somebody at an empty result.

use serde_json::{Value, json};

use crate::guides::Guide;
use crate::seed::{Mutant, changed, narrow, result};

/// The mutants: for each option of the first question, whoever chooses it is left without something.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let first = guide.first();
    let asked = guide.question(first).to_string();
    let mut mutants = Vec::new();
    for option in guide.options(first) {
        let without = |lists: &[&str]| {
            changed(&guide.value, |value| {
                for list in lists {
                    let parts = value.get_mut(*list).and_then(Value::as_array_mut).into_iter().flatten();
                    parts.for_each(|part| narrow(part, json!({ "not": { &*asked: option } })));
                }
            })
        };
        let what = format!("{asked}={option}");
        let empty = guide.mutant("no-section", format!("no section for {what}"), &without(&["sections"]));
        mutants.push(empty.showing(|guide, answers| result(guide, answers).sections.is_empty()));
        let alone = guide.mutant(
            "no-help",
            format!("nobody to turn to for {what}"),
            &without(&["actions", "helplines"]),
        );
        mutants.push(alone.showing(|guide, answers| {
            let result = result(guide, answers);
            result.actions.is_empty() && result.helplines.is_empty()
        }));
    }
    // A section that is shown, but with nothing in it, does not count.
    let hollow = changed(&guide.value, |value| {
        for section in value["sections"].as_array_mut().unwrap() {
            let blocks = section["blocks"].as_array_mut().unwrap().iter_mut();
            blocks.for_each(|block| narrow(block, json!({ &*asked: guide.options(first)[0] })));
        }
    });
    let hollow = guide.mutant("no-section", "sections without a block for most", &hollow);
    mutants.push(hollow.showing(|guide, answers| result(guide, answers).sections.is_empty()));
    mutants
}
