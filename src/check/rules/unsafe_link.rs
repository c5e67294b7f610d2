//! A link that is not https.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unsafe-link",
    severity: Severity::Error,
    finds: "A link that is not https.",
    about: "A link may be read by others on its way, or run a script, unless it is https. In texts a phone number (`tel:`) is allowed too. Use the https address of the page.",
    test: Test::Reading(&[Fault::Link]),
};
