//! `signpost check` as it is run: exit codes, formats, and files that nobody meant to give it.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

#[path = "support/command.rs"]
mod command;
mod support;

use std::fs;

use command::{base, check, code, folder, run, said};
use serde_json::Value;
use support::in_package;

#[test]
fn a_right_guide_is_praised_with_the_number_of_its_ways() {
    let folder = folder("right");
    fs::write(folder.join("guide.json"), base()).unwrap();
    let output = check(&folder, "guide.json");
    assert_eq!(code(&output), 0);
    assert_eq!(
        said(&output.stdout),
        "guide.json: nothing found (every one of 5 ways through the guide; no review file beside it)\n"
    );
}

#[test]
fn findings_give_exit_code_1_and_unreadable_files_2_and_what_is_not_proved_3() {
    let folder = folder("codes");
    fs::write(folder.join("wrong.json"), base().replace("\"title\": \"Who", "\"titel\": \"Who")).unwrap();
    fs::write(folder.join("right.json"), base()).unwrap();
    assert_eq!(code(&check(&folder, "wrong.json")), 1);
    assert_eq!(code(&check(&folder, "gone.json")), 2);
    assert_eq!(code(&run(&folder, &["check", "right.json", "wrong.json"])), 1);
    assert_eq!(code(&run(&folder, &["check", "wrong.json", "gone.json"])), 2);
    assert_eq!(code(&run(&folder, &["check", "right.json", "--today", "soon"])), 2);
    assert_eq!(code(&run(&folder, &["check"])), 2);
    let little = run(&folder, &["check", "right.json", "--today", "2026-11-21", "--most-work", "3"]);
    assert_eq!(code(&little), 3);
    assert!(said(&little.stdout).contains("not proved[no-section]"), "{}", said(&little.stdout));
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_the_reason() {
    let folder = folder("unreadable");
    fs::write(folder.join("latin.json"), [b"{\"title\": \"D".as_slice(), &[0xe9], b"p\"}"].concat()).unwrap();
    fs::write(folder.join("huge.json"), vec![b' '; 50 * 1024 * 1024]).unwrap();
    fs::create_dir(folder.join("folder.json")).unwrap();
    for (name, reason) in [
        ("latin.json", "not UTF-8: save the file as UTF-8"),
        ("huge.json", "larger than 16 MB"),
        ("folder.json", "this is a folder: name a guide file in it"),
        ("gone.json", ""),
    ] {
        let output = check(&folder, name);
        assert_eq!(code(&output), 2, "{name}");
        let line = said(&output.stderr);
        assert!(
            line.starts_with(&format!("{name}: {reason}")) && line.lines().count() == 1,
            "{name}: {line}"
        );
    }
}

#[test]
fn text_that_is_no_guide_is_a_finding_in_its_place_and_never_a_crash() {
    let folder = folder("no-guide");
    let deep = "[".repeat(1_000_000);
    let keys = base().replace("\"locale\": \"en\",", "\"locale\": \"en\", \"locale\": \"fr\",");
    for (name, text, wanted) in [
        ("empty.json", "", "error[not-json]: the file is empty"),
        ("space.json", " \n\t", "error[not-json]: the file is empty"),
        ("deep.json", &*deep, "error[not-json]: too many brackets inside each other"),
        ("list.json", "[]", "error[wrong-type]"),
        ("word.json", "hello", "error[not-json]"),
        ("keys.json", &*keys, "error[duplicate-key]: the key `locale` stands twice"),
    ] {
        fs::write(folder.join(name), text).unwrap();
        let output = check(&folder, name);
        assert_eq!(code(&output), 1, "{name}");
        assert!(said(&output.stdout).contains(wanted), "{name}: {}", said(&output.stdout));
        assert!(said(&output.stdout).contains(&format!("--> {name}:")), "{}", said(&output.stdout));
    }
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let folder = folder("mark");
    fs::write(folder.join("guide.json"), format!("\u{feff}{}", base())).unwrap();
    assert_eq!(code(&check(&folder, "guide.json")), 0);
}

#[test]
fn reading_goes_on_behind_a_comma_that_is_missing() {
    let folder = folder("comma");
    let text = base()
        .replace("\"locale\": \"en\",", "\"locale\": \"en\"")
        .replace("\"overdue\": \"warn\"", "\"overdue\": \"never\"");
    fs::write(folder.join("guide.json"), text).unwrap();
    let told = said(&check(&folder, "guide.json").stdout);
    assert!(told.contains("error[not-json]") && told.contains("error[wrong-value]"), "{told}");
}

#[test]
fn overlays_and_review_files_are_told_by_their_keys_and_checked_with_the_guide_beside_them() {
    let folder = folder("beside");
    for name in ["pass.json", "pass.fr-CA.json"] {
        fs::copy(in_package("tests/fixtures/rules/misplaced-file").join(name), folder.join(name)).unwrap();
    }
    fs::write(folder.join("pass.review.json"), r#"{ "review": 1, "guide": "another" }"#).unwrap();
    for name in ["pass.json", "pass.fr-CA.json", "pass.review.json"] {
        let output = check(&folder, name);
        let told = said(&output.stdout);
        assert_eq!(code(&output), 1, "{name}: {told}");
        assert_eq!(
            told.matches("error[misplaced-file]: this review file belongs to the guide `another`").count(),
            1,
            "{told}"
        );
    }
    let all =
        run(&folder, &["check", "pass.json", "pass.fr-CA.json", "pass.review.json", "--today", "2026-11-21"]);
    assert_eq!(said(&all.stdout).matches("error[misplaced-file]").count(), 1, "one bundle is checked once");
    fs::remove_file(folder.join("pass.json")).unwrap();
    let alone = check(&folder, "pass.review.json");
    assert_eq!(code(&alone), 2);
    assert!(
        said(&alone.stderr).contains("its guide does not lie beside it as pass.json"),
        "{}",
        said(&alone.stderr)
    );
}

#[test]
fn programs_get_every_finding_with_its_place_and_the_answers_that_show_it() {
    let folder = folder("json");
    fs::copy(in_package("tests/fixtures/rules/no-section/fail.json"), folder.join("guide.json")).unwrap();
    let output = run(&folder, &["check", "guide.json", "--format", "json", "--today", "2026-11-21"]);
    assert_eq!(code(&output), 1);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["version"], 1);
    let guide = &told["guides"][0];
    assert_eq!((&guide["guide"], &guide["ways"]), (&"guide.json".into(), &"5".into()));
    let finding =
        guide["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "no-section").unwrap();
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["place"]["pointer"], "/sections");
    assert_eq!(finding["answers"], serde_json::json!({ "role": ["owner"] }));
    assert_eq!(finding["decisive"], serde_json::json!({ "role": ["owner"] }));
    assert_eq!(finding["suppressed"], Value::Null);
    assert_eq!(guide["counts"]["error"], 1);
    let keys: Vec<&String> = finding.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["rule", "severity", "message", "help", "place", "answers", "decisive", "suppressed"]);
}

