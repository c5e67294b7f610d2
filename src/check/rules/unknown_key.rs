//! A key that the format does not know.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-key",
    severity: Severity::Error,
    finds: "A key that the format does not know.",
    about: "A mistyped key would be a part that no visitor ever sees. Mend the spelling, or remove the key.",
    test: Test::Reading(&[Fault::Key]),
};
