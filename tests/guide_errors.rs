//! What is said about a guide that is wrong: the place, the fault, and what to write instead.
//!
//! Each `tests/fixtures/guides/bad/*.json` has one fault; beside it stands what its writer is told.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::fs;

use signpost::guide::problem::Problem;
use signpost::guide::{json, problem, read};
use support::diff::assert_is_file;
use support::{guide, guide_json, in_package};

const BAD: &str = "tests/fixtures/guides/bad";

/// The names of the wrong guides.
fn names() -> Vec<String> {
    let files = fs::read_dir(in_package(BAD)).unwrap().map(|file| file.unwrap().path());
    let guides = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    guides.map(|path| path.file_stem().unwrap().to_str().unwrap().to_string()).collect()
}

fn problems(text: &str) -> Vec<Problem> {
    read(text).err().unwrap_or_default()
}

fn told(text: &str) -> String {
    problems(text).iter().map(|problem| problem.describe(text) + "\n").collect()
}

fn name_of(text: &str) -> String {
    support::file(&format!("{BAD}/{text}.json"))
}

#[test]
fn every_wrong_guide_is_refused_with_the_words_beside_it() {
    let names = names();
    assert!(names.len() > 50, "the fixtures are gone");
    let mut failed = Vec::new();
    for name in names {
        let text = name_of(&name);
        let told = told(&text);
        let path = format!("{BAD}/{name}.txt");
        // All of them are told before the test fails, each with its difference.
        failed.extend(
            std::panic::catch_unwind(|| {
                assert!(!told.is_empty(), "{name}.json is accepted");
                assert_is_file(&path, &told);
            })
            .err()
            .map(|_| name),
        );
    }
    assert!(failed.is_empty(), "not as expected: {}", failed.join(", "));
}

#[test]
fn a_guide_whose_fault_is_mended_reads() {
    let text = name_of("unknown-key").replace("\"titel\"", "\"title\"");
    assert_eq!(told(&text), "");
}

#[test]
fn problems_come_in_the_order_of_the_file_and_none_twice() {
    for name in names() {
        let found = problems(&name_of(&name));
        assert!(
            found.windows(2).all(|pair| pair[0].at <= pair[1].at && pair[0] != pair[1]),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn every_problem_points_at_a_character_of_the_file() {
    for name in names() {
        let text = name_of(&name);
        for problem in problems(&text) {
            assert!(
                text.is_char_boundary(problem.at) && (problem.at < text.len() || text.is_empty()),
                "{name}: {problem:?}"
            );
        }
    }
}

#[test]
fn fragments_nest_eight_deep_in_whatever_order_they_stand() {
    let chain = |links: usize, inner_first: bool| {
        let mut entries: Vec<_> =
            (1..links).map(|at| format!(r#""f{}": [{{ "fragment": "f{at}" }}]"#, at - 1)).collect();
        entries.push(format!(r#""f{}": [{{ "paragraph": "Words" }}]"#, links - 1));
        if inner_first {
            entries.reverse();
        }
        let sections =
            serde_json::json!([{ "id": "s", "title": "t", "sources": [], "blocks": [{ "fragment": "f0" }] }]);
        guide_json(serde_json::json!({ "fragments": "HERE", "sections": sections }))
            .replace("\"HERE\"", &format!("{{{}}}", entries.join(",")))
    };
    for inner_first in [true, false] {
        assert_eq!(guide(&chain(8, inner_first)).fragments.0.len(), 8);
        for links in [11, 300] {
            assert!(
                read(&chain(links, inner_first)).is_err(),
                "{links} fragments in each other, inner first: {inner_first}"
            );
        }
    }
}

#[test]
fn a_pointer_leads_to_the_innermost_place() {
    let text = r#"{ "a": [{ "x/y": 1 }, { "b": ["c", "d"] }], "~": null }"#;
    let root = json::parse(text).unwrap();
    let pointer = |inside: &str| problem::pointer(&root, text.find(inside).unwrap());
    assert_eq!(pointer("\"d\""), "/a/1/b/1");
    assert_eq!(pointer("\"b\""), "/a/1/b");
    assert_eq!(pointer("\"x/y\""), "/a/0/x~1y");
    assert_eq!(pointer("\"~\""), "/~0");
    assert_eq!(pointer("{ \"a\""), "");
}

#[test]
fn a_mistyped_key_is_met_with_the_nearest_one_and_a_strange_key_with_all_of_them() {
    let said = |key: &str| problems(&guide_json(serde_json::json!({ key: 1 }))).swap_remove(0).message;
    let meant =
        [("question", "questions"), ("sectoins", "sections"), ("exti", "exit"), ("help-lines", "helplines")];
    for (key, nearest) in meant {
        assert_eq!(said(key), format!("unknown key `{key}`: did you mean `{nearest}`?"));
    }
    for key in ["colours", "x", "ключ", ""] {
        assert!(
            said(key).starts_with(&format!("unknown key `{key}`: known here are `schema`, `id`,")),
            "{}",
            said(key)
        );
    }
}
