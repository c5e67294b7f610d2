//! A key that must be there is missing.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-key",
    severity: Severity::Error,
    finds: "A key that must be there is missing.",
    about: "The format asks for few keys; each of them is needed on some screen, or says who answers for the guide. Add it.",
    test: Test::Reading(&[Fault::Missing]),
};
