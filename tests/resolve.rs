//! What the resolver makes of a guide and answers: what is shown, in which order, why, and on which day.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use signpost::guide::Guide;
use signpost::guide::block::Content;
use signpost::guide::firm::{Overdue, Place};
use signpost::interview::fill::Filler;
use signpost::interview::view::{Freshness, Step};
use signpost::interview::{Answers, freshness, notices, resolve, revisit};
use support::{answers, day, guide_of, result, says, section_ids, small, today};

const TENANT: &[(&str, &str)] = &[("role", "tenant"), ("safe", "yes"), ("damage", "walls floor")];
const LANDLORD: &[(&str, &str)] = &[("role", "landlord"), ("damage", "none")];
const UNSAFE: &[(&str, &str)] = &[("role", "tenant"), ("safe", "no"), ("damage", "none")];

#[test]
fn the_first_outcome_whose_condition_holds_is_the_answer() {
    let guide = small();
    let outcome = |given| guide.outcomes[result(&guide, given).outcome.unwrap().index].id.0.to_string();
    assert_eq!(outcome(TENANT), "general");
    assert_eq!(outcome(LANDLORD), "landlord");
    assert_eq!(outcome(UNSAFE), "not-safe");
    assert!(result(&guide, UNSAFE).urgent);
    assert!(!result(&guide, TENANT).urgent);
}

#[test]
fn all_sections_whose_conditions_hold_are_shown_in_the_order_of_the_guide() {
    let guide = small();
    assert_eq!(section_ids(&guide, &result(&guide, TENANT)), ["first", "time", "myths"]);
    assert_eq!(section_ids(&guide, &result(&guide, LANDLORD)), ["first"]);
}

#[test]
fn questions_are_asked_in_order_and_only_where_their_conditions_hold() {
    let guide = small();
    let next = |given| match resolve(&guide, &answers(&guide, given), today()).step {
        Step::Question(asked) => (asked.index, asked.number),
        Step::Result(_) => (9, 9),
    };
    assert_eq!(next(&[]), (0, 1));
    assert_eq!(next(&[("role", "tenant")]), (1, 2));
    assert_eq!(next(&[("role", "landlord")]), (2, 2));
    assert_eq!(next(&[("role", "tenant"), ("damage", "walls")]), (1, 2));
    assert_eq!(next(TENANT), (9, 9));
}

#[test]
fn answers_that_no_longer_apply_are_pruned_and_named() {
    let guide = small();
    let view = resolve(
        &guide,
        &answers(&guide, &[("role", "landlord"), ("safe", "no"), ("damage", "none walls")]),
        today(),
    );
    assert_eq!(view.answers, answers(&guide, &[("role", "landlord")]));
    assert_eq!(view.pruned, [1, 2]);
    assert_eq!(view.answered, [0]);
}

#[test]
fn a_question_can_be_revisited_with_its_answer_and_an_unanswered_one_cannot() {
    let guide = small();
    let given = answers(&guide, TENANT);
    let Step::Question(asked) = revisit(&guide, &given, 1, today()).step else { panic!("no question") };
    assert_eq!((asked.index, asked.number, asked.chosen), (1, 2, 1));
    assert!(matches!(revisit(&guide, &given, 99, today()).step, Step::Result(_)));
    let landlord = answers(&guide, LANDLORD);
    assert!(matches!(revisit(&guide, &landlord, 1, today()).step, Step::Result(_)));
}

#[test]
fn a_question_is_urgent_once_the_outcome_that_holds_so_far_is() {
    let guide = small();
    let question = |given: &[(&str, &str)]| match resolve(&guide, &answers(&guide, given), today()).step {
        Step::Question(asked) => (asked.index, asked.urgent),
        Step::Result(_) => panic!("there is no question left"),
    };
    assert_eq!(question(&UNSAFE[..2]), (2, true));
    assert_eq!(question(&TENANT[..2]), (2, false));
    assert_eq!(question(&[]), (0, false));
    let Step::Question(asked) = revisit(&guide, &answers(&guide, UNSAFE), 0, today()).step else {
        panic!("no question")
    };
    assert!(asked.urgent, "going back to a question takes the help away");
}

/// The blocks of a section as a visitor sees them, each by its kind and its number of points.
fn blocks(guide: &Guide, given: &[(&str, &str)], section: usize) -> Vec<String> {
    let answers = answers(guide, given);
    let filler = Filler::new(guide, &answers);
    let kind = |content: &&Content| match content {
        Content::Paragraph(_) => "paragraph".to_string(),
        Content::Callout(_) => "callout".to_string(),
        Content::List(items) => format!("list of {}", filler.items(items).count()),
        Content::Steps(items) => format!("steps of {}", filler.items(items).count()),
        Content::Checklist(items) => format!("checklist of {}", filler.items(items).count()),
        other => panic!("{other:?}"),
    };
    filler.blocks(&guide.sections[section].blocks).iter().map(kind).collect()
}

#[test]
fn fragments_unfold_in_place_and_their_conditions_count() {
    let guide = small();
    assert_eq!(blocks(&guide, TENANT, 0)[..3], ["callout", "paragraph", "list of 2"]);
    assert_eq!(
        blocks(&guide, LANDLORD, 0)[..2],
        ["callout", "list of 1"],
        "the fragment's paragraph is for the safe"
    );
}

