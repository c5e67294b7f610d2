//! An action leads nowhere.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "dead-end-action",
    severity: Severity::Error,
    finds: "An action leads nowhere.",
    about: "A visitor who wants to reach the firm would press a button that does nothing. Give the action a `phone` (call, text) or a `url` (book, write, quote), or give its firm a phone.",
    test: Test::Reading(&[Fault::Contact]),
};
