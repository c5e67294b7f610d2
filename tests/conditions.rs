//! Conditions: when they hold.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};
use serde_json::{Value, json};
use signpost::guide::read;
use signpost::guide::when::When;
use support::{answers, guide_json, guide_of};

/// Whether a condition on the questions `one` (one of a, b, c) and `many` (several of them) holds for some answers.
fn holds(when: Value, given: &[(&str, &str)]) -> bool {
    let guide = guide_of(
        json!({ "outcomes": [{ "id": "tested", "when": when, "headline": "x" }, { "id": "last", "headline": "x" }] }),
    );
    let answers = answers(&guide, given);
    guide.outcomes[0].when.holds(&|question| answers.mask(question))
}

const NONE: &[(&str, &str)] = &[];

#[test]
fn a_test_holds_for_the_option_it_names_and_for_no_other() {
    assert!(holds(json!({ "one": "a" }), &[("one", "a")]));
    assert!(!holds(json!({ "one": "a" }), &[("one", "b")]));
}

#[test]
fn a_list_holds_for_each_option_in_it() {
    let when = || json!({ "one": ["a", "c"] });
    assert!(holds(when(), &[("one", "a")]));
    assert!(holds(when(), &[("one", "c")]));
    assert!(!holds(when(), &[("one", "b")]));
}

#[test]
fn several_keys_must_all_hold() {
    let when = || json!({ "one": "a", "many": "b" });
    assert!(holds(when(), &[("one", "a"), ("many", "b")]));
    assert!(!holds(when(), &[("one", "a"), ("many", "c")]));
    assert!(!holds(when(), &[("one", "a")]));
}

#[test]
fn where_several_options_may_be_chosen_one_of_them_is_enough() {
    assert!(holds(json!({ "many": "a" }), &[("many", "a b")]));
    assert!(holds(json!({ "many": ["a", "c"] }), &[("many", "b c")]));
    assert!(!holds(json!({ "many": "a" }), &[("many", "b c")]));
    assert!(holds(json!({ "all": [{ "many": "a" }, { "many": "b" }] }), &[("many", "a b")]));
    assert!(!holds(json!({ "all": [{ "many": "a" }, { "many": "b" }] }), &[("many", "a")]));
}

#[test]
fn a_question_without_an_answer_makes_its_test_false() {
    for when in [
        json!({ "one": "a" }),
        json!({ "one": ["a", "b", "c"] }),
        json!({ "any": [{ "one": "a" }, { "many": "a" }] }),
    ] {
        assert!(!holds(when.clone(), NONE), "{when}");
        assert!(holds(json!({ "not": when }), NONE));
    }
}

#[test]
fn any_all_and_not_compose() {
    let any = || json!({ "any": [{ "one": "a" }, { "all": [{ "one": "b" }, { "not": { "many": "a" } }] }] });
    assert!(holds(any(), &[("one", "a"), ("many", "a")]));
    assert!(holds(any(), &[("one", "b"), ("many", "b")]));
    assert!(holds(any(), &[("one", "b")]));
    assert!(!holds(any(), &[("one", "b"), ("many", "a b")]));
    assert!(!holds(any(), &[("one", "c")]));
}

#[test]
fn keys_beside_any_and_not_must_hold_too() {
    let when = || json!({ "any": [{ "one": "a" }, { "one": "b" }], "not": { "many": "c" }, "many": "a" });
    assert!(holds(when(), &[("one", "b"), ("many", "a")]));
    assert!(!holds(when(), &[("one", "c"), ("many", "a")]));
    assert!(!holds(when(), &[("one", "b"), ("many", "a c")]));
    assert!(!holds(when(), &[("one", "b")]));
}

#[test]
fn an_empty_condition_always_holds_and_its_opposite_never_does() {
    for given in [NONE, &[("one", "a")], &[("many", "a b c")]] {
        assert!(holds(json!({}), given));
        assert!(!holds(json!({ "not": {} }), given));
        assert!(holds(json!({ "not": { "not": {} } }), given));
    }
    assert!(When::default().is_always());
}

#[test]
fn conditions_nested_deeper_than_json_may_be_are_refused_and_not_run() {
    let deep = |levels: usize| {
        let when = format!("{}{{}}{}", r#"{"not":"#.repeat(levels), "}".repeat(levels));
        guide_json(
            json!({ "sections": [{ "id": "s", "title": "t", "sources": [], "blocks": [], "when": "HERE" }] }),
        )
        .replace("\"HERE\"", &when)
    };
    assert!(read(&deep(40)).is_ok());
    assert!(read(&deep(5000)).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_condition_holds_as_its_words_say(one in 0u64..3, many in 0u64..8, test in any::<(u8, u8)>()) {
        // The three ways to say it must agree with plain arithmetic on masks.
        let (first, second) = (u64::from(test.0 % 7) + 1, u64::from(test.1 % 7) + 1);
        let ids = |mask: u64| ["a", "b", "c"].iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0).map(|(_, id)| *id).collect::<Vec<_>>();
        let (given_one, given_many) = (ids(1 << one).join(" "), ids(many).join(" "));
        let given = [("one", &*given_one), ("many", &*given_many)];
        let (left, right) = ((1 << one) & first != 0, many & second != 0);
        let parts = || json!([{ "one": ids(first) }, { "many": ids(second) }]);
        prop_assert_eq!(holds(json!({ "all": parts() }), &given), left && right);
        prop_assert_eq!(holds(json!({ "any": parts() }), &given), left || right);
        prop_assert_eq!(holds(json!({ "not": { "any": parts() } }), &given), !(left || right));
    }
}