#[test]
fn points_of_a_list_have_conditions_of_their_own() {
    let guide = small();
    let last_three = |given| blocks(&guide, given, 0).split_off(blocks(&guide, given, 0).len() - 3);
    assert_eq!(last_three(TENANT), ["list of 2", "steps of 2", "checklist of 1"]);
    assert_eq!(last_three(UNSAFE), ["list of 1", "steps of 2", "checklist of 1"]);
}

#[test]
fn nothing_is_left_of_a_list_or_a_section_whose_every_part_is_hidden() {
    let hidden = json!([{ "text": "x", "when": { "one": "b" } }]);
    let section = |id: &str, blocks| json!({ "id": id, "title": "t", "sources": [], "blocks": blocks });
    let guide = guide_of(json!({
        "fragments": { "hidden": [{ "paragraph": "p", "when": { "one": "b" } }] },
        "sections": [
            section("lists", json!([{ "paragraph": "p" }, { "list": hidden }, { "steps": hidden }, { "checklist": hidden }])),
            section("bare", json!([{ "paragraph": "p", "when": { "one": "b" } }])),
            section("emptied", json!([{ "list": hidden }, { "fragment": "hidden" }])),
        ],
    }));
    let given = [("one", "a"), ("many", "a")];
    assert_eq!(blocks(&guide, &given, 0), ["paragraph"], "an empty list is a riddle to a screen reader");
    assert_eq!(section_ids(&guide, &result(&guide, &given)), ["lists"], "a heading with nothing under it");
}

#[test]
fn phrases_are_filled_inside_every_mark() {
    let guide = guide_of(json!({
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "*you*" }, { "when": { "one": "b" }, "text": "she" }, { "text": "they" }] },
        "intro": "**{who}** *or {who}* [**see {who}**](https://law.example.com) {who}",
    }));
    let intro = |given| says(&guide, given, guide.intro.as_ref().unwrap());
    assert_eq!(intro(&[("one", "a")]), "you or you see you you");
    assert_eq!(intro(&[("one", "b")]), "she or she see she she");
    assert_eq!(intro(&[]), "they or they see they they");
    let answers = answers(&guide, &[("one", "a")]);
    let left = format!("{:?}", Filler::new(&guide, &answers).text(guide.intro.as_ref().unwrap()));
    assert!(!left.contains("Phrase"), "{left}");
}

#[test]
fn notices_stand_at_their_places_and_only_for_whom_they_are_meant() {
    let guide = small();
    let said = |given, place| -> Vec<String> {
        notices(&guide, &answers(&guide, given), place)
            .iter()
            .map(|at| guide.notices[*at].id.0.to_string())
            .collect()
    };
    assert_eq!(said(&[], Place::Start), ["general"]);
    assert_eq!(said(&[], Place::Question), ["private"]);
    assert_eq!(said(TENANT, Place::Action), ["client"]);
    assert!(said(LANDLORD, Place::Action).is_empty());
    let shown = result(&guide, TENANT);
    assert_eq!((shown.notices, shown.action_notices), (vec![0], vec![2]));
}

#[test]
fn actions_and_helplines_are_those_whose_conditions_hold() {
    let guide = small();
    let shown = |given| {
        let result = result(&guide, given);
        let actions: Vec<_> =
            result.actions.iter().map(|shown| guide.actions[shown.index].id.0.to_string()).collect();
        let helplines: Vec<_> =
            result.helplines.iter().map(|shown| guide.helplines[shown.index].id.0.to_string()).collect();
        (actions.join(" "), helplines.join(" "))
    };
    assert_eq!(shown(TENANT), ("call text".into(), "board".into()));
    assert_eq!(shown(LANDLORD), ("book".into(), String::new()));
    assert_eq!(shown(UNSAFE), ("call text".into(), "board crisis".into()));
}

#[test]
fn a_guide_is_current_on_the_day_it_is_due_and_overdue_on_the_day_after() {
    for (word, overdue) in [("warn", Overdue::Warn), ("hide", Overdue::Hide), ("fallback", Overdue::Fallback)]
    {
        let review = json!({ "by": "A", "on": "2026-01-01", "due": "2026-02-28", "overdue": word });
        let section = json!({ "id": "s", "title": "t", "sources": [], "blocks": [{ "paragraph": "p" }] });
        let guide = guide_of(json!({ "review": review, "sections": [section] }));
        assert_eq!(freshness(&guide, day("2026-02-28")), Freshness::Current);
        assert_eq!(freshness(&guide, day("2026-03-01")), Freshness::Overdue(overdue));
        let given = answers(&guide, &[("one", "a"), ("many", "a")]);
        let Step::Result(late) = resolve(&guide, &given, day("2026-03-01")).step else { panic!() };
        assert_eq!(late.sections.len(), usize::from(overdue == Overdue::Warn));
        assert!(late.outcome.is_some());
    }
}

#[test]
fn answers_cannot_name_what_the_guide_does_not_have() {
    let guide = small();
    assert!(Answers::default().with(&guide, "roles", &["tenant"]).is_none());
    assert!(Answers::default().with(&guide, "role", &["tenants"]).is_none());
    let both = Answers::default().with(&guide, "damage", &["walls", "floor"]).unwrap();
    assert_eq!((both.mask(2), both.mask(0), both.mask(99)), (0b11, 0, 0));
}
