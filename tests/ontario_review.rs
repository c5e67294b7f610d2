//! The review file of the Ontario guide: it covers what a careful lawyer would ask for, holds, and breaks where it should.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use signpost::check::finding::{File, Finding};
use signpost::check::review::{Held, ReviewFile, Reviewed};
use signpost::check::{PolicyText, repair};
use support::reviewing::findings_sharing;
use support::{day, file, guide};

fn ontario() -> Value {
    serde_json::from_str(&file("www/guides/ontario-domestic.json")).unwrap()
}

fn review() -> String {
    file("www/guides/ontario-domestic.review.json")
}

/// Runs something with the policies that the review file shares.
fn sharing<T>(run: impl FnOnce(&[PolicyText]) -> T) -> T {
    let text = file("www/guides/domestic.policies.json");
    run(&[PolicyText { name: "domestic.policies.json", text: &text }])
}

fn reviewed() -> Reviewed {
    let guide = repair::parse(&ontario().to_string(), &mut Vec::new()).unwrap();
    sharing(|shared| ReviewFile::read(&review(), &guide, shared))
}

/// What the review file finds in a guide.
fn found(guide: &Value) -> Vec<Finding> {
    let found = sharing(|shared| findings_sharing(&guide.to_string(), &review(), shared, day("2026-11-21")));
    let is_about_it = |file: File| matches!(file, File::Review | File::Policies(_));
    found.into_iter().filter(|finding| is_about_it(finding.place.file)).collect()
}

/// The policies that a guide breaks.
fn broken(guide: &Value) -> BTreeSet<String> {
    let reviewed = reviewed();
    let is_in = |finding: &Finding, held: &Held| {
        let rest = finding.place.pointer.strip_prefix(&held.pointer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let found: Vec<Finding> =
        found(guide).into_iter().filter(|finding| finding.rule == "policy-broken").collect();
    let broken = reviewed.held().filter(|held| found.iter().any(|finding| is_in(finding, held)));
    broken.map(|held| held.policy.id.0.to_string()).collect()
}

/// A part of a list by its id.
fn part<'v>(guide: &'v mut Value, list: &str, id: &str) -> &'v mut Value {
    guide[list].as_array_mut().unwrap().iter_mut().find(|part| part["id"] == id).unwrap()
}

