//! The register of helplines: one place that says who answers, where and in which languages, and every shipped guide says the same.
//!
//! `SIGNPOST_BLESS=1 cargo test --test helplines` renews the page of the register.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod page;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use support::diff::assert_is_file;
use support::{day, in_package};

const REGISTER: &str = "www/helplines.json";

/// Entries that no shipped guide shows, and why they stay.
const UNUSED: &[(&str, &str)] = &[];

/// What a guide must say of a helpline just as the register does, left out where that leaves it out.
const SAME: &[&str] = &["phone", "sms", "tty", "chat", "url", "source", "verified"];

/// The keys of an entry, in their order.
const KEYS: &[&str] = &[
    "id",
    "name",
    "places",
    "languages",
    "audience",
    "phone",
    "sms",
    "tty",
    "chat",
    "url",
    "hours",
    "source",
    "verified",
];

/// The languages of the register, by their tags (ISO 639; `mul` stands for further ones, by interpreters).
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("oj", "Ojibwe"),
    ("cr", "Cree"),
    ("mul", "and others"),
];

/// Which places there are, in the order of the page.
const PLACES: &[(&str, &str)] = &[("CA-ON", "Ontario"), ("US", "United States"), ("US-MO", "Missouri")];

fn register() -> Vec<Value> {
    let register: Value = serde_json::from_str(&support::file(REGISTER)).unwrap();
    register.as_array().unwrap().clone()
}

fn entry<'r>(register: &'r [Value], name: &str) -> Option<&'r Value> {
    register.iter().find(|entry| text(entry, "name") == name)
}

/// The text under a key; empty where there is none.
fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The texts in a list under a key.
fn texts<'v>(value: &'v Value, key: &str) -> Vec<&'v str> {
    value[key].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

/// The shipped guides, each with the name of its file.
fn guides() -> Vec<(String, Value)> {
    let mut guides = Vec::new();
    for file in fs::read_dir(in_package("www/guides")).unwrap().map(|file| file.unwrap()) {
        let value: Value = serde_json::from_str(&fs::read_to_string(file.path()).unwrap()).unwrap();
        // Overlays, review files and JSON Schemas say another version, under another key.
        if value["schema"].is_number() {
            guides.push((file.file_name().into_string().unwrap(), value));
        }
    }
    guides.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(!guides.is_empty(), "the guides are gone");
    guides
}

/// Every helpline of every shipped guide: the guide's file, the guide, the helpline.
fn shown_helplines(guides: &[(String, Value)]) -> impl Iterator<Item = (&str, &Value, &Value)> {
    guides.iter().flat_map(|(file, guide)| {
        let helplines = guide["helplines"].as_array().unwrap();
        helplines.iter().map(move |helpline| (&**file, guide, helpline))
    })
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_guide_says_of_a_helpline_what_the_register_says() {
    let (register, guides) = (register(), guides());
    let mut wrong = Vec::new();
    for (file, _, helpline) in shown_helplines(&guides) {
        let name = text(helpline, "name");
        let Some(known) = entry(&register, name) else {
            wrong.push(format!("{file}: {REGISTER} has no helpline named “{name}”"));
            continue;
        };
        // Not every guide has room for the hours; those that it gives must be right.
        let hours = helpline.get("hours").map(|_| &"hours");
        for key in SAME.iter().chain(hours).filter(|key| helpline.get(**key) != known.get(**key)) {
            let (says, knows) = (&helpline[*key], &known[*key]);
            wrong.push(format!("{file}: `{key}` of “{name}” is {says}, in {REGISTER} it is {knows}"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_guide_shows_only_helplines_for_its_place() {
    let (register, guides) = (register(), guides());
    let mut wrong = Vec::new();
    for (file, guide, helpline) in shown_helplines(&guides) {
        let (place, name) = (text(guide, "jurisdiction"), text(helpline, "name"));
        let Some(known) = entry(&register, name) else { continue };
        // Who answers in the whole country answers in each of its states.
        let holds = |known: &&str| {
            place.strip_prefix(known).is_some_and(|rest| matches!(rest.get(..1), None | Some("-")))
        };
        if !texts(known, "places").iter().any(holds) {
            wrong.push(format!("{file} is about {place}, where “{name}” does not answer"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn somebody_answers_in_every_language_that_a_guide_is_shown_in() {
    let (register, mut wrong) = (register(), Vec::new());
    for (file, guide) in guides() {
        let own = text(&guide, "locale");
        let others = guide.get("translations").map(|_| texts(&guide, "translations")).unwrap_or_default();
        for locale in others.into_iter().chain([own]) {
            let language = locale.split('-').next().unwrap();
            let helplines = guide["helplines"].as_array().unwrap();
            let known = helplines.iter().filter_map(|helpline| entry(&register, text(helpline, "name")));
            let answers = |entry: &&Value| {
                entry.get("phone").is_some() && texts(entry, "languages").contains(&language)
            };
            if known.filter(answers).count() == 0 {
                wrong.push(format!(
                    "{file} is shown in {locale}, and no helpline that can be called speaks it"
                ));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_entry_of_the_register_is_shown_by_a_guide_or_has_a_reason() {
    let guides = guides();
    let used: BTreeSet<&str> =
        shown_helplines(&guides).map(|(_, _, helpline)| text(helpline, "name")).collect();
    let mut wrong = Vec::new();
    for entry in &register() {
        let has_reason = UNUSED.iter().any(|(id, why)| *id == text(entry, "id") && !why.is_empty());
        if used.contains(text(entry, "name")) == has_reason {
            wrong.push(format!("`{}`: no guide shows it and no reason is given, or both", text(entry, "id")));
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_entry_says_who_answers_and_where_that_was_read() {
    let register = register();
    let ids: BTreeSet<&str> = register.iter().map(|entry| text(entry, "id")).collect();
    let names: BTreeSet<&str> = register.iter().map(|entry| text(entry, "name")).collect();
    assert_eq!((ids.len(), names.len()), (register.len(), register.len()), "an id or a name stands twice");
    for entry in &register {
        let id = text(entry, "id");
        for key in ["id", "name", "audience", "source", "verified"] {
            assert!(!text(entry, key).is_empty(), "{id} has no {key}");
        }
        let strange = entry.as_object().unwrap().keys().find(|key| !KEYS.contains(&&***key));
        assert!(strange.is_none(), "{id} has a key {strange:?}");
        assert!(entry.get("phone").or(entry.get("url")).is_some(), "{id} cannot be reached");
        assert!(text(entry, "source").starts_with("https://"), "{id}: {}", text(entry, "source"));
        let _ = day(text(entry, "verified"));
        for (key, known) in [("places", PLACES), ("languages", LANGUAGES)] {
            let given = texts(entry, key);
            assert!(!given.is_empty(), "{id} has no {key}");
            assert!(given.iter().all(|one| known.iter().any(|(tag, _)| tag == one)), "{id}: {given:?}");
        }
    }
}

#[test]
fn the_page_of_the_helplines_is_made_from_the_register() {
    assert_is_file("docs/helplines.md", &page::page(&register()));
}
