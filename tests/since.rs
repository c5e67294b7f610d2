//! What changed since a guide was approved: what is told of texts, conditions, order, and of those who read something else.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::Input;
use signpost::packet::{Approved, Material, Names, Unreadable, changes};
use support::paper::{page_text, part_text};
use support::{file, guide_json, today};

/// The page of what changed between two texts.
fn changed(old: &str, new: &str) -> String {
    let names = Names { guide: "new.json".to_string(), ..Names::default() };
    let material = Material { input: Input::of(new, today()), names };
    changes(&material, Approved { name: "old.json", text: old }).unwrap()
}

/// The same for two guides made on the spot.
fn between(old: Value, new: Value) -> String {
    changed(&guide_json(old), &guide_json(new))
}

fn section(id: &str, when: Value, words: &str) -> Value {
    json!({ "id": id, "title": format!("Title of {id}"), "when": when, "sources": ["S"], "blocks": [{ "paragraph": words }] })
}

#[test]
fn the_same_file_twice_is_one_line() {
    let text = file("www/guides/ontario-domestic.json");
    let page = changed(&text, &text);
    assert!(page_text(&page).contains(
        "Nothing changed in the guide’s own file. Both versions of it are the same, letter for letter."
    ));
    assert!(!page.contains("id=\"changes\"") && !page.contains("id=\"approval\""));
}

#[test]
fn a_file_that_is_only_written_differently_changed_nothing() {
    let text = file("www/guides/ontario-domestic.json");
    let value: Value = serde_json::from_str(&text).unwrap();
    let page = changed(&text, &value.to_string());
    assert!(
        page_text(&page).contains("Nothing changed in the guide’s own file. No text, no condition and nobody’s result in the guide’s own language"),
        "{}",
        page_text(&page)
    );
}

#[test]
fn what_was_not_compared_is_named_on_top_whether_anything_changed_or_not() {
    let text = guide_json(json!({ "translations": ["fr-CA"] }));
    let overlay = json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": {} }).to_string();
    let review = json!({ "review": 1, "guide": "made" }).to_string();
    let overlays = [&*overlay];
    let names = Names {
        guide: "new.json".to_string(),
        overlays: vec!["new.fr-CA.json".to_string()],
        review: "new.review.json".to_string(),
    };
    let input = Input { overlays: &overlays, review: Some(&review), ..Input::of(&text, today()) };
    let material = Material { input, names };
    for old in [text.clone(), text.replace("General", "Special")] {
        let page = page_text(&changes(&material, Approved { name: "old.json", text: &old }).unwrap());
        let top = page.split("What changed").next().unwrap();
        for told in [
            "Compared the guide’s own file, and nothing else: new.json (",
            ") with old.json (",
            "Not compared the translation new.fr-CA.json (",
            "the review file new.review.json (",
            "Whether that changed since then is not known here.",
        ] {
            assert!(top.contains(told), "{told}\n{top}");
        }
        assert_eq!(top.contains("they were not compared."), old == text, "{top}");
    }
}

#[test]
fn the_first_page_counts_errors_and_warnings() {
    let text = guide_json(json!({}));
    let page = page_text(&changed(&text, &text));
    assert!(page.contains("The check found ") && page.contains(" warning"), "{page}");
    assert!(page.contains("No translation and no review file lies beside the guide."), "{page}");
}

