//! What keeps a visitor safe on the result: help before the firm, what calls leave behind, no old law, and paper.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::rc::Rc;

use serde_json::{Value, json};
use signpost::guide::Guide;
use signpost::widget::session::{Paper, Session};
use support::page::{Page, draw, draw_at, draw_session};
use support::{answers, file, guide, small, today};

type Given<'a> = &'a [(&'a str, &'a str)];

const TENANT: Given = &[("role", "tenant"), ("safe", "yes"), ("damage", "walls")];
const LANDLORD: Given = &[("role", "landlord"), ("damage", "none")];
const UNSURE: Given = &[("role", "unsure"), ("safe", "yes"), ("damage", "none")];
const UNSAFE: Given = &[("role", "tenant"), ("safe", "no"), ("damage", "none")];

const CALLS: &str = "Calls show in call logs and on phone bills.";
const TEXTS: &str = "Texts stay on phones and show on bills.";
const CONTACT: &str = "Say how and when it is safe to reach you.";

fn after(given: Given) -> Page {
    let guide = small();
    let given = answers(&guide, given);
    draw(guide, Some(given))
}

#[test]
fn where_somebody_is_not_safe_nothing_of_a_firm_stands_before_the_helplines() {
    let page = after(UNSAFE);
    let help = page.place("helplines");
    assert!(page.place("emergency") < help);
    let of_a_firm: Vec<usize> = (0..page.elements.len())
        .filter(|at| {
            ["actions", "firm", "act", "imprint"].iter().any(|class| page.elements[*at].has_class(class))
                && page.elements[*at].attribute("class") != Some("imprint")
                || page.elements[*at].text == "Oak Law"
        })
        .collect();
    assert!(of_a_firm.len() > 3 && of_a_firm.iter().all(|at| *at > help), "{of_a_firm:?} and {help}");
    let first = page.elements.iter().find(|element| element.has_class("part")).unwrap();
    assert_eq!(first.text, "Independent help", "the first heading under the short answer");
}

#[test]
fn a_firm_says_once_before_its_actions_what_calls_and_texts_leave_behind() {
    let tenant = after(TENANT);
    let firm = tenant.classed("firm").next().unwrap();
    assert_eq!((firm.text.matches(CALLS).count(), firm.text.matches(TEXTS).count()), (1, 1));
    assert!(!firm.text.contains(CONTACT));
    assert!(firm.text.find(CALLS) < firm.text.find("Call Oak Law"), "{}", firm.text);
    let landlord = after(LANDLORD);
    let firm = landlord.classed("firm").next().unwrap();
    assert!(firm.text.contains(CONTACT) && !firm.text.contains(CALLS) && !firm.text.contains(TEXTS));
    let both = after(UNSURE);
    assert_eq!(both.classed("act").count(), 2);
    assert_eq!(both.classed("firm").next().unwrap().text.matches(CONTACT).count(), 1);
}

#[test]
fn helplines_say_once_what_calls_and_texts_leave_behind() {
    let said = |page: &Page, class: &str| {
        let help = page.classed(class).next().unwrap();
        [CALLS, TEXTS].map(|note| help.text.matches(note).count())
    };
    assert_eq!(said(&after(UNSAFE), "helplines"), [1, 1]);
    assert_eq!(said(&after(TENANT), "helplines"), [1, 0], "there is nothing to text");
    assert_eq!(said(&draw(small(), None), "emergency"), [1, 0]);
    let by_voice = "\"phone\": \"+18005550100\", \"hours\"";
    let typed = guide(&file("tests/fixtures/guides/small.json").replace(by_voice, "\"hours\""));
    let given = answers(&typed, UNSAFE);
    assert_eq!(said(&draw(typed, Some(given)), "helplines"), [1, 1], "a TTY is called too");
    assert_eq!(said(&after(UNSAFE), "emergency"), [0, 0], "nothing keeps anybody from the emergency line");
}

/// The small guide on the day after its date, as it treats that.
fn late(overdue: &str, given: Option<Given>) -> Page {
    let guide = guide(&file("tests/fixtures/guides/small.json").replace("\"warn\"", overdue));
    let given = given.map(|given| answers(&guide, given));
    draw_at(guide, given, 2, "2026-07-16")
}

#[test]
fn a_guide_past_its_date_that_warns_does_so_before_any_law_and_on_the_first_screen() {
    let page = late("\"warn\"", Some(TENANT));
    let said = "This page was due for a check on 2026-07-15.";
    let warning = page.text().find(said).unwrap();
    assert!(warning < page.text().find("Ask the landlord for it in writing.").unwrap());
    assert!(warning < page.text().find("First of all").unwrap());
    assert!(late("\"warn\"", None).text().contains(said));
}

