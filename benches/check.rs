//! How long a check takes: `cargo xtask bench` runs this and holds it against the bounds.
//!
//! Prints a table of milliseconds, the middle of several runs. Its first column is what `xtask/src/bench/check.rs` knows rows by.
//! Words after `--` choose the rows whose names contain one of them.

#![allow(clippy::expect_used, reason = "a measurement may stop at the first surprise")]

#[path = "../tests/support/large.rs"]
mod large;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use large::{FAR_BACK, MANY_OF_SIX, OF_SIX, Reach, Shape, TWO_WAY, USUAL, large};
use signpost::check::space::MOST_WORK;
use signpost::check::{Input, PolicyText, check};
use signpost::guide::values::Date;

/// Runs of a row: five where that takes no longer than this in all, else fewer.
const PATIENCE: Duration = Duration::from_secs(4);

/// Files that are checked together.
#[derive(Default)]
struct Files {
    guide: String,
    overlays: Vec<String>,
    review: Option<String>,
    shared: Vec<(String, String)>,
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    println!("{:<44}{:>12}{:>12}{:>12}  ways", "check", "ms", "findings", "not proved");
    for (name, files) in rows() {
        if wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())) {
            println!("{}", row(&name, &files()));
        }
    }
}

type Row = (String, Box<dyn Fn() -> Files>);

fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = vec![
        made("30 two-way questions", TWO_WAY),
        made("30 two-way questions, conditions far back", FAR_BACK),
        made("12 questions of 6 options, 200 sections", OF_SIX),
        made("12 such, the last with several options", MANY_OF_SIX),
        ("the Ontario guide".to_string(), Box::new(ontario)),
    ];
    for questions in [10, 20, 30, 60, 120, 250, 1000] {
        rows.push(made(&format!("{questions} questions, 60 sections"), Shape { questions, ..USUAL }));
    }
    for sections in [50, 100, 200, 400, 1000, 5000] {
        rows.push(made(&format!("30 questions, {sections} sections"), Shape { sections, ..USUAL }));
    }
    for questions in [60, 120] {
        let name = format!("{questions} questions, conditions on any of them");
        rows.push(made(&name, Shape { questions, reach: Reach::Near, ..TWO_WAY }));
    }
    rows
}

fn made(name: &str, shape: Shape) -> Row {
    (name.to_string(), Box::new(move || Files { guide: large(shape), ..Files::default() }))
}

/// The guide that is shipped, with all that lies beside it.
fn ontario() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/guides");
    let mut beside: Vec<PathBuf> =
        fs::read_dir(&folder).expect("www/guides is there").flatten().map(|entry| entry.path()).collect();
    beside.sort();
    let name =
        |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_beside = |name: &str| name.starts_with("ontario-domestic.") || name == "domestic.policies.json";
    beside.retain(|path| is_beside(&name(path)) && name(path).ends_with(".json"));
    let mut files = Files::default();
    for path in beside {
        let text = fs::read_to_string(&path).expect("a shipped guide can be read");
        match name(&path).as_str() {
            "ontario-domestic.json" => files.guide = text,
            "ontario-domestic.review.json" => files.review = Some(text),
            "domestic.policies.json" => files.shared.push((name(&path), text)),
            _ => files.overlays.push(text),
        }
    }
    files
}

fn row(name: &str, files: &Files) -> String {
    let overlays: Vec<&str> = files.overlays.iter().map(String::as_str).collect();
    let today = Date::parse("2026-11-21").expect("a day");
    let review = files.review.as_deref();
    let shared = files.shared.iter().map(|(name, text)| PolicyText { name, text });
    let shared: Vec<PolicyText> = shared.collect();
    let (guide, overlays) = (&*files.guide, &*overlays);
    let input = Input { guide, overlays, review, shared: &shared, today, most_work: MOST_WORK };
    let (mut runs, start) = (Vec::new(), Instant::now());
    let mut report = check(&input);
    while runs.len() < 5 && (runs.is_empty() || start.elapsed() < PATIENCE) {
        let run = Instant::now();
        report = check(&input);
        runs.push(run.elapsed());
    }
    runs.sort();
    let middle = runs.get(runs.len() / 2).copied().unwrap_or_default();
    let (findings, unproved) = (report.findings.len(), report.unproved.len());
    let ways = report.ways.unwrap_or_else(|| "not counted".to_string());
    let short =
        if ways.len() > 24 { format!("a number of {} digits", ways.replace(',', "").len()) } else { ways };
    format!("{name:<44}{:>12.1}{findings:>12}{unproved:>12}  {short}", middle.as_secs_f64() * 1000.0)
}
