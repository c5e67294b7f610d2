//! The command and the files around it: what may pass, what is read beside a guide, what is never written over.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

#[path = "support/command.rs"]
mod command;
mod support;

use std::fs;
use std::path::Path;

use command::{base, check, code, folder, run, said};
use support::in_package;

/// A guide without a section for owners, its review file saying something of that.
fn judged(folder: &Path, at: &str) {
    fs::copy(in_package("tests/fixtures/rules/no-section/fail.json"), folder.join("guide.json")).unwrap();
    let sources = r#""sources": [{ "id": "L1", "title": "The lease", "read": "2026-11-01" }]"#;
    let pass = format!(r#""suppressions": [{{ "rule": "no-section", "at": "{at}", "reason": "Known." }}]"#);
    fs::write(
        folder.join("guide.review.json"),
        format!("{{ \"review\": 1, \"guide\": \"base\", {sources}, {pass} }}"),
    )
    .unwrap();
}

#[test]
fn a_suppression_hides_its_own_place_and_what_is_inside_and_nothing_else() {
    let folder = folder("place");
    for (at, hidden) in [("/sections", true), ("/section", false), ("/", false), ("/sections/0", false)] {
        judged(&folder, at);
        let told = said(&check(&folder, "guide.json").stdout);
        assert_eq!(!told.contains("error[no-section]"), hidden, "{at}: {told}");
    }
}

#[test]
fn github_gets_no_annotation_for_what_may_pass() {
    let folder = folder("github-judged");
    judged(&folder, "/sections");
    let output = run(&folder, &["check", "guide.json", "--format", "github", "--today", "2026-11-21"]);
    assert_eq!((code(&output), said(&output.stdout)), (0, String::new()));
}

#[test]
fn a_fault_of_the_review_file_itself_cannot_be_silenced() {
    let folder = folder("silenced");
    fs::write(folder.join("guide.json"), base()).unwrap();
    let review = r#"{ "review": 1, "guide": "base", "sources": [{ "id": "L1", "title": "The lease", "read": "2026-11-01" }],
        "policies": [{ "id": "p", "says": "Nobody reads of the lease.", "never_show": ["section:leese"] }],
        "severities": [{ "rule": "unknown-id", "severity": "off", "reason": "Tired of it." }] }"#;
    fs::write(folder.join("guide.review.json"), review).unwrap();
    let output = check(&folder, "guide.json");
    assert_eq!(code(&output), 1);
    assert!(said(&output.stdout).contains("error[unknown-id]"), "{}", said(&output.stdout));
}

