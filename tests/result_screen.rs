//! The screen of the result: its order, its reasons, its blocks, its ways to a firm and to help.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use support::page::{Element, Page, draw, draw_at};
use support::{answers, file, guide, small};

type Given<'a> = &'a [(&'a str, &'a str)];

const TENANT: Given = &[("role", "tenant"), ("safe", "yes"), ("damage", "walls floor")];
const UNSAFE: Given = &[("role", "tenant"), ("safe", "no"), ("damage", "none")];

/// The small guide after some answers.
fn after(given: Given) -> Page {
    let guide = small();
    let given = answers(&guide, given);
    draw(guide, Some(given))
}

fn texts<'p>(elements: impl Iterator<Item = &'p Element>) -> Vec<&'p str> {
    elements.map(|element| &*element.text).collect()
}

fn headings(page: &Page) -> Vec<&Element> {
    page.elements.iter().filter(|element| matches!(element.name.as_bytes(), [b'h', b'1'..=b'6'])).collect()
}

#[test]
fn the_result_starts_with_the_short_answer_and_why() {
    let page = after(UNSAFE);
    assert!(headings(&page)[0].text.contains("Your safety comes first."));
    let because = page.classed("because").next().unwrap();
    assert!(because.text.ends_with("? No"), "the answer stands behind its question: {}", because.text);
    assert!(page.place("outcome") < page.place("helplines"));
}

#[test]
fn help_comes_first_where_the_answer_is_urgent_and_last_where_it_is_not() {
    let urgent = after(UNSAFE);
    assert!(urgent.place("emergency") < urgent.place("helplines"));
    assert!(
        urgent.place("helplines") < urgent.place("section")
            && urgent.place("section") < urgent.place("actions")
    );
    assert_eq!(urgent.classed("helplines").count(), 1);
    let calm = after(TENANT);
    assert!(calm.place("section") < calm.place("actions") && calm.place("actions") < calm.place("helplines"));
    assert!(
        calm.place("actions") < calm.place("emergency") && calm.place("emergency") < calm.place("helplines")
    );
    assert_eq!(calm.classed("emergency").count(), 1, "the emergency line is on every result");
}

#[test]
fn calls_and_texts_are_links_that_a_phone_understands() {
    let page = after(UNSAFE);
    let addresses = page.addresses();
    for address in [
        "tel:+14165550100",
        "sms:+14165550100?&body=Hello%20%26%20help%3A%2050%25",
        "tel:+18005550100",
        "sms:686868?&body=HOME%20now",
        "tel:+18005550102",
    ] {
        assert!(addresses.contains(&address), "{address} is not in {addresses:?}");
    }
    let is_dialled = |link: &&Element| link.attribute("href").is_some_and(|href| !href.starts_with("https:"));
    let dialled: Vec<_> = page.named("a").filter(is_dialled).collect();
    assert!(dialled.len() > 5 && dialled.iter().all(|link| link.attribute("target").is_none()));
}

#[test]
fn a_helpline_says_whom_its_tty_is_for_and_chats_in_a_tab_of_its_own() {
    let page = after(UNSAFE);
    let line = page.place("helplines")
        + page.elements[page.place("helplines")..]
            .iter()
            .position(|element| element.has_class("helpline") && element.text.contains("Crisis text"))
            .unwrap();
    let ways = page.elements[line..].iter().filter(|element| element.has_class("dial"));
    let ways: Vec<_> =
        ways.map(|link| (&*link.text, link.attribute("href"), link.attribute("target"))).collect();
    assert_eq!(
        ways,
        [
            ("Text 686868", Some("sms:686868?&body=HOME%20now"), None),
            ("TTY 1-800-555-0102 (deaf)", Some("tel:+18005550102"), None),
            ("Chat online: Crisis text", Some("https://chat.example.com/room"), Some("_blank")),
        ]
    );
    assert!(page.elements[line].text.contains("Number checked on"), "a TTY is a number too");
}

#[test]
fn a_timeline_says_in_words_what_it_draws() {
    let page = after(TENANT);
    let timeline = page.classed("timeline").next().unwrap();
    assert!(
        timeline.text.contains("An answer 1 to 2.5 weeks")
            && timeline.text.contains("A hearing up to 10 weeks"),
        "{}",
        timeline.text
    );
    assert!(page.named("svg").all(|drawing| drawing.attribute("aria-hidden") == Some("true")));
    let bars: Vec<_> = page.named("rect").filter(|bar| bar.has_class("span")).collect();
    assert_eq!(
        bars.iter()
            .map(|bar| (bar.attribute("x").unwrap(), bar.attribute("width").unwrap()))
            .collect::<Vec<_>>(),
        [("10%", "15%"), ("0%", "100%")]
    );
}

#[test]
fn a_callout_says_its_tone_and_a_myth_says_which_is_true() {
    let page = after(TENANT);
    assert_eq!(texts(page.classed("callout-title")), ["Important: Stay calm", "Note"]);
    assert!(page.classed("callout").all(|callout| callout.attribute("role") == Some("note")));
    assert_eq!(texts(page.named("dt")), ["What people say", "What is true"]);
}

#[test]
fn a_table_has_a_caption_and_headings_for_rows_and_columns() {
    let page = after(TENANT);
    assert_eq!(texts(page.named("caption")), ["Who pays"]);
    let scopes = |scope| texts(page.named("th").filter(move |cell| cell.attribute("scope") == Some(scope)));
    assert_eq!((scopes("col"), scopes("row")), (vec!["What", "Who"], vec!["The deposit", "Wear"]));
    assert_eq!(texts(page.named("td")), ["The tenant", "the landlord"]);
}

#[test]
fn the_answers_stand_under_the_result_each_with_a_button_that_names_its_question() {
    let page = after(TENANT);
    assert_eq!(texts(page.classed("given")), ["I rent", "Yes", "The walls", "The floor"]);
    let list = page.classed("answers").next().unwrap();
    assert!(list.text.contains("Change: Do you feel safe with the landlord?"), "{}", list.text);
}

#[test]
fn each_firm_is_named_once_with_what_rules_ask_for_before_its_actions() {
    let page = after(TENANT);
    assert_eq!(page.classed("firm").count(), 1);
    let firm = page.classed("firm").next().unwrap();
    for said in [
        "Oak Law",
        "Licensed in Ontario",
        "Responsible for this content: B. Lawyer",
        "1 Oak Street",
        "How it works",
        "Photograph the letter.",
    ] {
        assert!(firm.text.contains(said), "{said} is not in {}", firm.text);
    }
    let notice = page
        .elements
        .iter()
        .position(|element| element.text == "Contact does not make you a client." && element.name == "p");
    assert!(notice.unwrap() < page.place("action"));
}

#[test]
fn a_guide_past_its_date_says_so_on_the_first_screen_and_the_result() {
    let late = |given: Option<Given>| {
        let guide = small();
        let given = given.map(|given| answers(&guide, given));
        draw_at(guide, given, 2, "2026-07-16")
    };
    let said = "This page was due for a check on 2026-07-15.";
    assert!(late(None).text().contains(said) && late(Some(TENANT)).text().contains(said));
    assert!(!draw(small(), None).text().contains(said) && !after(TENANT).text().contains(said));
    let hidden = guide(&file("tests/fixtures/guides/small.json").replace("\"warn\"", "\"hide\""));
    let given = answers(&hidden, TENANT);
    let page = draw_at(hidden, Some(given), 2, "2026-07-16");
    assert_eq!(page.classed("section").count(), 0);
    assert!(
        page.text().contains("This explanation is being checked") && page.classed("actions").count() == 1
    );
}
