//! Nothing is left for those who fit none of the conditions.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "no-last-resort",
    severity: Severity::Error,
    finds: "Nothing is left for those who fit none of the conditions.",
    about: "Every way must end in an outcome, and every phrase must say something. Let the last outcome, and the last wording of each phrase, have no `when`.",
    test: Test::Reading(&[Fault::LastResort]),
};
