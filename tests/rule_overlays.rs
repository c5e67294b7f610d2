//! Rules about translations: that they are there, complete, and made from the texts as they are now.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::{File, Finding};
use signpost::check::overlays::{mark, place, translated};
use signpost::check::space::{MOST_WORK, Space};
use signpost::check::subject::{Subject, Translation};
use signpost::check::{Input, check};
use signpost::guide::json::parse;
use signpost::guide::overlay::texts::{pointer, texts};
use signpost::guide::read_translated;
use support::{file, guide_json, today};

/// What is found for a guide with some overlays, by rules whose names begin in a way.
fn found(rule: &str, guide: &str, overlays: &[&str]) -> Vec<Finding> {
    let report = check(&Input { overlays, ..Input::of(guide, today()) });
    report.findings.into_iter().filter(|finding| finding.rule.starts_with(rule)).collect()
}

fn guide(parts: Value) -> String {
    let mut parts = parts;
    parts["translations"] = json!(["fr-CA"]);
    guide_json(parts)
}

/// An overlay for every text of a guide, changed where something else is given; `null` leaves a text out.
fn overlay(guide: &str, changes: Value) -> Value {
    let mut given: serde_json::Map<String, Value> =
        texts(&parse(guide).unwrap()).into_iter().map(|text| (text.path, json!("texte"))).collect();
    for (path, text) in changes.as_object().unwrap() {
        if text.is_null() {
            given.remove(path)
        } else {
            given.insert(path.clone(), text.clone())
        };
    }
    json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": given })
}

/// The overlay with the mark of a guide's texts.
fn marked(guide: &str, mut overlay: Value) -> String {
    let texts = translated(&parse(guide).unwrap(), &parse(&overlay.to_string()).unwrap());
    overlay["of"] = json!(mark(&texts));
    overlay.to_string()
}

#[test]
fn a_complete_and_current_translation_has_no_finding() {
    let guide = guide(json!({ "firm": { "name": "Oak", "licence": "Licensed" } }));
    assert_eq!(found("overlay", &guide, &[&marked(&guide, overlay(&guide, json!({})))]), []);
}

#[test]
fn every_text_that_is_listed_can_be_translated_and_leads_to_its_place() {
    let guide = file("tests/fixtures/guides/small.json");
    let node = parse(&guide).unwrap();
    let known = texts(&node);
    assert!(known.len() > 50, "{}", known.len());
    for text in &known {
        let overlay =
            json!({ "overlay": 1, "guide": "deposit", "locale": "fr-CA", "text": { &text.path: "neuf" } });
        assert!(read_translated(&guide, &overlay.to_string()).is_ok(), "{}", text.path);
        assert_eq!(pointer(&node, &text.path).as_ref(), Some(&text.pointer));
        let value: Value = serde_json::from_str(&guide).unwrap();
        assert_eq!(value.pointer(&text.pointer).and_then(Value::as_str), Some(&*text.text));
    }
}

#[test]
fn every_text_that_a_visitor_reads_is_listed() {
    use signpost::check::texts::passages;
    use signpost::guide::catalogue::Catalogue;
    for guide in [file("tests/fixtures/guides/small.json"), file("www/guides/ontario-domestic.json")] {
        let node = parse(&guide).unwrap();
        let known: Vec<String> = texts(&node).into_iter().map(|text| text.pointer).collect();
        for passage in passages(&support::guide(&guide), &Catalogue::of(&node)) {
            let inside = format!("{}/text", passage.pointer);
            assert!(known.contains(&passage.pointer) || known.contains(&inside), "{}", passage.pointer);
        }
    }
}

