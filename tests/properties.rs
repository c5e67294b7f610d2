//! What holds for every guide and all answers: nothing a firm writes or a visitor taps can break the resolver.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use signpost::guide::Guide;
use signpost::guide::question::{Choose, Question};
use signpost::interview::view::{Step, View};
use signpost::interview::{Answers, resolve};
use support::generate::{Range, any_answers, guides};
use support::{guide, today};

const ANY: Range = Range { questions: 9, options: 5, many: true, not: true };
const SMALL: Range = Range { questions: 6, options: 3, many: false, not: true };

fn view(guide: &Guide, answers: &Answers) -> View {
    resolve(guide, answers, today())
}

/// Whether every answer that was kept is one that this visitor can have given.
fn all_belong(guide: &Guide, kept: &Answers) -> bool {
    guide.questions.0.iter().enumerate().all(|(index, question)| {
        let mask = kept.mask(index);
        let chosen: Vec<_> = (question.options.iter().enumerate())
            .filter(|(bit, _)| mask >> bit & 1 == 1)
            .map(|(_, option)| option)
            .collect();
        let alone = chosen.len() == 1;
        let fits = match question.choose {
            Choose::One => alone,
            Choose::Many => alone || chosen.iter().all(|option| !option.none),
        };
        let earlier = |asked: usize| if asked < index { kept.mask(asked) } else { 0 };
        mask == 0 || (question.when.holds(&earlier) && fits && mask < 1 << question.options.len())
    })
}

/// An answer to a question, picked by a number: one option, or where several may be chosen any that go together.
fn pick(question: &Question, seed: u64) -> u64 {
    let together = question.all_options() & !question.exclusive_options();
    match question.choose {
        Choose::Many if seed & together != 0 => seed & together,
        _ => 1 << (seed % question.options.len() as u64),
    }
}

/// The greatest number of questions on any way on from some answers, by trying them all; fails where the promise differs.
fn longest(guide: &Guide, answers: &Answers, promised_before: usize) -> usize {
    let Step::Question(asked) = view(guide, answers).step else {
        return guide.questions.0.iter().enumerate().filter(|(index, _)| answers.mask(*index) != 0).count();
    };
    assert!(asked.at_most <= promised_before, "the promise grew from {promised_before} to {}", asked.at_most);
    let ways = (0..guide.questions.0[asked.index].options.len()).map(|bit| {
        let mut answers = answers.clone();
        answers.set(asked.index, 1 << bit);
        longest(guide, &answers, asked.at_most)
    });
    let longest = ways.max().unwrap();
    assert_eq!(asked.at_most, longest, "question {} promised at most {}", asked.index, asked.at_most);
    longest
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_answers_there_is_a_question_or_a_result_with_an_outcome(text in guides(ANY), given in any_answers()) {
        let guide = guide(&text);
        match view(&guide, &given).step {
            Step::Question(asked) => {
                prop_assert!(asked.index < guide.questions.0.len());
                prop_assert!(1 <= asked.number && asked.number <= asked.at_most);
            }
            Step::Result(result) => prop_assert!(result.outcome.is_some()),
        }
    }

    #[test]
    fn the_answers_that_count_give_the_same_view_again_and_nothing_more_is_pruned(text in guides(ANY), given in any_answers()) {
        let guide = guide(&text);
        let first = view(&guide, &given);
        let again = view(&guide, &first.answers);
        prop_assert_eq!(&again.pruned, &Vec::<usize>::new());
        prop_assert_eq!(View { pruned: first.pruned.clone(), ..again }, first);
    }

    #[test]
    fn what_is_pruned_is_what_changed(text in guides(ANY), given in any_answers()) {
        let guide = guide(&text);
        let view = view(&guide, &given);
        let changed: Vec<usize> = (0..guide.questions.0.len()).filter(|index| view.answers.mask(*index) != given.mask(*index)).collect();
        prop_assert_eq!(view.pruned, changed);
    }

    #[test]
    fn changing_an_early_answer_never_leaves_a_later_one_that_should_not_be_there(
        text in guides(ANY), given in any_answers(), question in 0usize..9, mask in any::<u64>(),
    ) {
        let guide = guide(&text);
        let mut kept = view(&guide, &given).answers;
        prop_assert!(all_belong(&guide, &kept));
        kept.set(question, mask);
        prop_assert!(all_belong(&guide, &view(&guide, &kept).answers));
    }

    #[test]
    fn the_view_depends_on_the_guide_the_answers_and_the_day_alone(text in guides(ANY), given in any_answers()) {
        let (first, read_again) = (guide(&text), guide(&text));
        let shown = view(&first, &given);
        prop_assert_eq!(&view(&first, &given), &shown);
        prop_assert_eq!(&view(&first.clone(), &given.clone()), &shown);
        prop_assert_eq!(&view(&read_again, &given), &shown);
    }

    #[test]
    fn no_way_to_the_result_asks_more_than_was_promised_at_any_step(text in guides(ANY), seeds in proptest::collection::vec(any::<u64>(), 9)) {
        let guide = guide(&text);
        let (mut answers, mut promises) = (Answers::default(), Vec::new());
        let mut seeds = seeds.into_iter();
        while let Step::Question(asked) = view(&guide, &answers).step {
            prop_assert_eq!(asked.number, promises.len() + 1);
            promises.push(asked.at_most);
            // Each question is asked once, so that there is a seed for each.
            answers.set(asked.index, pick(&guide.questions.0[asked.index], seeds.next().unwrap()));
        }
        prop_assert!(promises.iter().all(|promised| promises.len() <= *promised), "{promises:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_small_guides_the_promise_is_exact_at_every_step_and_never_grows(text in guides(SMALL)) {
        let guide = guide(&text);
        longest(&guide, &Answers::default(), guide.questions.0.len());
    }
}
