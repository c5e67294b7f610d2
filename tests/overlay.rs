//! Translations: an overlay replaces texts and the locale, and can change nothing else.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::guide::overlay::Unreadable;
use signpost::guide::problem::Problem;
use signpost::guide::{Guide, read_translated};
use support::{file, guide, guide_json, says, small, words};

fn small_json() -> String {
    file("tests/fixtures/guides/small.json")
}

fn overlay(texts: Value) -> String {
    json!({ "overlay": 1, "guide": "deposit", "locale": "fr-CA", "text": texts }).to_string()
}

fn translated(texts: Value) -> Guide {
    read_translated(&small_json(), &overlay(texts)).unwrap_or_else(|wrong| panic!("{wrong:?}"))
}

/// All is the same but what the language itself decides: the widget's words, and the languages to change to.
fn assert_reads_alike(translated: Guide, own: Guide) {
    let (words, translations) = (own.words.clone(), own.translations.clone());
    assert_eq!(Guide { locale: own.locale.clone(), words, translations, ..translated }, own);
}

/// What is said of an overlay that is wrong.
fn refused(overlay: &str) -> Vec<Problem> {
    match read_translated(&small_json(), overlay) {
        Err(Unreadable::Overlay(problems)) => problems,
        other => panic!("not the overlay's fault: {:?}", other.map(|guide| guide.locale)),
    }
}

/// Paths that an overlay may not touch, one by one.
fn assert_refused(base: &str, id: &str, paths: &[&str]) {
    for path in paths {
        let overlay =
            json!({ "overlay": 1, "guide": id, "locale": "fr-CA", "text": { *path: "neuf" } }).to_string();
        match read_translated(base, &overlay) {
            Err(Unreadable::Overlay(problems)) => {
                assert_eq!(problems.len(), 1, "{path}: {problems:?}");
                assert_eq!(problems[0].message, format!("the guide has no text at `{path}`"));
                assert_eq!(problems[0].at, overlay.rfind(&format!("\"{path}\"")).unwrap());
            }
            other => panic!("{path} can be changed: {:?}", other.map(|_| ())),
        }
    }
}

#[test]
fn an_overlay_replaces_texts_by_path_and_the_locale() {
    let guide = translated(json!({
        "title": "Peut-on garder le dépôt?",
        "questions/role/options/tenant/text": "Je loue",
        "questions/0/help": "Choisissez.",
        "sections/first/blocks/2/steps/1": "Attendez.",
        "sections/time/blocks/1/table/rows/1/0": "Usure",
        "phrases/other/2/text": "l'autre",
        "glossary/deposit/term": "dépôt de loyer",
        "firm/licence": "Permis en Ontario",
        "words/start": "Commencer",
        "actions/text/message": "Bonjour",
        "exit/label": "Quitter",
    }));
    assert_eq!(&*guide.locale, "fr-CA");
    assert_eq!(words(&guide, &guide.title), "Peut-on garder le dépôt?");
    assert_eq!(words(&guide, &guide.questions.0[0].options[0].text), "Je loue");
    assert_eq!(words(&guide, guide.questions.0[0].help.as_ref().unwrap()), "Choisissez.");
    assert_eq!(says(&guide, &[], &guide.questions.0[1].text), "Do you feel safe with l'autre?");
    assert_eq!(words(&guide, &guide.outcomes[2].headline), "The dépôt de loyer is not for damage.");
    assert_eq!(&**guide.actions[1].message.as_ref().unwrap(), "Bonjour");
    assert_eq!(&**guide.exit.label.as_ref().unwrap(), "Quitter");
}

#[test]
fn what_an_overlay_leaves_out_stays_in_the_guides_own_words() {
    let (own, other) = (small(), translated(json!({})));
    assert_reads_alike(other, own);
}

#[test]
fn a_text_that_is_left_for_later_stays_in_the_guides_own_words_but_must_be_one_of_its_texts() {
    let later = json!({ "title": "?? Can they keep it?", "firm/licence": "??", "glossary/deposit/meaning": "?? [open" });
    let (own, other) = (small(), translated(later));
    assert_reads_alike(other, own);
    let problems = refused(&overlay(json!({ "sections/gone/title": "?? Gone" })));
    assert_eq!(problems[0].message, "the guide has no text at `sections/gone/title`");
}

