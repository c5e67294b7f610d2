//! An id that the guide does not define.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-id",
    severity: Severity::Error,
    finds: "An id that the guide does not define.",
    about: "Somewhere a question, option, term, phrase, fragment or firm is named that is not there, often because it was renamed in one place only. Mend the name, or define the part.",
    test: Test::Reading(&[Fault::Id]),
};
