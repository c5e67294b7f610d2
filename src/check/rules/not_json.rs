//! The file is not JSON.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "not-json",
    severity: Severity::Error,
    finds: "The file is not JSON.",
    about: "Nothing of a file that is no JSON can be used: the page keeps its fallback content. The finding stands where reading stopped, often right behind the slip: a comma or a quote too many or too few. Commas are mended for the check alone, so that what follows is checked too.",
    test: Test::Reading(&[Fault::Json]),
};
