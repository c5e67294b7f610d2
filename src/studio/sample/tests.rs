//! Holds what the page repeats of the guides to the guides themselves.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::super::fallback::leave;
use super::{Call, Guide, Page, Sample};
use crate::guide::words::{Word, Words};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/guides")
}

fn json(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

fn samples() -> impl Iterator<Item = (&'static Sample, Value)> {
    let samples = Guide::ALL.into_iter().map(Guide::sample);
    samples.map(|sample| (sample, json(&format!("{}.json", sample.id))))
}

/// The ids of all guides: of the files that say which schema of guides they follow, and have questions.
fn ids() -> BTreeSet<String> {
    let names =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let guides = names.map(|name| json(&name)).filter(|file| file["questions"].is_array());
    guides.map(|guide| guide["id"].as_str().unwrap().to_string()).collect()
}

/// Whether the guide has a help line of this number and, in the page's language, of this name. What a name has in
/// brackets may be left out.
fn named(sample: &Sample, guide: &Value, page: &Page, line: &Call) -> bool {
    let overlay = sample.asked_for(page).map(|locale| json(&format!("{}.{locale}.json", sample.id)));
    guide["helplines"].as_array().unwrap().iter().filter(|one| one["phone"] == line.phone).any(|one| {
        let key = format!("helplines/{}/name", one["id"].as_str().unwrap());
        let name = overlay.as_ref().map_or(&one["name"], |overlay| &overlay["text"][key]).as_str().unwrap();
        line.words.contains(name.split(" (").next().unwrap())
    })
}

/// The phone numbers of the guide's help lines.
fn help_lines(guide: &Value) -> Vec<&str> {
    let lines = guide["helplines"].as_array().unwrap();
    lines.iter().filter_map(|line| line["phone"].as_str()).collect()
}

#[test]
fn every_guide_can_be_chosen_and_no_other() {
    let offered: BTreeSet<String> = samples().map(|(sample, _)| sample.id.to_string()).collect();
    assert_eq!(offered, ids());
    assert_eq!(offered.len(), Guide::ALL.len(), "a guide is offered twice");
}

#[test]
fn every_language_of_a_guide_can_be_chosen_its_own_first() {
    for (sample, guide) in samples() {
        let mut has = vec![guide["locale"].as_str().unwrap()];
        has.extend(guide["translations"].as_array().into_iter().flatten().filter_map(Value::as_str));
        let offered: Vec<_> = sample.pages().map(|page| page.locale).collect();
        assert_eq!(offered, has, "{}", sample.id);
        let asked: Vec<_> = sample.pages().filter_map(|page| sample.asked_for(page)).collect();
        assert_eq!(asked, has[1..], "{}: its own needs no asking", sample.id);
    }
}

#[test]
fn the_site_is_the_guides_firm_or_says_that_there_is_none() {
    for (sample, guide) in samples() {
        let firm = guide["firm"]["name"].as_str();
        assert_eq!(firm.is_none(), sample.whom.contains("no firm"), "{}", sample.id);
        assert!(sample.whom.starts_with("Sample."), "{}", sample.id);
        for page in sample.pages() {
            assert!(firm.is_none_or(|firm| firm.starts_with(page.site)), "{} {}", sample.id, page.site);
        }
    }
}

#[test]
fn the_number_to_paste_is_the_firms_or_a_help_lines() {
    for (sample, guide) in samples() {
        let allowed = guide["firm"]["phone"].as_str().map_or_else(|| help_lines(&guide), |firm| vec![firm]);
        for page in sample.pages() {
            assert!(allowed.contains(&page.call.phone), "{} {}", sample.id, page.call.phone);
        }
    }
}

#[test]
fn the_page_itself_gives_real_help_lines_of_the_guide_by_their_names() {
    for (sample, guide) in samples() {
        for page in sample.pages() {
            assert!(!page.lines.is_empty(), "{} {}", sample.id, page.locale);
            for line in page.lines {
                assert!(named(sample, &guide, page, line), "{} {}", sample.id, line.words);
            }
        }
    }
}

#[test]
fn the_exit_is_the_guides_in_address_and_words() {
    for (sample, guide) in samples() {
        assert_eq!(Some(sample.exit), guide["exit"]["url"].as_str(), "{}", sample.id);
        for page in sample.pages() {
            let label = match sample.asked_for(page) {
                Some(locale) => json(&format!("{}.{locale}.json", sample.id))["text"]["exit/label"].clone(),
                None => guide["exit"]["label"].clone(),
            };
            // A guide without a label of its own says what the widget says.
            let mut words = Words::default();
            words.speak(page.locale);
            assert_eq!(
                leave(page.language),
                label.as_str().unwrap_or(words.get(Word::Exit)),
                "{} {}",
                sample.id,
                page.locale
            );
        }
    }
}
