//! The safety screen between the first screen and the first question, and the line about a while without use.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::rc::Rc;

use serde_json::{Value, json};
use signpost::guide::Guide;
use signpost::widget::session::Session;
use support::page::{Page, draw, draw_session};
use support::{answers, file, guide, guide_of, today};

/// The small guide, its parts replaced by those given.
fn with(parts: Value) -> Guide {
    let mut whole: Value = serde_json::from_str(&file("tests/fixtures/guides/small.json")).unwrap();
    for (key, part) in parts.as_object().unwrap() {
        whole[key] = part.clone();
    }
    guide(&whole.to_string())
}

/// The screen to which the first one leads.
fn begun(guide: Guide) -> Page {
    let mut session = Session::new(Rc::new(guide), today());
    session.begin();
    draw_session(session, 2)
}

#[test]
fn it_says_what_the_exit_does_and_what_no_exit_can_do() {
    let page = begun(with(json!({})));
    assert_eq!(page.classed("title").next().unwrap().text, "Your safety");
    for said in [
        "The “Leave” link hides this page at once and opens another site. It cannot clear your browser’s history.",
        "pressing Shift three times does the same",
        "leaves a trail that cannot be fully erased",
        "Other tabs stay open.",
        "Your answers are not saved. To come back, type this site’s address",
    ] {
        assert!(page.text().contains(said), "{said} is not in {}", page.text());
    }
}

#[test]
fn what_is_longer_is_closed_and_promises_no_false_safety() {
    let page = begun(with(json!({})));
    let details = page.named("details").next().unwrap();
    assert_eq!(details.attribute("open"), None);
    assert!(details.text.starts_with("Using a safer device"));
    for said in [
        "spy software",
        "Private browsing",
        "do not stop that",
        "suspicion",
        "library",
        "Alt+F4",
        "Command+Shift+W",
    ] {
        assert!(details.text.contains(said), "{said} is not in {}", details.text);
    }
}

#[test]
fn it_shows_the_emergency_line_and_the_helplines_of_the_first_screen_and_the_choice_to_go_on() {
    let page = begun(with(json!({})));
    let addresses = page.addresses();
    assert!(addresses.contains(&"tel:911") && addresses.contains(&"tel:+18005550100"), "{addresses:?}");
    assert!(!page.text().contains("Crisis text"), "only the helplines of the first screen");
    assert_eq!(page.classed("primary").map(|button| &*button.text).collect::<Vec<_>>(), ["Continue"]);
    assert_eq!(page.classed("exit").next().unwrap().attribute("href"), Some("https://weather.example.com/"));
    assert!(page.place("exit") < page.place("safety") && page.place("emergency") < page.place("primary"));
    assert_eq!(page.classed("firm").count() + page.classed("act").count(), 0, "nothing of a firm");
}

#[test]
fn the_keyboard_is_spoken_of_only_where_it_leads_out() {
    let exit = |keyboard| json!({ "url": "https://weather.example.com/", "keyboard": keyboard });
    let says = |guide| begun(guide).text().contains("Shift three times");
    assert!(says(with(json!({ "exit": exit("shift3") }))));
    assert!(!says(with(json!({ "exit": exit("off") }))));
}

#[test]
fn a_guide_can_do_without_it_and_still_says_on_the_first_screen_what_the_exit_does() {
    let off = || with(json!({ "safety": { "screen": "off" } }));
    let page = begun(off());
    assert_eq!((page.classed("safety").count(), page.classed("question").count()), (0, 1));
    assert!(draw(off(), None).text().contains("It cannot clear your browser’s history."));
}

#[test]
fn the_first_screen_says_that_answers_were_cleared_after_a_while_and_only_then() {
    let drawn = |minutes: u32, used: bool| {
        let guide = with(json!({ "safety": { "idle_minutes": minutes } }));
        let mut session = Session::new(Rc::new(guide), today());
        if used {
            session.begin();
        }
        session.idle();
        draw_session(session, 2)
    };
    let status = |page: &Page| {
        page.elements
            .iter()
            .find(|element| element.has_class("callout") && element.attribute("role") == Some("status"))
            .map(|element| element.text.clone())
    };
    let said = |number| format!("For your safety, your answers were cleared after {number} without use.");
    assert_eq!(status(&drawn(5, true)), Some(said("5 minutes")));
    assert_eq!(status(&drawn(1, true)), Some(said("1 minute")));
    assert_eq!(status(&drawn(5, false)), None);
    assert_eq!(status(&draw(with(json!({ "safety": { "idle_minutes": 5 } })), None)), None);
}

#[test]
fn it_speaks_french_and_spanish() {
    for (locale, heading, button) in
        [("fr-CA", "Votre sécurité", "Continuer"), ("es-US", "Su seguridad", "Continuar")]
    {
        let page = begun(guide_of(json!({ "locale": locale })));
        assert_eq!(page.classed("title").next().unwrap().text, heading);
        assert_eq!(page.classed("primary").next().unwrap().text, button);
        for english in ["trail", "Shift three", "address", "library", "Command+"] {
            assert!(!page.text().contains(english), "{english} in {}", page.text());
        }
    }
}

#[test]
fn whoever_is_not_safe_has_a_number_to_call_on_every_question_that_follows() {
    for name in ["ontario-domestic", "missouri-charges", "us-survivor", "us-ask-prosecutor"] {
        let guide = guide(&file(&format!("www/guides/{name}.json")));
        for (said, numbers) in [("no", true), ("yes", false)] {
            let given = answers(&guide, &[("role", "complainant"), ("safe", said)]);
            let page = draw_session(Session::with_answers(Rc::new(guide.clone()), today(), given), 2);
            assert_eq!(page.classed("question").count(), 1, "{name}: a question follows");
            assert_eq!(page.classed("emergency-line").count() == 1, numbers, "{name}: safe {said}");
        }
    }
}
