//! A visitor's way through a guide: the state machine behind the widget.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::rc::Rc;

use signpost::interview::view::Step;
use signpost::widget::session::{Paper, Screen, Session};
use support::{answers, small, today};

const ROLE: Screen = Screen::Question(0);
const SAFE: Screen = Screen::Question(1);
const DAMAGE: Screen = Screen::Question(2);

fn begun() -> Session {
    let mut session = Session::new(Rc::new(small()), today());
    session.begin();
    session.begin();
    session
}

/// A visitor who has answered everything: a tenant who is safe and has a letter about walls.
fn done() -> Session {
    let mut session = begun();
    session.answer(1);
    session.answer(1);
    session.answer(1);
    session
}

#[test]
fn a_visitor_comes_to_the_first_question_by_the_first_screen_and_the_safety_screen() {
    let mut session = Session::new(Rc::new(small()), today());
    assert_eq!(session.screen, Screen::Start);
    session.begin();
    assert_eq!(session.screen, Screen::Safety);
    session.begin();
    assert_eq!((session.screen, session.view().is_complete), (ROLE, false));
}

#[test]
fn the_first_screen_promises_the_longest_way() {
    assert_eq!(Session::new(Rc::new(small()), today()).longest_way(), 3);
}

#[test]
fn each_answer_leads_on_to_the_result() {
    let mut session = begun();
    session.answer(1);
    assert_eq!(session.screen, SAFE);
    session.answer(2);
    assert_eq!(session.screen, DAMAGE);
    session.answer(3);
    assert_eq!(session.screen, Screen::Result);
    assert!(session.view().is_complete);
}

#[test]
fn a_question_that_does_not_apply_is_passed_over() {
    let mut session = begun();
    session.answer(2);
    assert_eq!(session.screen, DAMAGE);
}

#[test]
fn an_empty_answer_stays_and_says_so() {
    let mut session = begun();
    session.answer(0);
    assert_eq!((session.screen, session.nothing_ticked), (ROLE, true));
    session.answer(1);
    assert_eq!((session.screen, session.nothing_ticked), (SAFE, false));
}

#[test]
fn an_answer_that_the_question_does_not_allow_is_asked_again() {
    let mut session = begun();
    session.answer(1 | 2);
    assert_eq!(session.screen, ROLE);
    session.answer(1 << 40);
    assert_eq!(session.screen, ROLE);
}

#[test]
fn nothing_can_be_answered_before_the_start_or_after_the_result() {
    let mut session = Session::new(Rc::new(small()), today());
    session.answer(1);
    assert_eq!(session.screen, Screen::Start);
    session.begin();
    session.answer(1);
    assert_eq!(session.screen, Screen::Safety);
    let mut session = done();
    session.answer(2);
    assert_eq!(
        session.view().answers,
        answers(&small(), &[("role", "tenant"), ("safe", "yes"), ("damage", "walls")])
    );
}

#[test]
fn ticks_add_up_and_go_away_again() {
    let mut session = begun();
    session.show(2);
    session.tick(0);
    session.tick(1);
    assert_eq!(session.ticked, 0b011);
    session.tick(0);
    assert_eq!(session.ticked, 0b010);
}

#[test]
fn an_exclusive_option_takes_all_other_ticks_away_and_they_its() {
    let mut session = begun();
    session.show(2);
    session.tick(0);
    session.tick(2);
    assert_eq!(session.ticked, 0b100);
    session.tick(1);
    assert_eq!(session.ticked, 0b010);
    session.tick(2);
    session.tick(2);
    assert_eq!(session.ticked, 0);
}

#[test]
fn ticking_an_option_that_does_not_exist_changes_nothing() {
    let mut session = begun();
    session.show(2);
    for option in [3, 63, 64, 65, usize::MAX] {
        session.tick(option);
        assert_eq!(session.ticked, 0, "option {option}");
    }
}

#[test]
fn a_tick_takes_the_remark_about_nothing_away() {
    let mut session = begun();
    session.show(2);
    session.answer(0);
    assert!(session.nothing_ticked);
    session.tick(0);
    assert!(!session.nothing_ticked);
}

#[test]
fn back_goes_through_the_answered_questions_and_the_safety_screen_to_the_first_one() {
    let mut session = done();
    let mut screens = Vec::new();
    while session.screen != Screen::Start {
        session.back();
        screens.push(session.screen);
    }
    assert_eq!(screens, [DAMAGE, SAFE, ROLE, Screen::Safety, Screen::Start]);
}

#[test]
fn back_passes_over_questions_that_were_not_asked() {
    let mut session = begun();
    session.answer(2);
    session.back();
    assert_eq!(session.screen, ROLE);
}

#[test]
fn going_back_shows_the_answer_that_was_given_and_keeps_the_later_ones() {
    let mut session = done();
    session.back();
    assert_eq!((session.screen, session.ticked), (DAMAGE, 1));
    session.back();
    let Step::Question(asked) = session.view().step else { panic!("no question") };
    assert_eq!((asked.index, asked.chosen, session.view().is_complete), (1, 1, true));
    session.answer(1);
    assert_eq!(session.screen, Screen::Result);
}

#[test]
fn a_changed_answer_drops_what_no_longer_applies_and_asks_what_now_does() {
    let mut session = done();
    session.show(0);
    session.answer(2);
    assert_eq!(session.screen, Screen::Result);
    assert_eq!(session.view().answers, answers(&small(), &[("role", "landlord"), ("damage", "walls")]));
    session.show(0);
    session.answer(1);
    assert_eq!(session.screen, SAFE, "what was said as somebody else is not brought back");
}

#[test]
fn a_visitor_can_return_to_the_result_without_changing_anything() {
    let mut session = done();
    session.show(1);
    session.advance();
    assert_eq!(session.screen, Screen::Result);
}

#[test]
fn a_session_with_answers_stands_where_they_lead() {
    let guide = Rc::new(small());
    let given = answers(&guide, &[("role", "tenant"), ("safe", "yes")]);
    assert_eq!(Session::with_answers(guide, today(), given).screen, DAMAGE);
}

#[test]
fn wiping_leaves_nothing_of_the_visit() {
    let mut session = done();
    session.paper = Paper::WithAnswers;
    session.wipe();
    assert_eq!((session.screen, session.ticked, session.nothing_ticked), (Screen::Start, 0, false));
    assert_eq!(session.paper, Paper::Closed);
    assert_eq!(session.view().answers, signpost::interview::Answers::default());
    assert!(session.view().answered.is_empty());
}
