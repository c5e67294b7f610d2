//! `signpost overlay` as it is run: what a translator starts from, what is kept, and that nothing is lost without a word.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

#[path = "support/command.rs"]
mod command;
mod support;

use std::fs;
use std::path::Path;
use std::process::Output;

use command::{base, check, code, folder, run, said};
use serde_json::{Value, json};

const FILE: &str = "guide.fr-CA.json";

/// The base guide, which names the language.
fn guide() -> String {
    base().replacen("\"schema\": 1,", "\"schema\": 1, \"translations\": [\"fr-CA\"],", 1)
}

/// A folder with the guide alone.
fn with_guide(name: &str) -> std::path::PathBuf {
    let folder = folder(&format!("overlay-{name}"));
    fs::write(folder.join("guide.json"), guide()).unwrap();
    folder
}

fn overlay(folder: &Path, more: &[&str]) -> Output {
    run(folder, &[&["overlay", "guide.json", "fr-CA"], more].concat())
}

fn value(folder: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(folder.join(FILE)).unwrap()).unwrap()
}

fn put(folder: &Path, overlay: &Value) {
    fs::write(folder.join(FILE), format!("{overlay:#}\n")).unwrap();
}

/// Writes a translation of every text that is left, by way of `words`.
fn translate(folder: &Path, words: impl Fn(&str) -> String) {
    let mut overlay = value(folder);
    for (_, text) in overlay["text"].as_object_mut().unwrap() {
        if let Some(own) = text.as_str().unwrap().strip_prefix("?? ") {
            *text = json!(words(own));
        }
    }
    put(folder, &overlay);
}

/// The ids of the rules about overlays that find something.
fn found(folder: &Path) -> Vec<String> {
    let output = run(folder, &["check", "guide.json", "--format", "json", "--today", "2026-11-21"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = told["guides"][0]["findings"].as_array().unwrap().iter();
    let rules = findings.map(|finding| finding["rule"].as_str().unwrap().to_string());
    rules.filter(|rule| rule.starts_with("overlay") || rule == "misplaced-file" || rule == "empty").collect()
}

#[test]
fn a_new_overlay_has_every_text_in_the_guides_order_marked_as_left() {
    let folder = with_guide("new");
    let output = overlay(&folder, &[]);
    assert_eq!(code(&output), 0, "{}", said(&output.stderr));
    let made = value(&folder);
    let keys: Vec<&String> = made.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["$schema", "overlay", "guide", "locale", "text"]);
    let paths: Vec<&String> = made["text"].as_object().unwrap().keys().collect();
    let at = |path: &str| paths.iter().position(|known| *known == path).unwrap();
    assert!(
        at("title") < at("questions/role/text")
            && at("questions/role/text") < at("outcomes/general/headline")
    );
    let texts: Vec<&str> =
        made["text"].as_object().unwrap().values().map(|text| text.as_str().unwrap()).collect();
    assert!(texts.len() > 10 && texts.iter().all(|text| text.starts_with("?? ")), "{texts:?}");
    let told = said(&output.stdout);
    assert_eq!(
        told,
        format!(
            "{FILE}: {0} texts, {0} left to translate; they begin with ??: write each translation in its place\n",
            texts.len()
        )
    );
    assert_eq!(found(&folder), ["overlay-incomplete"].map(str::to_string));
}

#[test]
fn a_translation_that_is_done_is_marked_and_the_check_then_finds_nothing_about_it() {
    let folder = with_guide("done");
    overlay(&folder, &[]);
    let early = overlay(&folder, &["--done"]);
    assert_eq!(code(&early), 1);
    assert!(said(&early.stdout).contains("`of` is not written: `title`"), "{}", said(&early.stdout));
    assert_eq!(value(&folder).get("of"), None);
    translate(&folder, |own| format!("fr {own}"));
    let late = overlay(&folder, &[]);
    assert!(said(&late.stdout).contains("0 left to translate; once they are right, --done writes `of`"));
    assert_eq!(value(&folder).get("of"), None, "the mark is for whoever says that it is right");
    let done = overlay(&folder, &["--done"]);
    assert_eq!((code(&done), said(&done.stdout).contains("`of` is written")), (0, true));
    assert_eq!(found(&folder), Vec::<String>::new());
    let before = fs::read_to_string(folder.join(FILE)).unwrap();
    overlay(&folder, &[]);
    assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), before, "running it again changes nothing");
}

#[test]
fn a_changed_guide_keeps_translations_gains_what_is_new_and_prints_what_is_taken_out() {
    let folder = with_guide("changed");
    overlay(&folder, &[]);
    translate(&folder, |own| format!("fr {own}"));
    overlay(&folder, &["--done"]);
    let mut made = value(&folder);
    made["text"]["sections/gone/title"] = json!("Un titre\u{1b}");
    put(&folder, &made);
    let mut changed: Value = serde_json::from_str(&guide()).unwrap();
    changed["intro"] = json!("Something new.");
    changed["title"] = json!("Another title");
    fs::write(folder.join("guide.json"), changed.to_string()).unwrap();
    let output = overlay(&folder, &[]);
    let (told, now) = (said(&output.stdout), value(&folder));
    assert_eq!(code(&output), 0, "{told}");
    assert!(
        told.contains("`title` has changed since it was translated; it is now: “Another title”"),
        "{told}"
    );
    assert!(
        told.contains(
            "taken out, since the guide has no such text any more: `sections/gone/title`: “Un titre\\u{1b}”"
        ),
        "{told}"
    );
    assert!(now["text"]["title"].as_str().unwrap().starts_with("fr "), "the old translation is kept");
    assert_eq!(now["text"]["intro"], "?? Something new.");
    assert_eq!(now["text"].get("sections/gone/title"), None);
    assert_eq!(now["of"], made["of"]);
    assert_eq!(found(&folder), ["overlay-stale", "overlay-incomplete"].map(str::to_string));
}

