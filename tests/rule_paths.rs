//! Rules about ways through a guide: one cause, one finding, at the place where it can be mended.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::{Input, check};
use support::{guide_json, today};

/// The rules about ways, as far as these tests look at them.
const RULES: &[&str] = &[
    "unreachable",
    "contradiction",
    "shadowed",
    "always-true",
    "idle-condition",
    "idle-question",
    "no-help",
    "unused",
];

/// What is found in a guide made of parts: rule and place, in the order of the file.
fn found(parts: Value) -> Vec<String> {
    findings(parts).into_iter().map(|(rule, place, _)| format!("{rule} {place}")).collect()
}

/// The same with what is said.
fn findings(parts: Value) -> Vec<(&'static str, String, String)> {
    let text = guide_json(parts);
    support::guide(&text);
    let report = check(&Input::of(&text, today()));
    let ours = report.findings.into_iter().filter(|finding| RULES.contains(&finding.rule));
    ours.map(|finding| (finding.rule, finding.place.pointer, finding.message)).collect()
}

fn question(id: &str, when: Value) -> Value {
    let option = |id: &str| json!({ "id": id, "text": id });
    let options = json!([option("a"), option("b"), option("c")]);
    json!({ "id": id, "text": "?", "choose": "one", "when": when, "options": options })
}

fn section(id: &str, when: Value) -> Value {
    json!({ "id": id, "title": "Title", "sources": [], "when": when, "blocks": [{ "paragraph": "Words" }] })
}

/// A helpline for everybody, and sections without which the questions would change nothing.
fn whole(mut parts: Value) -> Value {
    let line = json!({
        "id": "line", "name": "Line", "phone": "+14165550101", "audience": "anyone",
        "source": "https://help.example.com/", "verified": "2026-01-01",
    });
    parts["helplines"] = json!([line]);
    let used = [json!({ "one": "a" }), json!({ "one": "b" }), json!({ "many": "a" }), json!({ "many": "b" })];
    let mut sections: Vec<Value> = parts["sections"].as_array().cloned().unwrap_or_default();
    sections.extend(used.into_iter().enumerate().map(|(at, when)| section(&format!("used{at}"), when)));
    sections.push(
        json!({ "id": "everybody", "title": "Title", "sources": [], "blocks": [{ "paragraph": "Words" }] }),
    );
    parts["sections"] = json!(sections);
    parts
}

/// The questions that such guides have.
fn questions(more: Value) -> Value {
    let mut many = question("many", json!({}));
    many.as_object_mut().unwrap().remove("when");
    many["choose"] = json!("many");
    many["options"][2]["none"] = json!(true);
    let mut one = question("one", json!({}));
    one.as_object_mut().unwrap().remove("when");
    let mut all = vec![one, many];
    all.extend(more.as_array().cloned().unwrap_or_default());
    json!(all)
}

#[test]
fn a_sound_guide_has_nothing_to_tell() {
    assert_eq!(found(whole(json!({}))), Vec::<String>::new());
}

#[test]
fn a_question_that_nobody_is_asked_is_told_once_with_all_that_hangs_on_it() {
    let more = json!([
        question("never", json!({ "all": [{ "one": "a" }, { "not": { "one": ["a", "b"] } }] })),
        question("later", json!({ "never": "a" })),
    ]);
    let sections = json!([
        section("behind", json!({ "later": "b" })),
        section("beside", json!({ "any": [{ "one": "a" }, { "never": "b" }] }))
    ]);
    let told = findings(whole(json!({ "questions": questions(more), "sections": sections })));
    assert_eq!(told.len(), 1, "{told:?}");
    let (rule, place, message) = &told[0];
    assert_eq!((*rule, place.as_str()), ("contradiction", "/questions/2/when"));
    assert!(message.ends_with("and so nobody gets the question `later`, the section `behind`"), "{message}");
}

#[test]
fn what_stands_in_a_section_that_nobody_gets_is_not_told_again() {
    let mut behind = section("behind", json!({ "extra": "a", "one": "b" }));
    behind["blocks"] = json!([
        { "list": [{ "text": "Words", "when": { "one": "a" } }] },
        { "fragment": "f", "when": { "one": ["a", "b", "c"] } },
    ]);
    let more = json!([question("extra", json!({ "one": "a" }))]);
    let sections = json!([behind, section("extra", json!({ "extra": "b" }))]);
    let fragments = json!({ "f": [{ "paragraph": "Words", "when": { "one": "c" } }] });
    let parts = json!({ "questions": questions(more), "sections": sections, "fragments": fragments });
    assert_eq!(found(whole(parts)), ["unreachable /sections/0/when"]);
}

#[test]
fn a_section_whose_blocks_are_all_for_others_is_told_instead_of_its_blocks() {
    let mut hollow = section("hollow", json!({ "one": "a" }));
    hollow["blocks"] = json!([
        { "paragraph": "Words", "when": { "one": "b" } },
        { "list": [{ "text": "Words", "when": { "one": "c" } }] },
    ]);
    assert_eq!(found(whole(json!({ "sections": [hollow] }))), ["unreachable /sections/0/when"]);
}

