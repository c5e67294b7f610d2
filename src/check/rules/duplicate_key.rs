//! A key stands twice in one object.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-key",
    severity: Severity::Error,
    finds: "A key stands twice in one object.",
    about: "Most programs would silently drop one of the two. Remove one of them, or rename it.",
    test: Test::Reading(&[Fault::TwiceKey]),
};
