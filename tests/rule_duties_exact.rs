//! Rules about whom a firm acts for, about help and about notices come to the verdict of somebody who tries every way.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::{Input, check};
use signpost::guide::Guide;
use signpost::guide::firm::Place;
use signpost::interview::view::{ResultView, Step};
use signpost::interview::{Answers, notices, resolve};
use support::generate::{Range, guides};
use support::{guide, today, ways};

/// The rules that are compared, all that are about answers and about duties.
const OURS: [&str; 3] = ["acts-for", "urgent-without-help", "late-notice"];

/// How many guides are compared.
const CASES: u32 = 400;

const RANGE: Range = Range { questions: 4, options: 3, many: true, not: true };

/// A random guide with firms, actions, helplines and urgent outcomes: their conditions are those of its sections.
fn dressed(made: &str, salt: u64) -> String {
    let mut whole: Value = serde_json::from_str(made).unwrap();
    let whens: Vec<Value> =
        whole["sections"].as_array().unwrap().iter().map(|section| section["when"].clone()).collect();
    let when = |at: usize| whens.get((at + salt as usize) % whens.len().max(1)).cloned().unwrap_or(json!({}));
    for (at, outcome) in whole["outcomes"].as_array_mut().unwrap().iter_mut().enumerate() {
        outcome["urgent"] = json!(salt >> at & 1 == 1);
    }
    if salt & 2 == 2 {
        whole["questions"][0]["options"][1]["unsure"] = json!(true);
    }
    whole["emergency"] = json!({ "text": "In danger?", "phone": "911" });
    whole["firm"] = json!({ "name": "Oak", "phone": "+14165550123", "acts_for": ["o0"] });
    whole["firms"] = json!({ "elm": { "name": "Elm", "phone": "+14165550124", "acts_for": ["o1"] } });
    whole["actions"] = json!([
        { "id": "a", "kind": "call", "label": "Call", "when": when(0) },
        { "id": "b", "kind": "call", "label": "Call", "firm": "elm", "when": when(1) },
        { "id": "c", "kind": "call", "label": "Call", "firm": "elm", "when": { "all": [when(2), { "q0": "o1" }] } },
    ]);
    let line = |id: &str, key: &str, value: Value, when: Value| {
        let mut line = json!({ "id": id, "name": id, "audience": "anyone", "when": when,
                               "source": "https://line.example.com/", "verified": "2026-01-15" });
        line[key] = value;
        line
    };
    whole["helplines"] = json!([
        line("phone", "phone", json!("+14165550100"), when(3)),
        line("sms", "sms", json!({ "to": "686868" }), when(4)),
        line("tty", "tty", json!("+18005550102"), when(9)),
        line("chat", "chat", json!("https://line.example.com/chat"), json!({})),
        line("site", "url", json!("https://line.example.com/"), json!({})),
    ]);
    whole["jurisdiction"] = json!("US");
    let notice = |id: &str, at: &[&str], when: Value| json!({ "id": id, "text": id, "at": at, "when": when });
    whole["notices"] = json!([
        notice("not-advice", &["question"], when(5)),
        notice("automated", &["start"], when(6)),
        notice("no-relationship", &["action"], when(7)),
        notice("not-confidential", &["question", "result"], when(8)),
        notice("no-guarantee", &["action"], json!({})),
    ]);
    whole.to_string()
}

fn result(guide: &Guide, answers: &Answers) -> ResultView {
    match resolve(guide, answers, today()).step {
        Step::Result(result) => result,
        Step::Question(_) => panic!("these answers are not complete"),
    }
}

