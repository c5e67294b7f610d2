//! The advertising record: a copy of everything, the files letter for letter, and what rules ask a firm to note.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use signpost::check::{Input, digest};
use signpost::packet::record::retention;
use signpost::packet::{Material, Names, record};
use support::paper::{page_text, part_text, texts_of};
use support::{day, file, guide_json, today};

fn names() -> Names {
    Names { guide: "g.json".to_string(), overlays: vec!["g.fr-CA.json".to_string()], review: String::new() }
}

fn record_of(text: &str, used: &[&str]) -> String {
    let used: Vec<String> = used.iter().map(|place| place.to_string()).collect();
    record(&Material { input: Input::of(text, today()), names: names() }, &used).unwrap()
}

/// What stands in the blocks of the record that hold files.
fn files_in(page: &str) -> Vec<String> {
    let blocks =
        page.split("<pre class=\"file\">\n").skip(1).map(|rest| rest.split("</pre>").next().unwrap());
    blocks
        .map(|block| {
            block.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn every_text_is_in_the_record_with_its_condition() {
    let text = file("www/guides/ontario-domestic.json");
    let page = record_of(&text, &[]);
    let copy = page_text(page.split("id=\"files\"").next().unwrap());
    for (pointer, piece) in texts_of(&text) {
        assert!(copy.contains(&piece), "{pointer} is missing: {piece}");
    }
    assert!(
        part_text(&page, "section-family-messages")
            .starts_with("Section 4 family-messages For role is “family”")
    );
    assert!(
        part_text(&page, "section-breach")
            .contains("Only where role is “accused” If you think something went wrong")
    );
}

#[test]
fn the_files_are_in_it_letter_for_letter() {
    let text = guide_json(json!({ "title": "A <b> & \"c\" — é\u{a0}\u{202e}", "translations": ["fr-CA"] }));
    let overlay =
        json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": { "title": "</pre>Fabriqué" } })
            .to_string();
    let overlays = [&*overlay];
    let input = Input { overlays: &overlays, ..Input::of(&text, today()) };
    let page = record(&Material { input, names: names() }, &[]).unwrap();
    assert_eq!(files_in(&page), [text.clone(), overlay.clone()]);
    assert!(page.contains(&digest::of(&text)) && page.contains(&digest::of(&overlay)));
}

#[test]
fn a_file_that_begins_with_an_empty_line_keeps_it() {
    // HTML drops the first line break of such a block, so the record puts one in front.
    let text = format!("\n{}", guide_json(json!({})));
    assert_eq!(files_in(&record_of(&text, &[])), [text]);
}

#[test]
fn it_says_when_it_was_made_who_answers_and_where_the_guide_was_used() {
    let text = guide_json(json!({
        "firm": { "name": "Oak Law", "responsible_lawyer": "B. Lawyer", "licence": "No. 7", "address": "1 Oak Street" },
        "firms": { "elm": { "name": "Elm Law" } },
    }));
    let input = Input::of(&text, day("2026-11-21"));
    let used = ["https://oak.example.com/rent".to_string(), "Poster in the <hall>".to_string()];
    let page = record(&Material { input, names: names() }, &used).unwrap();
    let words = page_text(&page);
    assert!(words.contains("Dated 2026-11-21"));
    assert!(words.contains("Oak Law B. Lawyer No. 7 1 Oak Street"), "{words}");
    assert!(words.contains("Elm Law not named: add the name by hand"));
    assert!(words.contains("Where From To https://oak.example.com/rent Poster in the <hall>"), "{words}");
    assert!(!page.contains("<hall>"));
}

#[test]
fn the_rules_about_keeping_it_are_those_of_the_jurisdiction() {
    let of =
        |jurisdiction: &str| page_text(&record_of(&guide_json(json!({ "jurisdiction": jurisdiction })), &[]));
    let missouri = of("US-MO");
    assert!(
        missouri.contains(
            "Missouri Supreme Court Rule 4-7.2(b): Keep a copy for two years after it was last used"
        )
    );
    assert!(!missouri.contains("New York"));
    assert!(of("US-NY").contains("The rule itself was not read for this line"));
    assert!(
        of("FR")
            .contains("No rule about records is known here for FR. That does not mean that there is none")
    );
}

#[test]
fn every_rule_about_records_has_a_source_and_the_day_on_which_it_was_read() {
    for rule in retention::ALL {
        assert!(rule.source.starts_with("https://"), "{rule:?}");
        assert!(signpost::guide::values::Date::parse(rule.read).is_some(), "{rule:?}");
        assert!(rule.asks.ends_with('.') && !rule.rule.ends_with('.'), "{rule:?}");
    }
}

#[test]
fn a_record_asks_for_nothing_and_judges_nothing() {
    let page = record_of(&file("www/guides/ontario-domestic.json"), &[]);
    let copy = page.split("id=\"files\"").next().unwrap();
    for wrong in ["<script", "<link", "<img", " src=", "@import"] {
        assert!(!copy.contains(wrong), "{wrong}");
    }
    assert!(page_text(copy).contains("how this record speaks of answers"));
    assert!(!page_text(copy).contains("this packet"));
    assert!(
        !page.contains("id=\"findings\"")
            && !page.contains("id=\"approval\"")
            && !page.contains("☐ approved")
    );
}