#[test]
fn an_overlay_that_is_missing_is_told_at_the_language() {
    let guide = guide_json(json!({ "translations": ["fr-CA", "es-US"] }));
    let fr = marked(&guide, overlay(&guide, json!({})));
    let findings = found("overlay-missing", &guide, &[&fr]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/translations/1");
    assert_eq!(found("overlay-missing", &guide, &[]).len(), 2);
}

#[test]
fn an_overlay_for_a_language_that_is_not_named_is_told_in_the_overlay() {
    let guide = guide_json(json!({}));
    let findings = found("overlay", &guide, &[&marked(&guide, overlay(&guide, json!({})))]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!((findings[0].rule, findings[0].place.file), ("overlay-missing", File::Overlay(0)));
    assert_eq!(findings[0].place.pointer, "/locale");
}

#[test]
fn an_overlay_with_faults_is_not_called_missing() {
    let guide = guide(json!({}));
    let wrong = overlay(&guide, json!({ "gone": "perdu" })).to_string();
    let broken = wrong.replace("\"overlay\":1", "\"overlay\":");
    for text in [&wrong, &broken] {
        assert_eq!(found("overlay", &guide, &[text]), [], "{text}");
    }
}

#[test]
fn texts_without_translation_are_counted_and_listed_once() {
    let guide = guide(json!({ "firm": { "name": "Oak" }, "words": { "start": "Begin" } }));
    let left = json!({ "title": null, "words/start": null, "firm/name": null });
    let findings = found("overlay-incomplete", &guide, &[&marked(&guide, overlay(&guide, left))]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].message, "the overlay for `fr-CA` leaves 2 of 11 texts in `en`");
    let help =
        "translate `title`, `words/start`; `cargo run -- overlay <guide>.json fr-CA` adds what is missing";
    assert_eq!(findings[0].help.as_deref(), Some(help));
    assert_eq!(findings[0].place.pointer, "/text");
}

#[test]
fn a_text_that_is_marked_as_left_counts_as_left_out_and_belongs_to_no_mark() {
    let guide = guide(json!({ "intro": "Before" }));
    let without = marked(&guide, overlay(&guide, json!({ "intro": null })));
    let mut with: Value = serde_json::from_str(&without).unwrap();
    with["text"]["intro"] = json!("?? Before");
    let there = "translate the texts behind `??`: `intro`";
    let missing = "translate `intro`; `cargo run -- overlay <guide>.json fr-CA` adds what is missing";
    for (overlay, help) in [(without, missing), (with.to_string(), there)] {
        let findings = found("overlay", &guide, &[&overlay]);
        assert_eq!(findings.len(), 1, "{findings:#?}");
        assert_eq!((findings[0].rule, findings[0].help.as_deref()), ("overlay-incomplete", Some(help)));
    }
}

#[test]
fn an_overlay_that_translates_nothing_yet_is_not_stale_and_the_list_of_its_texts_is_cut() {
    let guide = file("tests/fixtures/guides/small.json");
    let empty = json!({ "overlay": 1, "guide": "deposit", "locale": "fr-CA", "text": {} }).to_string();
    assert_eq!(found("overlay-stale", &guide, &[&empty, &empty.replace("{}", "{},\"of\":\"0\"")]), []);
    let help = found("overlay-incomplete", &guide, &[&empty])[0].help.clone().unwrap();
    let (paths, command) = help.split_once("; ").unwrap();
    assert_eq!(paths.matches('`').count(), 20, "{help}");
    assert!(paths.ends_with(" more") && command.starts_with("`cargo run -- overlay"), "{help}");
}

#[test]
fn names_of_firms_and_texts_without_a_letter_need_no_translation() {
    let table = json!([{ "id": "s", "title": "Table", "sources": [], "blocks": [
        { "table": { "caption": "Fees", "columns": ["Fee"], "rows": [["$ 25.00"]] } }
    ] }]);
    let firms = json!({ "elm": { "name": "Elm" } });
    let guide = guide(json!({ "sections": table, "firm": { "name": "Oak" }, "firms": firms }));
    let left =
        json!({ "sections/s/blocks/0/table/rows/0/0": null, "firm/name": null, "firms/elm/name": null });
    assert_eq!(found("overlay", &guide, &[&marked(&guide, overlay(&guide, left))]), []);
}

#[test]
fn a_path_by_number_translates_the_same_text_as_its_path_by_id() {
    let guide = guide(json!({}));
    let changes = json!({ "questions/one/text": null, "questions/0/text": "Un?" });
    assert_eq!(found("overlay", &guide, &[&marked(&guide, overlay(&guide, changes))]), []);
}

#[test]
fn a_change_to_the_guide_makes_the_translation_stale_and_is_named() {
    let before = guide(json!({ "intro": "Before", "sections": [] }));
    let translation = marked(&before, overlay(&before, json!({})));
    let after = guide(json!({ "intro": "After", "sections": [] }));
    let findings = found("overlay", &after, &[&translation]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].message, "texts have changed since they were translated for `fr-CA`: `intro`");
    assert_eq!((findings[0].rule, &*findings[0].place.pointer), ("overlay-stale", "/of"));
    // What the finding says to write makes it pass.
    let help = findings[0].help.clone().unwrap();
    let wanted = help.split("`\"of\": \"").nth(1).unwrap().trim_end_matches("\"`");
    let mut mended: Value = serde_json::from_str(&translation).unwrap();
    mended["of"] = json!(wanted);
    assert_eq!(found("overlay", &after, &[&mended.to_string()]), []);
}

