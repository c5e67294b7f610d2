//! A block of no kind, or of two kinds at once.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "wrong-block",
    severity: Severity::Error,
    finds: "A block of no kind, or of two kinds at once.",
    about: "A block is what its one key says: `paragraph`, `list`, `callout` … Give it exactly one of them, and `when` beside it where it needs one.",
    test: Test::Reading(&[Fault::Block]),
};
