//! A mark in a text is not closed, or stands where it may not.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "wrong-mark",
    severity: Severity::Error,
    finds: "A mark in a text is not closed, or stands where it may not.",
    about: "Visitors would see stars and brackets instead of bold words and links. Close the mark, or write a backslash before a character that is meant as itself.",
    test: Test::Reading(&[Fault::Mark]),
};
