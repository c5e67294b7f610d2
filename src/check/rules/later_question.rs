//! A question depends on itself or on a later question.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "later-question",
    severity: Severity::Error,
    finds: "A question depends on itself or on a later question.",
    about: "Questions are asked in the order of the file, so a condition can only rest on what was answered before. Move the question, or test an earlier one.",
    test: Test::Reading(&[Fault::Later]),
};
