//! The flow of a guide: the steps that visitors take, no more and no fewer, and the maps drawn of it.
//!
//! `SIGNPOST_BLESS=1 cargo test --test map` writes `tests/fixtures/map/*` anew.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::{ProptestConfig, proptest};
use signpost::check::flow::{Edge, Flow, Stop};
use signpost::check::map::{Look, dot, mermaid, svg};
use signpost::check::space::{MOST_WORK, Space};
use signpost::guide::Guide;
use signpost::guide::question::Choose;
use signpost::interview::{Answers, resolve, view};
use support::diff::assert_is_file;
use support::drawing::{Drawing, dot_strings, mermaid_strings};
use support::generate::{Range, guides};
use support::sentence::holds;
use support::ways::ways;
use support::{file, guide, guide_of, small, today};

/// Small guides of every shape.
const SMALL: Range = Range { questions: 6, options: 3, many: true, not: true };

fn flow(guide: &Guide) -> Flow {
    Flow::of(&Space::new(guide, MOST_WORK)).unwrap()
}

/// The stops on a visitor's way.
fn walked(guide: &Guide, answers: &Answers) -> Vec<Stop> {
    let asked = (0..guide.questions.0.len()).filter(|question| answers.mask(*question) != 0);
    [Stop::Start].into_iter().chain(asked.map(Stop::Question)).chain([Stop::Result]).collect()
}

/// Every step, with those who take it, found by walking all ways.
fn steps(guide: &Guide) -> BTreeMap<(Stop, Stop), Vec<Answers>> {
    let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for answers in ways(guide) {
        for pair in walked(guide, &answers).windows(2) {
            found.entry((pair[0], pair[1])).or_default().push(answers.clone());
        }
    }
    found
}

