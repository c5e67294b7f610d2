//! Whom the firms of a guide are there for, as the resolver decides it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::guide::Guide;
use signpost::interview::offer::role_question;
use signpost::interview::view::{ResultView, Step, Withheld};
use signpost::interview::{Answers, resolve};
use support::{guide_of, today};

/// A guide that asks who somebody is and where, with two firms and an action of each, for everybody.
fn guide(own: Value, elm: Value) -> Guide {
    let option = |id: &str| json!({ "id": id, "text": id, "unsure": id == "unsure" });
    let place = |id: &str, jurisdiction: &str| json!({ "id": id, "text": id, "jurisdiction": jurisdiction });
    let with = |mut firm: Value, name: &str| {
        (firm["name"], firm["phone"]) = (json!(name), json!("+14165550123"));
        firm
    };
    guide_of(json!({
        "questions": [
            { "id": "role", "text": "Who?", "choose": "many",
              "options": [option("complainant"), option("accused"), option("family"), option("unsure")] },
            { "id": "where", "text": "Where?", "choose": "one",
              "options": [place("ontario", "CA-ON"), place("canada", "CA"), place("missouri", "us-mo"), option("unsure")] },
        ],
        "firm": with(own, "Oak"), "firms": { "elm": with(elm, "Elm") },
        "actions": [
            { "id": "oak", "kind": "call", "label": "Call Oak" },
            { "id": "elm", "kind": "call", "label": "Call Elm", "firm": "elm" },
        ],
    }))
}

fn result(guide: &Guide, roles: &[&str], place: &str) -> ResultView {
    let answers =
        Answers::default().with(guide, "role", roles).unwrap().with(guide, "where", &[place]).unwrap();
    let Step::Result(result) = resolve(guide, &answers, today()).step else { panic!("it is not complete") };
    result
}

/// The actions that somebody is offered, and why there are none.
fn offered(guide: &Guide, roles: &[&str], place: &str) -> (Vec<usize>, Option<Withheld>) {
    let result = result(guide, roles, place);
    (result.actions.iter().map(|shown| shown.index).collect(), result.withheld)
}

#[test]
fn a_firm_is_offered_to_those_whom_it_acts_for_and_to_those_who_are_unsure() {
    let guide = guide(json!({ "acts_for": ["accused"] }), json!({ "acts_for": ["accused", "family"] }));
    assert_eq!(offered(&guide, &["accused"], "ontario"), (vec![0, 1], None));
    assert_eq!(offered(&guide, &["family"], "ontario"), (vec![1], None));
    assert_eq!(offered(&guide, &["unsure"], "ontario"), (vec![0, 1], None));
    assert_eq!(offered(&guide, &["complainant"], "ontario"), (vec![], Some(Withheld::Role)));
    // Whoever is both is on the side of somebody for whom the firm does not act.
    assert_eq!(offered(&guide, &["complainant", "accused"], "ontario"), (vec![], Some(Withheld::Role)));
}

#[test]
fn a_firm_is_offered_in_the_places_that_it_serves_and_where_nobody_says_where_they_are() {
    let guide = guide(json!({ "serves": ["CA"] }), json!({ "serves": ["CA-ON"] }));
    assert_eq!(offered(&guide, &["accused"], "ontario"), (vec![0, 1], None), "CA covers CA-ON");
    assert_eq!(offered(&guide, &["accused"], "canada"), (vec![0], None), "CA-ON does not cover CA");
    assert_eq!(offered(&guide, &["accused"], "missouri"), (vec![], Some(Withheld::Place)));
    assert_eq!(offered(&guide, &["accused"], "unsure"), (vec![0, 1], None));
}

#[test]
fn the_case_of_letters_and_the_length_of_names_do_not_matter_to_a_place() {
    let guide = guide(json!({ "serves": ["US-MO"] }), json!({ "serves": ["US-M", "C"] }));
    assert_eq!(offered(&guide, &["accused"], "missouri"), (vec![0], None));
    assert_eq!(offered(&guide, &["accused"], "ontario"), (vec![], Some(Withheld::Place)));
}

#[test]
fn the_place_is_named_where_a_firm_would_be_there_elsewhere_and_the_role_otherwise() {
    let guide = guide(
        json!({ "acts_for": ["accused"], "serves": ["CA"] }),
        json!({ "acts_for": ["family"], "serves": ["US"] }),
    );
    assert_eq!(offered(&guide, &["accused"], "missouri").1, Some(Withheld::Place), "Oak, in Canada");
    assert_eq!(offered(&guide, &["family"], "missouri"), (vec![1], None));
    assert_eq!(offered(&guide, &["complainant"], "missouri").1, Some(Withheld::Role), "nobody anywhere");
}

