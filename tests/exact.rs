//! The checker against brute force: on thousands of guides made at random, every verdict that depends on answers is what a
//! look at every screen with all answers comes to, in both directions, and every example shows what it is given for.
//!
//! `SIGNPOST_GUIDES=100000 cargo test --test exact` compares more of them.

#![cfg(all(feature = "check", feature = "widget"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use signpost::check::finding::Finding;
use signpost::interview::view::ResultView;
use support::oracle::agree::{result, state, the_resolver_agrees, the_widget_agrees};
use support::oracle::case::{Case, compare};
use support::oracle::idle::{Written, idle_questions, named};
use support::oracle::look::Key;
use support::oracle::offer::serves;
use support::oracle::parts::parts;
use support::oracle::verdict::{Expected, Records, expected, records};
use support::oracle::world::{State, World, answers, holds, length};

/// All that every comparison looks at.
fn verdicts_are_those_of(case: &Case, real: &World, freed: &World) {
    let seen = records(real);
    let seen_freed = if freed.free.is_empty() { None } else { Some(records(freed)) };
    let seen_freed = seen_freed.as_ref().unwrap_or(&seen);
    let parts = parts(&case.guide, |phrase| case.text.contains(&format!("{{p{phrase}}}")));
    let expected = expected(&case.guide, &parts, &seen, seen_freed);
    for part in &parts {
        let is_shown = seen.get(&part.key).is_some_and(|seen| seen.shown);
        assert_eq!(is_shown, matches!(expected[&part.key], Expected::Met { .. }), "{}", case.place(part.key));
    }
    conditions(case, freed, &expected);
    let suspect = idle_parts(case, &expected, seen_freed);
    idle_ones(case, freed, &expected, suspect);
    shadowed_examples(case, &expected, &seen);
    dead_ends(case, real);
}

fn conditions(case: &Case, freed: &World, expected: &BTreeMap<Key, Expected>) {
    let places = |wanted: &dyn Fn(Key, Expected) -> bool| -> BTreeSet<String> {
        let found = expected.iter().filter(|(key, comes)| wanted(**key, **comes));
        found.map(|(key, _)| case.place(*key)).collect()
    };
    let unreachable = places(&|key, comes| match comes {
        Expected::Unreachable => true,
        // Where its firm acts for nobody who is let in, `acts-for` tells of it.
        Expected::Empty => key.0 != 'a' || is_served_to_nobody(case, freed, key.1 - 1),
        _ => false,
    });
    assert_eq!(case.places("unreachable"), unreachable);
    assert_eq!(case.places("contradiction"), places(&|_, comes| comes == Expected::Contradiction));
    let always = |key, comes| comes == Expected::Met { always: true } && case.written(key).is_some();
    assert_eq!(case.places("always-true"), places(&always));
    // Behind one that takes everybody, or all who are left, nothing is told again.
    let is_told = |key: Key| {
        let before = expected.iter().filter(|(other, _)| is_before(**other, key));
        before
            .into_iter()
            .all(|(other, comes)| !always(*other, *comes) && *comes != Expected::Shadowed { all: true })
    };
    let shadowed = |key, comes| matches!(comes, Expected::Shadowed { .. }) && is_told(key);
    assert_eq!(case.places("shadowed"), places(&shadowed));
}

/// Whether the firm of an action serves nobody who fits its condition.
fn is_served_to_nobody(case: &Case, freed: &World, action: usize) -> bool {
    let action = &case.guide.actions[action];
    let firm = case.guide.firm_of(action).unwrap();
    let mut let_in = freed.ends().filter(|state| holds(&action.when, state));
    !let_in.any(|state| serves(&case.guide, firm, &answers(state)))
}

/// Whether one outcome or wording stands before another of the same list.
fn is_before(Key(kind, of, wording, _): Key, Key(other, later, later_wording, _): Key) -> bool {
    match kind {
        'o' => kind == other && of < later,
        'p' => kind == other && of == later && wording < later_wording,
        _ => false,
    }
}

