//! Every fact of the sources reaches somebody: it is named by a section of the guide that it belongs to, which some answers show.
//!
//! `SIGNPOST_BLESS=1 cargo test --test facts` renews the table in `docs/facts.md`.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;
use signpost::check::saying::{Naming, Saying};
use signpost::check::shown::Shown;
use signpost::check::space::{MOST_WORK, Space};
use signpost::guide::Guide;
use support::diff::assert_is_file;
use support::{file, guide};

/// The facts of each source: the letter of their ids, how many there are, what the source is, and the guide that tells them.
const SOURCES: [(&str, usize, &str, &str); 5] = [
    ("X", 25, "an Ontario firm’s page on dropping charges", "ontario-domestic"),
    ("F", 15, "a Toronto firm’s page on no-contact orders", "ontario-domestic"),
    ("R", 11, "a Missouri defense firm’s page on dropping charges", "missouri-charges"),
    ("W", 13, "a survivor service’s answer, United States", "us-survivor"),
    ("E", 8, "a how-to article, United States", "us-ask-prosecutor"),
];

fn fact_ids(letter: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("{letter}{number}")).collect()
}

fn shipped(id: &str) -> Guide {
    guide(&file(&format!("www/guides/{id}.json")))
}

/// What the review file of a guide says each source is.
fn titles(id: &str) -> BTreeMap<String, String> {
    let review: Value = serde_json::from_str(&file(&format!("www/guides/{id}.review.json"))).unwrap();
    let of = |source: &Value, key: &str| source[key].as_str().unwrap().to_string();
    review["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| (of(source, "id"), of(source, "title")))
        .collect()
}

/// The sections of a guide that rest on a fact and that some answers show.
fn sections_on(guide: &Guide, shown: &Shown, fact: &str) -> Vec<usize> {
    let rests = |index: &usize| guide.sections[*index].sources.iter().any(|source| **source == *fact);
    let sections = (0..guide.sections.len()).filter(rests);
    sections.filter(|index| !shown.section(*index).unwrap().is_empty()).collect()
}

#[test]
fn every_fact_is_told_by_a_section_that_somebody_can_reach() {
    let mut missing = Vec::new();
    for (letter, count, _, id) in SOURCES {
        let guide = shipped(id);
        let space = Space::new(&guide, MOST_WORK);
        let shown = Shown::new(&space);
        let lost =
            fact_ids(letter, count).into_iter().filter(|fact| sections_on(&guide, &shown, fact).is_empty());
        missing.extend(lost.map(|fact| format!("{fact} in {id}")));
    }
    assert!(missing.is_empty(), "no reachable section tells {missing:?}");
}

#[test]
fn no_section_is_longer_on_facts_than_its_guide_has_sources_for() {
    for id in ["ontario-domestic", "missouri-charges", "us-survivor", "us-ask-prosecutor"] {
        let titles = titles(id);
        for section in &shipped(id).sections {
            assert!(!section.sources.is_empty(), "{id}: the section `{}` names no source", &*section.id.0);
            for source in &section.sources {
                assert!(titles.contains_key(&**source), "{id}: `{}` names {}", &*section.id.0, &**source);
            }
        }
    }
}

#[test]
fn the_table_of_facts_is_made_from_the_guides() {
    let mut page = String::from(
        "# What each section rests on, and who reads it\n\n\
         Each section of a shipped guide names the facts that it rests on. This page is made from the guides by `tests/facts.rs`, which also proves, over\n\
         all answers, that somebody can reach each of these sections. “Who sees it” is the section’s own condition, by the ids of questions and options; single blocks in it may be for fewer.\n",
    );
    for (letter, count, source, id) in SOURCES {
        let guide = shipped(id);
        let (space, titles) = (Space::new(&guide, MOST_WORK), titles(id));
        let (shown, saying) = (Shown::new(&space), Saying::new(&guide, Naming::Quoted));
        write!(page, "\n## {letter}: {source}\n\nTold by the guide `{id}`.\n\n| fact | what it is | section | who sees it |\n| --- | --- | --- | --- |\n").unwrap();
        for fact in fact_ids(letter, count) {
            for (row, index) in sections_on(&guide, &shown, &fact).into_iter().enumerate() {
                let section = &guide.sections[index];
                // The heading says where it was read.
                let what = titles[&fact].split_once(": ").map_or(&*titles[&fact], |(_, what)| what);
                let (name, what) = if row == 0 { (&*fact, what) } else { ("", "") };
                let (section_id, who) = (&*section.id.0, saying.when(&section.when));
                writeln!(page, "| {name} | {what} | `{section_id}` | {who} |").unwrap();
            }
        }
    }
    assert_is_file("docs/facts.md", &page);
}
