//! Files that nobody meant to write: whatever is done to a guide, reading it ends in a guide or in problems, never in a panic.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{Just, ProptestConfig, any, prop_oneof, proptest};
use proptest::sample::Index;
use serde_json::json;
use signpost::guide::problem::Problem;
use signpost::guide::{Guide, read, read_translated};
use signpost::interview::Answers;
use support::generate::any_answers;
use support::page::draw;
use support::strange::{PLACES, SMALL, changed, cut, strange};
use support::today;

/// That the outcome of reading is whole: a guide that can be used and drawn, or problems that point into the text.
fn assert_whole(text: &str, outcome: Result<Guide, Vec<Problem>>, given: &Answers) {
    match outcome {
        Ok(guide) => {
            signpost::interview::resolve(&guide, given, today());
            assert!(!draw(guide, Some(given.clone())).text().is_empty());
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            assert!(
                problems
                    .iter()
                    .all(|problem| text.is_char_boundary(problem.at) && !problem.message.is_empty()),
                "{problems:?}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_guide_with_any_value_in_a_wrong_place_reads_or_is_refused(
        changes in proptest::collection::vec((any::<Index>(), strange()), 1..4), given in any_answers(),
    ) {
        let text = changed(&changes).to_string();
        assert_whole(&text, read(&text), &given);
    }

    #[test]
    fn a_guide_with_a_piece_cut_out_or_put_in_reads_or_is_refused(
        from in any::<Index>(), length in 0usize..40, put in "[\\\\\"{}\\[\\]*:, a-z0-9é]{0,6}", given in any_answers(),
    ) {
        let text = cut(&from, length, &put);
        assert_whole(&text, read(&text), &given);
    }

    #[test]
    fn an_overlay_of_any_path_and_text_is_laid_or_refused(
        at in any::<Index>(), text in prop_oneof![any::<String>(), Just("**".to_string()), Just("ok".to_string())], given in any_answers(),
    ) {
        let path = PLACES[at.index(PLACES.len())].trim_start_matches('/').to_string();
        let overlay = json!({ "overlay": 1, "guide": "deposit", "locale": "fr", "text": { path: text } }).to_string();
        // The guide is right, so that all that can be wrong is the overlay.
        let outcome = read_translated(&SMALL, &overlay).map_err(|wrong| match wrong {
            signpost::guide::overlay::Unreadable::Overlay(problems) => problems,
            signpost::guide::overlay::Unreadable::Guide(problems) => panic!("{problems:?}"),
        });
        assert_whole(&overlay, outcome, &given);
    }
}

#[test]
fn the_places_to_change_are_those_of_a_whole_guide() {
    assert!(
        PLACES.len() > 300 && PLACES.contains(&"/questions/1/when/not/role".to_string()),
        "{}",
        PLACES.len()
    );
}