#[test]
fn a_file_named_as_the_review_file_is_read_as_one_and_strays_are_left_alone() {
    let folder = folder("strays");
    fs::write(folder.join("guide.json"), base()).unwrap();
    fs::write(folder.join("guide.review.json"), r#"{ "schema": 1, "guide": "base" }"#).unwrap();
    fs::write(folder.join("guide.old.json"), "{").unwrap();
    fs::create_dir(folder.join("guide.bak.json")).unwrap();
    let output = check(&folder, "guide.json");
    let told = said(&output.stdout);
    assert_eq!(code(&output), 1, "{told}");
    assert!(told.contains("guide.review.json:1:") && !told.contains("guide.old.json:"), "{told}");
}

#[test]
fn nothing_is_written_over_a_file_that_is_read() {
    let folder = folder("over");
    fs::write(folder.join("guide.json"), base()).unwrap();
    fs::write(folder.join("old.json"), base()).unwrap();
    for arguments in [
        &["map", "guide.json", "--out", "guide.json"][..],
        &["review", "guide.json", "--out", "guide.json"],
        &["review", "guide.json", "--since", "old.json", "--out", "old.json"],
    ] {
        let output = run(&folder, arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(said(&output.stderr).contains("name another one to write"), "{}", said(&output.stderr));
    }
    assert_eq!(fs::read_to_string(folder.join("guide.json")).unwrap(), base());
    let record = &["record", "guide.json", "--out", "record.html", "--today", "2026-11-21"];
    assert_eq!(code(&run(&folder, record)), 0);
    assert_eq!(code(&run(&folder, record)), 2, "a record is kept");
}

#[test]
fn no_guide_moves_the_cursor_of_a_terminal() {
    let folder = folder("escapes");
    let text = base()
        .replace("It depends on the lease.", "It\\u001bc depends\\u202e.")
        .replace("\"sources\"", "\"x\\u001b[31m\"");
    fs::write(folder.join("guide.json"), &text).unwrap();
    let checked = check(&folder, "guide.json");
    assert!(!said(&checked.stdout).contains('\u{1b}'), "{}", said(&checked.stdout));
    fs::write(folder.join("guide.json"), text.replace("\"x\\u001b[31m\"", "\"sources\"")).unwrap();
    let walked = said(&run(&folder, &["walk", "guide.json", "role=owner"]).stdout);
    assert!(walked.contains("depends") && !walked.contains(['\u{1b}', '\u{202e}']), "{walked}");
}

#[test]
fn a_walk_shows_the_help_that_stands_on_a_question_once_somebody_is_not_safe() {
    let folder = folder("danger");
    fs::copy(in_package("tests/fixtures/guides/small.json"), folder.join("guide.json")).unwrap();
    let walked = |safe: &str| said(&run(&folder, &["walk", "guide.json", "role=tenant", safe]).stdout);
    let told = walked("safe=no");
    assert!(
        told.starts_with("emergency: In danger now?\nhelpline board: Tenant line\nQuestion 3 "),
        "{told}"
    );
    assert!(walked("safe=yes").starts_with("Question 3 "), "{}", walked("safe=yes"));
}

/// The base guide with a review file that shares policies, under a name.
fn sharing(folder: &Path, name: &str) {
    fs::write(folder.join(format!("{name}.json")), base()).unwrap();
    let review = r#"{ "review": 1, "guide": "base", "sources": [{ "id": "L1", "title": "The lease", "read": "2026-11-01" }],
        "shared": [{ "file": "rent.policies.json", "use": ["role-first"] }] }"#;
    fs::write(folder.join(format!("{name}.review.json")), review).unwrap();
}

const POLICIES: &str = r#"{ "shared_policies": 1, "policies": [{ "id": "role-first", "says": "Asked of all.", "must_ask": ["role"] }] }"#;

#[test]
fn a_check_of_shared_policies_checks_every_guide_that_shares_them() {
    let folder = folder("sharing");
    sharing(&folder, "one");
    sharing(&folder, "two");
    fs::write(folder.join("three.json"), base()).unwrap();
    fs::write(folder.join("rent.policies.json"), POLICIES).unwrap();
    let output = check(&folder, "rent.policies.json");
    let told = said(&output.stdout);
    assert_eq!(code(&output), 0, "{told}");
    for name in ["one", "two"] {
        let line = format!(
            "{name}.json: nothing found (every one of 5 ways through the guide; with {name}.review.json, rent.policies.json)\n"
        );
        assert!(told.contains(&line), "{told}");
    }
    assert_eq!(told.lines().count(), 2);
    let all = run(
        &folder,
        &["check", "one.json", "rent.policies.json", "two.review.json", "--today", "2026-11-21"],
    );
    assert_eq!(said(&all.stdout), told, "each guide is checked once");
    fs::write(folder.join("rent.policies.json"), POLICIES.replace("\"must_ask\"", "\"must_aks\"")).unwrap();
    let told = said(&check(&folder, "one.json").stdout);
    assert!(told.contains("error[unknown-key]") && told.contains("--> rent.policies.json:1:"), "{told}");
}

#[test]
fn policies_that_no_guide_shares_and_a_packet_of_policies_are_refused_in_a_line() {
    let folder = folder("unshared");
    fs::write(folder.join("guide.json"), base()).unwrap();
    fs::write(folder.join("rent.policies.json"), POLICIES).unwrap();
    let refused = |arguments: &[&str], reason: &str| {
        let output = run(&folder, arguments);
        assert_eq!((code(&output), said(&output.stderr)), (2, format!("rent.policies.json: {reason}\n")));
    };
    refused(
        &["check", "rent.policies.json"],
        "no review file beside it shares these policies, so they hold for no guide",
    );
    refused(
        &["review", "rent.policies.json"],
        "these are policies that guides share: name one of the guides",
    );
}

#[test]
fn shared_policies_that_cannot_be_read_are_a_failure_and_no_finding() {
    let folder = folder("unreadable-policies");
    sharing(&folder, "one");
    assert_eq!(code(&check(&folder, "one.json")), 1, "a file that is not there is a finding");
    fs::write(folder.join("rent.policies.json"), [0xff, 0xfe]).unwrap();
    let output = check(&folder, "one.json");
    assert_eq!(
        (code(&output), said(&output.stderr)),
        (2, "rent.policies.json: not UTF-8: save the file as UTF-8\n".to_string())
    );
    fs::write(folder.join("rent.policies.json"), POLICIES).unwrap();
    let output =
        run(&folder, &["review", "one.json", "--out", "rent.policies.json", "--today", "2026-11-21"]);
    assert_eq!(
        (code(&output), fs::read_to_string(folder.join("rent.policies.json")).unwrap()),
        (2, POLICIES.to_string())
    );
}