#[test]
fn a_change_to_logic_or_to_the_order_of_the_file_leaves_a_translation_current() {
    let before = guide(
        json!({ "outcomes": [{ "id": "a", "when": { "one": "a" }, "headline": "A" }, { "id": "b", "headline": "B" }] }),
    );
    let translation = marked(&before, overlay(&before, json!({})));
    let after = guide(
        json!({ "outcomes": [{ "headline": "A", "id": "a", "when": { "one": "b" } }, { "id": "b", "headline": "B" }] }),
    );
    assert_eq!(found("overlay", &after, &[&translation]), []);
}

#[test]
fn the_first_part_of_a_mark_is_enough_and_then_no_text_is_named() {
    let before = guide(json!({ "intro": "Before" }));
    let mut translation: Value = serde_json::from_str(&marked(&before, overlay(&before, json!({})))).unwrap();
    let short = translation["of"].as_str().unwrap()[..16].to_string();
    translation["of"] = json!(short);
    assert_eq!(found("overlay", &before, &[&translation.to_string()]), []);
    let findings = found("overlay", &guide(json!({ "intro": "After" })), &[&translation.to_string()]);
    assert_eq!(findings[0].message, "texts have changed since they were translated for `fr-CA`");
    for wrong in ["", "x", &short[..15]] {
        translation["of"] = json!(format!("{wrong} "));
        let findings = found("overlay-stale", &before, &[&translation.to_string()]);
        assert_eq!(findings.len(), usize::from(!wrong.is_empty()), "{wrong}");
    }
}

#[test]
fn an_overlay_without_a_mark_is_told_what_to_write() {
    let guide = guide(json!({}));
    let findings = found("overlay", &guide, &[&overlay(&guide, json!({})).to_string()]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].rule, "overlay-stale");
    let help = findings[0].help.as_ref().unwrap();
    assert!(
        help.contains("`cargo run -- overlay <guide>.json fr-CA --done` writes the mark, `\"of\": \""),
        "{help}"
    );
}

#[test]
fn a_text_of_the_guide_leads_to_its_translation() {
    let guide = guide(json!({}));
    let changes =
        json!({ "questions/one/text": null, "questions/0/text": "Un?", "outcomes/general/headline": null });
    let text = overlay(&guide, changes).to_string();
    let (node, read) = (parse(&guide).unwrap(), support::guide(&guide));
    let translation =
        Translation { index: 0, node: parse(&text).unwrap(), guide: read_translated(&guide, &text).unwrap() };
    let space = Space::new(&read, MOST_WORK);
    let (input, translations) = (Input::of(&guide, today()), [translation]);
    let subject = Subject::new(&input, &read, &node, &space, None, &translations);
    let place = |pointer: &str| place(&subject, &translations[0], pointer).pointer;
    assert_eq!(place("/questions/0/options/1/text"), "/text/questions~1one~1options~1b~1text");
    assert_eq!(place("/questions/0/text"), "/text/questions~10~1text");
    assert_eq!(place("/outcomes/0/headline"), "/text", "left out");
}
