//! A phone number that cannot be dialled from everywhere.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "wrong-phone",
    severity: Severity::Error,
    finds: "A phone number that cannot be dialled from everywhere.",
    about: "Phones dial what is written here. Write numbers in the form E.164 (ITU-T): a plus, the country, the number, without spaces, such as `+14165550123`. Emergency numbers and other short numbers stay short.",
    test: Test::Reading(&[Fault::Phone]),
};
