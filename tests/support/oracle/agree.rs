//! That brute force looks at the right thing: the resolver shows what it sees, and the widget comes to its screens.

use std::collections::BTreeSet;
use std::rc::Rc;

use signpost::guide::Guide;
use signpost::interview::view::{ResultView, Shown, Step};
use signpost::interview::{Answers, resolve};
use signpost::widget::session::{Screen as At, Session};

use super::look::{Eye, Screen};
use super::offer::told;
use super::world::{State, World, answers};
use crate::support::today;
use crate::support::ways::masks;

/// The result of complete answers.
pub fn result(guide: &Guide, state: &State) -> ResultView {
    let view = resolve(guide, &answers(state), today());
    assert!(view.pruned.is_empty());
    let Step::Result(result) = view.step else { panic!("{state:?} is not complete") };
    result
}

/// Answers as brute force takes them.
pub fn state(guide: &Guide, answers: &Answers) -> State {
    (0..guide.questions.0.len()).map(|question| answers.mask(question)).collect()
}

/// The oracle sees what the resolver shows.
pub fn the_resolver_agrees(guide: &Guide, real: &World) {
    for state in real.ends() {
        let shown = result(guide, state);
        let answers = answers(state);
        let looks = Eye::new(guide, &answers).look(Screen::Result);
        let seen = |kind: char| -> BTreeSet<usize> {
            let looks = looks.iter().filter(|look| look.is_shown() && look.key.0 == kind && look.key.2 == 0);
            looks.map(|look| look.key.1 - 1).collect()
        };
        let indexes =
            |shown: &[Shown]| -> BTreeSet<usize> { shown.iter().map(|shown| shown.index).collect() };
        assert_eq!(seen('o'), shown.outcome.iter().map(|outcome| outcome.index).collect());
        assert_eq!(seen('s'), indexes(&shown.sections));
        assert_eq!(seen('a'), indexes(&shown.actions));
        assert_eq!(shown.withheld, told(guide, &answers));
        assert_eq!(seen('h'), indexes(&shown.helplines));
        let before_actions = shown.action_notices.iter().filter(|_| !shown.actions.is_empty());
        assert_eq!(seen('n'), shown.notices.iter().chain(before_actions).copied().collect());
        assert_eq!(seen('q'), (0..state.len()).filter(|question| state[*question] != 0).collect());
    }
}

/// The oracle comes to the screens that a visitor of the widget comes to.
pub fn the_widget_agrees(guide: &Guide, real: &World) {
    let first = Session::new(Rc::new(guide.clone()), today());
    let mut seen = BTreeSet::from([place(&first)]);
    let mut waiting = vec![first];
    while let Some(session) = waiting.pop() {
        for next in moves(&session) {
            if seen.insert(place(&next)) {
                waiting.push(next);
            }
        }
    }
    let mut known = BTreeSet::new();
    for state in &real.states {
        known.insert((Screen::Start, state.clone()));
        let on_screen = (0..state.len()).filter(|question| real.is_on_screen(*question, state));
        known.extend(on_screen.map(|question| (Screen::Question(question), state.clone())));
        known.extend(real.is_end(state).then(|| (Screen::Result, state.clone())));
    }
    assert_eq!(seen, known);
}

fn place(session: &Session) -> (Screen, State) {
    let screen = match session.screen {
        // The safety screen says what the guide does not.
        At::Start | At::Safety => Screen::Start,
        At::Question(question) => Screen::Question(question),
        At::Result => Screen::Result,
    };
    (screen, state(&session.guide, &session.view().answers))
}

/// All that a visitor can do.
fn moves(session: &Session) -> Vec<Session> {
    let mut moves = Vec::new();
    let mut add = |change: &dyn Fn(&mut Session)| {
        let mut next = session.clone();
        change(&mut next);
        moves.push(next);
    };
    add(&Session::back);
    match session.screen {
        At::Question(question) => {
            masks(&session.guide.questions.0[question])
                .into_iter()
                .for_each(|mask| add(&|next| next.answer(mask)));
            if session.view().is_complete {
                add(&Session::advance);
            }
        }
        At::Result => {
            session.view().answered.into_iter().for_each(|question| add(&|next| next.show(question)))
        }
        At::Start | At::Safety => add(&Session::advance),
    }
    moves
}