#[test]
fn a_guide_past_its_date_that_hides_says_no_law_at_all_and_keeps_the_ways_to_help() {
    let page = late("\"hide\"", Some(TENANT));
    assert!(page.classed("title").next().unwrap().text.contains("This explanation is being checked"));
    for law in ["is not for damage", "Ask the landlord for it", "First of all", "Because you said"] {
        assert!(!page.text().contains(law), "{law} is in {}", page.text());
    }
    assert_eq!(page.classed("section").count(), 0);
    assert!(page.text().contains("Please use the contacts below."));
    for class in ["actions", "emergency", "helplines"] {
        assert_eq!(page.classed(class).count(), 1, "{class}");
    }
    let urgent = late("\"hide\"", Some(UNSAFE));
    assert!(urgent.place("helplines") < urgent.place("actions"), "help still comes first in danger");
    assert!(!urgent.text().contains("Call a helpline."));
}

/// What a tenant reads where the actions stand, after a change to the small guide.
fn offered(change: impl Fn(&mut Value)) -> (Page, Option<String>) {
    let mut whole: Value = serde_json::from_str(&file("tests/fixtures/guides/small.json")).unwrap();
    change(&mut whole);
    let guide = guide(&whole.to_string());
    let given = answers(&guide, TENANT);
    let page = draw(guide, Some(given));
    let said = page.elements.iter().find(|element| element.attribute("part") == Some("withheld"));
    let said = said.map(|said| said.text.clone());
    (page, said)
}

#[test]
fn where_no_firm_acts_for_somebody_that_is_said_in_place_of_the_actions_before_the_helplines() {
    let (page, said) = offered(|whole| whole["firm"]["acts_for"] = json!(["landlord"]));
    let said = said.unwrap();
    assert!(said.starts_with("No firm in this guide acts for people in your position."), "{said}");
    assert_eq!(page.classed("actions").count() + page.classed("act").count(), 0);
    let place = |part| page.elements.iter().position(|element| element.attribute("part") == Some(part));
    assert!(place("section") < place("withheld") && place("withheld") < place("helplines"));
    assert_eq!(offered(|_| {}).1, None, "a firm that is there needs no word");
}

#[test]
fn where_no_firm_serves_the_place_the_guides_own_words_say_so_or_else_the_widgets() {
    let elsewhere = |whole: &mut Value| whole["questions"][0]["options"][0]["jurisdiction"] = json!("US-MO");
    let (_, said) = offered(elsewhere);
    assert!(said.unwrap().starts_with("No firm in this guide serves the place you chose."));
    let (_, said) = offered(|whole| {
        elsewhere(whole);
        whole["out_of_area"] = json!("Oak Law works in Ontario alone.");
    });
    assert_eq!(said.as_deref(), Some("Oak Law works in Ontario alone."));
}

fn paper(guide: Guide, paper: Paper) -> Page {
    let given = answers(&guide, TENANT);
    let mut session = Session::with_answers(Rc::new(guide), today(), given);
    session.paper = paper;
    draw_session(session, 2)
}

#[test]
fn print_opens_a_panel_that_warns_and_leaves_the_answers_out_until_they_are_asked_for() {
    let closed = paper(small(), Paper::Closed);
    assert!(closed.named("button").any(|button| button.text == "Print"));
    assert!(!closed.text().contains("Print now") && !closed.text().contains("paper copy"));
    for (state, pressed, class) in
        [(Paper::Bare, "false", "result"), (Paper::WithAnswers, "true", "result full")]
    {
        let open = paper(small(), state);
        let panel = open.elements.iter().find(|element| element.attribute("part") == Some("print")).unwrap();
        assert_eq!(
            (panel.attribute("role"), panel.attribute("aria-labelledby")),
            (Some("group"), Some("paper"))
        );
        let heading = open.elements.iter().find(|element| element.attribute("id") == Some("paper")).unwrap();
        assert_eq!((&*heading.text, heading.attribute("tabindex")), ("Before you print", Some("-1")));
        assert!(
            panel.text.contains("Anyone can find a paper copy.") && panel.text.contains("title and address")
        );
        let answers = open.named("button").find(|button| button.text == "Include my answers").unwrap();
        assert_eq!(answers.attribute("aria-pressed"), Some(pressed));
        assert_eq!(
            open.elements.iter().find(|element| element.has_class("result")).unwrap().attribute("class"),
            Some(class)
        );
        assert!(
            !open.named("button").any(|button| button.text == "Print"),
            "the panel is in the button's place"
        );
        assert_eq!(open.named("input").count(), 0);
    }
}

#[test]
fn a_sheet_is_headed_by_a_word_that_says_nothing_of_the_subject() {
    let page = after(TENANT);
    assert_eq!(page.classed("paper").next().unwrap().text, "Notes");
    assert!(page.place("paper") < page.place("title"));
}
