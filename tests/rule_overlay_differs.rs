//! Translations are held against their originals: numbers, links, terms, phrases, and that they are translated at all.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::{Finding, Severity};
use signpost::check::{Input, check};
use signpost::guide::read_translated;
use support::{guide_json, today};

/// A guide with two phrases and two terms.
fn guide(parts: Value) -> String {
    let mut all = json!({
        "translations": ["fr-CA"],
        "phrases": { "who": [{ "text": "they" }], "then": [{ "text": "then" }] },
        "glossary": {
            "bail": { "term": "bail", "meaning": "Release." },
            "plea": { "term": "plea", "meaning": "An answer." }
        }
    });
    parts.as_object().unwrap().iter().for_each(|(key, part)| all[key] = part.clone());
    guide_json(all)
}

/// What the rule finds for a guide with an overlay for some texts, which can be laid over it.
fn found(parts: Value, locale: &str, text: Value) -> Vec<Finding> {
    let overlay = json!({ "overlay": 1, "guide": "made", "locale": locale, "text": text }).to_string();
    let guide = guide(parts);
    read_translated(&guide, &overlay).unwrap_or_else(|problems| panic!("{problems:?}"));
    let report = check(&Input { overlays: &[&overlay], ..Input::of(&guide, today()) });
    report.findings.into_iter().filter(|finding| finding.rule == "overlay-differs").collect()
}

/// What is said of a translation of the introduction; nothing where it is as it should be.
fn said(original: &str, translation: &str) -> Option<String> {
    let findings = found(json!({ "intro": original }), "fr-CA", json!({ "intro": translation }));
    assert!(findings.len() <= 1, "one finding for a text: {findings:#?}");
    let place = |one: &Finding| (one.place.pointer.clone(), one.severity);
    findings.iter().for_each(|one| assert_eq!(place(one), ("/text/intro".to_string(), Severity::Warning)));
    findings.into_iter().next().map(|finding| finding.message)
}

#[test]
fn another_number_is_told_and_order_signs_and_single_digits_are_not() {
    assert_eq!(said("Call 911.", "Appelez le 112.").unwrap(), "the original has 911, the translation 112");
    let lost = said("Call 911.", "Appelez vite.").unwrap();
    assert_eq!(lost, "the original has 911, the translation does not");
    let added = said("Call fast.", "Appelez le 911.").unwrap();
    assert_eq!(added, "the translation has 911, the original does not");
    for (original, translation) in [
        ("Call 911 or 1-800-555-0100.", "Le 1 800 555-0100, ou le 911, ou le 911."),
        ("It takes 3 days.", "Cela prend trois jours."),
        ("Under $5,000.", "Moins de 5 000 $."),
        ("Call **911**.", "Appelez le *911*."),
        ("Call 911 now.", "اتصل بـ ٩١١."),
    ] {
        assert_eq!(said(original, translation), None, "{translation}");
    }
}

#[test]
fn hours_may_have_other_numbers() {
    let line = |key: &str| {
        let mut line = json!({
            "id": "a", "name": "A", "phone": "+14165550100", "audience": "anyone",
            "source": "https://a.example.com/", "verified": "2026-11-01"
        });
        line[key] = json!("From 9 to 10 p.m.");
        let path = format!("helplines/a/{key}");
        found(json!({ "helplines": [line] }), "fr-CA", json!({ path: "De 9 h à 22 h" }))
    };
    assert_eq!(line("hours"), []);
    assert_eq!(line("note").len(), 1);
}

#[test]
fn links_lead_to_the_same_addresses_and_the_numbers_in_these_count_once() {
    let told = said("[Court](https://a.example.com/11).", "[Tribunal](https://a.example.com/22).").unwrap();
    assert_eq!(told, "the original has https://a.example.com/11, the translation https://a.example.com/22");
    assert!(said("[Call](tel:+14165550100).", "Appelez.").unwrap().contains("has tel:+14165550100,"));
    let original = "[A](https://a.example.com/) [B](https://b.example.com/)";
    let turned = "[B](https://b.example.com/), **[A](https://a.example.com/)**";
    assert_eq!(said(original, turned), None);
}

#[test]
fn terms_and_phrases_are_the_same_in_whatever_words() {
    assert_eq!(said("Your [[bail]].", "Votre [[bail|caution]], [[bail]]."), None);
    assert_eq!(said("{who} come {then}.", "{then}, {who} viennent."), None);
    let told = said("Your [[bail]] and {who}.", "Votre [[plea|réponse]] et {then}.").unwrap();
    let (term, phrase) = told.split_once("; ").unwrap();
    assert_eq!(term, "the original has [[bail]], the translation [[plea]]");
    assert_eq!(phrase, "the original has {who}, the translation {then}");
    assert!(said("Your [[bail]].", "Votre \\[\\[bail]].").unwrap().starts_with("the original has [[bail]]"));
}

#[test]
fn a_text_of_three_words_that_is_the_original_is_not_translated() {
    let same = Some("the translation is word for word the original".to_string());
    assert_eq!(said("Do not call.", "Do  not call."), same);
    for (original, is_told) in [
        ("Not now.", false),
        ("12 34 56 78", false),
        ("{who} {then} [[bail]] [[plea]]", false),
        ("[Ohio Network of the Courts](https://a.example.com/)", false),
        ("Ohio Network (The Courts)", false),
        ("Ohio network of courts", true),
        ("Talk To The Court.", true),
    ] {
        assert_eq!(said(original, original).is_some(), is_told, "{original}");
    }
}

#[test]
fn names_stay_as_they_are_and_headings_are_none() {
    let firm = json!({ "name": "The house of law", "licence": "Licensed in Ontario today" });
    let parts = json!({ "firm": firm, "title": "Talk To A Lawyer" });
    let same = json!({ "firm/name": firm["name"], "firm/licence": firm["licence"], "title": parts["title"] });
    let findings = found(parts.clone(), "fr-CA", same.clone());
    let places: Vec<&str> = findings.iter().map(|one| &*one.place.pointer).collect();
    assert_eq!(places, ["/text/firm~1licence", "/text/title"]);
    assert_eq!(found(parts, "en-CA", same), [], "the same language elsewhere");
}

#[test]
fn what_is_left_is_not_held_against_anything_and_the_entry_that_counts_is() {
    assert_eq!(said("Call 911 now.", "?? Call 112 now."), None);
    let mut guide: Value = serde_json::from_str(&guide(json!({}))).unwrap();
    guide["questions"][0]["text"] = json!("Have you called 911?");
    let parts = json!({ "questions": guide["questions"] });
    let id = guide["questions"][0]["id"].as_str().unwrap();
    let twice = |first: &str, last: &str| {
        let text = json!({ "questions/0/text": first, format!("questions/{id}/text"): last });
        found(parts.clone(), "fr-CA", text).len()
    };
    assert_eq!((twice("Le 112 ?", "Le 911 ?"), twice("Le 911 ?", "Le 112 ?")), (0, 1));
}

#[test]
fn many_differences_and_long_ones_are_cut() {
    let many: String = (10..40).map(|number| format!("{number} ")).collect();
    let told = said(&many, "Rien.").unwrap();
    assert_eq!(told, "the original has 10, 11, 12, 13, 14, and 25 more, the translation does not");
    let told = said(&"9".repeat(200), "Rien.").unwrap();
    assert!(told.contains("9…, the translation") && told.len() < 150, "{told}");
}
