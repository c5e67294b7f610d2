//! Conditions and groups in words: what they say is what they mean, for every answer.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, any, proptest};
use serde_json::json;
use signpost::check::saying::{Naming, Outline, Saying, short};
use signpost::check::space::{MOST_WORK, Space};
use signpost::guide::Guide;
use signpost::guide::when::When;
use support::generate::{Range, guides};
use support::sentence::holds;
use support::ways::ways;
use support::{file, guide, guide_of};

/// Small guides of every shape.
const SMALL: Range = Range { questions: 4, options: 4, many: true, not: true };

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_condition_in_words_holds_for_the_same_answers(text in guides(SMALL), pick in any::<usize>()) {
        let guide = guide(&text);
        let whens: Vec<&When> = guide.outcomes.iter().map(|outcome| &outcome.when).chain(guide.sections.iter().map(|section| &section.when)).collect();
        let when = whens[pick % whens.len()];
        for naming in [Naming::Ids, Naming::Quoted] {
            let sentence = Saying::new(&guide, naming).when(when);
            for answers in ways(&guide) {
                assert_eq!(holds(&guide, &answers, &sentence), when.holds(&|question| answers.mask(question)), "{sentence} {answers:?}");
            }
        }
    }

    #[test]
    fn groups_in_words_hold_for_the_same_answers(text in guides(SMALL), pick in any::<usize>()) {
        let guide = guide(&text);
        let space = Space::new(&guide, MOST_WORK);
        let when = &guide.outcomes[pick % guide.outcomes.len()].when;
        let (cubes, are_all) = space.cubes(&space.when(when).unwrap()).unwrap();
        assert!(are_all);
        let groups = Saying::new(&guide, Naming::Quoted).groups(&cubes);
        for answers in ways(&guide) {
            let is_in = groups.iter().any(|group| holds(&guide, &answers, group));
            assert_eq!(is_in, when.holds(&|question| answers.mask(question)), "{groups:?} {answers:?}");
        }
    }
}

/// The sentence for a condition over the two questions of the guide that is made on the spot.
fn sentence(when: serde_json::Value, naming: Naming) -> String {
    let guide = guide_of(
        json!({ "outcomes": [{ "id": "some", "when": when, "headline": "x" }, { "id": "rest", "headline": "y" }] }),
    );
    Saying::new(&guide, naming).when(&guide.outcomes[0].when)
}

#[test]
fn a_condition_reads_as_a_sentence() {
    let says = |when| sentence(when, Naming::Ids);
    assert_eq!(says(json!({})), "everybody");
    assert_eq!(says(json!({ "one": "a" })), "one is a");
    assert_eq!(says(json!({ "one": ["a", "b", "c"] })), "one is a, b or c");
    assert_eq!(says(json!({ "many": ["a", "c"] })), "many includes a or c");
    assert_eq!(says(json!({ "all": [{ "one": "a" }, { "many": "b" }] })), "one is a, and many includes b");
    assert_eq!(
        says(json!({ "any": [{ "one": "a" }, { "all": [{ "one": "b" }, { "many": "b" }] }] })),
        "one is a, or (one is b, and many includes b)"
    );
    assert_eq!(says(json!({ "not": { "one": "a" } })), "one is not a");
    assert_eq!(says(json!({ "not": { "many": "a" } })), "many does not include a");
    assert_eq!(says(json!({ "not": { "one": ["a", "b"] } })), "one is neither a nor b");
    assert_eq!(says(json!({ "not": { "many": ["a", "b", "c"] } })), "many includes none of a, b and c");
    assert_eq!(
        says(json!({ "not": { "all": [{ "one": "a" }, { "many": "b" }] } })),
        "not (one is a, and many includes b)"
    );
    assert_eq!(says(json!({ "not": { "not": { "one": "a" } } })), "not (one is not a)");
}

#[test]
fn options_can_go_by_what_they_say() {
    assert_eq!(sentence(json!({ "one": ["a", "b"] }), Naming::Texts), "one is “a” or “b”");
    let ontario = guide(&file("www/guides/ontario-domestic.json"));
    let accused = Saying::new(&ontario, Naming::Texts).option(0, 1);
    assert_eq!(accused, "“I am charged, or police are looking…”");
}

