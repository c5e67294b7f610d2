//! A translation can change words alone: not where the exit leads, not a number, not who is offered what, not what keeps
//! visitors safe. Tried on every value of every guide.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use signpost::guide::read_translated;
use support::file;

const GUIDES: [&str; 6] = [
    "tests/fixtures/guides/small.json",
    "tests/fixtures/guides/area.json",
    "www/guides/ontario-domestic.json",
    "www/guides/missouri-charges.json",
    "www/guides/us-ask-prosecutor.json",
    "www/guides/us-survivor.json",
];

/// The keys under which a guide decides where people are sent and what protects them.
const NO_TEXT: [&str; 28] = [
    "id",
    "locale",
    "jurisdiction",
    "url",
    "phone",
    "to",
    "body",
    "keyboard",
    "screen",
    "idle_minutes",
    "acts_for",
    "serves",
    "kind",
    "firm",
    "at",
    "choose",
    "tone",
    "unit",
    "overdue",
    "on",
    "due",
    "audience",
    "source",
    "sources",
    "verified",
    "translations",
    "fragment",
    "urgent",
];

/// Every value that is no list and no object, by its path, with the key that it stands under.
fn leaves(value: &Value, path: &str, key: &str, found: &mut Vec<(String, String)>) {
    let below = |part: &str| if path.is_empty() { part.to_string() } else { format!("{path}/{part}") };
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(name, inner)| leaves(inner, &below(name), name, found));
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let part = item["id"].as_str().map_or(at.to_string(), String::from);
                leaves(item, &below(&part), key, found);
            }
        }
        _ => found.push((path.to_string(), key.to_string())),
    }
}

/// The keys of the values that an overlay could replace in a guide.
fn replaceable(path: &str) -> (BTreeSet<String>, usize) {
    let text = file(path);
    let guide: Value = serde_json::from_str(&text).unwrap();
    let mut all = Vec::new();
    leaves(&guide, "", "", &mut all);
    let tried = all.len();
    let id = guide["id"].as_str().unwrap();
    let takes = |path: &str| {
        let overlay = json!({ "overlay": 1, "guide": id, "locale": "fr-CA", "text": { path: "neuf" } });
        read_translated(&text, &overlay.to_string()).is_ok()
    };
    (all.into_iter().filter(|(path, _)| takes(path)).map(|(_, key)| key).collect(), tried)
}

#[test]
fn no_overlay_touches_the_exit_a_number_a_condition_or_what_keeps_visitors_safe() {
    let mut tried = 0;
    for guide in GUIDES {
        let (keys, values) = replaceable(guide);
        let wrong: Vec<_> = keys.iter().filter(|key| NO_TEXT.contains(&key.as_str())).collect();
        assert!(wrong.is_empty(), "{guide}: an overlay can replace {wrong:?}");
        assert!(keys.contains("title") && keys.contains("text"), "{guide}: {keys:?}");
        tried += values;
    }
    println!("{tried} values of {} guides tried", GUIDES.len());
    assert!(tried > 2000);
}

#[test]
fn an_overlay_adds_nothing_that_the_guide_does_not_have() {
    let text = file("www/guides/ontario-domestic.json");
    for path in [
        "safety/screen",
        "exit/keyboard",
        "actions/call/phone",
        "actions/call/note",
        "firms/harbour/note",
        "emergency/text/phone",
    ] {
        let overlay =
            json!({ "overlay": 1, "guide": "ontario-domestic", "locale": "fr-CA", "text": { path: "off" } });
        assert!(read_translated(&text, &overlay.to_string()).is_err(), "{path}");
    }
}
