//! The state machine before the questions, after a while without use, and before printing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::rc::Rc;

use serde_json::json;
use signpost::widget::session::{Paper, Screen, Session};
use support::{answers, guide_of, small, today};

/// A visitor at the first question.
fn begun() -> Session {
    let mut session = Session::new(Rc::new(small()), today());
    session.begin();
    session.begin();
    session
}

/// A visitor who has answered everything.
fn done() -> Session {
    let guide = small();
    let given = answers(&guide, &[("role", "tenant"), ("safe", "yes"), ("damage", "walls")]);
    Session::with_answers(Rc::new(guide), today(), given)
}

#[test]
fn a_guide_without_a_safety_screen_begins_with_the_first_question_and_leads_back_to_the_first_screen() {
    let guide = guide_of(json!({ "safety": { "screen": "off" } }));
    let mut session = Session::new(Rc::new(guide), today());
    session.begin();
    assert_eq!(session.screen, Screen::Question(0));
    session.back();
    assert_eq!(session.screen, Screen::Start);
}

#[test]
fn answers_given_before_going_back_to_the_start_are_there_when_it_begins_again() {
    let mut session = begun();
    session.answer(1);
    for _ in 0..3 {
        session.back();
    }
    assert_eq!(session.screen, Screen::Start);
    session.begin();
    assert_eq!(session.screen, Screen::Safety);
    session.begin();
    assert_eq!(session.screen, Screen::Question(1));
}

#[test]
fn a_while_without_use_wipes_and_says_so_until_the_visitor_begins_again() {
    let mut session = done();
    session.idle();
    assert_eq!((session.screen, session.idle), (Screen::Start, true));
    assert!(session.view().answered.is_empty());
    session.begin();
    assert!(!session.idle);
}

#[test]
fn what_was_said_stays_said_while_nobody_uses_the_guide() {
    let mut session = done();
    session.idle();
    session.idle();
    assert!(session.idle);
}

#[test]
fn a_while_on_the_first_screen_is_not_worth_a_word() {
    let mut session = Session::new(Rc::new(small()), today());
    session.idle();
    assert_eq!((session.screen, session.idle), (Screen::Start, false));
}

#[test]
fn what_was_wanted_on_paper_is_not_remembered_on_the_way_through_a_question() {
    let mut session = done();
    session.paper = Paper::WithAnswers;
    session.show(1);
    session.advance();
    assert_eq!((session.screen, session.paper), (Screen::Result, Paper::Closed));
}
