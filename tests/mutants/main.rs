//! Faults put into the shipped guides on purpose: each must be found under its own rule, with answers that show it.
//!
//! `cargo test --test mutants -- --nocapture` prints the table: class, seeded, found.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod asked;
mod duties;
mod ends;
mod guides;
mod overlays;
mod reading;
mod review;
mod seed;
#[path = "../support/mod.rs"]
mod support;
mod words;

use std::collections::BTreeMap;

use guides::{Guide, shipped};
use seed::Mutant;
use signpost::check::finding::Finding;
use signpost::check::{Input, PolicyText, check, rules};
use signpost::guide::read;
use signpost::interview::asked as walk;

/// Rules whose faults are not seeded here, and why.
const NOT_SEEDED: &[(&str, &str)] = &[];

/// How many faults of a class are tried in a guide, unless `SIGNPOST_MUTANTS=all`: those tell apart what can go wrong, and
/// all of them take half an hour.
const MOST_OF_A_CLASS: usize = 6;

/// The mutants of a guide, in each class spread over the whole guide.
fn mutants(guide: &Guide) -> Vec<Mutant> {
    let seeders = [
        asked::mutants,
        ends::mutants,
        duties::mutants,
        overlays::mutants,
        words::mutants,
        review::mutants,
        reading::mutants,
    ];
    let mut classes: BTreeMap<&str, Vec<Mutant>> = BTreeMap::new();
    for mutant in seeders.iter().flat_map(|seed| seed(guide)) {
        classes.entry(mutant.class).or_default().push(mutant);
    }
    let is_thorough = std::env::var("SIGNPOST_MUTANTS").is_ok_and(|wanted| wanted == "all");
    let some = |class: Vec<Mutant>| {
        let step = if is_thorough { 1 } else { class.len().div_ceil(MOST_OF_A_CLASS) };
        class.into_iter().step_by(step)
    };
    classes.into_values().flat_map(some).collect()
}

/// Everything that is found in a mutant.
fn all(mutant: &Mutant) -> Vec<Finding> {
    let overlays: Vec<&str> = mutant.overlays.iter().map(|overlay| &**overlay).collect();
    let shared = mutant.shared.iter().map(|(name, text)| PolicyText { name, text });
    let input = Input {
        overlays: &overlays,
        review: mutant.review.as_deref(),
        shared: &shared.collect::<Vec<_>>(),
        ..Input::of(&mutant.guide, mutant.today)
    };
    check(&input).findings
}

/// What the rule of a mutant found in it.
fn found(mutant: &Mutant) -> Vec<Finding> {
    all(mutant)
        .into_iter()
        .filter(|finding| finding.rule == mutant.class && finding.suppressed.is_none())
        .collect()
}

/// Why a mutant counts as missed; nothing where it was found and its answers show the fault.
fn missed(mutant: &Mutant) -> Option<String> {
    let found = found(mutant);
    if found.is_empty() {
        return Some("not reported".to_string());
    }
    let Some(shows) = &mutant.shows else { return None };
    let guide = read(&mutant.guide).unwrap();
    let examples = found.iter().filter_map(|finding| finding.example.as_ref());
    let whole = |answers: &signpost::interview::Answers| {
        let walked = walk(&guide, answers);
        walked.next.is_none() && walked.pruned.is_empty()
    };
    let right =
        examples.map(|example| &example.answers).any(|answers| whole(answers) && shows(&guide, answers));
    (!right).then(|| "no answers that show it".to_string())
}

/// The same for many mutants, on all processors.
fn all_missed(mutants: &[Mutant]) -> Vec<Option<String>> {
    let workers = std::thread::available_parallelism().map_or(1, |workers| workers.get());
    let share = mutants.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        let running: Vec<_> = mutants
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(missed).collect::<Vec<_>>()))
            .collect();
        running.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

#[test]
fn every_fault_put_into_a_shipped_guide_is_found_under_its_rule_with_answers_that_show_it() {
    let mut table: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut escaped = Vec::new();
    for guide in shipped() {
        let mutants = mutants(&guide);
        for (mutant, missed) in mutants.iter().zip(all_missed(&mutants)) {
            let row = table.entry(mutant.class).or_default();
            row.0 += 1;
            row.1 += usize::from(missed.is_none());
            escaped.extend(
                missed.map(|why| format!("{} in {}: {}: {why}", mutant.class, guide.id, mutant.what)),
            );
        }
    }
    println!("{:<24}{:>8}{:>8}", "class", "seeded", "found");
    table.iter().for_each(|(class, (seeded, found))| println!("{class:<24}{seeded:>8}{found:>8}"));
    let (seeded, found) = table.values().fold((0, 0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
    println!("{:<24}{seeded:>8}{found:>8}", "all");
    assert!(escaped.is_empty(), "{} faults escaped:\n{}", escaped.len(), escaped.join("\n"));
    assert!(seeded >= 300, "only {seeded} faults were seeded");
    let silent: Vec<&str> =
        rules::ALL.iter().map(|rule| rule.id).filter(|id| !table.contains_key(id)).collect();
    let excused: Vec<&str> = NOT_SEEDED.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(silent, excused, "rules without a seeded fault");
}

#[test]
fn nothing_is_found_before_a_fault_is_put_in() {
    for guide in shipped() {
        let mutant = guide.mutant("none", "nothing changed", &guide.value.clone());
        let findings: Vec<Finding> =
            all(&mutant).into_iter().filter(|finding| finding.suppressed.is_none()).collect();
        assert!(
            findings.is_empty(),
            "{}: {:?}",
            guide.id,
            findings.iter().map(|one| (one.rule, &one.message)).collect::<Vec<_>>()
        );
    }
}
