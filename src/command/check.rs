//! `signpost check`: everything that is wrong with some guides.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::command::file::{Failure, load};

/// Reads each file and prints its problems.
///
/// The exit code is 0 where all are guides without a problem, 1 where one has problems, 2 where one cannot be read.
pub fn check(files: &[PathBuf]) -> ExitCode {
    let mut worst = 0;
    for file in files {
        match load(file) {
            Ok(guide) => {
                let (questions, sections) = (guide.questions.0.len(), guide.sections.len());
                println!("{}: no problem found ({questions} questions, {sections} sections)", file.display());
            }
            Err(failure) => worst = worst.max(complain(&failure)),
        }
    }
    ExitCode::from(worst)
}

/// Prints a failure and gives its exit code.
pub fn complain(failure: &Failure) -> u8 {
    match failure {
        Failure::File(line) => {
            eprintln!("{line}");
            2
        }
        Failure::Guide(lines) => {
            lines.iter().for_each(|line| eprintln!("{line}"));
            1
        }
    }
}
