//! What is told of overlays that cannot be laid over their guide: at their own places, in words that help.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::File;
use signpost::check::{Input, check};
use support::{guide_json, today};

fn overlay(texts: Value) -> Value {
    json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": texts })
}

/// What is said of an overlay that does not fit, and where, in the order of the places.
fn misplaced(overlay: &str) -> Vec<(String, String)> {
    let (guide, overlays) = (guide_json(json!({ "translations": ["fr-CA"] })), [overlay]);
    let report = check(&Input { overlays: &overlays, ..Input::of(&guide, today()) });
    let findings = report.findings.into_iter().filter(|finding| finding.place.file == File::Overlay(0));
    let mut told: Vec<_> = findings.map(|finding| (finding.place.pointer, finding.message)).collect();
    told.sort();
    told
}

/// The only thing that is said.
fn only(overlay: &Value) -> (String, String) {
    let told = misplaced(&overlay.to_string());
    assert_eq!(told.len(), 1, "{told:?}");
    told[0].clone()
}

#[test]
fn a_path_that_leads_nowhere_is_told_at_its_key_with_the_path_that_may_be_meant() {
    let (place, message) = only(&overlay(json!({ "questions/ane/text": "Un?" })));
    assert_eq!(place, "/text/questions~1ane~1text");
    assert_eq!(message, "the guide has no text at `questions/ane/text`: did you mean `questions/one/text`?");
}

#[test]
fn a_path_that_is_like_none_gets_no_proposal() {
    for far in ["theme/accent", "sections/anything/blocks/0/paragraph", "titre"] {
        assert_eq!(only(&overlay(json!({ far: "neuf" }))).1, format!("the guide has no text at `{far}`"));
    }
}

#[test]
fn a_word_of_the_widget_must_be_in_the_guide_before_it_is_translated() {
    let (_, message) = only(&overlay(json!({ "words/start": "Commencer" })));
    assert_eq!(
        message,
        "the guide has no text at `words/start`: give `start` under `words` in the guide first"
    );
}

#[test]
fn the_overlay_of_another_guide_is_told_at_its_name() {
    let mut other = overlay(json!({ "title": "Titre" }));
    other["guide"] = json!("other");
    assert_eq!(only(&other), ("/guide".to_string(), "this overlay belongs to the guide `other`".to_string()));
}

#[test]
fn a_text_with_a_wrong_mark_is_told_in_the_overlay() {
    let (place, _) = only(&overlay(json!({ "title": "Titre", "outcomes/general/headline": "**Gras" })));
    assert_eq!(place, "/text/outcomes~1general~1headline");
}

#[test]
fn a_missing_comma_does_not_hide_what_else_is_wrong() {
    let broken = r#"{ "overlay": 1 "guide": "made", "locale": "fr-CA", "text": { "gone/text": "perdu" } }"#;
    let told = misplaced(broken);
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[1].0, "/text/gone~1text");
}

#[test]
fn hundreds_of_wrong_paths_are_told_quickly_and_not_all() {
    let texts: serde_json::Map<String, Value> =
        (0..5000).map(|at| (format!("sections/s{at}/title"), json!("Titre"))).collect();
    let told = misplaced(&overlay(Value::Object(texts)).to_string());
    assert_eq!(told.len(), 100);
}