/// The parts that are told to be idle: together they can go, then no other can, and none stands inside another.
/// Gives the questions that they name.
fn idle_parts(case: &Case, expected: &BTreeMap<Key, Expected>, seen: &Records) -> BTreeSet<usize> {
    let mut told = case.places("idle-condition");
    let mut questions = BTreeSet::new();
    for (key, comes) in expected {
        let (Expected::Met { .. }, Some(when)) = (comes, case.written(*key)) else { continue };
        let place = case.place(*key);
        let judges = &seen[key].judges;
        let as_written = Written { when, instead: BTreeMap::new() };
        let idle: Vec<String> =
            as_written.parts().into_iter().filter(|part| told.remove(&format!("{place}{part}"))).collect();
        if judges.iter().all(|state| as_written.holds(state)) {
            assert!(idle.is_empty(), "{place} decides nothing, so nothing inside is told: {idle:?}");
            continue;
        }
        let gone = |part: &String| (part.clone(), !is_of_any(part));
        let without = Written { when, instead: idle.iter().map(gone).collect() };
        let same = |one: &Written, other: &Written| {
            judges.iter().all(|state| one.holds(state) == other.holds(state))
        };
        assert!(same(&as_written, &without), "{place} says something else without {idle:?}");
        for part in as_written.parts() {
            if let Some(outer) =
                idle.iter().find(|outer| part.starts_with(&format!("{outer}/")) || part == **outer)
            {
                assert!(!idle.contains(&part) || part == *outer, "{part} stands inside {outer}");
                continue;
            }
            for instead in [true, false] {
                let mut more = without.instead.clone();
                more.insert(part.clone(), instead);
                assert!(
                    !same(&as_written, &Written { when, instead: more }),
                    "{part} of {place} can go, and was not told"
                );
            }
        }
        questions.extend(idle.iter().flat_map(|part| {
            let value = case.json.pointer(&format!("{place}{part}")).unwrap();
            let last = part.rsplit('/').next().unwrap();
            // A part under a number is a condition, a part under a key is that key with its value.
            if last.parse::<usize>().is_ok() { named(value) } else { named(&json!({ last: value })) }
        }));
    }
    assert!(told.is_empty(), "told of what is no part: {told:?}");
    questions
}

/// Whether a part is one of an `any`.
fn is_of_any(part: &str) -> bool {
    let mut segments = part.rsplit('/');
    segments.next().is_some_and(|last| last.parse::<usize>().is_ok()) && segments.next() == Some("any")
}

/// The questions that change nothing, without those that a finding about a condition explains.
fn idle_ones(case: &Case, freed: &World, expected: &BTreeMap<Key, Expected>, mut suspect: BTreeSet<usize>) {
    suspect.extend(&freed.free);
    for (key, comes) in expected {
        match (comes, case.written(*key)) {
            (Expected::Met { always: false }, _) | (_, None) => {}
            (Expected::Hangs, _) => suspect.extend((key.0 == 'q').then(|| key.1 - 1)),
            (_, Some(when)) => suspect.extend(named(when)),
        }
    }
    let idle = idle_questions(freed);
    let places = idle.difference(&suspect).map(|question| format!("/questions/{question}"));
    assert_eq!(case.places("idle-question"), places.collect());
}

/// Answers that show that something is shadowed fit its condition, get another, and are as short as can be.
fn shadowed_examples(case: &Case, expected: &BTreeMap<Key, Expected>, seen: &Records) {
    for finding in case.findings("shadowed") {
        let (key, comes) =
            expected.iter().find(|(key, _)| case.place(**key) == finding.place.pointer).unwrap();
        let seen = seen.get(key).cloned().unwrap_or_default();
        let Some(example) = &finding.example else {
            // Where they take everybody, anybody shows it; what hangs on a question that nobody is asked, nobody shows.
            assert!(*comes == Expected::Shadowed { all: true } || !seen.held);
            continue;
        };
        let state = state(&case.guide, &example.answers);
        let shortest = seen.held_at_end.iter().map(length).min();
        assert!(
            shortest.is_none_or(|shortest| length(&state) == shortest && seen.held_at_end.contains(&state))
        );
        assert!(seen.held_with.contains(&state), "{} is not shown by {state:?}", finding.place.pointer);
    }
}

/// Ends without a section, and ends without help.
fn dead_ends(case: &Case, real: &World) {
    let results: Vec<(&State, ResultView)> =
        real.ends().map(|state| (state, result(&case.guide, state))).collect();
    let ends = |rule: &str, is_dead: fn(&ResultView) -> bool| {
        let dead = results.iter().filter(|(_, result)| is_dead(result)).map(|(state, _)| *state);
        let found: Vec<&Finding> = case.findings(rule).collect();
        let shortest = dead.map(length).min();
        assert_eq!(found.len(), usize::from(shortest.is_some()), "{rule}");
        for example in found.iter().map(|finding| finding.example.as_ref().unwrap()) {
            let state = state(&case.guide, &example.answers);
            assert!(
                is_dead(&result(&case.guide, &state)) && Some(length(&state)) == shortest,
                "{rule}: {state:?}"
            );
        }
    };
    ends("no-section", |result| result.sections.is_empty());
    ends("no-help", |result| result.actions.is_empty() && result.helplines.is_empty());
}

#[test]
fn verdicts_equal_a_look_at_every_screen() {
    compare("every screen", 0, 2, verdicts_are_those_of);
}

#[test]
fn verdicts_equal_a_look_at_every_screen_of_other_guides() {
    compare("every screen", 1, 2, verdicts_are_those_of);
}

#[test]
fn what_brute_force_sees_is_what_the_resolver_shows_and_the_widget_comes_to() {
    compare("resolver and widget", 0, 20, |case, real, _| {
        the_resolver_agrees(&case.guide, real);
        the_widget_agrees(&case.guide, real);
    });
}
