//! The command as it is run, in a folder of its own. For tests of the `command` feature alone: there the program is built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::file;

/// A folder for the files of one test, empty at first.
pub fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the command in a folder.
pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_signpost")).args(arguments).current_dir(folder).output();
    command.unwrap()
}

/// Its exit code.
pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("ended by a signal: {output:?}"))
}

/// What it said.
pub fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Checks one file of a folder on a day of the fixtures.
pub fn check(folder: &Path, name: &str) -> Output {
    run(folder, &["check", name, "--today", "2026-11-21"])
}

/// The guide that has no finding.
pub fn base() -> String {
    file("tests/fixtures/rules/base.json")
}