/// What a visitor with some answers shows to be wrong: a rule and the place of its finding.
type Fault = (&'static str, String);

fn wrong_for(guide: &Guide, answers: &Answers) -> Vec<Fault> {
    let result = result(guide, answers);
    let mut wrong = Vec::new();
    // The resolver withholds what is wrongly offered; the condition still offers it.
    let offered = guide.actions.iter().enumerate();
    for (index, action) in offered.filter(|(_, action)| action.when.holds(&|question| answers.mask(question)))
    {
        let firm = guide.firm_of(action).unwrap();
        let options = guide.questions.0[0].options.iter().enumerate();
        let mut given = options.filter(|(bit, _)| answers.mask(0) >> bit & 1 == 1).map(|(_, option)| option);
        if given.any(|option| !option.unsure && !firm.acts_for.contains(&option.id)) {
            wrong.push(("acts-for", format!("/actions/{index}/when")));
        }
    }
    let has_number =
        |index: usize| guide.helplines[index].phone.is_some() || guide.helplines[index].sms.is_some();
    if result.urgent && !result.helplines.iter().any(|shown| has_number(shown.index)) {
        wrong.push(("urgent-without-help", format!("/outcomes/{}/urgent", result.outcome.unwrap().index)));
    }
    if !result.actions.is_empty() {
        let read = notices_read(guide, answers);
        let unread = (0..guide.notices.len()).filter(|notice| !read.contains(notice));
        wrong.extend(unread.map(|notice| ("late-notice", format!("/notices/{notice}/when"))));
    }
    wrong
}

/// The notices that a visitor with some answers has read on the way to the actions.
fn notices_read(guide: &Guide, answers: &Answers) -> BTreeSet<usize> {
    let mut so_far = Answers::with_room(guide.questions.0.len());
    let mut read = BTreeSet::from_iter(notices(guide, &so_far, Place::Start));
    for question in (0..guide.questions.0.len()).filter(|question| answers.mask(*question) != 0) {
        read.extend(notices(guide, &so_far, Place::Question));
        so_far.set(question, answers.mask(question));
    }
    read.extend(notices(guide, answers, Place::Result));
    read.extend(notices(guide, answers, Place::Action));
    read
}

/// How many answers are given: the length of an example.
fn length(guide: &Guide, answers: &Answers) -> u32 {
    (0..guide.questions.0.len()).map(|question| answers.mask(question).count_ones()).sum()
}

fn fault(finding: &Finding) -> Fault {
    (finding.rule, finding.place.pointer.clone())
}

#[test]
fn what_is_found_is_what_somebody_can_be_shown() {
    let told = RefCell::new(BTreeMap::new());
    let made = (guides(RANGE), any::<u64>());
    let mut runner = TestRunner::new(ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let compared = runner.run(&made, |(made, salt)| {
        for rule in compare(&dressed(&made, salt)) {
            *told.borrow_mut().entry(rule).or_insert(0) += 1;
        }
        Ok(())
    });
    compared.unwrap();
    println!("{CASES} guides compared; found {:?}", told.borrow());
    // Each rule had something to find, often enough to be held to it.
    assert!(OURS.iter().all(|rule| told.borrow().get(rule).is_some_and(|times| *times > 20)), "{told:?}");
}

/// Compares what is found in a guide with what trying every way shows; gives the rules of the findings.
fn compare(text: &str) -> Vec<&'static str> {
    let guide = guide(text);
    let all = ways::ways(&guide);
    let expected: BTreeSet<Fault> = all.iter().flat_map(|answers| wrong_for(&guide, answers)).collect();
    let report = check(&Input::of(text, today()));
    let findings: Vec<&Finding> =
        report.findings.iter().filter(|finding| OURS.contains(&finding.rule)).collect();
    let found: BTreeSet<Fault> = findings.iter().map(|finding| fault(finding)).collect();
    assert_eq!(found, expected, "{text}");
    for finding in &findings {
        let answers = &finding.example.as_ref().unwrap().answers;
        assert!(wrong_for(&guide, answers).contains(&fault(finding)), "{text}");
        let shortest = all.iter().filter(|other| wrong_for(&guide, other).contains(&fault(finding)));
        assert_eq!(
            Some(length(&guide, answers)),
            shortest.map(|other| length(&guide, other)).min(),
            "{text}"
        );
    }
    findings.iter().map(|finding| finding.rule).collect()
}
