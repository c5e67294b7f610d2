//! Fragments contain each other, or unfold into a huge page.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "fragment-cycle",
    severity: Severity::Error,
    finds: "Fragments contain each other, or unfold into a huge page.",
    about: "A fragment that contains itself has no end. Take the inner one out.",
    test: Test::Reading(&[Fault::Cycle]),
};
