//! Which questions are asked, which answers count, which question comes next.

use crate::guide::Guide;
use crate::guide::question::{Choose, Question};
use crate::interview::answers::Answers;

/// What is left of some answers once a guide has been walked with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The answers that count.
    pub answers: Answers,
    /// The questions whose answers no longer apply, or never did.
    pub pruned: Vec<usize>,
    /// The first question that is asked and has no answer.
    pub next: Option<usize>,
}

/// Walks the questions in order: each is asked when its condition holds over the answers kept before it.
pub fn asked(guide: &Guide, answers: &Answers) -> Asked {
    let mut asked =
        Asked { answers: Answers::with_room(guide.questions.0.len()), pruned: Vec::new(), next: None };
    for (index, question) in guide.questions.0.iter().enumerate() {
        let given = answers.mask(index);
        let is_asked = question.when.holds(&|earlier| asked.answers.mask(earlier));
        let kept = if is_asked { valid(question, given) } else { 0 };
        if kept != 0 {
            asked.answers.set(index, kept);
        }
        if kept != given {
            asked.pruned.push(index);
        }
        if is_asked && kept == 0 && asked.next.is_none() {
            asked.next = Some(index);
        }
    }
    asked
}

/// What of an answer the question allows: one option where one may be chosen, an exclusive option only by itself.
fn valid(question: &Question, given: u64) -> u64 {
    let real = given & question.all_options();
    let alone = real & question.exclusive_options();
    match question.choose {
        Choose::One if real.count_ones() == 1 => real,
        Choose::Many if alone == 0 || real.count_ones() == 1 => real,
        _ => 0,
    }
}
