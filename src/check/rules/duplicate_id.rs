//! Two parts of one kind have the same id.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    finds: "Two parts of one kind have the same id.",
    about: "Conditions, overlays and review files name parts by their ids, so an id must name one part. Rename one of them.",
    test: Test::Reading(&[Fault::TwiceId]),
};