#[test]
fn a_firm_that_says_nothing_is_there_for_everybody() {
    let guide = guide(json!({}), json!({ "acts_for": ["accused"], "serves": ["CA-ON"] }));
    assert_eq!(offered(&guide, &["complainant"], "missouri"), (vec![0], None));
}

#[test]
fn nothing_is_withheld_where_no_way_to_a_firm_is_offered_at_all() {
    let mut guide = guide(json!({ "acts_for": ["accused"] }), json!({ "acts_for": ["accused"] }));
    guide.actions.clear();
    assert_eq!(offered(&guide, &["complainant"], "ontario"), (vec![], None));
}

#[test]
fn a_question_that_is_not_asked_withholds_nothing() {
    let mut guide = guide(json!({ "acts_for": ["accused"] }), json!({ "acts_for": ["accused"] }));
    guide.questions.0.remove(0);
    let answers = Answers::default().with(&guide, "where", &["ontario"]).unwrap();
    let Step::Result(result) = resolve(&guide, &answers, today()).step else { panic!("it is not complete") };
    assert_eq!((result.actions.len(), result.withheld), (2, None));
}

#[test]
fn the_question_about_the_role_is_the_one_with_the_most_roles_and_the_first_of_several() {
    let guide = guide(json!({ "acts_for": ["missouri", "ontario", "canada"] }), json!({}));
    assert_eq!(role_question(&guide), Some(0), "three each: the first");
    let mut fewer = guide.clone();
    fewer.questions.0[0].options.remove(0);
    assert_eq!(role_question(&fewer), Some(1));
    let mut none = guide.clone();
    none.firm.as_mut().unwrap().acts_for.clear();
    none.questions.0.remove(0);
    assert_eq!(role_question(&none), None);
}

/// The guide that `docs/guide-format.md` takes for an example.
fn nationwide() -> Guide {
    support::guide(&support::file("tests/fixtures/guides/area.json"))
}

#[test]
fn in_a_guide_for_a_whole_country_a_firm_is_offered_where_it_serves() {
    let guide = nationwide();
    let told = |role: &str, state: &str| {
        let answers = Answers::default()
            .with(&guide, "role", &[role])
            .unwrap()
            .with(&guide, "state", &[state])
            .unwrap();
        let Step::Result(result) = resolve(&guide, &answers, today()).step else { panic!("not complete") };
        (result.actions.len(), result.withheld, result.helplines.len())
    };
    assert_eq!(told("tenant", "missouri"), (1, None, 1));
    assert_eq!(told("tenant", "kansas"), (1, None, 1));
    assert_eq!(told("tenant", "unsure"), (1, None, 1));
    assert_eq!(told("tenant", "elsewhere"), (0, Some(Withheld::Place), 1));
    assert_eq!(told("landlord", "missouri"), (0, Some(Withheld::Role), 1));
    assert_eq!(told("landlord", "elsewhere"), (0, Some(Withheld::Role), 1));
    assert!(guide.out_of_area.is_some());
}

#[cfg(feature = "check")]
#[test]
fn nothing_is_found_in_the_guide_for_a_whole_country_until_it_forgets_those_outside() {
    use signpost::check::{Input, check};
    let text = support::file("tests/fixtures/guides/area.json");
    let found = |text: &str| -> Vec<&str> {
        let report = check(&Input::of(text, support::day("2026-11-21")));
        report.findings.iter().map(|finding| finding.rule).collect()
    };
    assert_eq!(found(&text), [""; 0]);
    let mut guide: Value = serde_json::from_str(&text).unwrap();
    guide.as_object_mut().unwrap().remove("out_of_area");
    assert_eq!(found(&guide.to_string()), ["out-of-area"]);
    let mut everywhere: Value = serde_json::from_str(&text).unwrap();
    for option in everywhere["questions"][1]["options"].as_array_mut().unwrap() {
        option.as_object_mut().unwrap().remove("jurisdiction");
    }
    // Nothing says where anybody is, so the question is idle and nobody is outside.
    assert_eq!(found(&everywhere.to_string()), ["idle-question", "out-of-area"]);
}
