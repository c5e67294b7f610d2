//! The widget's own words: complete in each language that comes with the widget, and counted as that language counts.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use signpost::guide::words::counted::{COUNTED, Category};
use signpost::guide::words::languages::FILES;
use signpost::guide::words::{KEYS, Word, Words};
use signpost::guide::{read, read_translated};
use support::{guide_json, guide_of};

fn file(text: &str) -> Map<String, Value> {
    serde_json::from_str::<Value>(text).unwrap().as_object().unwrap().clone()
}

/// The names in braces of a text.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn every_language_has_every_word_and_no_other() {
    for (language, text) in FILES {
        let given: BTreeSet<String> = file(text).keys().cloned().collect();
        let wanted: BTreeSet<String> = KEYS.iter().map(ToString::to_string).collect();
        assert_eq!(given, wanted, "{language}");
    }
}

#[test]
fn every_language_keeps_the_places_of_each_word_in_each_of_its_forms() {
    for (language, text) in FILES {
        let words = file(text);
        for (word, key) in Word::ALL.iter().zip(KEYS) {
            let wanted = places(word.english());
            for form in words[*key].as_str().unwrap().split('|') {
                assert_eq!(places(form), wanted, "{language}: {key}: {form}");
                assert!(!form.trim().is_empty() && form.trim() == form, "{language}: {key}");
            }
        }
    }
}

#[test]
fn no_word_of_a_language_is_left_in_english() {
    // Words that are the same in both languages.
    let same = ["fr:danger", "fr:print-title"];
    for (language, text) in FILES {
        let words = file(text);
        for (word, key) in Word::ALL.iter().zip(KEYS) {
            let is_same = words[*key].as_str() == Some(word.english());
            assert!(!is_same || same.contains(&&*format!("{language}:{key}")), "{language}: {key}");
        }
    }
}

#[test]
fn forms_are_given_by_counted_words_alone() {
    for (language, text) in FILES {
        let words = file(text);
        for (word, key) in Word::ALL.iter().zip(KEYS) {
            let forms = words[*key].as_str().unwrap().split('|').count();
            let counts = COUNTED.contains(word);
            assert!(forms == 1 || (counts && forms == 2), "{language}: {key} has {forms} forms");
        }
    }
}

#[test]
fn a_counted_word_says_one_in_one_way_and_other_numbers_in_another() {
    let words = Words::default();
    assert_eq!(words.counted(Word::Day, Category::One, &[]), "day");
    assert_eq!(words.counted(Word::Day, Category::Other, &[]), "days");
    assert_eq!(words.counted(Word::Day, Category::Many, &[]), "days", "French has it for millions");
    let length = words.counted(Word::Length, Category::One, &[("max", "1")]);
    assert!(length.starts_with("At most 1 short question."), "{length}");
}

#[test]
fn a_language_with_six_forms_uses_each() {
    let forms = "zero|one|two|few|many|other";
    let said: Vec<&str> = Category::ALL.into_iter().map(|category| category.form(forms)).collect();
    assert_eq!(said, forms.split('|').collect::<Vec<_>>());
    assert_eq!(Category::Two.form("only"), "only");
    assert_eq!(Category::One.form("only"), "only");
}

#[test]
fn forms_where_nothing_is_counted_or_too_many_of_them_are_an_error() {
    let with = |words: Value| {
        read(&guide_json(json!({ "words": words }))).map_err(|problems| problems[0].message.clone())
    };
    assert!(with(json!({ "day": "jour|jours" })).is_ok());
    assert!(with(json!({ "day": "day" })).is_ok());
    assert!(with(json!({ "back": "Back|Backs" })).unwrap_err().contains("counts nothing"));
    assert!(with(json!({ "day": "a|b|c" })).unwrap_err().contains("zero|one|two|few|many|other"));
}

#[test]
fn a_guide_in_french_or_spanish_speaks_its_language_and_its_own_words_come_first() {
    let guide = guide_of(json!({ "locale": "fr-CA", "words": { "start": "On y va" } }));
    assert_eq!(guide.words.get(Word::Start), "On y va");
    assert_eq!(guide.words.get(Word::Back), "Retour");
    assert_ne!(guide_of(json!({ "locale": "es-US" })).words.get(Word::Back), "Back");
    assert_eq!(
        guide_of(json!({ "locale": "de-DE" })).words.get(Word::Back),
        "Back",
        "there are no words in German"
    );
}

#[test]
fn a_file_of_words_that_is_wrong_leaves_english() {
    let mut words = Words::default();
    for text in ["", "[]", "{", "{\"start\": 1}", "{\"no-such-word\": \"x\"}"] {
        words.learn(text);
        assert_eq!(words.get(Word::Start), "Start", "{text}");
    }
}

#[test]
fn under_a_translation_the_guides_own_language_is_one_of_the_others() {
    let guide = guide_json(json!({ "locale": "en-CA", "translations": ["fr-CA", "es-US"] }));
    let overlay =
        r#"{ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": { "title": "Un petit guide" } }"#;
    let translated = read_translated(&guide, overlay).unwrap();
    assert_eq!(&*translated.locale, "fr-CA");
    let others: Vec<&str> = translated.translations.iter().map(|locale| &**locale).collect();
    assert_eq!(others, ["en-CA", "es-US"]);
    assert_eq!(translated.words.get(Word::Back), "Retour");
}

#[test]
fn languages_that_are_written_from_right_to_left_are_known() {
    for (locale, is_right_to_left) in
        [("ar-XB", true), ("he", true), ("fa-IR", true), ("en-CA", false), ("es-US", false)]
    {
        let guide = guide_of(json!({ "locale": locale }));
        assert_eq!(guide.is_right_to_left(), is_right_to_left, "{locale}");
    }
}
