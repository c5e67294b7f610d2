//! The survivor guide: a template with fixed parts, one conditional part and links filled in by state, and for whom each is.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use signpost::guide::Guide;
use signpost::guide::block::Content;
use signpost::guide::question::Choice;
use signpost::guide::text::{Inline, Text};
use signpost::interview::fill::Filler;
use signpost::interview::view::{ResultView, Step};
use signpost::interview::{Answers, bit_of, resolve};
use support::ways::ways;
use support::{answers, file, guide, result, section_ids, today};

fn template() -> Guide {
    guide(&file("www/guides/us-survivor.json"))
}

/// Every way through the guide, with what it leads to.
static WAYS: LazyLock<Vec<(Answers, ResultView)>> = LazyLock::new(|| {
    let guide = template();
    let seen = |answers: Answers| {
        let Step::Result(result) = resolve(&guide, &answers, today()).step else {
            panic!("{answers:?} leave a question open")
        };
        (answers, result)
    };
    ways(&guide).into_iter().map(seen).collect()
});

/// The parts of the template that everybody reads who asks about the order or the charges, in its order.
const FIXED: [&str; 9] = [
    "for-everyone",
    "order-holds",
    "who-decides",
    "why",
    "your-voice",
    "before-you-ask",
    "local-programs",
    "who-to-ask",
    "about",
];

/// Its one conditional part.
const CONDITIONAL: &str = "asking-to-drop";

/// What is for survivors alone: to the other side it would be a script.
const SURVIVORS: [&str; 6] =
    ["for-everyone", "order-holds", "your-voice", CONDITIONAL, "before-you-ask", "who-to-ask"];

/// Complete answers of somebody to whom it happened.
fn survivor<'a>(order: &'a str, wants: &'a str, place: &'a str) -> [(&'static str, &'a str); 5] {
    [("role", "complainant"), ("safe", "yes"), ("order", order), ("wants", wants), ("place", place)]
}

/// The sections that are read with some answers, and the blocks in each.
fn read(guide: &Guide, given: &[(&str, &str)]) -> Vec<(String, Vec<Content>)> {
    let answers = answers(guide, given);
    let filler = Filler::new(guide, &answers);
    let shown = result(guide, given).sections.into_iter().map(|shown| &guide.sections[shown.index]);
    let blocks = |blocks| filler.blocks(blocks).into_iter().cloned().collect();
    shown.map(|section| (section.id.0.to_string(), blocks(&section.blocks))).collect()
}

/// The options of a question with their texts.
fn options(guide: &Guide, question: &str) -> Vec<(String, String)> {
    let question = guide.questions.0.iter().find(|known| &*known.id.0 == question).unwrap();
    let option = |option: &Choice| (option.id.0.to_string(), support::words(guide, &option.text));
    question.options.iter().map(option).collect()
}

/// The ids of the states, and of the district.
fn places(guide: &Guide) -> Vec<(String, String)> {
    options(guide, "place").into_iter().filter(|(id, _)| id != "unsure").collect()
}

/// Where somebody in a place is told to start, and the link on it.
fn program(guide: &Guide, place: &str) -> (String, Option<String>) {
    let answers = answers(guide, &survivor("yes", "contact", place));
    let filler = Filler::new(guide, &answers);
    let position = guide.sections.iter().position(|section| &*section.id.0 == "local-programs").unwrap();
    let texts = guide.sections[position].blocks.iter().filter_map(|block| match &block.content {
        Content::Paragraph(text) => Some(text),
        _ => None,
    });
    let is_phrase = |piece: &&Inline| matches!(piece, Inline::Phrase(_));
    let phrases: Vec<_> = texts.flat_map(|text| text.pieces().iter().filter(is_phrase)).collect();
    let [phrase] = phrases[..] else { panic!("the link is filled in at {} places", phrases.len()) };
    let filled = filler.text(&vec![phrase.clone()].into());
    let url = filled.pieces().iter().find_map(|piece| match piece {
        Inline::Link { url, .. } => Some(url.to_string()),
        _ => None,
    });
    (filler.words(&filled), url)
}

/// Whether an option is among some answers.
fn chose(guide: &Guide, answers: &Answers, question: &str, option: &str) -> bool {
    let index = guide.questions.0.iter().position(|known| &*known.id.0 == question).unwrap();
    let bit = guide.questions.0[index].options.iter().position(|known| &*known.id.0 == option).unwrap();
    answers.mask(index) & bit_of(bit) != 0
}

#[test]
fn whoever_asks_about_the_order_reads_the_fixed_parts_in_the_order_of_the_template() {
    let guide = template();
    for order in ["yes", "none", "unsure"] {
        let shown = result(&guide, &survivor(order, "contact", "oh"));
        assert_eq!(section_ids(&guide, &shown), FIXED, "order={order}");
    }
}

