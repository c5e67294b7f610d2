//! The page of all keys says what the schemas say: every key, once, with what it may hold.
//!
//! `SIGNPOST_BLESS=1 cargo test --test reference` writes the page anew.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use signpost::command::schema::{files, reference};
use signpost::guide::words::{KEYS, Word};
use support::diff::assert_is_file;

fn page() -> String {
    reference::page(&files())
}

/// The schemas of all files.
fn schemas() -> Vec<Value> {
    files().iter().map(|(_, text)| serde_json::from_str(text).unwrap()).collect()
}

#[test]
fn the_page_is_made_from_the_schemas() {
    assert_is_file("docs/reference.md", &page());
}

#[test]
fn a_part_that_several_files_have_is_the_same_in_all_of_them() {
    let mut known: BTreeMap<String, Value> = BTreeMap::new();
    for schema in schemas() {
        for (name, part) in schema["$defs"].as_object().unwrap() {
            let first = known.entry(name.clone()).or_insert_with(|| part.clone());
            assert_eq!(first, part, "the page tells `{name}` once, as the first file has it");
        }
    }
}

#[test]
fn every_key_of_every_record_has_a_line_that_says_what_it_is() {
    let page = page();
    for schema in schemas() {
        let parts = schema["$defs"].as_object().unwrap().iter().filter(|(name, _)| *name != "Words");
        for (name, record) in parts.map(|(name, part)| (name.as_str(), part)).chain([("the file", &schema)]) {
            for (key, value) in record["properties"].as_object().into_iter().flatten() {
                let line = page.lines().find(|line| {
                    line.starts_with(&format!("| `{key}` |")) || line.starts_with(&format!("| `{key}?` |"))
                });
                assert!(line.is_some(), "{name} has the key {key}");
                assert!(!value["description"].as_str().unwrap_or_default().is_empty(), "{name}: {key}");
            }
        }
    }
}

#[test]
fn every_link_inside_the_page_leads_to_a_heading() {
    let page = page();
    let heading =
        |line: &str| line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-").replace('\'', "");
    let headings: Vec<String> = page.lines().filter(|line| line.starts_with('#')).map(heading).collect();
    let links = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next());
    let lost: Vec<&str> = links.filter(|link| !headings.iter().any(|heading| heading == link)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let twice = headings.iter().find(|one| headings.iter().filter(|other| one == other).count() > 1);
    assert_eq!(twice, None, "a link could mean either");
}

#[test]
fn every_word_of_the_widget_has_a_line() {
    let page = page();
    let missing: Vec<_> = KEYS.iter().filter(|key| !page.contains(&format!("| `{key}` |"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(page.contains(Word::Private.english()) && page.contains("Retour au résultat"));
}
