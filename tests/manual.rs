//! The manual builds its example step by step: the steps are what the finished files hold, and the check finds after each
//! step what the manual says.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use annotate_snippets::Renderer;
use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::space::MOST_WORK;
use signpost::check::{self, Input, rules};
use signpost::command::bundle::Bundle;
use signpost::command::report::{Checked, human};
use support::growing::{Page, Piece, read};
use support::{day, file, in_package};

/// The day on which the manual was written.
const TODAY: &str = "2026-11-21";

fn manual() -> String {
    file("docs/manual.md")
}

fn finished(name: &str) -> Value {
    serde_json::from_str(&file(&format!("docs/manual/{name}"))).unwrap()
}

/// What is found in a guide as it stands after some steps.
fn findings(guide: &Value, review: &Value) -> Vec<Finding> {
    let (guide, review) = (guide.to_string(), review.to_string());
    let review = (review != "null").then_some(review.as_str());
    check::check(&Input {
        guide: &guide,
        overlays: &[],
        review,
        shared: &[],
        today: day(TODAY),
        most_work: MOST_WORK,
    })
    .findings
}

#[test]
fn nothing_is_found_in_the_finished_guide() {
    let bundle =
        Bundle::beside(&in_package("docs/manual/example.json")).unwrap_or_else(|error| panic!("{error}"));
    assert!(bundle.review.is_some() && bundle.overlays.len() == 1, "files of the example are gone");
    let report = bundle.with_input(day(TODAY), MOST_WORK, check::check);
    let checked = Checked { bundle, report };
    let told = human::told(&checked, &Renderer::plain());
    assert!(checked.report.findings.is_empty() && checked.report.unproved.is_empty(), "{told}");
}

#[test]
fn the_steps_add_up_to_the_finished_files_and_each_is_found_to_be_as_the_manual_says() {
    let (mut guide, mut review, mut checks) = (Value::Null, Value::Null, 0);
    for piece in read(&manual()) {
        match piece {
            Piece::Step { page: Page::Guide, place, change, text } => place.put(&mut guide, &text, change),
            Piece::Step { place, change, text, .. } => place.put(&mut review, &text, change),
            Piece::Part { page, place, text } => {
                let whole = finished(page.file());
                assert!(place.holds(&whole, &text), "{} has no such part: {text}", page.file());
            }
            Piece::Check(rules) => {
                let found: BTreeSet<String> =
                    findings(&guide, &review).iter().map(|finding| finding.rule.to_string()).collect();
                checks += 1;
                assert_eq!(found, rules, "at check {checks}: {guide:#}");
            }
        }
    }
    assert_eq!(guide, finished("example.json"));
    let mut signed = finished("example.review.json");
    assert!(signed.as_object_mut().unwrap().remove("approvals").is_some());
    assert_eq!(review, signed);
    assert!(checks > 8, "{checks} steps are checked");
}

#[test]
fn the_finding_that_the_manual_shows_is_the_one_of_the_first_step() {
    let Some(Piece::Step { text, .. }) = read(&manual()).into_iter().next() else { panic!("no step") };
    let found = findings(&serde_json::from_str(&text).unwrap(), &Value::Null);
    let shown = found.iter().find(|finding| finding.rule == "no-help").unwrap();
    let page = manual();
    assert!(page.contains(&format!("error[no-help]: {}\n", shown.message)), "{}", shown.message);
    let help = shown.help.as_deref().unwrap();
    assert!(page.contains(&format!("  = help: {help}\n")), "{help}");
}

#[test]
fn the_policy_that_the_manual_breaks_is_broken() {
    let mut guide = finished("example.json");
    guide["actions"][0]["when"] = json!({ "not": { "role": "driver" } });
    let review = finished("example.review.json");
    // A slip in the condition is found before it can do harm; where the firm says that it acts for them, the policy breaks.
    let rules =
        |guide: &Value| findings(guide, &review).iter().map(|finding| finding.rule).collect::<Vec<_>>();
    assert!(rules(&guide).contains(&"acts-for") && !rules(&guide).contains(&"policy-broken"));
    guide["firm"]["acts_for"].as_array_mut().unwrap().push(json!("hurt"));
    let found = findings(&guide, &review);
    let told: Vec<_> = found.iter().map(|finding| finding.message.as_str()).collect();
    assert!(told.iter().any(|message| message.contains("`own-side`")), "{told:?}");
}

#[test]
fn every_picture_is_there_and_shown() {
    let page = manual();
    let folder =
        std::fs::read_dir(in_package("docs/manual")).unwrap().map(|entry| entry.unwrap().file_name());
    let there: BTreeSet<String> =
        folder.map(|name| name.into_string().unwrap()).filter(|name| name.ends_with(".png")).collect();
    let shown = page.split("](manual/").skip(1).filter_map(|rest| rest.split(')').next());
    let shown: BTreeSet<String> = shown.filter(|name| name.ends_with(".png")).map(str::to_string).collect();
    assert_eq!(shown, there);
    assert!(!there.is_empty());
}

#[test]
fn every_rule_that_the_table_names_exists_and_there_are_ten_rows() {
    let page = manual();
    let table = page
        .split("| when you see | do this |\n| --- | --- |\n")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    assert_eq!(table.lines().count(), 10);
    for line in table.lines() {
        let named = line.split('|').nth(1).unwrap();
        for rule in named.split('`').skip(1).step_by(2) {
            assert!(rules::find(rule).is_some(), "{rule}");
        }
    }
}

#[test]
fn the_table_of_blocks_has_every_kind() {
    let schema: Value = serde_json::from_str(&file("www/guides/signpost.schema.json")).unwrap();
    let kinds =
        schema["$defs"]["Block"]["properties"].as_object().unwrap().keys().filter(|key| *key != "when");
    let page = manual();
    let missing: Vec<_> = kinds.filter(|kind| !page.contains(&format!("\n| `{kind}` | "))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_link_inside_the_manual_leads_to_a_heading() {
    let page = manual();
    let letter = |letter: char| match letter {
        ' ' => Some('-'),
        letter => (letter.is_alphanumeric() || letter == '-').then(|| letter.to_ascii_lowercase()),
    };
    let anchor =
        |line: &str| line.trim_start_matches('#').trim().chars().filter_map(letter).collect::<String>();
    let headings: Vec<String> = page.lines().filter(|line| line.starts_with('#')).map(anchor).collect();
    let links = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next());
    let lost: Vec<&str> = links.filter(|link| !headings.iter().any(|heading| heading == link)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}
