//! What a guide of hostile size or shape may cost. None of these tests measures time; without the bounds they name, each
//! would run for minutes or out of memory.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use signpost::guide::read;
use signpost::guide::values::Date;
use signpost::interview::view::Step;
use signpost::interview::{Answers, resolve};

/// A guide of single-choice questions, the last of which depends on every other, with more text behind the questions.
fn guide(questions: usize, options: usize, more: &str) -> String {
    let options: Vec<_> =
        (0..options).map(|option| format!(r#"{{"id": "o{option}", "text": "O"}}"#)).collect();
    let tests: Vec<_> = (0..questions - 1).map(|question| format!(r#"{{"q{question}": "o1"}}"#)).collect();
    let question = |index: usize| {
        let when = if index + 1 == questions {
            format!(r#""when": {{"any": [{}]}}, "#, tests.join(","))
        } else {
            String::new()
        };
        format!(
            r#"{{"id": "q{index}", "text": "Q", "choose": "one", {when}"options": [{}]}}"#,
            options.join(",")
        )
    };
    let questions: Vec<_> = (0..questions).map(question).collect();
    format!(
        r#"{{"schema": 1, "id": "g", "locale": "en", "jurisdiction": "X", "title": "T", {more}
            "review": {{"by": "R", "on": "2026-01-01", "due": "2027-01-01", "overdue": "warn"}},
            "exit": {{"url": "https://weather.gc.ca/"}}, "outcomes": [{{"id": "o", "headline": "H"}}],
            "questions": [{}]}}"#,
        questions.join(",")
    )
}

#[test]
fn more_ways_than_can_be_followed_still_give_a_number_that_is_never_too_small() {
    let guide = read(&guide(150, 64, "")).unwrap();
    let view = resolve(&guide, &Answers::default(), Date::parse("2026-06-01").unwrap());
    let Step::Question(asked) = view.step else { panic!("the first question is asked") };
    assert_eq!(asked.at_most, 150);
}

#[test]
fn a_file_of_very_many_faults_names_the_first_hundred() {
    let faults = vec!["1"; 60_000].join(",");
    assert_eq!(read(&format!(r#"{{"questions": [{faults}]}}"#)).unwrap_err().len(), 100);
}

#[test]
fn a_text_of_very_many_phrases_is_refused() {
    let title = "{p}".repeat(30_000);
    let more = format!(r#""intro": "{title}", "phrases": {{"p": [{{"text": "x"}}]}},"#);
    let problems = read(&guide(2, 2, &more)).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.message.starts_with("more than 200 marks")),
        "{problems:?}"
    );
}

#[test]
fn a_fragment_of_many_points_used_many_times_is_refused() {
    let points = vec![r#""x""#; 1_000].join(",");
    let uses = vec![r#"{"fragment": "f"}"#; 1_000].join(",");
    let more = format!(
        r#""fragments": {{"f": [{{"list": [{points}]}}]}}, "sections": [{{"id": "s", "title": "S", "blocks": [{uses}]}}],"#
    );
    let problems = read(&guide(2, 2, &more)).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.message.contains("more than 100000 blocks")),
        "{problems:?}"
    );
}
