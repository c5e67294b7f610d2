//! The lawyer's packet: nothing of a guide is left out, conditions stand where they decide, and the numbers are right.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::Input;
use signpost::interview::fill::Filler;
use signpost::interview::resolve;
use signpost::interview::view::Step;
use signpost::packet::{Material, review};
use support::packet::{names, packet};
use support::paper::{page_text, part_text, texts_of};
use support::ways::ways;
use support::{file, guide, guide_json, today};

#[test]
fn every_text_of_a_guide_is_in_its_packet() {
    for path in ["www/guides/ontario-domestic.json", "tests/fixtures/guides/small.json"] {
        let text = file(path);
        let page = page_text(&packet(&text));
        let texts = texts_of(&text);
        assert!(texts.len() > 60, "{path} has only {} texts", texts.len());
        for (pointer, piece) in texts {
            assert!(page.contains(&piece), "{path}: {pointer} is missing: {piece}");
        }
    }
}

#[test]
fn counted_words_stand_in_the_form_that_a_visitor_reads() {
    let page = page_text(&packet(&file("www/guides/ontario-domestic.json")));
    for said in ["up to 18 months", "up to 7 days", "At most 7 short questions. You can"] {
        assert!(page.contains(said), "{said}");
    }
    // The list of the widget's words alone has all forms.
    for forms in ["month|months", "short question. You can go back or leave at any time.|"] {
        assert_eq!(page.matches(forms).count(), 1, "{forms}");
    }
}

#[test]
fn every_part_has_a_place_of_its_own_and_the_contents_lead_there() {
    for path in ["www/guides/ontario-domestic.json", "tests/fixtures/guides/small.json"] {
        let text = file(path);
        let page = packet(&text);
        let whole: Value = serde_json::from_str(&text).unwrap();
        let kinds = [
            ("questions", "question"),
            ("outcomes", "outcome"),
            ("sections", "section"),
            ("actions", "action"),
            ("helplines", "helpline"),
            ("notices", "notice"),
        ];
        for (list, kind) in kinds {
            for part in whole[list].as_array().unwrap() {
                let id = format!("{kind}-{}", part["id"].as_str().unwrap());
                assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{path}: {id}");
                assert!(page.contains(&format!("href=\"#{id}\"")), "{path}: nothing leads to {id}");
            }
        }
        for (list, kind) in [("firms", "firm"), ("phrases", "phrase"), ("fragments", "fragment")] {
            for id in whole[list].as_object().unwrap().keys() {
                assert_eq!(page.matches(&format!(" id=\"{kind}-{id}\"")).count(), 1, "{path}: {kind} {id}");
            }
        }
        for href in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert_eq!(
                page.matches(&format!(" id=\"{href}\"")).count(),
                1,
                "{path}: a link leads to #{href}"
            );
        }
    }
}

#[test]
fn a_helpline_has_every_way_to_reach_it_as_it_is_dialled_and_as_it_is_read() {
    let page = packet(&file("tests/fixtures/guides/small.json"));
    let line = part_text(&page, "helpline-crisis");
    for said in [
        "texts 686868; TTY +18005550102",
        "Text 686868 “HOME now” TTY 1-800-555-0102 (deaf) Chat online https://chat.example.com/room",
        "Number checked on",
    ] {
        assert!(line.contains(said), "{said} is not in {line}");
    }
    assert!(part_text(&page, "helpline-board").contains("Dials +18005550100 For"));
}

#[test]
fn the_numbers_are_those_of_going_every_way() {
    let text = file("tests/fixtures/guides/small.json");
    let (page, guide) = (packet(&text), guide(&text));
    let all = ways(&guide);
    assert!(page_text(&page).contains(&format!("{} ways through the guide", all.len())));
    let expect = |id: String, verb: &str, count: usize| {
        let number = if count == all.len() { "all".to_string() } else { count.to_string() };
        let text = part_text(&page, &id);
        assert!(text.contains(&format!("{verb} in {number} ways")), "{id}: expected {number} in {text}");
    };
    let results: Vec<_> = (all.iter())
        .map(|answers| match resolve(&guide, answers, today()).step {
            Step::Result(result) => result,
            Step::Question(_) => panic!("incomplete"),
        })
        .collect();
    for (index, outcome) in guide.outcomes.iter().enumerate() {
        let count = results.iter().filter(|result| result.outcome.as_ref().unwrap().index == index).count();
        expect(format!("outcome-{}", &*outcome.id.0), "shown", count);
    }
    for (index, section) in guide.sections.iter().enumerate() {
        let count =
            results.iter().filter(|result| result.sections.iter().any(|shown| shown.index == index)).count();
        expect(format!("section-{}", &*section.id.0), "shown", count);
    }
    for (index, action) in guide.actions.iter().enumerate() {
        let count =
            results.iter().filter(|result| result.actions.iter().any(|shown| shown.index == index)).count();
        expect(format!("action-{}", &*action.id.0), "offered", count);
    }
    for question in &guide.questions.0 {
        let count = all.iter().filter(|answers| Filler::new(&guide, answers).holds(&question.when)).count();
        expect(format!("question-{}", &*question.id.0), "asked", count);
    }
    // A condition inside a section counts those who see the section too: here the fragment `both`, then its second paragraph.
    let safe = all.iter().filter(|answers| answers.mask(1) == 1).count();
    assert!(part_text(&page, "section-first").contains(&format!("Only where safe is “yes” in {safe} ways")));
}

#[test]
fn conditions_stand_in_words_before_what_they_decide_about() {
    let text = guide_json(json!({
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "you" }, { "text": "they" }] },
        "glossary": { "bail": { "term": "bail", "meaning": "Leave to go home." } },
        "fragments": { "f": [{ "paragraph": "Shared words.", "when": { "one": "b" } }] },
        "sections": [{ "id": "s", "title": "T", "when": { "any": [{ "one": "a" }, { "many": ["b", "c"] }] }, "sources": ["X1"], "blocks": [
            { "paragraph": "Ask {who} about [[bail]].", "when": { "not": { "one": "c" } } },
            { "list": ["First.", { "text": "Second.", "when": { "many": "a" } }] }, { "fragment": "f" },
        ] }],
    }));
    let told = part_text(&packet(&text), "section-s");
    for expected in [
        "Condition one is “a”, or many includes “b” or “c” Who",
        "Only where one is not “c” in 13 ways Ask you | they about bail .",
        "Only where many includes “a” in 10 ways Second.",
        "Shared text f Only where one is “b” in 6 ways Shared words.",
        "Rests on X1",
        "Terms that open: bail : Leave to go home.",
    ] {
        let expected = expected.replace(" .", ".").replace(" :", ":");
        assert!(told.contains(&expected), "expected {expected}\nin {told}");
    }
}

#[test]
fn a_translation_stands_beside_the_text_that_it_replaces() {
    let text = guide_json(json!({ "translations": ["fr-CA"] }));
    let overlay = json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": { "title": "Fabriqué", "outcomes/general/headline": "Général" } });
    let overlays = [&*overlay.to_string()];
    let input = Input { overlays: &overlays, ..Input::of(&text, today()) };
    let page = review(&Material { input, names: names() }).unwrap();
    let told = part_text(&page, "translations");
    assert!(
        told.contains("g.fr-CA.json") && told.contains("Made Fabriqué") && told.contains("General Général"),
        "{told}"
    );
    assert!(
        told.contains("2 of 11 texts") && told.contains("One? not translated"),
        "what is not translated is marked: {told}"
    );
    assert!(page.contains("lang=\"fr-CA\""));
}
