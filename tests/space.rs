//! The answers of a guide as a formula: as many ways as there are, the shortest answers, groups that say who is meant.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, any, proptest};
use signpost::check::space::{MOST_WORK, Part, Space};
use signpost::guide::Guide;
use signpost::guide::when::When;
use signpost::interview::{Answers, asked};
use support::generate::{Range, guides};
use support::ways::ways;
use support::{file, guide};

/// Small guides of every shape: `not`, several options, exclusive options.
const SMALL: Range = Range { questions: 5, options: 3, many: true, not: true };

/// A condition of the guide, picked by a number.
fn condition(guide: &Guide, pick: usize) -> When {
    let whens: Vec<&When> = guide
        .sections
        .iter()
        .map(|section| &section.when)
        .chain(guide.outcomes.iter().map(|outcome| &outcome.when))
        .collect();
    whens[pick % whens.len()].clone()
}

/// How many options are chosen in all.
fn length(guide: &Guide, answers: &Answers) -> u32 {
    (0..guide.questions.0.len()).map(|question| answers.mask(question).count_ones()).sum()
}

#[test]
fn the_ontario_guide_has_as_many_ways_as_a_walk_finds() {
    let guide = guide(&file("www/guides/ontario-domestic.json"));
    let space = Space::new(&guide, MOST_WORK);
    assert_eq!(space.ways(&space.all()).unwrap(), "66,739");
    assert_eq!(ways(&guide).len(), 66_739);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sets_hold_exactly_the_ways_for_which_a_condition_holds(text in guides(SMALL), pick in any::<usize>()) {
        let guide = guide(&text);
        let space = Space::new(&guide, MOST_WORK);
        let when = condition(&guide, pick);
        let set = space.when(&when).unwrap();
        let all = ways(&guide);
        let held: Vec<&Answers> = all.iter().filter(|answers| when.holds(&|question| answers.mask(question))).collect();
        assert_eq!(space.ways(&set).unwrap().replace(',', ""), held.len().to_string());
        assert_eq!(space.is_possible(&set).unwrap(), !held.is_empty());
        assert!(all.iter().all(|answers| space.contains(&set, answers) == when.holds(&|question| answers.mask(question))));
    }

    #[test]
    fn an_example_is_a_whole_way_in_the_set_and_none_is_shorter(text in guides(SMALL), pick in any::<usize>()) {
        let guide = guide(&text);
        let space = Space::new(&guide, MOST_WORK);
        let when = condition(&guide, pick);
        let held: Vec<Answers> = ways(&guide).into_iter().filter(|answers| when.holds(&|question| answers.mask(question))).collect();
        let shortest = held.iter().map(|answers| length(&guide, answers)).min();
        let example = space.example(&space.when(&when).unwrap()).unwrap();
        assert_eq!(example.as_ref().map(|example| length(&guide, &example.answers)), shortest);
        let Some(example) = example else { return Ok(()) };
        let walked = asked(&guide, &example.answers);
        assert!(walked.next.is_none() && walked.pruned.is_empty(), "not a whole way");
        let same = |answers: &&Answers| example.decisive.iter().all(|question| answers.mask(*question) == example.answers.mask(*question));
        let alike = ways(&guide);
        assert!(alike.iter().filter(same).all(|answers| when.holds(&|question| answers.mask(question))), "other answers matter too");
    }

    #[test]
    fn groups_cover_a_set_exactly(text in guides(SMALL), pick in any::<usize>()) {
        let guide = guide(&text);
        let space = Space::new(&guide, MOST_WORK);
        let when = condition(&guide, pick);
        let (cubes, are_all) = space.cubes(&space.when(&when).unwrap()).unwrap();
        assert!(are_all);
        let is_in = |part: &Part, answers: &Answers| match part {
            Part::OneOf { question, options, or_unasked } => answers.mask(*question) & options != 0 || (*or_unasked && answers.mask(*question) == 0),
            Part::Ticks { question, ticked, unticked } => answers.mask(*question) & ticked == *ticked && answers.mask(*question) & unticked == 0,
        };
        for answers in ways(&guide) {
            let covered = cubes.iter().any(|cube| cube.parts.iter().all(|part| is_in(part, &answers)));
            assert_eq!(covered, when.holds(&|question| answers.mask(question)));
        }
    }
}
