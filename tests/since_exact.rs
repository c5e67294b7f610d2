//! What changed since a guide was approved: no change is missed, and who reads something else is what going every way shows.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::cell::Cell;

use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use signpost::check::Input;
use signpost::packet::{Approved, Material, Names, changes};
use support::generate::{Range, guides};
use support::paper::{page_text, part_text};
use support::readers::{Counts, counts};
use support::{file, guide, today};

/// The page of what changed between two texts.
fn changed(old: &str, new: &str) -> String {
    let names = Names { guide: "new.json".to_string(), ..Names::default() };
    let material = Material { input: Input::of(new, today()), names };
    changes(&material, Approved { name: "old.json", text: old }).unwrap()
}

/// Every value in a file, each changed once; what is no guide any more is left out.
fn mutants(text: &str) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(text).unwrap();
    let mut pointers = Vec::new();
    leaves(&whole, String::new(), &mut pointers);
    let mutant = |pointer: &String| {
        let mut changed = whole.clone();
        let leaf = changed.pointer_mut(pointer).unwrap();
        *leaf = match leaf {
            Value::String(text) => other(text),
            Value::Bool(value) => json!(!*value),
            Value::Number(_) => json!(77),
            _ => return None,
        };
        let text = changed.to_string();
        signpost::guide::read(&text).ok().map(|_| (pointer.clone(), text))
    };
    pointers.iter().filter(|pointer| *pointer != "/$schema").filter_map(mutant).collect()
}

/// Another value of the same form.
fn other(text: &str) -> Value {
    let same_form = [
        ("2026-", "2026-03-03"),
        ("https://", "https://other.example.com/"),
        ("+1", "+14165550199"),
        ("#", "#123456"),
        ("911", "112"),
        ("warn", "hide"),
        ("info", "danger"),
        ("danger", "info"),
        ("week", "day"),
        ("one", "many"),
        ("many", "one"),
        ("call", "text"),
        ("text", "call"),
        ("start", "question"),
        ("result", "start"),
        ("action", "start"),
        ("question", "start"),
        ("tenant", "landlord"),
        ("landlord", "tenant"),
        ("walls", "floor"),
        ("floor", "walls"),
        ("yes", "no"),
        ("no", "yes"),
        ("elm", "oak"),
        ("calm", "both"),
        ("686868", "686869"),
    ];
    let known = same_form.iter().find(|(start, _)| {
        *start == text
            || (start.len() < 9 && !start.chars().all(char::is_alphanumeric) && text.starts_with(start))
    });
    known.map_or_else(|| json!(format!("{text} indeed")), |(_, new)| json!(new))
}

fn leaves(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                leaves(value, format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                leaves(value, format!("{pointer}/{index}"), found);
            }
        }
        _ => found.push(pointer),
    }
}

#[test]
fn whatever_is_changed_in_a_guide_is_told() {
    let text = file("tests/fixtures/guides/small.json");
    let mutants = mutants(&text);
    assert!(mutants.len() > 120, "only {} of the values could be changed", mutants.len());
    for (pointer, mutant) in &mutants {
        let page = changed(&text, mutant);
        assert!(page.contains("id=\"changes\"") && !page.contains("Nothing changed"), "{pointer} is missed");
    }
}

/// How many ways there are in all, as the first page says it.
fn every(page: &str) -> &str {
    let (before, _) = page.split_once(" ways through the guide").unwrap();
    before.rsplit('>').next().unwrap()
}

/// What a page says of how many ways somebody reads something else, in all and part by part.
fn told(page: &str) -> Counts {
    let number = |text: &str, before: &str| -> usize {
        let Some((_, rest)) = text.split_once(before) else { return 0 };
        let (_, rest) = rest.split_once("in ").map(|_| rest.split_at(0)).unwrap_or(("", rest));
        let end = rest.find(" way").unwrap_or(rest.len());
        let words: Vec<&str> = rest[..end].split_whitespace().collect();
        let count =
            words.iter().rposition(|word| *word == "of").map(|at| words[at - 1]).or(words.last().copied());
        let count = if count == Some("all") { every(page) } else { count.unwrap_or("0") };
        count.replace(',', "").parse().unwrap()
    };
    let all = number(&page_text(page), "Somebody reads something else");
    let ids: Vec<String> =
        page.split("id=\"change-").skip(1).map(|rest| rest.split('"').next().unwrap().to_string()).collect();
    let parts =
        ids.into_iter().filter(|id| !id.starts_with("phrase-") && !id.starts_with("guide-")).map(|id| {
            let text = part_text(page, &format!("change-{id}"));
            let gained = number(&text, "Now also ").max(number(&text, "Who sees it "));
            let lost = number(&text, "No longer ").max(number(&text, "Who saw it "));
            (id, [gained, lost, number(&text, "Read otherwise ")])
        });
    Counts { all, parts: parts.filter(|(_, counts)| *counts != [0; 3]).collect() }
}

#[test]
fn who_reads_something_else_is_what_going_every_way_shows() {
    let range = Range { questions: 4, options: 3, many: true, not: true };
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let pairs = (guides(range), guides(range));
    let compared = Cell::new([0; 4]);
    runner
        .run(&pairs, |(old, new)| {
            let page = changed(&old, &new);
            let (told, expected) = (told(&page), counts(&guide(&old), &guide(&new)));
            assert_eq!(told, expected, "\nold {old}\nnew {new}");
            let parts = |at: usize| expected.parts.values().filter(|counts| counts[at] > 0).count();
            let [pairs, gained, lost, reread] = compared.get();
            compared.set([pairs + 1, gained + parts(0), lost + parts(1), reread + parts(2)]);
            Ok(())
        })
        .unwrap();
    let [pairs, gained, lost, reread] = compared.get();
    println!(
        "{pairs} pairs of guides: {gained} parts gained readers, {lost} lost some, {reread} were read otherwise"
    );
    assert!(
        gained > pairs && lost > pairs && reread > pairs,
        "the pairs hardly differ, so this proves nothing"
    );
}
