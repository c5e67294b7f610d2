//! Every rule has a guide that passes and one that fails, and finds its own fault in the second alone.
//!
//! `SIGNPOST_BLESS=1 cargo test --test rules` renews the texts of the findings and the page of the rules.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use annotate_snippets::Renderer;
use signpost::check::rule::Rule;
use signpost::check::space::MOST_WORK;
use signpost::check::{self, rules};
use signpost::command::bundle::Bundle;
use signpost::command::report::{Checked, human};
use support::diff::assert_is_file;
use support::{day, in_package};

/// Rules whose fault necessarily breaks others too: the failing guide of the first may show the second.
const ALSO: &[(&str, &str)] = &[];

/// A guide of the fixtures, checked with what lies beside it.
fn checked(path: &str) -> Checked {
    let bundle = Bundle::beside(&in_package(path)).unwrap_or_else(|error| panic!("{error}"));
    let report = bundle.with_input(day("2026-11-21"), MOST_WORK, check::check);
    Checked { bundle, report }
}

/// What is printed for a guide of the fixtures, with the paths as they are in the package.
fn told(checked: &Checked) -> String {
    let package = format!("{}/", in_package("").display().to_string().trim_end_matches('/'));
    human::told(checked, &Renderer::plain()).replace(&package, "")
}

fn fixture(rule: &str, file: &str) -> String {
    format!("tests/fixtures/rules/{rule}/{file}")
}

#[test]
fn the_base_of_all_fixtures_has_no_finding() {
    let checked = checked("tests/fixtures/rules/base.json");
    assert!(checked.report.findings.is_empty() && checked.report.unproved.is_empty(), "{}", told(&checked));
}

/// Runs a test for each rule, and fails with the names of all rules that it failed for.
fn for_every_rule(test: impl Fn(&'static Rule)) {
    let failed = |rule: &&&'static Rule| {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(rule))).is_err()
    };
    let failed: Vec<&str> = rules::ALL.iter().filter(failed).map(|rule| rule.id).collect();
    assert!(failed.is_empty(), "not as expected: {}", failed.join(", "));
}

#[test]
fn every_rule_passes_what_is_right() {
    for_every_rule(|rule| {
        let checked = checked(&fixture(rule.id, "pass.json"));
        assert!(checked.report.findings.is_empty(), "{}: {}", rule.id, told(&checked));
    });
}

#[test]
fn every_rule_finds_what_is_wrong_and_nothing_else_does() {
    for_every_rule(|rule| {
        let checked = checked(&fixture(rule.id, "fail.json"));
        let found: BTreeSet<&str> = checked.report.findings.iter().map(|finding| finding.rule).collect();
        assert!(found.contains(rule.id), "{} is silent about its own fault", rule.id);
        let may = |other: &&str| *other == rule.id || ALSO.contains(&(rule.id, other));
        assert!(found.iter().all(may), "{}: {found:?}", rule.id);
        assert_is_file(&fixture(rule.id, "fail.txt"), &told(&checked));
    });
}

#[test]
fn every_folder_of_fixtures_belongs_to_a_rule() {
    let folders =
        std::fs::read_dir(in_package("tests/fixtures/rules")).unwrap().map(|entry| entry.unwrap().path());
    let folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    let strays: Vec<_> = folders
        .iter()
        .filter(|path| rules::find(path.file_name().unwrap().to_str().unwrap()).is_none())
        .collect();
    assert!(strays.is_empty(), "{strays:?}");
}

#[test]
fn the_page_of_the_rules_is_made_from_them() {
    assert_is_file("docs/rules.md", &signpost::command::rules::page());
}

#[test]
fn every_rule_says_what_it_finds_why_that_matters_and_what_to_do() {
    for rule in rules::ALL {
        assert!(rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.id);
        assert!(rule.finds.ends_with('.') && rule.finds.len() > 20, "{}: {}", rule.id, rule.finds);
        assert!(rule.about.len() > 60 && rule.about.ends_with('.'), "{}: {}", rule.id, rule.about);
    }
    let ids: BTreeSet<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), rules::ALL.len(), "an id stands twice");
}
