//! Guide files on disk, with errors that name them.

use std::fs;
use std::path::Path;

use crate::guide::{Guide, read};

/// The largest file that is read, in bytes. A guide of a thousand questions is about a tenth of it.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Why a file gave no guide.
#[derive(Debug)]
pub enum Failure {
    /// The file could not be read at all.
    File(String),
    /// The file was read and is no guide: one line for each problem.
    Guide(Vec<String>),
}

/// The guide in a file.
///
/// # Errors
/// Lines for people, each with the file's name and, inside a guide, line and column.
pub fn load(path: &Path) -> Result<Guide, Failure> {
    let name = path.display();
    let told = |what: &str| Failure::File(format!("{name}: {what}"));
    let facts = fs::metadata(path).map_err(|error| told(&error.to_string()))?;
    if facts.is_dir() {
        return Err(told("this is a folder: name a guide file in it"));
    }
    if facts.len() > LARGEST {
        return Err(told("larger than 16 MB: a visitor's phone could not load such a guide"));
    }
    let bytes = fs::read(path).map_err(|error| told(&error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| told("not UTF-8: save the file as UTF-8"))?;
    read(&text).map_err(|problems| {
        Failure::Guide(
            problems.iter().map(|problem| format!("{name}: {}", problem.describe(&text))).collect(),
        )
    })
}
