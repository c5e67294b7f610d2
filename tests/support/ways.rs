//! Every way through a guide, one by one: slow, and beyond doubt.

use signpost::guide::Guide;
use signpost::guide::question::{Choose, Question};
use signpost::interview::{Answers, bit_of};

/// The complete answers that visitors can give.
pub fn ways(guide: &Guide) -> Vec<Answers> {
    let mut found = Vec::new();
    walk(guide, 0, &mut Answers::with_room(guide.questions.0.len()), &mut found);
    found
}

fn walk(guide: &Guide, index: usize, answers: &mut Answers, found: &mut Vec<Answers>) {
    let Some(question) = guide.questions.0.get(index) else { return found.push(answers.clone()) };
    if !question.when.holds(&|earlier| answers.mask(earlier)) {
        return walk(guide, index + 1, answers, found);
    }
    for mask in masks(question) {
        answers.set(index, mask);
        walk(guide, index + 1, answers, found);
    }
    answers.set(index, 0);
}

/// The answers that a question allows.
pub fn masks(question: &Question) -> Vec<u64> {
    // Option by option: the states of a country have more sets than anybody can walk.
    if question.choose == Choose::One {
        return (0..question.options.len()).map(bit_of).collect();
    }
    let (all, alone) = (question.all_options(), question.exclusive_options());
    (1..=all).filter(|mask| mask.count_ones() == 1 || mask & alone == 0).collect()
}
