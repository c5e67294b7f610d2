//! Files on disk, with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::guide::{Guide, read};

/// The largest file that is read, in bytes. A guide of a thousand questions is about a tenth of it.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A file and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub text: String,
}

/// Why a file gave no guide.
#[derive(Debug)]
pub enum Failure {
    /// The file could not be read at all.
    File(String),
    /// The file was read and is no guide: one line for each problem.
    Guide(Vec<String>),
}

/// The text of a file.
///
/// # Errors
/// A line for people, with the file's name: a folder, too large, not UTF-8, or what the system says.
pub fn text(path: &Path) -> Result<Text, String> {
    let name = path.display();
    let told = |what: &str| format!("{name}: {what}");
    let facts = fs::metadata(path).map_err(|error| told(&error.to_string()))?;
    if facts.is_dir() {
        return Err(told("this is a folder: name a guide file in it"));
    }
    if facts.len() > LARGEST {
        return Err(told("larger than 16 MB: a visitor's phone could not load such a guide"));
    }
    let bytes = fs::read(path).map_err(|error| told(&error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| told("not UTF-8: save the file as UTF-8"))?;
    Ok(Text { path: path.to_path_buf(), text })
}

/// The guide in a file.
///
/// # Errors
/// Lines for people, each with the file's name and, inside a guide, line and column.
pub fn load(path: &Path) -> Result<Guide, Failure> {
    let Text { text, .. } = text(path).map_err(Failure::File)?;
    read(&text).map_err(|problems| {
        let line = |problem: &crate::guide::problem::Problem| {
            format!("{}: {}", path.display(), problem.describe(&text))
        };
        Failure::Guide(problems.iter().map(line).collect())
    })
}

/// Prints a failure and gives its exit code: 2 where a file could not be read, 1 where it is no guide.
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