/// Whether what is said at a step holds for somebody. The question that is left may go without its name.
fn is_said(guide: &Guide, edge: &Edge, answers: &Answers) -> bool {
    let Stop::Question(from) = edge.from else { return edge.who.is_empty() };
    let question = &guide.questions.0[from];
    let full = |group: &str| match (group.starts_with('q'), question.choose) {
        (true, _) => group.to_string(),
        (false, Choose::One) => format!("{} is {group}", &*question.id.0),
        (false, Choose::Many) => format!("{} {group}", &*question.id.0),
    };
    edge.who.is_empty() || edge.who.iter().any(|group| holds(guide, answers, &full(group)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn steps_are_those_that_visitors_take_and_say_who_takes_them(text in guides(SMALL)) {
        let guide = guide(&text);
        let space = Space::new(&guide, MOST_WORK);
        let flow = Flow::of(&space).unwrap();
        let (found, all) = (steps(&guide), ways(&guide));
        let drawn: Vec<(Stop, Stop)> = flow.edges.iter().map(|edge| (edge.from, edge.to)).collect();
        assert_eq!(drawn, found.keys().copied().collect::<Vec<_>>());
        for edge in &flow.edges {
            let takers = &found[&(edge.from, edge.to)];
            assert!(all.iter().filter(|answers| space.contains(&edge.set, answers)).eq(takers), "{edge:?}");
            for answers in all.iter().filter(|answers| walked(&guide, answers).contains(&edge.from)) {
                assert_eq!(is_said(&guide, edge, answers), takers.contains(answers), "{edge:?} {answers:?}");
            }
        }
    }

    #[test]
    fn one_way_out_has_no_label_and_several_have_different_ones(text in guides(SMALL)) {
        let guide = guide(&text);
        let flow = flow(&guide);
        for edge in &flow.edges {
            let labels: Vec<&str> = flow.from(edge.from).map(|edge| &*edge.label).collect();
            assert_eq!(edge.label.is_empty(), labels.len() == 1);
            assert_eq!(labels.iter().filter(|label| **label == edge.label).count(), 1, "{labels:?}");
        }
    }

    #[test]
    fn outcomes_count_those_who_get_them(text in guides(SMALL)) {
        let guide = guide(&text);
        let (flow, all) = (flow(&guide), ways(&guide));
        let got = |answers: &Answers| match resolve(&guide, answers, today()).step {
            view::Step::Result(result) => result.outcome.unwrap().index,
            view::Step::Question(_) => panic!("not a whole way"),
        };
        for ending in &flow.endings {
            let count = all.iter().filter(|answers| got(answers) == ending.outcome).count();
            assert_eq!(ending.ways.as_ref().unwrap().replace(',', ""), count.to_string());
            assert_eq!(ending.is_empty, count == 0);
        }
    }

    #[test]
    fn nothing_lies_over_anything_else_in_a_picture(text in guides(SMALL)) {
        let guide = guide(&text);
        let picture = svg(&guide, &flow(&guide), Look::System);
        assert_eq!(Drawing::read(&picture).overlaps(), Vec::<String>::new(), "{picture}");
    }
}

#[test]
fn nothing_lies_over_anything_else_in_the_map_of_the_ontario_guide() {
    let guide = guide(&file("www/guides/ontario-domestic.json"));
    let drawing = Drawing::read(&svg(&guide, &flow(&guide), Look::System));
    assert_eq!(drawing.overlaps(), Vec::<String>::new());
    let labels: Vec<&str> =
        drawing.texts.iter().filter(|text| text.class == "label").map(|text| &*text.words).collect();
    assert!(labels.contains(&"“accused”") && labels.contains(&"not “accused”"), "{labels:?}");
}

#[test]
fn the_maps_of_the_small_guide_are_as_they_were() {
    let guide = small();
    let flow = flow(&guide);
    assert_is_file("tests/fixtures/map/small.svg", &svg(&guide, &flow, Look::System));
    assert_is_file("tests/fixtures/map/small.dot", &dot(&guide, &flow));
    assert_is_file("tests/fixtures/map/small.mmd", &mermaid(&guide, &flow));
}

/// Words that would be markup in one of the three languages.
const HOSTILE: &str =
    r#"</text><script>x()</script> &amp; "quoted" \ \l `code` #35; %% {{x}} ]] --> ;| 1. list"#;

fn hostile() -> Guide {
    // In a guide's own text, a backslash makes a brace, a bracket or a backslash plain.
    let written = HOSTILE.replace('\\', "\\\\").replace('{', "\\{").replace('[', "\\[");
    let option = |id: &str| serde_json::json!({ "id": id, "text": written });
    let question = serde_json::json!({ "id": "ask", "text": written, "choose": "one", "options": [option("a"), option("b")] });
    guide_of(serde_json::json!({
        "title": written, "questions": [question], "outcomes": [{ "id": "only", "headline": written }],
    }))
}

/// How often the hostile words stand among lines, however the lines are broken.
fn times(lines: &[String]) -> usize {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    bare(&lines.concat()).matches(&bare(HOSTILE)).count()
}

#[test]
fn words_of_a_guide_are_never_markup() {
    let guide = hostile();
    let flow = flow(&guide);
    let drawing = Drawing::read(&svg(&guide, &flow, Look::System));
    let drawn: Vec<String> = drawing.texts.iter().map(|text| text.words.clone()).collect();
    assert_eq!(times(&drawn), 5, "{drawn:#?}");
    let strings = dot_strings(&dot(&guide, &flow));
    assert_eq!(times(&strings), 5, "{strings:#?}");
    let strings = mermaid_strings(&mermaid(&guide, &flow));
    assert_eq!(times(&strings), 5, "{strings:#?}");
}

#[test]
fn a_picture_says_in_words_what_it_shows() {
    let guide = small();
    let drawing = Drawing::read(&svg(&guide, &flow(&guide), Look::System));
    assert_eq!(drawing.title, "The flow of “Can the deposit be kept?”");
    for line in [
        "From role to damage: “landlord”.",
        "From damage to the result.",
        "Outcome 1 (urgent): not-safe, if safe is “no”.",
    ] {
        assert!(drawing.desc.lines().any(|told| told == line), "{line}\n{}", drawing.desc);
    }
}

#[test]
fn a_picture_is_dark_only_where_that_is_wanted() {
    let guide = small();
    let flow = flow(&guide);
    assert!(svg(&guide, &flow, Look::System).contains("prefers-color-scheme: dark"));
    assert!(!svg(&guide, &flow, Look::Light).contains("prefers-color-scheme"));
}

#[test]
fn a_question_that_nobody_is_asked_is_marked() {
    let mut text: serde_json::Value =
        serde_json::from_str(&file("tests/fixtures/guides/small.json")).unwrap();
    text["questions"][1]["when"] =
        serde_json::json!({ "all": [{ "role": "tenant" }, { "role": "landlord" }] });
    let guide = guide(&text.to_string());
    let drawing = Drawing::read(&svg(&guide, &flow(&guide), Look::System));
    assert!(drawing.texts.iter().any(|text| text.words == "nobody is asked this"));
    assert!(drawing.texts.iter().any(|text| text.words == "nobody gets this"));
}

#[cfg(feature = "command")]
mod command {
    //! `signpost map` on real files.

    use std::path::Path;
    use std::process::ExitCode;

    use signpost::command::map::{Format, map};

    use super::support::{file, in_package, small};
    use super::{dot, flow};

    /// The exit code of a run that writes into a file.
    fn run(guide: &str, out: &Path) -> String {
        format!("{:?}", map(&in_package(guide), Format::Dot, Some(out)))
    }

    fn code(number: u8) -> String {
        format!("{:?}", ExitCode::from(number))
    }

    #[test]
    fn it_writes_the_map_into_the_file_that_is_named() {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("small.dot");
        assert_eq!(run("tests/fixtures/guides/small.json", &out), code(0));
        let guide = small();
        assert_eq!(file(out.to_str().unwrap()), dot(&guide, &flow(&guide)));
    }

    #[test]
    fn it_says_by_its_exit_code_what_went_wrong() {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
        assert_eq!(run("tests/fixtures/guides/bad/unknown-firm.json", &out.join("none.dot")), code(1));
        assert_eq!(run("tests/fixtures/guides/none.json", &out.join("none.dot")), code(2));
        assert_eq!(run("tests/fixtures/guides/small.json", out), code(2), "a folder cannot be written");
    }
}
