//! `signpost overlay --done` writes no mark for a translation with which the guide cannot be read.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

#[path = "support/command.rs"]
mod command;
mod support;

use std::fs;
use std::path::{Path, PathBuf};

use command::{base, check, code, folder, run, said};
use serde_json::{Value, json};

const FILE: &str = "guide.fr-CA.json";

/// A folder with a guide and an overlay in which every text is translated, some of them in a given way.
fn translated(name: &str, changes: &[(&str, &str)]) -> PathBuf {
    let folder = folder(&format!("overlay-done-{name}"));
    let guide = base().replacen("\"schema\": 1,", "\"schema\": 1, \"translations\": [\"fr-CA\"],", 1);
    fs::write(folder.join("guide.json"), guide).unwrap();
    run(&folder, &["overlay", "guide.json", "fr-CA"]);
    let mut overlay: Value = serde_json::from_str(&text(&folder)).unwrap();
    for (_, text) in overlay["text"].as_object_mut().unwrap() {
        *text = json!(text.as_str().unwrap().replace("?? ", "fr "));
    }
    for (path, text) in changes {
        overlay["text"][path] = json!(text);
    }
    fs::write(folder.join(FILE), format!("{overlay:#}\n")).unwrap();
    folder
}

fn text(folder: &Path) -> String {
    fs::read_to_string(folder.join(FILE)).unwrap()
}

#[test]
fn a_translation_with_faults_is_refused_with_the_line_of_each_and_stays_as_it_is() {
    let folder = translated(
        "faults",
        &[
            ("title", "Le [[bail]]"),
            ("questions/role/text", "Qui **êtes-vous ?"),
            ("outcomes/heat/headline", "{nul}"),
        ],
    );
    let before = text(&folder);
    let output = run(&folder, &["overlay", "guide.json", "fr-CA", "--done"]);
    let told = said(&output.stderr);
    assert_eq!((code(&output), said(&output.stdout)), (1, String::new()), "{told}");
    for (fault, words) in [
        ("unknown glossary term `bail`", "Le [[bail]]"),
        ("`**` is opened but never closed", "Qui **"),
        ("unknown phrase `nul`", "{nul}"),
    ] {
        let line = before.lines().position(|line| line.contains(words)).unwrap() + 1;
        let place = format!("{FILE}: line {line}, ");
        assert!(
            told.lines().any(|told| told.starts_with(&place) && told.contains(fault)),
            "{place}{fault}: {told}"
        );
    }
    assert_eq!(told.lines().count(), 3, "{told}");
    assert_eq!(text(&folder), before);
    assert_eq!(code(&check(&folder, "guide.json")), 1, "the check finds them too");
}

#[test]
fn what_is_taken_out_is_no_fault() {
    let folder = translated(
        "gone",
        &[("sections/gone/title", "Un [[titre]]"), ("review/by", ""), ("title", "Le bail")],
    );
    let output = run(&folder, &["overlay", "guide.json", "fr-CA", "--done"]);
    assert_eq!(code(&output), 0, "{}", said(&output.stderr));
    assert!(
        said(&output.stdout).contains("taken out") && text(&folder).contains("\"of\""),
        "{}",
        text(&folder)
    );
}

#[test]
fn faults_do_not_keep_a_translator_from_going_on() {
    let folder = translated("on", &[("title", "Le [[bail]]")]);
    let output = run(&folder, &["overlay", "guide.json", "fr-CA"]);
    assert_eq!((code(&output), text(&folder).contains("\"of\"")), (0, false), "{}", said(&output.stderr));
}
