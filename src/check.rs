//! The checker: everything that is wrong with a guide, over every set of answers that anybody can give.
//!
//! [`check`] reads a guide, its overlays and its review file from their texts and runs every rule of [`rules::ALL`]. It
//! touches no file and no clock, so that the command, the studio and the tests come to the same verdict.

pub mod days;
pub mod digest;
pub mod duties;
pub mod filled;
pub mod finding;
mod findings;
pub mod firms;
pub mod flow;
pub mod hosts;
pub mod map;
pub mod overlays;
pub mod paint;
pub mod preset;
pub mod reading;
pub mod readings;
pub mod repair;
pub mod review;
pub mod rule;
pub mod rules;
pub mod saying;
pub mod shown;
pub mod sites;
pub mod space;
pub mod subject;
pub mod texts;
pub mod verdicts;
pub mod views;
pub mod wording;

use crate::guide::problem::Problem;
use crate::guide::values::Date;
use crate::guide::{Guide, json};
use finding::{File, Finding, Place, Severity, Unproved};
use findings::Findings;
use review::ReviewFile;
use space::{MOST_WORK, Space};
use subject::Subject;

/// A file of policies that review files share.
#[derive(Clone, Copy, Debug)]
pub struct PolicyText<'a> {
    /// What it is called, as review files name it.
    pub name: &'a str,
    /// What it holds.
    pub text: &'a str,
}

/// The texts of the files that are checked together.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The guide.
    pub guide: &'a str,
    /// Its overlays.
    pub overlays: &'a [&'a str],
    /// Its review file.
    pub review: Option<&'a str>,
    /// The files of policies beside it that the review file shares.
    pub shared: &'a [PolicyText<'a>],
    /// The day on which dates are judged.
    pub today: Date,
    /// How many nodes of diagrams may be made before what is left counts as not proved; [`MOST_WORK`] is for everyday use.
    pub most_work: usize,
}

impl<'a> Input<'a> {
    /// A guide by itself.
    pub fn of(guide: &'a str, today: Date) -> Self {
        Self { guide, overlays: &[], review: None, shared: &[], today, most_work: MOST_WORK }
    }
}

/// What a check came to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What was found, file by file, in the order of their texts. Suppressed findings are among them.
    pub findings: Vec<Finding>,
    /// What could not be decided within the bound on the work.
    pub unproved: Vec<Unproved>,
    /// How many ways lead through the guide, where it could be read and counted.
    pub ways: Option<String>,
}

impl Report {
    /// The findings that count: not suppressed, and an error or a warning.
    pub fn counted(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| {
            finding.suppressed.is_none() && matches!(finding.severity, Severity::Error | Severity::Warning)
        })
    }
}

/// Checks a guide with what lies beside it.
pub fn check(input: &Input) -> Report {
    let mut findings = Findings::default();
    let read = repair::read(input.guide);
    findings.problems(File::Guide, input.guide, &read.problems);
    let (Some(node), Some(guide)) = (&read.node, &read.guide) else {
        // Without its ids nothing can be said of the guide's review file, and nothing of its translations.
        return findings.into_report(None);
    };
    let review = input.review.map(|text| ReviewFile::read(text, node, input.shared));
    if let (Some(text), Some(review)) = (input.review, &review) {
        findings.problems(File::Review, text, &review.problems);
        for (index, (shared, read)) in input.shared.iter().zip(&review.shared).enumerate() {
            findings.problems(File::Policies(index), shared.text, &read.problems);
        }
    }
    let translations = overlays::lay(input, node, &mut findings);
    let space = Space::new(guide, input.most_work);
    // Before all else, because most of what follows asks where the ways lead.
    let ways = space.ways(&space.all()).ok();
    let subject = Subject::new(input, guide, node, &space, review.as_ref(), &translations);
    for rule in rules::ALL {
        findings.run(rule, &subject);
    }
    findings.judge(&subject);
    findings.into_report(ways)
}

/// The place of a problem of the reader.
fn place_of(file: File, text: &str, problem: &Problem) -> Place {
    let start = problem.at.min(text.len());
    let rest = text.get(start..).unwrap_or_default();
    let mark = match rest.strip_prefix('"') {
        Some(inside) => 1 + closing_quote(inside),
        None => rest.chars().next().map_or(0, char::len_utf8),
    };
    Place { file, start, end: start + mark, pointer: problem.path.clone() }
}

/// Where a string of JSON ends, its closing quote included; at the end of the line where that is missing.
fn closing_quote(inside: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in inside.char_indices() {
        match letter {
            '\n' => return at,
            '"' if !escaped => return at + 1,
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    inside.len()
}

/// What a guide was read into: as much as could be, and what is wrong.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The JSON, commas mended where that was possible.
    pub node: Option<json::Node>,
    /// The guide, where nothing is wrong with it.
    pub guide: Option<Guide>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}
