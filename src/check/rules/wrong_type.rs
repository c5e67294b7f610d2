//! A value of the wrong type.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "wrong-type",
    severity: Severity::Error,
    finds: "A value of the wrong type.",
    about: "Text where a list belongs, a number in quotes, and the like. Write what the message asks for.",
    test: Test::Reading(&[Fault::Type]),
};
