//! What holds on every screen, and each screen of the small guide as a whole.
//!
//! `SIGNPOST_BLESS=1 cargo test --test screens` writes `tests/fixtures/screens/*.html` anew.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::rc::Rc;

use signpost::guide::Guide;
use signpost::widget::session::Session;
use support::diff::assert_is_file;
use support::page::{Page, draw, draw_session};
use support::{answers, file, guide, small, today};

/// The screens of a guide: the first one, and those after each number of the given answers.
fn screens(guide: &Guide, given: &[(&str, &str)]) -> Vec<Page> {
    let after = (0..=given.len()).map(|count| Some(answers(guide, &given[..count])));
    [None].into_iter().chain(after).map(|given| draw(guide.clone(), given)).collect()
}

/// All screens on the ways of several visitors through both guides.
fn many_screens() -> Vec<Page> {
    let (deposit, ontario) = (small(), guide(&file("www/guides/ontario-domestic.json")));
    let wants = ("wants", "withdrawn contact children breach length");
    let mut pages = screens(&deposit, &[("role", "tenant"), ("safe", "no"), ("damage", "walls")]);
    pages.extend(screens(&deposit, &[("role", "landlord"), ("damage", "none")]));
    pages.extend(screens(&deposit, &[("role", "unsure"), ("safe", "unsure"), ("damage", "floor")]));
    pages.extend(screens(
        &ontario,
        &[
            ("role", "complainant"),
            ("safe", "yes"),
            ("stage", "trial"),
            ("order", "release"),
            wants,
            ("my-part", "correct testify pressed"),
            ("lawyer", "no"),
        ],
    ));
    pages.extend(screens(
        &ontario,
        &[("role", "accused"), ("stage", "charged"), ("order", "unsure"), wants, ("lawyer", "no")],
    ));
    pages.extend(screens(
        &ontario,
        &[
            ("role", "family"),
            ("safe", "no"),
            ("helping", "charged"),
            ("stage", "ended"),
            ("order", "probation"),
            wants,
        ],
    ));
    pages
}

/// Fails on each screen of which something does not hold.
fn on_every_screen(what: &str, holds: impl Fn(&Page) -> bool) {
    for page in many_screens() {
        assert!(holds(&page), "{what}:\n{}", page.lines());
    }
}

#[test]
fn the_exit_is_the_first_thing_that_can_be_reached_on_every_screen() {
    on_every_screen("the exit is not first", |page| {
        let first = page
            .elements
            .iter()
            .find(|element| matches!(&*element.name, "a" | "button" | "input" | "summary"))
            .unwrap();
        first.has_class("exit")
            && first.attribute("target") == Some("_top")
            && first.attribute("href").is_some()
    });
}

#[test]
fn one_heading_takes_the_focus_on_every_screen() {
    on_every_screen("not one heading to focus", |page| {
        let focused: Vec<_> =
            page.elements.iter().filter(|element| element.attribute("tabindex") == Some("-1")).collect();
        focused.len() == 1
            && focused[0].name == "h2"
            && focused[0].attribute("id") == Some("title")
            && page.named("h2").count() == 1
    });
}

#[test]
fn no_style_no_script_and_no_handler_is_ever_written() {
    on_every_screen("something a strict policy forbids", |page| {
        let forbidden = |name: &str| name == "style" || name.starts_with("on") || name == "srcdoc";
        let attributes = page.elements.iter().flat_map(|element| &element.attributes);
        attributes.into_iter().all(|(name, _)| !forbidden(name))
            && !page.elements.iter().any(|element| {
                matches!(&*element.name, "script" | "style" | "iframe" | "form" | "img" | "object")
            })
    });
}

#[test]
fn every_link_is_safe_and_those_to_other_sites_tell_them_nothing() {
    on_every_screen("a link that is not safe", |page| {
        page.named("a").all(|link| {
            let href = link.attribute("href").unwrap();
            let rel = link.attribute("rel").unwrap_or_default();
            let silent =
                rel.contains("noopener") && rel.contains("noreferrer") && link.attribute("target").is_some();
            href.starts_with("tel:") || href.starts_with("sms:") || (href.starts_with("https://") && silent)
        })
    });
}

#[test]
fn every_control_says_what_it_does() {
    on_every_screen("a control without words", |page| {
        let controls = page
            .elements
            .iter()
            .filter(|element| matches!(&*element.name, "a" | "button" | "summary" | "label"));
        controls.into_iter().all(|control| !control.text.trim().is_empty())
            && page.named("button").all(|button| button.attribute("type") == Some("button"))
    });
}

#[test]
fn ids_are_unique_and_every_reference_leads_to_one() {
    on_every_screen("an id that is missing or stands twice", |page| {
        let mut ids: Vec<&str> = page.elements.iter().filter_map(|element| element.attribute("id")).collect();
        let references = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
        let named = page
            .elements
            .iter()
            .flat_map(|element| references.iter().filter_map(|name| element.attribute(name)));
        let all_known = named.flat_map(str::split_whitespace).all(|id| ids.contains(&id));
        ids.sort_unstable();
        all_known && ids.windows(2).all(|pair| pair[0] != pair[1])
    });
}

#[test]
fn nothing_is_drawn_empty() {
    on_every_screen("an empty list, item, heading or paragraph", |page| {
        let drawn = [
            "ul", "ol", "li", "p", "h2", "h3", "h4", "section", "td", "th", "caption", "dt", "dd", "strong",
            "em",
        ];
        // Those wait for what there will be to say.
        let is_alert = |role: Option<&str>| matches!(role, Some("alert" | "status"));
        page.elements.iter().all(|element| {
            !drawn.contains(&&*element.name)
                || is_alert(element.attribute("role"))
                || !element.text.trim().is_empty()
        })
    });
}

#[test]
fn the_language_of_the_guide_is_said_on_every_screen() {
    on_every_screen("no language", |page| page.elements[0].attribute("lang") == Some("en-CA"));
}

#[test]
fn no_place_is_left_open_in_the_widgets_own_words() {
    on_every_screen("a place in { }", |page| !page.text().contains('{') && !page.text().contains('}'));
}

#[test]
fn the_screens_of_the_small_guide_are_as_they_were() {
    let guide = small();
    let calm = screens(&guide, &[("role", "tenant"), ("safe", "yes"), ("damage", "walls floor")]);
    for (page, name) in
        calm.iter().zip(["start", "one", "two", "many", "result"]).filter(|(_, name)| *name != "two")
    {
        assert_is_file(&format!("tests/fixtures/screens/{name}.html"), &page.lines());
    }
    let mut session = Session::new(Rc::new(guide.clone()), today());
    session.begin();
    assert_is_file("tests/fixtures/screens/safety.html", &draw_session(session, 2).lines());
    let urgent = screens(&guide, &[("role", "tenant"), ("safe", "no"), ("damage", "none")]);
    assert_is_file("tests/fixtures/screens/urgent.html", &urgent.last().unwrap().lines());
}
