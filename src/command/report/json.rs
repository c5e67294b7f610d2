//! Findings for programs: one JSON object, whose keys do not change between versions (docs/checking.md).

use serde_json::{Map, Value, json};

use crate::check::finding::{Finding, Place, Severity};
use crate::check::space::Example;
use crate::command::file;
use crate::command::report::positions::Positions;
use crate::command::report::{Checked, chosen};
use crate::guide::Guide;

/// Prints everything as one JSON object.
pub fn print(checked: &[Checked], failed: &[String]) {
    file::say(&format!("{:#}\n", told(checked, failed)));
}

/// The object that is printed.
pub fn told(checked: &[Checked], failed: &[String]) -> Value {
    let guides: Vec<Value> = checked.iter().map(guide).collect();
    json!({ "version": 1, "guides": guides, "unreadable": failed })
}

fn guide(checked: &Checked) -> Value {
    let (read, report, positions) = (checked.guide(), &checked.report, Positions::of(checked));
    let findings: Vec<Value> =
        report.findings.iter().map(|one| finding(checked, &positions, one, read.as_ref())).collect();
    let unproved: Vec<Value> = report
        .unproved
        .iter()
        .map(|one| json!({ "rule": one.rule, "place": place(checked, &positions, &one.place) }))
        .collect();
    let name = |path: &std::path::Path| path.display().to_string();
    json!({
        "guide": name(&checked.bundle.guide.path),
        "overlays": checked.bundle.overlays.iter().map(|overlay| name(&overlay.path)).collect::<Vec<_>>(),
        "review": checked.bundle.review.as_ref().map(|review| name(&review.path)),
        "shared": checked.bundle.shared.iter().map(|file| name(&file.path)).collect::<Vec<_>>(),
        "ways": report.ways.as_ref().map(|ways| ways.replace(',', "")),
        "findings": findings,
        "unproved": unproved,
        "counts": counts(checked),
    })
}

fn counts(checked: &Checked) -> Value {
    let findings = &checked.report.findings;
    let count =
        |severity| findings.iter().filter(|one| one.suppressed.is_none() && one.severity == severity).count();
    json!({
        "error": count(Severity::Error),
        "warning": count(Severity::Warning),
        "note": count(Severity::Note),
        "suppressed": findings.iter().filter(|one| one.suppressed.is_some()).count(),
        "unproved": checked.report.unproved.len(),
    })
}

fn finding(checked: &Checked, positions: &Positions, finding: &Finding, guide: Option<&Guide>) -> Value {
    let answers =
        finding.example.as_ref().zip(guide).map(|(example, guide)| answers(guide, example, |_| true));
    let decisive = finding.example.as_ref().zip(guide).map(|(example, guide)| answers_of(guide, example));
    json!({
        "rule": finding.rule,
        "severity": finding.severity.word(),
        "message": finding.message,
        "help": finding.help,
        "place": place(checked, positions, &finding.place),
        "answers": answers,
        "decisive": decisive,
        "suppressed": finding.suppressed.as_deref(),
    })
}

fn place(checked: &Checked, positions: &Positions, place: &Place) -> Value {
    let (line, column) = positions.of_byte(place, place.start);
    let (end_line, end_column) = positions.of_byte(place, place.end);
    json!({
        "file": checked.name(place), "pointer": place.pointer,
        "line": line, "column": column, "end_line": end_line, "end_column": end_column,
    })
}

/// The answers that decide, as an object like that of all answers.
fn answers_of(guide: &Guide, example: &Example) -> Value {
    answers(guide, example, |question| example.decisive.contains(&question))
}

/// Question ids with lists of option ids, in the order of asking.
fn answers(guide: &Guide, example: &Example, questions: impl Fn(usize) -> bool) -> Value {
    let mut given = Map::new();
    for (index, question) in guide.questions.0.iter().enumerate().filter(|(index, _)| questions(*index)) {
        let chosen = chosen(question, example.answers.mask(index));
        if !chosen.is_empty() {
            given.insert(question.id.0.to_string(), json!(chosen));
        }
    }
    Value::Object(given)
}