#[test]
fn a_text_whose_mark_was_forgotten_is_kept_and_named() {
    let folder = with_guide("forgotten");
    overlay(&folder, &[]);
    let mut made = value(&folder);
    made["text"]["title"] = json!("?? Qui répare");
    made["text"]["questions/role/text"] = json!("");
    put(&folder, &made);
    let told = said(&overlay(&folder, &[]).stdout);
    assert!(told.contains("`title` begins with ?? and is not what the guide says"), "{told}");
    assert_eq!(value(&folder)["text"]["title"], "?? Qui répare");
    assert!(
        value(&folder)["text"]["questions/role/text"].as_str().unwrap().starts_with("?? "),
        "empty is left"
    );
}

#[test]
fn two_entries_for_one_text_become_the_one_that_counts_and_the_other_is_printed() {
    let folder = with_guide("twice");
    let texts = json!({ "questions/role/text": "Premier", "questions/0/text": "Second" });
    put(&folder, &json!({ "overlay": 1, "guide": "base", "locale": "fr-CA", "text": texts }));
    let told = said(&overlay(&folder, &[]).stdout);
    assert!(told.contains("`questions/role/text`: “Premier”"), "{told}");
    assert_eq!(value(&folder)["text"]["questions/role/text"], "Second");
}

#[test]
fn the_standard_output_gets_the_overlay_alone_and_the_file_stays_as_it_is() {
    let folder = with_guide("stdout");
    put(&folder, &json!({ "overlay": 1, "guide": "base", "locale": "fr-CA", "text": { "title": "Titre" } }));
    let before = fs::read_to_string(folder.join(FILE)).unwrap();
    let output = overlay(&folder, &["--output", "-"]);
    let made: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(made["text"]["title"], "Titre");
    assert!(said(&output.stderr).starts_with("the overlay: "), "{}", said(&output.stderr));
    assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), before);
    let output = overlay(&folder, &["--out", "other.json"]);
    assert_eq!(said(&output.stdout).lines().next().unwrap().split(':').next(), Some("other.json"));
    assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), before);
}

#[test]
fn nothing_is_written_over_what_is_not_understood() {
    let folder = with_guide("refused");
    let overlays = [
        ("{ \"overlay\": 1,", 1, "line 1"),
        (
            "{ \"overlay\": 1, \"guide\": \"other\", \"locale\": \"fr-CA\", \"text\": {} }",
            1,
            "this overlay belongs to the guide `other`, not to `base`",
        ),
        (
            "{ \"overlay\": 1, \"guide\": \"base\", \"locale\": \"es\", \"text\": {} }",
            1,
            "this overlay is for `es`, not for `fr-CA`",
        ),
        (
            "{ \"overlay\": 1, \"guide\": \"base\", \"locale\": \"fr-CA\", \"text\": {}, \"by\": \"me\" }",
            1,
            "unknown key `by`",
        ),
        (
            "{ \"overlay\": 1, \"guide\": \"base\", \"locale\": \"fr-CA\", \"text\": { \"title\": \"A\", \"title\": \"B\" } }",
            1,
            "`title` stands twice",
        ),
        ("{ \"notes\": [] }", 2, "it is no overlay: name another one to write"),
    ];
    for (text, expected, reason) in overlays {
        fs::write(folder.join(FILE), text).unwrap();
        let output = overlay(&folder, &[]);
        let told = said(&output.stderr);
        assert!(told.starts_with(FILE) && told.contains(reason), "{told}");
        assert_eq!(
            (code(&output), fs::read_to_string(folder.join(FILE)).unwrap()),
            (expected, text.to_string())
        );
    }
    let output = overlay(&folder, &["--output", "guide.json"]);
    assert_eq!((code(&output), fs::read_to_string(folder.join("guide.json")).unwrap()), (2, guide()));
}

#[test]
fn a_language_or_a_guide_that_will_not_do_is_told_in_a_line() {
    let folder = with_guide("wrong");
    fs::write(folder.join("bad.json"), guide().replace("\"title\": \"Who", "\"titel\": \"Who")).unwrap();
    for (arguments, expected, reason) in [
        (["overlay", "guide.json", "../fr"], 2, "`../fr` is no language such as fr-CA"),
        (["overlay", "guide.json", "en"], 2, "`en` is the language of the guide itself"),
        (["overlay", "gone.json", "fr-CA"], 2, "gone.json: "),
        (["overlay", "bad.json", "fr-CA"], 1, "bad.json: line "),
    ] {
        let output = run(&folder, &arguments);
        assert_eq!(code(&output), expected, "{arguments:?}");
        assert!(said(&output.stderr).starts_with(reason), "{}", said(&output.stderr));
    }
    let told = said(&run(&folder, &["overlay", "guide.json", "es"]).stdout);
    assert!(told.contains("add \"es\" to `translations` in the guide"), "{told}");
    assert!(said(&check(&folder, "guide.json").stdout).contains("overlay-missing"));
}
