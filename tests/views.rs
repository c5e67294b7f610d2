//! The list of distinct screens: none is missing, none is there twice, held against every way, spelled out anew.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use serde_json::{Value, json};
use signpost::check::filled;
use signpost::check::views::{Keep, MOST_TRIED, Screen, Views, views};
use signpost::command::views::told;
use signpost::guide::Guide;
use signpost::interview::fill::Filler;
use signpost::interview::view::{Shown, Step};
use signpost::interview::{Answers, resolve};
use support::ways::ways;
use support::{file, guide, guide_of, small, today};

/// What somebody with these answers reads, in full; without what repeats the answers.
fn read(guide: &Guide, answers: &Answers) -> String {
    let view = resolve(guide, answers, today());
    let filler = Filler::new(guide, &view.answers);
    let each = |shown: &[Shown], say: &dyn Fn(usize) -> String| -> Vec<String> {
        shown.iter().map(|shown| say(shown.index)).collect()
    };
    let notices = |notices: &[usize]| -> Vec<String> {
        notices.iter().map(|notice| filler.words(&guide.notices[*notice].text)).collect()
    };
    match &view.step {
        Step::Question(asked) => {
            let question = &guide.questions.0[asked.index];
            let texts = [Some(&question.text), question.help.as_ref(), question.why.as_ref()];
            let options =
                question.options.iter().flat_map(|option| [Some(&option.text), option.help.as_ref()]);
            let words: Vec<_> =
                texts.into_iter().chain(options).flatten().map(|text| filler.words(text)).collect();
            let asking =
                format!("{} {} {words:?} {:?}", asked.number, asked.at_most, notices(&asked.notices));
            if asked.urgent { format!("{} {asking}", on_top(guide, &filler)) } else { asking }
        }
        Step::Result(result) => {
            let outcome = each(result.outcome.as_slice(), &|index| {
                let outcome = &guide.outcomes[index];
                format!(
                    "{:?} {:?}",
                    filler.text(&outcome.headline),
                    outcome.summary.as_ref().map(|text| filler.text(text))
                )
            });
            let sections = each(&result.sections, &|index| {
                let section = &guide.sections[index];
                let blocks =
                    filler.blocks(&section.blocks).into_iter().map(|block| filled::content(&filler, block));
                format!("{:?} {:?}", filler.text(&section.title), blocks.collect::<Vec<_>>())
            });
            let actions = each(&result.actions, &|index| {
                format!("{:?}", filled::action(&filler, &guide.actions[index]))
            });
            let before = if actions.is_empty() { Vec::new() } else { notices(&result.action_notices) };
            let helplines = each(&result.helplines, &|index| {
                format!("{:?}", filled::helpline(&filler, &guide.helplines[index]))
            });
            let rest = (result.urgent, result.withheld, notices(&result.notices), before);
            format!("{outcome:?} {sections:?} {actions:?} {helplines:?} {rest:?}")
        }
    }
}

/// What stands on top of a question for whoever is in danger.
fn on_top(guide: &Guide, filler: &Filler) -> String {
    let emergency =
        guide.emergency.as_ref().map(|emergency| (filler.words(&emergency.text), &emergency.phone));
    let first = guide.helplines.iter().filter(|helpline| helpline.start);
    format!(
        "{emergency:?} {:?}",
        first.map(|helpline| filled::helpline(filler, helpline)).collect::<Vec<_>>()
    )
}

/// Every question that anybody with these complete answers met on the way, by the answers before it.
fn on_the_way(guide: &Guide, answers: &Answers) -> Vec<Answers> {
    let mut before = Answers::default();
    let mut met = Vec::new();
    for index in (0..guide.questions.0.len()).filter(|index| answers.mask(*index) != 0) {
        met.push(before.clone());
        before.set(index, answers.mask(index));
    }
    met
}

fn list(guide: &Guide) -> Views {
    views(guide, today(), Keep::Distinct, MOST_TRIED).unwrap()
}

/// Holds the list of a guide against all its ways.
fn is_complete(guide: &Guide) -> Views {
    let list = list(guide);
    // What is read on all screens of a large guide together does not fit into memory: 64 bits of each do.
    let read =
        |answers: &Answers| BuildHasherDefault::<DefaultHasher>::default().hash_one(read(guide, answers));
    let listed: Vec<u64> =
        list.questions.iter().chain(&list.results).map(|screen| read(&screen.answers)).collect();
    let known: HashSet<u64> = listed.iter().copied().collect();
    assert_eq!(known.len(), listed.len(), "a screen is listed twice");
    let all = ways(guide);
    assert_eq!(list.ways, all.len());
    let mut looked = HashSet::new();
    for answers in &all {
        assert!(known.contains(&read(answers)), "the result for {answers:?} is not listed");
        for before in on_the_way(guide, answers) {
            // Many share their first answers.
            if looked.insert(format!("{before:?}")) {
                assert!(known.contains(&read(&before)), "the question after {before:?} is not listed");
            }
        }
    }
    list
}

