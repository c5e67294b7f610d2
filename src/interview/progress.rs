//! How many questions a visitor can still be asked, at most.
//!
//! The questions are walked once, with every set of answers that later questions can tell apart. Answers that nothing
//! further on depends on are forgotten and equal sets are merged, so most guides have a handful. Where there are more
//! than the work allowed, answers are taken as unknown: the number is then still never too small.

use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::guide::when::When;
use crate::interview::answers::{Answers, bit_of};

/// How many comparisons may be made in all: a few milliseconds on a slow phone, whatever the guide.
const WORK: usize = 300_000;

/// How many sets of answers are kept apart.
const MOST_PATHS: usize = 128;

/// One set of answers that later questions can tell apart: question and mask, or `None` for any answer.
#[derive(Clone, Debug, Default)]
struct Path {
    told: Vec<(usize, Option<u64>)>,
    asked: usize,
}

impl Path {
    fn told(&self, question: usize) -> Option<u64> {
        self.told.iter().find(|(known, _)| *known == question).and_then(|(_, mask)| *mask)
    }
}

/// The greatest number of questions in all on any way on from these answers, those answered included.
pub fn at_most(guide: &Guide, answers: &Answers) -> usize {
    let questions = &guide.questions.0;
    let last_use = last_uses(questions);
    let mut work = WORK;
    let mut paths = vec![Path::default()];
    for (index, question) in questions.iter().enumerate() {
        let matters = |known: usize| last_use.get(known).is_some_and(|last| *last > index);
        let tests = size(&question.when);
        let mut further = Vec::new();
        for mut path in paths.iter().cloned() {
            let values = values(&mut path, question, answers.mask(index));
            // What was just done, and what adding the ways on is about to cost.
            let cost = (path.told.len() + 1) * (tests + values.len() * (further.len() + 1));
            let Some(left) = work.checked_sub(cost) else {
                // Too much to follow: every question further on may be asked, for all that is known.
                return most_asked(&paths) + questions.len() - index;
            };
            work = left;
            path.told.retain(|(known, _)| matters(*known));
            if matters(index) {
                for value in values {
                    let mut told = path.clone();
                    told.told.push((index, value));
                    add(told, &mut further);
                }
            } else {
                add(path, &mut further);
            }
        }
        paths = further;
    }
    most_asked(&paths)
}

fn most_asked(paths: &[Path]) -> usize {
    paths.iter().map(|path| path.asked).max().unwrap_or(0)
}

/// How many tests a condition has at most to make.
fn size(when: &When) -> usize {
    match when {
        When::Test { .. } => 1,
        When::Not(inner) => size(inner),
        When::All(inner) | When::Any(inner) => inner.iter().map(size).sum(),
    }
}

/// The answers that a question can get on a path, which counts it where it may be asked.
fn values(path: &mut Path, question: &Question, given: u64) -> Vec<Option<u64>> {
    let verdict = verdict(&question.when, path);
    path.asked += usize::from(verdict != Some(false));
    match verdict {
        Some(false) => vec![Some(0)],
        Some(true) if given != 0 => vec![Some(given)],
        Some(true) if question.choose == Choose::One => {
            (0..question.options.len()).map(|option| Some(bit_of(option))).collect()
        }
        _ => vec![None],
    }
}

/// Adds a path. Each set of answers stays once, with its greatest number of questions; where there are too many sets,
/// answers are forgotten until there are few.
fn add(mut path: Path, paths: &mut Vec<Path>) {
    if paths.len() >= MOST_PATHS {
        for known in paths.iter_mut().chain([&mut path]) {
            known.told.iter_mut().for_each(|(_, mask)| *mask = None);
        }
        let asked = most_asked(paths);
        paths.truncate(1);
        paths.iter_mut().for_each(|known| known.asked = asked);
    }
    match paths.iter_mut().find(|known| known.told == path.told) {
        Some(known) => known.asked = known.asked.max(path.asked),
        None => paths.push(path),
    }
}

/// For each question the last question whose condition names it.
fn last_uses(questions: &[Question]) -> Vec<usize> {
    let mut last = vec![0; questions.len()];
    for (index, question) in questions.iter().enumerate() {
        note_uses(&question.when, index, &mut last);
    }
    last
}

fn note_uses(when: &When, user: usize, last: &mut [usize]) {
    match when {
        When::Test { question, .. } => {
            if let Some(slot) = last.get_mut(*question) {
                *slot = user;
            }
        }
        When::All(inner) | When::Any(inner) => inner.iter().for_each(|when| note_uses(when, user, last)),
        When::Not(inner) => note_uses(inner, user, last),
    }
}

/// Whether a condition holds on a path; `None` where that depends on an answer taken as unknown.
fn verdict(when: &When, path: &Path) -> Option<bool> {
    match when {
        When::Test { question, options } => Some(path.told(*question)? & options != 0),
        When::Not(inner) => verdict(inner, path).map(|holds| !holds),
        When::All(inner) => of_all(inner, path, true),
        When::Any(inner) => of_all(inner, path, false),
    }
}

/// `all` holds where every part does, `any` where not every part fails: `neutral` is what a part must be to decide nothing.
fn of_all(inner: &[When], path: &Path, neutral: bool) -> Option<bool> {
    let mut known = true;
    for when in inner {
        match verdict(when, path) {
            Some(holds) if holds != neutral => return Some(!neutral),
            Some(_) => {}
            None => known = false,
        }
    }
    known.then_some(neutral)
}
