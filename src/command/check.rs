//! `signpost check`: everything that is wrong with some guides, over every set of answers that anybody can give.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::check::finding::Severity;
use crate::check::space::MOST_WORK;
use crate::check::{self, Report};
use crate::command::bundle::Bundle;
use crate::command::report::{Checked, Format, github, human, json};
use crate::guide::values::Date;

/// Checks each file with what lies beside it, and prints what was found.
///
/// The exit code is 0 where nothing was found (notes do not count), 1 where something was, 2 where a file could not be
/// read, 3 where nothing was found but something could not be proved.
pub fn check(files: &[PathBuf], format: Format, today: Date, most_work: Option<usize>) -> ExitCode {
    let (mut checked, mut failed): (Vec<Checked>, Vec<String>) = (Vec::new(), Vec::new());
    for path in files.iter().filter(|path| !is_schema(path)) {
        let bundles = Bundle::all_beside(path).unwrap_or_else(|line| {
            failed.push(line);
            Vec::new()
        });
        for bundle in bundles {
            // An overlay and its guide are one bundle, however many of its files are named.
            if checked.iter().all(|known| known.bundle != bundle) {
                let report = bundle.with_input(today, most_work.unwrap_or(MOST_WORK), check::check);
                checked.push(Checked { bundle, report });
            }
        }
    }
    match format {
        Format::Human => human::print(&checked),
        Format::Json => json::print(&checked, &failed),
        Format::Github => github::print(&checked),
    }
    failed.iter().for_each(|line| eprintln!("{line}"));
    ExitCode::from(if failed.is_empty() {
        checked.iter().map(|checked| code(&checked.report)).fold(0, worse)
    } else {
        2
    })
}

/// The exit code for one report.
fn code(report: &Report) -> u8 {
    let is_found = report.counted().any(|finding| finding.severity != Severity::Note);
    match (is_found, report.unproved.is_empty()) {
        (true, _) => 1,
        (false, false) => 3,
        (false, true) => 0,
    }
}

/// Of two exit codes the one that tells more: findings, then what was not proved.
fn worse(one: u8, other: u8) -> u8 {
    match (one, other) {
        (1, _) | (_, 1) => 1,
        _ => one.max(other),
    }
}

/// Whether a file is one of the schemas that lie beside guides, so that `check guides/*.json` can be written.
fn is_schema(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(".schema.json"))
}
