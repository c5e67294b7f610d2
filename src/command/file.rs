//! Files on disk, with errors that name them.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
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
    if !facts.is_file() {
        return Err(told("this is no file that can be read to its end"));
    }
    let file = File::open(path).map_err(|error| told(&error.to_string()))?;
    let mut bytes = Vec::new();
    // One byte more than is allowed tells whether there is more, whatever the system says of the length.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| told(&error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(told("larger than 16 MB: a visitor's phone could not load such a guide"));
    }
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

/// Writes a text into a file, but never over one that it was made from.
///
/// # Errors
/// A line for people, with the file's name.
pub fn write(place: &Path, text: &str, sources: &[&Path]) -> Result<(), Failure> {
    let told = |what: &str| Failure::File(format!("{}: {what}", place.display()));
    let real = |path: &Path| fs::canonicalize(path).ok();
    if real(place).is_some_and(|place| sources.iter().any(|source| real(source).as_ref() == Some(&place))) {
        return Err(told("this is one of the files that are read: name another one to write"));
    }
    replace(place, text).map_err(|error| told(&format!("cannot be written: {error}")))
}

/// Writes beside a file and puts the whole in its place, so that a full disk never leaves half of what was there.
fn replace(place: &Path, text: &str) -> io::Result<()> {
    let is_plain = fs::symlink_metadata(place).map_or(true, |known| known.is_file());
    let Some(name) = place.file_name().filter(|_| is_plain) else { return fs::write(place, text) };
    let beside = place.with_file_name(format!(".{}.part", name.to_string_lossy()));
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, place));
    if written.is_err() {
        // What could not be written is of no use to anybody; that it stays is no further harm.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Prints a text. A reader that goes away early is no fault; anything else is told on the standard error.
pub fn say(text: &str) {
    if let Err(error) = io::stdout().lock().write_all(text.as_bytes())
        && error.kind() != ErrorKind::BrokenPipe
    {
        let _ = writeln!(io::stderr(), "standard output: {error}");
    }
}