#[test]
fn no_way_through_a_small_guide_has_a_screen_that_is_not_listed() {
    let list = is_complete(&small());
    assert!(list.results.len() < list.ways, "some of the {} ways say the same", list.ways);
}

/// Holds the list of a shipped guide against all its ways. A test for each, so that they run side by side.
fn shipped_is_complete(id: &str) {
    let list = is_complete(&guide(&file(&format!("www/guides/{id}.json"))));
    let (distinct, ways) = (list.results.len(), list.ways);
    assert!(distinct > 1000 && distinct < ways, "{distinct} of {ways}");
    assert_eq!(list.distinct, distinct);
    let in_danger = |screen: &&Screen| matches!(&screen.view.step, Step::Question(asked) if asked.urgent);
    assert!(list.questions.iter().filter(in_danger).count() > 1, "nobody in danger is asked anything");
}

#[test]
fn no_way_through_the_ontario_guide_has_a_screen_that_is_not_listed() {
    shipped_is_complete("ontario-domestic");
}

#[test]
fn no_way_through_the_missouri_guide_has_a_screen_that_is_not_listed() {
    shipped_is_complete("missouri-charges");
}

#[test]
fn no_way_through_the_guide_for_survivors_has_a_screen_that_is_not_listed() {
    shipped_is_complete("us-survivor");
}

#[test]
fn no_way_through_the_guide_to_the_prosecutor_has_a_screen_that_is_not_listed() {
    shipped_is_complete("us-ask-prosecutor");
}

#[test]
fn what_repeats_the_answers_makes_no_other_screen_but_a_wording_does() {
    let section = json!([{ "id": "s", "title": "S", "when": { "one": ["a", "b"] }, "blocks": [{ "paragraph": "It is {it}." }] },
                         { "id": "t", "title": "T", "blocks": [{ "paragraph": "Same" }] }]);
    let wordings =
        |last: &str| json!({ "it": [{ "when": { "one": last }, "text": "this" }, { "text": "that" }] });
    let with = |last| guide_of(json!({ "sections": section, "phrases": wordings(last) }));
    // `a` and `b` see both sections, `c` the second alone; what is said because of which answer does not count.
    assert_eq!(is_complete(&with("c")).results.len(), 2);
    assert_eq!(is_complete(&with("b")).results.len(), 3);
}

#[test]
fn all_ways_are_listed_on_request_and_screens_that_say_the_same_have_one_number() {
    let guide = small();
    let all = views(&guide, today(), Keep::All, MOST_TRIED).unwrap();
    assert_eq!(all.results.len(), all.ways);
    let numbers: HashSet<usize> = all.results.iter().map(|screen| screen.says).collect();
    assert_eq!((numbers.len(), all.distinct), (list(&guide).results.len(), list(&guide).results.len()));
}

#[test]
fn a_guide_with_too_many_ways_is_not_listed_in_part() {
    assert!(views(&small(), today(), Keep::Distinct, 3).is_none());
}

#[test]
fn the_object_that_is_printed_names_texts_by_their_place() {
    let guide = small();
    let found = list(&guide);
    let printed = told(&guide, &found);
    let texts = printed["texts"].as_array().unwrap();
    for (screen, printed) in found.results.iter().zip(printed["results"].as_array().unwrap()) {
        let Step::Result(result) = &screen.view.step else { panic!("a result is a question") };
        let headline = &guide.outcomes[result.outcome.as_ref().unwrap().index].headline;
        let place = printed["shows"]["heading"].as_u64().unwrap() as usize;
        assert_eq!(texts[place], Filler::new(&guide, &screen.answers).words(headline));
        assert_eq!(printed["answers"].as_array().unwrap().len(), screen.view.answered.len());
    }
}

#[test]
fn questions_after_somebody_said_not_safe_are_screens_of_their_own_with_the_help_on_top() {
    let guide = small();
    let printed = told(&guide, &list(&guide));
    let texts = printed["texts"].as_array().unwrap();
    let helped: Vec<&Value> = printed["questions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| !one["shows"]["help"].is_null())
        .collect();
    // The last question, for whoever rents and for whoever is not sure.
    assert_eq!(helped.len(), 2);
    let shows = &helped[0]["shows"];
    let text = |place: &Value| texts[place.as_u64().unwrap() as usize].clone();
    assert_eq!(text(&shows["heading"]), "What does the landlord speak of?");
    assert_eq!(text(&shows["help"]["emergency"]), "In danger now?");
    assert_eq!(
        shows["help"]["helplines"].as_array().unwrap().iter().map(text).collect::<Vec<_>>(),
        ["Tenant line"]
    );
    assert_eq!(shows["help"]["calls"], json!(["tel:911", "tel:+18005550100"]));
}