#[test]
fn a_block_for_others_than_its_section_is_told_where_other_blocks_are_seen() {
    let mut mixed = section("mixed", json!({ "one": ["a", "b"] }));
    mixed["blocks"] = json!([
        { "paragraph": "Words" },
        { "paragraph": "Words", "when": { "one": "c" } },
        { "paragraph": "Words", "when": { "one": ["a", "b"] } },
    ]);
    let told = found(whole(json!({ "sections": [mixed] })));
    assert_eq!(told, ["unreachable /sections/0/blocks/1/when", "always-true /sections/0/blocks/2/when"]);
}

#[test]
fn a_block_of_a_fragment_is_judged_by_all_who_use_the_fragment() {
    let mut first = section("first", json!({ "one": "a" }));
    first["blocks"] = json!([{ "fragment": "f" }]);
    let mut second = section("second", json!({ "one": "b" }));
    second["blocks"] = json!([{ "fragment": "f" }]);
    let block = |options: Value| json!({ "paragraph": "Words", "when": { "one": options } });
    let fragment = json!([{ "paragraph": "Words" }, block(json!("a")), block(json!("b")), block(json!("c")), block(json!(["a", "b"]))]);
    let told = found(whole(json!({ "sections": [first, second], "fragments": { "f": fragment } })));
    assert_eq!(told, ["unreachable /fragments/f/3/when", "always-true /fragments/f/4/when"]);
}

#[test]
fn notices_are_judged_by_the_places_where_they_stand() {
    let notice =
        |id: &str, at: Value, when: Value| json!({ "id": id, "text": "Words", "at": at, "when": when });
    let notices = json!([
        // Nothing is answered when the first screen decides.
        notice("first", json!(["start"]), json!({ "one": "a" })),
        notice("not-yet", json!(["start"]), json!({ "not": { "one": "a" } })),
        // There is no action to stand before.
        notice("nowhere", json!(["action"]), json!({ "one": "a" })),
        // Whoever goes back to the first question has answered the second.
        notice("back", json!(["question"]), json!({ "many": "a" })),
    ]);
    let told = found(whole(json!({ "notices": notices })));
    assert_eq!(
        told,
        ["unreachable /notices/0/when", "always-true /notices/1/when", "unreachable /notices/2/when"]
    );
}

#[test]
fn a_helpline_of_the_first_screen_is_told_where_nobody_gets_it_at_the_end() {
    let mut parts = whole(
        json!({ "questions": questions(json!([question("extra", json!({ "one": "a" }))])), "sections": [section("extra", json!({ "extra": "a" }))] }),
    );
    let mut line = parts["helplines"][0].clone();
    (line["id"], line["start"], line["when"]) =
        (json!("start"), json!(true), json!({ "extra": "a", "one": "b" }));
    parts["helplines"].as_array_mut().unwrap().push(line);
    let told = findings(parts);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].2, "nobody can get the helpline `start` at the end, though the first screen shows it");
}

#[test]
fn a_wording_counts_as_read_wherever_its_phrase_stands() {
    let phrase = |when: Value| json!({ "who": [{ "when": when, "text": "some" }, { "text": "any" }] });
    let with =
        |text: &str, when: Value| found(whole(json!({ text: "Words for {who}", "phrases": phrase(when) })));
    // The title stays on top of every screen, the introduction is seen again by whoever goes back.
    assert_eq!(with("title", json!({ "many": "a" })), Vec::<String>::new());
    assert_eq!(with("intro", json!({ "many": "a" })), Vec::<String>::new());
    let mut asked = questions(json!([question("extra", json!({ "one": "a" }))]));
    asked[2]["why"] = json!("Words for {who}");
    let why = |when: Value| {
        let sections = json!([section("extra", json!({ "extra": "a" }))]);
        found(whole(json!({ "questions": asked, "phrases": phrase(when), "sections": sections })))
    };
    assert_eq!(why(json!({ "one": "b" })), ["unreachable /phrases/who/0/when"]);
    assert_eq!(why(json!({ "one": "a" })), ["always-true /phrases/who/0/when"]);
    assert_eq!(why(json!({ "extra": "a" })), Vec::<String>::new());
}

#[test]
fn a_wording_in_the_meaning_of_a_term_is_read_by_whoever_can_open_the_term() {
    let parts = |at: &str| {
        let mut outcome = json!({ "id": "general", "headline": "General", "summary": "Summary" });
        outcome[at] = json!("A [[term]]");
        let phrases = json!({ "who": [{ "when": { "one": "a" }, "text": "some" }, { "text": "any" }] });
        let glossary = json!({ "term": { "term": "term", "meaning": "Meant for {who}" } });
        let first = json!({ "id": "first", "when": { "one": "a" }, "headline": "First" });
        whole(json!({ "outcomes": [first, outcome], "phrases": phrases, "glossary": glossary }))
    };
    assert_eq!(found(parts("summary")), ["unreachable /phrases/who/0/when"]);
    // In a headline terms do not open, so nobody reads the meaning: then nothing is said of its wordings.
    assert_eq!(found(parts("headline")), Vec::<String>::new());
}
