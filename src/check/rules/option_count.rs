//! A question has fewer than two options, or more than 64.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "option-count",
    severity: Severity::Error,
    finds: "A question has fewer than two options, or more than 64.",
    about: "With one option there is nothing to ask; more than 64 cannot be kept, and nobody reads them.",
    test: Test::Reading(&[Fault::Options]),
};
