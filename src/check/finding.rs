//! What a check found: which rule, where, what is wrong, what to write instead, and the answers that show it.

use std::rc::Rc;

use crate::check::space::Example;
use crate::guide::decode::word_list;

word_list! {
    /// How much a finding weighs.
    Severity as "severity" {
        /// A visitor could be shown something wrong, or nothing: the guide must not go out like this.
        Error = "error",
        /// Somebody ought to look at it before the guide goes out.
        Warning = "warning",
        /// Worth knowing.
        Note = "note",
        /// Not told at all.
        Off = "off",
    }
}

/// One of the files of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The guide.
    Guide,
    /// One of its overlays, by its position in the check.
    Overlay(usize),
    /// Its review file.
    Review,
    /// A file of policies that the review file shares, by its position in the check.
    Policies(usize),
}

/// A place in one of the files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: File,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
    /// The JSON pointer (RFC 6901).
    pub pointer: String,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule. Ids do not change between versions.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The shortest answers that show it, where answers matter.
    pub example: Option<Example>,
    /// The reason why the review file lets it pass.
    pub suppressed: Option<Rc<str>>,
}

/// Something that a rule could not decide within the bound on its work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unproved {
    /// The id of the rule.
    pub rule: &'static str,
    /// What it could not decide about.
    pub place: Place,
}
