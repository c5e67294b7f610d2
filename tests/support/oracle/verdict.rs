//! What must come of each condition, from looks at every screen.

use std::collections::{BTreeMap, BTreeSet};

use signpost::guide::Guide;
use signpost::guide::question::{Choose, Question};
use signpost::guide::when::When;

use super::look::{Eye, Key, Look, Screen};
use super::parts::Part;
use super::world::{State, World, answers, holds};

/// All that was seen of a part.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Somebody came to its condition.
    pub came: bool,
    /// Somebody for whom it held.
    pub held: bool,
    /// Somebody for whom it held, and something inside was there.
    pub filled: bool,
    /// Somebody whom no earlier one had taken.
    pub left: bool,
    /// Somebody who got it.
    pub shown: bool,
    /// Somebody for whom it did not hold.
    pub failed: bool,
    /// The answers of all who came and whom no earlier one had taken.
    pub judges: BTreeSet<State>,
    /// The answers for which it held.
    pub held_with: BTreeSet<State>,
    /// Those of them that are complete, at the end.
    pub held_at_end: BTreeSet<State>,
}

pub type Records = BTreeMap<Key, Record>;

/// Looks at every screen of a world.
pub fn records(world: &World) -> Records {
    let mut records = Records::new();
    for state in &world.states {
        let answers = answers(state);
        let mut note = |screen: Screen| {
            for look in Eye::new(world.guide, &answers).look(screen) {
                add(records.entry(look.key).or_default(), &look, state, screen);
            }
        };
        note(Screen::Start);
        (0..state.len())
            .filter(|question| world.is_on_screen(*question, state))
            .for_each(|question| note(Screen::Question(question)));
        if world.is_end(state) {
            note(Screen::Result);
        }
    }
    records
}

fn add(record: &mut Record, look: &Look, state: &State, screen: Screen) {
    record.came = true;
    record.held |= look.holds;
    record.filled |= look.holds && look.filled;
    record.left |= look.left;
    record.shown |= look.is_shown();
    record.failed |= !look.holds;
    if look.left {
        record.judges.insert(if look.for_nobody { vec![0; state.len()] } else { state.clone() });
    }
    if look.holds {
        record.held_with.insert(state.clone());
    }
    if look.holds && screen == Screen::Result {
        record.held_at_end.insert(state.clone());
    }
}

/// What must come of a condition: the words of `signpost::check::verdicts::Verdict`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Met { always: bool },
    Contradiction,
    Unreachable,
    Empty,
    Shadowed { all: bool },
    Around,
    Hangs,
}

/// What must come of each condition.
pub fn expected(guide: &Guide, parts: &[Part], real: &Records, freed: &Records) -> BTreeMap<Key, Expected> {
    let mut expected: BTreeMap<Key, Expected> = BTreeMap::new();
    let mut unfolded = BTreeSet::new();
    let (nothing, is_met) =
        (Record::default(), |known: Option<&Expected>| matches!(known, Some(Expected::Met { .. })));
    for part in parts {
        let is_around = part.inside.is_none_or(|inside| is_met(expected.get(&inside)));
        let is_there = is_around && (part.key.0 != 'f' || unfolded.contains(&(part.key.1 - 1)));
        let seen = freed.get(&part.key).unwrap_or(&nothing);
        let comes = if !(is_there && seen.held) {
            let is_come_to = is_there && (seen.came || part.key.0 == 'n');
            match (is_conceivable(guide, part.when), is_come_to) {
                (false, _) => Expected::Contradiction,
                (true, true) => Expected::Unreachable,
                (true, false) => Expected::Around,
            }
        } else if !seen.filled {
            Expected::Empty
        } else if !seen.shown {
            Expected::Shadowed { all: !seen.left }
        } else if !real.get(&part.key).is_some_and(|real| real.shown) {
            Expected::Hangs
        } else {
            Expected::Met { always: !seen.failed }
        };
        if is_met(Some(&comes)) {
            unfolded.extend(part.unfolds);
        }
        expected.insert(part.key, comes);
    }
    expected
}

/// Whether any answers satisfy a condition, be its questions asked or not.
fn is_conceivable(guide: &Guide, when: &When) -> bool {
    let mut states: Vec<State> = vec![Vec::new()];
    for question in &guide.questions.0 {
        let answers: Vec<u64> = [0].into_iter().chain(allowed(question)).collect();
        let longer = |state: State| {
            answers.iter().map(move |answer| [state.as_slice(), &[*answer]].concat()).collect::<Vec<_>>()
        };
        states = states.into_iter().flat_map(longer).collect();
    }
    states.iter().any(|state| holds(when, state))
}

fn allowed(question: &Question) -> impl Iterator<Item = u64> {
    let alone = question.exclusive_options();
    let is_many = question.choose == Choose::Many;
    (1..=question.all_options()).filter(move |mask| mask.count_ones() == 1 || (is_many && mask & alone == 0))
}