#[test]
fn an_overlay_changes_no_logic_no_address_and_no_number() {
    assert_refused(
        &small_json(),
        "deposit",
        &[
            "id",
            "locale",
            "schema",
            "jurisdiction",
            "review/on",
            "review/due",
            "exit/url",
            "theme/accent",
            "translations/0",
            "questions/role/id",
            "questions/role/choose",
            "questions/safe/when",
            "questions/safe/when/not/role",
            "outcomes/landlord/when/role",
            "outcomes/not-safe/urgent",
            "sections/time/when/damage/0",
            "sections/first/sources/0",
            "phrases/other/0/when/role",
            "sections/first/blocks/0/fragment",
            "sections/time/blocks/0/timeline/unit",
            "sections/time/blocks/0/timeline/spans/0/to",
            "sections/time/blocks/2/links/0/url",
            "sections/myths/blocks/1/callout/tone",
            "actions/call/kind",
            "actions/book/url",
            "actions/book/firm",
            "firm/phone",
            "firm/url",
            "firm/acts_for/0",
            "emergency/phone",
            "helplines/board/phone",
            "helplines/board/source",
            "helplines/board/verified",
            "helplines/crisis/sms/to",
            "helplines/crisis/tty",
            "helplines/crisis/chat",
            "notices/general/at/0",
        ],
    );
}

#[test]
fn a_path_to_nowhere_or_to_more_than_a_text_is_refused() {
    assert_refused(
        &small_json(),
        "deposit",
        &[
            "titel",
            "questions",
            "questions/role",
            "questions/9/text",
            "questions/role/options/nobody/text",
            "sections/first/blocks/9/paragraph",
            "intro/text",
            "title/",
            "/title",
            "title/0",
            "questions//text",
            "words",
            "words/restart",
            "questions/-1/text",
            "questions/role/why/0",
        ],
    );
}

#[test]
fn a_question_or_a_colour_named_like_a_text_is_still_no_text() {
    let ids = ["help", "text", "name", "note", "why", "title", "steps", "list"];
    let option = |id: &str| json!({ "id": id, "text": "x" });
    let question = |id: &&str| json!({ "id": id, "text": "x", "choose": "many", "options": [option("text"), option("neuf")] });
    let when: Value =
        ids.iter().map(|id| (id.to_string(), json!("text"))).collect::<serde_json::Map<_, _>>().into();
    let several = json!({ "any": [{ "help": ["text"] }, { "not": { "name": "text" } }] });
    let base = guide_json(json!({
        "questions": ids.iter().map(question).collect::<Vec<_>>(),
        "outcomes": [{ "id": "text", "when": when, "headline": "x" }, { "id": "note", "when": several, "headline": "x" }, { "id": "last", "headline": "x" }],
        "theme": { "text": "#000000", "font": "serif" },
    }));
    guide(&base);
    for id in ids {
        assert_refused(
            &base,
            "made",
            &[&format!("outcomes/text/when/{id}"), &format!("outcomes/0/when/{id}")],
        );
    }
    assert_refused(
        &base,
        "made",
        &["outcomes/note/when/any/0/help/0", "outcomes/1/when/any/1/not/name", "theme/text", "theme/font"],
    );
}

#[test]
fn an_overlay_of_another_guide_is_refused() {
    let other = overlay(json!({})).replace("\"deposit\"", "\"parking\"");
    assert_eq!(refused(&other)[0].message, "this overlay belongs to the guide `parking`");
}

#[test]
fn what_is_wrong_with_the_file_itself_is_told_in_its_order() {
    let text =
        r#"{ "overlay": 2, "guide": "deposit", "lokale": "fr-CA", "text": { "title": 1, "intro": " " } }"#;
    let told: Vec<_> = refused(text).iter().map(|problem| problem.describe(text)).collect();
    assert_eq!(
        told,
        [
            "line 1, column 1: the key `locale` is missing",
            "line 1, column 14: this version of the widget reads overlays with \"overlay\": 1",
            "line 1, column 37: unknown key `lokale`: did you mean `locale`?",
            "line 1, column 75: expected text in double quotes, found a number",
            "line 1, column 87: this text is empty: write it, or remove the key",
        ]
    );
    assert_eq!(refused("{").len(), 1);
    assert!(
        refused(
            r#"{ "overlay": 1, "guide": "deposit", "locale": "fr", "text": { "title": "a", "title": "b" } }"#
        )[0]
        .message
        .contains("twice")
    );
}

#[test]
fn a_fault_in_a_translated_text_is_the_overlays_and_is_shown_in_the_overlay() {
    for wrong in ["un **mot", "[x](javascript:alert(1))", "{autre}", "[[depot]]"] {
        let text = overlay(json!({ "questions/role/text": "Qui?", "intro": wrong }));
        let problem = refused(&text).swap_remove(0);
        assert_eq!(problem.at, text.find("\"intro\"").unwrap(), "{wrong}: {}", problem.describe(&text));
    }
}

#[test]
fn a_fault_in_the_guide_is_the_guides_whatever_the_overlay_says() {
    let guide = small_json().replace("\"outcomes\"", "\"outcome\"");
    assert!(matches!(read_translated(&guide, &overlay(json!({}))), Err(Unreadable::Guide(_))));
    assert!(matches!(read_translated("{", &overlay(json!({}))), Err(Unreadable::Guide(_))));
}
