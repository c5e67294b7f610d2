//! A value of the right type that is none of the allowed ones.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "wrong-value",
    severity: Severity::Error,
    finds: "A value of the right type that is none of the allowed ones.",
    about: "Ids, days, colours, amounts and words such as `one` or `danger` have a form of their own. Write one of those that the message names.",
    test: Test::Reading(&[Fault::Value]),
};