#[test]
fn whoever_asks_about_the_charges_reads_the_same_and_exactly_the_conditional_part() {
    let guide = template();
    for (order, _) in options(&guide, "order") {
        let fixed = read(&guide, &survivor(&order, "contact", "oh"));
        for wants in ["withdrawn", "contact withdrawn"] {
            let (conditional, rest): (Vec<_>, Vec<_>) = read(&guide, &survivor(&order, wants, "oh"))
                .into_iter()
                .partition(|(section, _)| section == CONDITIONAL);
            assert_eq!(conditional.len(), 1, "order={order} wants={wants}");
            assert_eq!(rest, fixed, "order={order} wants={wants}");
        }
    }
}

#[test]
fn nobody_else_reads_the_conditional_part() {
    let guide = template();
    for (answers, result) in WAYS.iter() {
        let asks =
            chose(&guide, answers, "role", "complainant") && chose(&guide, answers, "wants", "withdrawn");
        assert_eq!(section_ids(&guide, result).contains(&CONDITIONAL), asks, "{answers:?}");
    }
}

#[test]
fn every_place_has_a_program_of_its_own() {
    let guide = template();
    let programs: Vec<_> = places(&guide).iter().map(|(place, _)| program(&guide, place)).collect();
    let names: BTreeSet<&str> = programs.iter().map(|(name, _)| &**name).collect();
    let links: Vec<&str> = programs.iter().filter_map(|(_, url)| url.as_deref()).collect();
    assert_eq!(programs.len(), 51);
    assert_eq!(names.len(), 51, "two places share a program: {names:?}");
    assert!(names.iter().all(|name| name.split_whitespace().count() > 1), "{names:?}");
    assert!(links.iter().all(|url| url.starts_with("https://")), "{links:?}");
    assert_eq!(links.iter().collect::<BTreeSet<_>>().len(), links.len(), "{links:?}");
}

#[test]
fn a_program_is_that_of_the_state_that_was_chosen() {
    let guide = template();
    let places = places(&guide);
    for (place, state) in &places {
        let (name, _) = program(&guide, place);
        let named = places.iter().filter(|(_, state)| name.contains(&**state)).map(|(_, state)| state);
        // The longest, since one state's name holds another's.
        let named = named.max_by_key(|state| state.len()).map_or("District of Columbia", |state| state);
        assert_eq!(named, state, "{place}: {name}");
    }
}

#[test]
fn whoever_names_no_state_starts_at_the_national_list_which_everybody_else_sees_too() {
    let guide = template();
    let (_, national) = program(&guide, "unsure");
    let national = national.unwrap();
    assert!(places(&guide).iter().all(|(place, _)| program(&guide, place).1.as_ref() != Some(&national)));
    let has_link = |text: &Text| {
        text.pieces().iter().any(|piece| matches!(piece, Inline::Link { url, .. } if **url == *national))
    };
    for (place, _) in places(&guide) {
        let read = read(&guide, &survivor("yes", "contact", &place));
        let mut blocks = read.iter().flat_map(|(_, blocks)| blocks);
        let is_shown = blocks.any(|block| matches!(block, Content::Paragraph(text) if has_link(text)));
        assert!(is_shown, "{place}");
    }
}

#[test]
fn states_stand_in_the_order_of_the_alphabet_and_the_way_out_behind_them() {
    let guide = template();
    let states: Vec<_> = places(&guide).into_iter().map(|(_, state)| state).collect();
    assert!(states.is_sorted(), "{states:?}");
    assert_eq!(options(&guide, "place").last().unwrap().0, "unsure");
}

#[test]
fn nobody_is_offered_an_action_and_everybody_has_somebody_to_turn_to() {
    let guide = template();
    assert!(guide.firm.is_none() && guide.firms.0.is_empty());
    for (answers, result) in WAYS.iter() {
        assert!(result.actions.is_empty(), "{answers:?}");
        assert!(
            result.helplines.iter().any(|line| guide.helplines[line.index].phone.is_some()),
            "{answers:?}"
        );
    }
}

#[test]
fn what_helps_survivors_to_be_heard_is_shown_to_them_alone() {
    let guide = template();
    for (answers, result) in WAYS.iter().filter(|(answers, _)| !chose(&guide, answers, "role", "complainant"))
    {
        let ids = section_ids(&guide, result);
        assert!(!ids.iter().any(|id| SURVIVORS.contains(id)), "{ids:?}: {answers:?}");
    }
}

#[test]
fn a_person_charged_reads_the_warning_about_contact_first_and_is_told_of_a_lawyer() {
    let guide = template();
    for (answers, result) in WAYS.iter().filter(|(answers, _)| chose(&guide, answers, "role", "accused")) {
        let ids = section_ids(&guide, result);
        assert_eq!(ids[0], "contact-warning", "{answers:?}");
        assert!(ids.contains(&"your-lawyer"), "{answers:?}");
    }
}
