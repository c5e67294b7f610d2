//! The review file lets a finding pass that is not there.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unused-suppression",
    severity: Severity::Warning,
    finds: "The review file lets a finding pass that is not there.",
    about: "A suppression that fits nothing any more could one day hide a new fault at the same place. Remove it.",
    test: Test::Judging,
};
