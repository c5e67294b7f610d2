//! A text or a list is empty.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "empty",
    severity: Severity::Error,
    finds: "A text or a list is empty.",
    about: "An empty heading or list is a gap on the page, and a screen reader announces it. Fill it, or remove its key.",
    test: Test::Reading(&[Fault::Empty]),
};