#[test]
fn it_holds() {
    let told: Vec<String> = found(&ontario())
        .into_iter()
        .map(|finding| format!("{}: {}", finding.rule, finding.message))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn it_has_policies_scenarios_and_sources_enough() {
    let Reviewed { file, problems, .. } = reviewed();
    assert_eq!(problems, []);
    assert!(
        file.policies.len() >= 15 && file.scenarios.len() >= 20,
        "{} {}",
        file.policies.len(),
        file.scenarios.len()
    );
    let facts: BTreeSet<String> =
        (1..=25).map(|fact| format!("X{fact}")).chain((1..=15).map(|fact| format!("F{fact}"))).collect();
    assert_eq!(file.sources.iter().map(|source| source.id.to_string()).collect::<BTreeSet<_>>(), facts);
    assert!(file.sources.iter().all(|source| source.read == day("2026-11-20") && source.url.is_none()));
}

#[test]
fn its_scenarios_cover_every_option_of_every_question_and_every_outcome() {
    let (guide, scenarios) = (guide(&ontario().to_string()), reviewed().file.scenarios);
    for (index, question) in guide.questions.0.iter().enumerate() {
        for (bit, option) in question.options.iter().enumerate() {
            let is_given = scenarios.iter().any(|scenario| scenario.answers.0.mask(index) >> bit & 1 == 1);
            assert!(is_given, "nobody answers {}={}", &*question.id.0, &*option.id.0);
        }
    }
    for outcome in &guide.outcomes {
        assert!(
            scenarios.iter().any(|scenario| scenario.outcome.as_ref() == Some(&outcome.id)),
            "nobody gets {}",
            &*outcome.id.0
        );
    }
    assert!(scenarios.iter().all(|scenario| scenario.outcome.is_some() && scenario.says.is_some()));
}

/// A way to break the guide, and the policies that are meant for it.
fn breaks(what: &str, policies: &[&str], change: impl Fn(&mut Value)) {
    let mut changed = ontario();
    change(&mut changed);
    let broken = broken(&changed);
    for policy in policies {
        assert!(broken.contains(*policy), "{what}: {policy} holds; broken are {broken:?}");
    }
}

#[test]
fn a_warning_for_some_accused_alone_breaks_the_policy_about_it() {
    breaks(
        "only under an order",
        &["accused-warned-first", "no-order-known", "unsure-role-warned"],
        |guide| {
            part(guide, "sections", "contact-warning")["when"] =
                json!({ "role": "accused", "order": ["release", "probation", "peace-bond"] });
        },
    );
    breaks("the warning comes last", &["accused-warned-first"], |guide| {
        let sections = guide["sections"].as_array_mut().unwrap();
        let at = sections.iter().position(|section| section["id"] == "contact-warning").unwrap();
        let warning = sections.remove(at);
        sections.push(warning);
    });
}

#[test]
fn the_wrong_firm_for_a_complainant_breaks_the_policy_about_it() {
    breaks("Harbour for everybody", &["one-firm-for-the-defence", "side-unknown-no-defence-firm"], |guide| {
        part(guide, "actions", "call")["firm"] = json!("harbour");
    });
    breaks("Maple for the accused", &["defence-not-to-the-other-firm"], |guide| {
        part(guide, "actions", "book")["when"] = json!({ "not": { "lawyer": "yes" } });
    });
}

#[test]
fn danger_without_help_first_breaks_the_policy_about_it() {
    breaks("not urgent", &["danger-help-first"], |guide| {
        part(guide, "outcomes", "not-safe").as_object_mut().unwrap().remove("urgent");
    });
    breaks("no number", &["danger-line-with-a-number", "pressed-gets-help"], |guide| {
        part(guide, "helplines", "victim-support-line")["when"] = json!({ "safe": "yes" });
    });
    breaks("a quote in danger", &["danger-no-selling"], |guide| {
        part(guide, "actions", "quote")["when"] = json!({ "role": ["complainant", "family", "unsure"], "not": { "any": [{ "helping": "charged" }, { "lawyer": "yes" }] } });
    });
    breaks("no emergency line", &["danger-help-first", "pressed-gets-help", "everybody"], |guide| {
        guide.as_object_mut().unwrap().remove("emergency");
    });
    breaks("safety is not asked of family", &["safety-is-asked"], |guide| {
        part(guide, "questions", "safe")["when"] = json!({ "role": ["complainant", "unsure"] });
    });
}

#[test]
fn firms_for_whoever_has_a_lawyer_break_the_policy_about_it() {
    breaks("a form for everybody", &["own-lawyer-no-firm"], |guide| {
        part(guide, "actions", "write")["when"] = json!({ "role": "complainant" });
    });
    breaks("legal aid for the accused alone", &["legal-aid-without-lawyer"], |guide| {
        part(guide, "helplines", "legal-aid")["when"] = json!({ "role": "accused", "lawyer": "no" });
    });
    breaks("no notice before the firms", &["before-a-firm"], |guide| {
        part(guide, "notices", "not-confidential")["at"] = json!(["start"]);
    });
}

#[test]
fn a_script_for_the_other_side_breaks_the_policy_about_it() {
    breaks("how to be heard, for all", &["complainant-matters"], |guide| {
        part(guide, "sections", "make-wishes-heard")["when"] =
            json!({ "wants": ["withdrawn", "basics"], "not": { "stage": "ended" } });
    });
    breaks("family may carry messages", &["family-carries-no-messages"], |guide| {
        part(guide, "sections", "family-messages")["when"] =
            json!({ "role": "family", "helping": ["charged", "both", "unsure"] });
    });
    breaks("no plea to leave it to them", &["accused-leaves-it-to-them"], |guide| {
        part(guide, "sections", "change-of-mind")["blocks"][2]["callout"]["text"] =
            json!("What they tell the Crown matters a lot.");
    });
}

#[test]
fn words_that_sound_like_leave_break_the_policy_about_them() {
    breaks("leave to call", &["no-leave-to-make-contact"], |guide| {
        part(guide, "sections", "smaller-changes")["blocks"][0]["paragraph"] =
            json!("If it is only about the children, you can call them.");
    });
    breaks("exceptions by word of mouth", &["exceptions-only-in-writing"], |guide| {
        part(guide, "sections", "smaller-changes")["blocks"][2]["paragraph"] =
            json!("These count if the judge has said so.");
    });
}

#[test]
fn the_law_of_ontario_for_a_case_elsewhere_breaks_the_policy_about_it() {
    breaks("a firm that does not ask where", &["firms-in-ontario-alone"], |guide| {
        let options = part(guide, "questions", "stage")["options"].as_array_mut().unwrap();
        let elsewhere = options.iter_mut().find(|option| option["id"] == "elsewhere").unwrap();
        elsewhere.as_object_mut().unwrap().remove("jurisdiction");
    });
    breaks("duty counsel of Ontario", &["elsewhere-is-told"], |guide| {
        part(guide, "sections", "lawyer-helps")["when"] = json!({ "role": "accused" });
    });
    breaks("no word on contact", &["elsewhere-is-told"], |guide| {
        part(guide, "sections", "elsewhere")["blocks"][0]["paragraph"] =
            json!("Ontario’s law is left out here.");
    });
    breaks("no word on papers that nobody has read", &["no-order-known"], |guide| {
        part(guide, "sections", "contact-warning")["blocks"][3]["when"] = json!({ "order": "none" });
    });
}

#[test]
fn doubt_about_safety_without_a_number_before_the_firms_breaks_the_policy_about_it() {
    breaks("a line without its number", &["doubt-has-a-number"], |guide| {
        part(guide, "sections", "safety-first")["blocks"][1]["list"][0] = json!("A helpline can listen.");
    });
    breaks("a number for some", &["doubt-has-a-number"], |guide| {
        part(guide, "sections", "safety-first")["when"] = json!({ "safe": "no" });
    });
}