#[test]
fn who_newly_sees_a_part_has_it_printed_in_full() {
    let parts = |when: Value, last: &str| {
        let phrases = json!({ "who": [{ "when": { "one": "a" }, "text": "you" }, { "text": "they" }] });
        let blocks = json!([{ "paragraph": "Ask {who} first." }, { "paragraph": "Then wait." }, { "paragraph": last }]);
        json!({ "phrases": phrases, "sections": [{ "id": "s", "title": "T", "when": when, "sources": ["S"], "blocks": blocks }] })
    };
    let (a, both) = (json!({ "one": "a" }), json!({ "one": ["a", "b"] }));
    let wider = between(parts(a.clone(), "Pay all."), parts(both.clone(), "Pay half."));
    let told = part_text(&wider, "change-section-s");
    for line in
        ["Ask {who} first.", "Then wait.", "Pay all half.", "stands for “you” where one is “a”; else “they”"]
    {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let narrower = between(parts(both, "Pay all."), parts(a, "Pay half."));
    let told = part_text(&narrower, "change-section-s");
    assert!(told.contains("… 3 lines as before …") && !told.contains("Then wait."), "{told}");
}

#[test]
fn a_condition_inside_a_part_is_told_as_it_was_and_as_it_is() {
    let parts = |when: Value| json!({ "sections": [{ "id": "s", "title": "T", "sources": ["S"], "blocks": [{ "paragraph": "Words.", "when": when }, { "paragraph": "More." }] }] });
    let page = between(parts(json!({})), parts(json!({ "one": "b" })));
    let told = part_text(&page, "change-section-s");
    assert!(
        told.contains("before: for everybody who reads the part now: only where one is “b” Words."),
        "{told}"
    );
}

#[test]
fn a_changed_word_is_struck_out_and_underlined_by_itself() {
    let page = between(
        json!({ "sections": [section("s", json!({}), "Call the court in the morning.")] }),
        json!({ "sections": [section("s", json!({}), "Call the court in the evening.")] }),
    );
    assert!(page.contains("Call the court in the <del>morning</del> <ins>evening</ins>."), "{page}");
    assert!(part_text(&page, "change-section-s").contains("Read otherwise everybody in all ways"));
}

#[test]
fn a_changed_mark_is_a_change_although_the_words_are_the_same() {
    let page = between(
        json!({ "sections": [section("s", json!({}), "Call the court.")] }),
        json!({ "sections": [section("s", json!({}), "Call **the** court.")] }),
    );
    assert!(page.contains("<del>the</del> <ins><strong>the</strong></ins>"), "{page}");
}

#[test]
fn a_changed_condition_tells_who_sees_the_section_now_and_who_does_not() {
    let page = between(
        json!({ "sections": [section("s", json!({ "one": ["a", "b"] }), "Words.")] }),
        json!({ "sections": [section("s", json!({ "one": ["b", "c"] }), "Words.")] }),
    );
    let told = part_text(&page, "change-section-s");
    assert!(told.contains("Now also one is “c” in 7 ways"), "{told}");
    assert!(told.contains("No longer one is “a” in 7 ways"), "{told}");
    assert!(!told.contains("Read otherwise") && !told.contains("as before"), "{told}");
    assert!(page_text(&page).contains("1 part differs. Somebody reads something else in 14 of 21 ways."));
}

#[test]
fn an_option_that_is_gone_is_given_by_nobody() {
    let options = |ids: &[&str]| -> Value {
        let options: Vec<Value> = ids.iter().map(|id| json!({ "id": id, "text": id })).collect();
        json!([{ "id": "one", "text": "One?", "choose": "one", "options": options }])
    };
    let page = between(
        json!({ "questions": options(&["a", "b", "c"]), "sections": [section("s", json!({ "one": ["a", "c"] }), "Words.")] }),
        json!({ "questions": options(&["a", "b"]), "sections": [section("s", json!({ "one": "a" }), "Words.")] }),
    );
    let told = part_text(&page, "change-section-s");
    assert!(told.contains("before: one is “a” or “c” now: one is “a”"), "{told}");
    assert!(!told.contains("No longer") && !told.contains("Now also"), "{told}");
}

#[test]
fn new_parts_gone_parts_and_moved_parts_are_told_apart() {
    let [a, b, c] = ["a", "b", "c"].map(|id| section(id, json!({}), "Words."));
    let page = between(json!({ "sections": [a, b] }), json!({ "sections": [b, c] }));
    assert!(
        part_text(&page, "change-section-a")
            .starts_with("Section a gone Condition everybody Who saw it everybody")
    );
    assert!(
        part_text(&page, "change-section-c")
            .starts_with("Section c new Condition everybody Who sees it everybody")
    );
    assert!(part_text(&page, "unchanged").contains("Section b"));
    let page = between(json!({ "sections": [a, b, c] }), json!({ "sections": [c, a, b] }));
    assert!(part_text(&page, "change-section-c").starts_with("Section c moved"));
    assert!(page_text(&page).contains("Somebody reads something else in all 21 ways"));
}

#[test]
fn a_changed_wording_reaches_those_who_read_it_and_nobody_else() {
    let parts = |wording: &str| {
        let phrases = json!({ "who": [{ "when": { "one": "a" }, "text": wording }, { "text": "they" }] });
        json!({ "phrases": phrases, "sections": [section("s", json!({ "many": "b" }), "Ask {who}.")] })
    };
    let page = between(parts("you"), parts("we"));
    let told = part_text(&page, "change-phrase-who");
    assert!(told.contains("Read otherwise one is “a”, and many includes “b” in 4 ways"), "{told}");
    assert!(page.contains("<del>you</del> <ins>we</ins>"));
    let told = part_text(&page, "change-section-s");
    assert!(
        told.starts_with(
            "Section s as before, but not for everybody Read otherwise one is “a”, and many includes “b”"
        ),
        "{told}"
    );
}

#[test]
fn another_tty_and_another_chat_of_a_helpline_are_told() {
    let helped = |tty: &str, chat: &str| {
        json!({ "helplines": [{ "id": "h", "name": "Help", "phone": "112", "audience": "anyone", "tty": tty, "chat": chat,
                                "source": "https://example.com/", "verified": "2026-01-01" }] })
    };
    let page = between(helped("113", "https://example.com/a"), helped("114", "https://example.com/b"));
    let told = part_text(&page, "change-helpline-h");
    let wanted = "Read otherwise everybody in all ways … 2 lines as before … TTY: 113 114 Chat: https://example.com/a b";
    assert!(told.contains(wanted), "{told}");
}

#[test]
fn a_changed_meaning_reaches_those_who_can_open_it() {
    let parts = |meaning: &str| {
        let glossary = json!({ "t": { "term": "bail", "meaning": meaning } });
        json!({ "glossary": glossary, "sections": [section("s", json!({ "one": "a" }), "About [[t]].")] })
    };
    let page = between(parts("Old meaning."), parts("New meaning."));
    assert!(part_text(&page, "change-term-t").contains("Read otherwise one is “a” in 7 ways"));
    assert!(page_text(&page).contains("Somebody reads something else in 7 of 21 ways."));
}

#[test]
fn what_only_stands_in_the_file_is_told_and_read_by_nobody() {
    let parts = |source: &str| {
        let mut part = section("s", json!({}), "Words.");
        part["sources"] = json!([source]);
        json!({ "sections": [part] })
    };
    let page = between(parts("X1"), parts("X2"));
    assert!(page.contains("<del>X1</del> <ins>X2</ins>"));
    assert!(page_text(&page).contains("1 part differs. Nobody reads anything else than before."));
}

#[test]
fn a_version_that_cannot_be_read_is_named() {
    let text = file("tests/fixtures/guides/small.json");
    let material = Material { input: Input::of(&text, today()), names: Names::default() };
    let broken = changes(&material, Approved { name: "old.json", text: "{" });
    assert!(matches!(broken, Err(Unreadable::Approved(problems)) if problems.len() == 1));
    let material = Material { input: Input::of("{", today()), names: Names::default() };
    assert!(matches!(
        changes(&material, Approved { name: "old.json", text: &text }),
        Err(Unreadable::Guide(_))
    ));
}