#[test]
fn github_gets_an_annotation_on_the_line() {
    let folder = folder("github");
    fs::copy(in_package("tests/fixtures/rules/no-section/fail.json"), folder.join("guide,1.json")).unwrap();
    let output = run(&folder, &["check", "guide,1.json", "--format", "github", "--today", "2026-11-21"]);
    let told = said(&output.stdout);
    assert!(told.starts_with("::error file=guide%2C1.json,line=36,col=15,endLine="), "{told}");
    assert!(told.contains("title=no-section::") && told.contains("%0AAnswers: role=owner%0A"), "{told}");
}

#[test]
fn the_review_file_can_give_a_rule_another_severity_or_let_a_finding_pass() {
    let folder = folder("judged");
    fs::copy(in_package("tests/fixtures/rules/no-section/fail.json"), folder.join("guide.json")).unwrap();
    let review = |rest: &str| {
        let sources = r#""sources": [{ "id": "L1", "title": "The lease", "read": "2026-11-01" }]"#;
        fs::write(
            folder.join("guide.review.json"),
            format!("{{ \"review\": 1, \"guide\": \"base\", {sources}, {rest} }}"),
        )
        .unwrap();
        check(&folder, "guide.json")
    };
    let note = review(r#""severities": [{ "rule": "no-section", "severity": "note", "reason": "Known." }]"#);
    assert_eq!(code(&note), 0);
    assert!(said(&note.stdout).contains("note[no-section]"), "{}", said(&note.stdout));
    let passed =
        review(r#""suppressions": [{ "rule": "no-section", "at": "/sections", "reason": "Known." }]"#);
    assert_eq!(code(&passed), 0);
    assert_eq!(
        said(&passed.stdout),
        "guide.json: 1 suppressed (every one of 5 ways through the guide; with guide.review.json)\n"
    );
    let unknown =
        review(r#""suppressions": [{ "rule": "no-sectoin", "at": "/sections", "reason": "Known." }]"#);
    assert_eq!(code(&unknown), 1);
    assert!(
        said(&unknown.stdout).contains("unknown rule `no-sectoin`: did you mean `no-section`?"),
        "{}",
        said(&unknown.stdout)
    );
}
