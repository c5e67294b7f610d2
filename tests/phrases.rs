//! The lists of phrases that guides are searched for: what they must find, and what they must leave alone.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use signpost::check::reading::Language;
use signpost::check::wording::{List, faults, found, found_under, phrases};
use support::file;

fn hits(list: List, text: &str) -> Vec<&str> {
    found(Language::English, list, text).into_iter().map(|hit| hit.words).collect()
}

/// The sentences of a file that a list must find something in, or must not.
fn sentences_of(locale: &str, sign: char) -> Vec<String> {
    let text = file(&format!("tests/fixtures/wording/contact.{locale}.txt")).replace("\n  ", "\u{2028}");
    let lines = text.lines().filter_map(|line| line.strip_prefix(sign));
    lines.map(|line| line.trim().replace('\u{2028}', "\n")).collect()
}

#[test]
fn whatever_could_move_somebody_to_contact_the_protected_person_is_found() {
    for locale in ["en", "fr", "es"] {
        let language = Language::of(locale).unwrap();
        let told = sentences_of(locale, '+');
        let missed: Vec<_> =
            told.iter().filter(|text| found(language, List::Contact, text).is_empty()).collect();
        assert!(missed.is_empty(), "{locale}: {missed:#?}");
        assert!(told.len() >= 60, "{locale}: {}", told.len());
    }
}

#[test]
fn a_warning_a_question_and_the_work_of_others_are_no_suggestion() {
    for locale in ["en", "fr", "es"] {
        let language = Language::of(locale).unwrap();
        let told = sentences_of(locale, '-');
        let hits = told.iter().flat_map(|text| found(language, List::Contact, text));
        let wrong: Vec<_> = hits.map(|hit| (hit.words, hit.sentence)).collect();
        assert!(wrong.is_empty(), "{locale}: {wrong:#?}");
        assert!(told.len() >= 30, "{locale}: {}", told.len());
    }
}

#[test]
fn a_point_of_a_list_is_read_under_its_lead() {
    let under = |lead| found_under(Language::English, List::Contact, lead, "Ask her to write a letter");
    assert!(under("Please do not:").is_empty());
    assert!(under("If the order holds, do not").is_empty());
    let hits = under("You can:");
    assert_eq!((hits[0].words, hits[0].range.clone()), ("Ask her", 0..7));
}

#[test]
fn phrases_are_whole_words_in_any_case_with_any_apostrophe_across_lines_and_not_across_sentences() {
    assert_eq!(hits(List::Claims, "The BEST firm."), ["BEST"]);
    assert_eq!(hits(List::Claims, "Asbestos"), [""; 0]);
    assert_eq!(hits(List::Pressure, "Do not\nwait!"), ["Do not\nwait"]);
    assert_eq!(hits(List::Pressure, "Please don’t wait"), ["don’t wait"]);
    assert_eq!(
        hits(List::Claims, "An award‑winning firm, or an award-winning one"),
        ["award‑winning", "award-winning"]
    );
    assert_eq!(hits(List::Claims, "We are #1."), ["#1"]);
    assert_eq!(hits(List::Pressure, "You may act. Now read on."), [""; 0]);
    assert_eq!(hits(List::Pressure, "Act, now that you can."), [""; 0]);
}

#[test]
fn a_hit_says_where_it_is_in_which_sentence_and_why() {
    let text = "Ça va. Nous sommes  les MEILLEURS, dit-on. Merci.";
    let hit = &found(Language::French, List::Claims, text)[0];
    assert_eq!(&text[hit.range.clone()], "MEILLEURS");
    assert_eq!((hit.words, hit.sentence), ("MEILLEURS", "Nous sommes  les MEILLEURS, dit-on."));
    assert_eq!(hit.phrase.id, "superlative");
    assert!(hit.phrase.rule.contains("4.2-1"), "{}", hit.phrase.rule);
}

#[test]
fn accents_may_be_missing() {
    let found = |text| found(Language::French, List::Claims, text).len();
    assert_eq!((found("NOS AVOCATS SPECIALISES"), found("nos avocats spe\u{301}cialise\u{301}s")), (1, 1));
}

/// A list, and by language what it must find in the first sentences and must not find in the second.
const SAMPLES: &str = include_str!("fixtures/wording/lists.txt");

#[test]
fn claims_advice_and_pressure_are_found_and_their_harmless_neighbours_are_not() {
    let (mut checked, mut wrong) = (0, Vec::new());
    for line in SAMPLES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let [locale, list, sign, text] = line.splitn(4, ' ').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let list = match list {
            "claims" => List::Claims,
            "advice" => List::Advice,
            "pressure" => List::Pressure,
            other => panic!("{other}"),
        };
        let hits = found(Language::of(locale).unwrap(), list, text);
        if hits.is_empty() == (sign == "+") {
            wrong.push((line, hits));
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked > 150, "{checked}");
}

#[test]
fn every_list_can_be_read_and_says_why_and_what_to_write_instead() {
    for language in Language::ALL {
        for list in List::ALL {
            assert_eq!(faults(language, list), [""; 0], "{language:?} {list:?}");
            for phrase in phrases(language, list) {
                let is_told = [phrase.id, phrase.words, phrase.rule, phrase.instead]
                    .iter()
                    .all(|text| !text.is_empty());
                assert!(is_told, "{language:?} {list:?} {}", phrase.id);
            }
        }
    }
}

#[test]
fn text_of_any_shape_is_searched_without_harm() {
    let many = "do not ask her or ".repeat(2_000);
    for text in [
        "",
        "…",
        "'’'",
        "ask",
        "her her her",
        "\u{301}\u{ad}",
        "ask\u{200b} her\u{301}",
        "🦀 ask 🦀 her",
        "#%#%",
        &many,
    ] {
        for language in Language::ALL {
            for list in List::ALL {
                for hit in found(language, list, text) {
                    assert_eq!(&text[hit.range.clone()], hit.words);
                }
            }
        }
    }
}
