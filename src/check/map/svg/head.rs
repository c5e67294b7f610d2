//! The head of the picture: its title, and how to read it.

use super::super::card::title;
use super::super::wrap::wrap;
use super::place::{NARROWEST, hundredths};
use crate::guide::Guide;

/// The height of a line of the title.
pub(super) const TITLE_LINE: i32 = 24;
/// The height of a line of the note under it.
pub(super) const NOTE_LINE: i32 = 16;

/// The head of the picture: its title and a note in lines.
pub(super) struct Head {
    pub title: Vec<String>,
    pub note: Vec<String>,
}

const NOTE: &str = "Read down the page. A line at the right passes by the questions beside it, for the answers that stand on it.";

impl Head {
    /// The head of a guide's map.
    pub fn of(guide: &Guide) -> Self {
        // Bold letters are wider.
        let title = wrap(&title(guide), hundredths(NARROWEST * 88 / 100, 18));
        Self { title, note: wrap(NOTE, hundredths(NARROWEST, 12)) }
    }

    /// The height of the title alone.
    pub fn note_at(&self) -> i32 {
        self.title.len() as i32 * TITLE_LINE
    }

    /// The height of all.
    pub fn height(&self) -> i32 {
        self.note_at() + self.note.len() as i32 * NOTE_LINE
    }
}
