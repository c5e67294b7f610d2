//! How many questions a visitor can still be asked, at most.
//!
//! The questions are walked once, with every set of answers that later questions can tell apart. Answers that nothing
//! further on depends on are forgotten and equal sets are merged, so most guides have a handful. Where there are more
//! than the work allowed, answers are taken as unknown: the number is then still never too small.

use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::guide::when::When;
use crate::interview::answers::{Answers, bit_of};

/// How many conditions may be evaluated: a few milliseconds on a slow phone.
const WORK: usize = 20_000;

/// One set of answers that later questions can tell apart: question and mask, or `None` for any answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
    let most_paths = (WORK / questions.len().max(1)).clamp(8, 512);
    let mut paths = vec![Path::default()];
    for (index, question) in questions.iter().enumerate() {
        let matters = last_use.get(index).is_some_and(|last| *last > index);
        paths = paths.into_iter().flat_map(|path| step(path, index, question, answers, matters)).collect();
        for path in &mut paths {
            path.told.retain(|(known, _)| last_use.get(*known).is_some_and(|last| *last > index));
        }
        merge(&mut paths, most_paths);
    }
    paths.iter().map(|path| path.asked).max().unwrap_or(0)
}

/// The ways on from one path across one question.
fn step(mut path: Path, index: usize, question: &Question, answers: &Answers, matters: bool) -> Vec<Path> {
    let verdict = verdict(&question.when, &path);
    path.asked += usize::from(verdict != Some(false));
    if !matters {
        return vec![path];
    }
    let given = answers.mask(index);
    let values: Vec<Option<u64>> = match verdict {
        Some(false) => vec![Some(0)],
        Some(true) if given != 0 => vec![Some(given)],
        Some(true) if question.choose == Choose::One => {
            (0..question.options.len()).map(|bit| Some(bit_of(bit))).collect()
        }
        _ => vec![None],
    };
    let told = |value| {
        let mut path = path.clone();
        path.told.push((index, value));
        path
    };
    values.into_iter().map(told).collect()
}

/// Leaves each set of answers once, with its greatest number of questions; forgets answers where there are too many.
fn merge(paths: &mut Vec<Path>, most: usize) {
    if paths.len() > most {
        for path in paths.iter_mut() {
            path.told.iter_mut().for_each(|(_, mask)| *mask = None);
        }
    }
    paths.sort_unstable_by(|a, b| a.told.cmp(&b.told).then(b.asked.cmp(&a.asked)));
    paths.dedup_by(|later, first| later.told == first.told);
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