#[test]
fn ids_in_quotes_cannot_be_taken_for_words_of_the_sentence() {
    assert_eq!(sentence(json!({ "one": ["a", "b"] }), Naming::Quoted), "one is “a” or “b”");
    let without = sentence(json!({ "not": { "many": ["a", "b", "c"] } }), Naming::Quoted);
    assert_eq!(without, "many includes none of “a”, “b” and “c”");
    let ontario = guide(&file("www/guides/ontario-domestic.json"));
    let space = Space::new(&ontario, MOST_WORK);
    let order = ontario.questions.0.iter().position(|question| &*question.id.0 == "order").unwrap();
    let none = space.not(&space.chosen(order, 0b1000).unwrap());
    let said = Saying::new(&ontario, Naming::Quoted).groups(&space.cubes(&none).unwrap().0);
    assert_eq!(said, ["order is not “none”"]);
}

#[test]
fn a_condition_is_also_a_tree() {
    let when = json!({ "all": [{ "one": "a" }, { "not": { "any": [{ "many": "a" }, { "many": "b" }] } }] });
    let guide = guide_of(
        json!({ "outcomes": [{ "id": "some", "when": when, "headline": "x" }, { "id": "rest", "headline": "y" }] }),
    );
    let line = |text: &str| Outline::Line(text.to_string());
    let any = Outline::Any(vec![line("many includes a"), line("many includes b")]);
    let all = Outline::All(vec![line("one is a"), Outline::Not(Box::new(any))]);
    assert_eq!(Saying::new(&guide, Naming::Ids).outline(&guide.outcomes[0].when), all);
}

/// Who is in the set of a condition of the Ontario guide.
fn who(guide: &Guide, outcome: &str) -> String {
    let space = Space::new(guide, MOST_WORK);
    let when = &guide.outcomes.iter().find(|known| &*known.id.0 == outcome).unwrap().when;
    let (cubes, are_all) = space.cubes(&space.when(when).unwrap()).unwrap();
    Saying::new(guide, Naming::Ids).who(&cubes, are_all)
}

#[test]
fn groups_are_told_in_few_words() {
    let ontario = guide(&file("www/guides/ontario-domestic.json"));
    assert_eq!(who(&ontario, "general"), "everybody");
    assert_eq!(who(&ontario, "not-safe"), "safe is no");
    assert_eq!(
        who(&ontario, "accused-contact"),
        "role is accused, and order is not none, and wants includes contact or children"
    );
    let (space, says) = (Space::new(&ontario, MOST_WORK), Saying::new(&ontario, Naming::Ids));
    let asked = space.asked(1).unwrap();
    let told = |set| says.groups(&space.cubes(&set).unwrap().0);
    assert_eq!(told(space.not(&asked)), ["role is accused"]);
    assert_eq!(told(asked), ["role is not accused"]);
    assert_eq!(told(space.none()), ["nobody"]);
    // Most of a question's options are told by those that are left out, those who are not asked among them.
    assert_eq!(told(space.not(&space.chosen(1, 0b001).unwrap())), ["safe is not yes"]);
    assert_eq!(told(space.chosen(1, 0b110).unwrap()), ["safe is no or unsure"]);
    assert_eq!(told(space.chosen(0, 0b1101).unwrap()), ["role is not accused"]);
    assert_eq!(told(space.given(1, 0).unwrap()), ["role is accused"]);
}

#[test]
fn a_long_text_is_cut_between_words() {
    assert_eq!(short("Yes", 40), "Yes");
    assert_eq!(short("  Two\n lines ", 40), "Two lines");
    assert_eq!(short("one two three", 10), "one two…");
    assert_eq!(short("indivisible", 6), "indiv…");
    assert_eq!(short("ééééé ééééé", 8), "ééééé…");
    assert!(short(&"word ".repeat(40), 40).chars().count() <= 40);
}
