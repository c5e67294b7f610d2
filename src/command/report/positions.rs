//! Lines and columns of places, for thousands of them without reading a file thousands of times.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::check::finding::{File, Place};
use crate::command::report::Checked;

/// How many bytes lie between two offsets of which line and column are known.
const STEP: usize = 1 << 10;

/// The lines and columns (both from 1, columns in characters) of places in the files of a check.
pub struct Positions<'c> {
    checked: &'c Checked,
    known: RefCell<BTreeMap<File, Vec<Known>>>,
}

/// An offset, its line and its column.
#[derive(Clone, Copy, Debug)]
struct Known {
    at: usize,
    line: usize,
    column: usize,
}

impl Known {
    const START: Self = Self { at: 0, line: 1, column: 1 };

    fn behind(self, letter: char) -> Self {
        let (line, column) = if letter == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
        Self { at: self.at + letter.len_utf8(), line, column }
    }
}

impl<'c> Positions<'c> {
    /// Of the files of a check.
    pub fn of(checked: &'c Checked) -> Self {
        Self { checked, known: RefCell::default() }
    }

    /// The line and column of a byte of the file that a place is in.
    pub fn of_byte(&self, place: &Place, at: usize) -> (usize, usize) {
        let text = self.checked.text(place);
        let mut files = self.known.borrow_mut();
        let known = files.entry(place.file).or_insert_with(|| each_step(text));
        let before = known.partition_point(|known| known.at <= at).checked_sub(1);
        let before = before.and_then(|last| known.get(last)).copied().unwrap_or(Known::START);
        let between = text.get(before.at..at.min(text.len())).unwrap_or_default();
        let found = between.chars().fold(before, Known::behind);
        (found.line, found.column)
    }
}

fn each_step(text: &str) -> Vec<Known> {
    let (mut all, mut now) = (vec![Known::START], Known::START);
    for letter in text.chars() {
        now = now.behind(letter);
        if all.last().is_none_or(|last| now.at - last.at >= STEP) {
            all.push(now);
        }
    }
    all
}
