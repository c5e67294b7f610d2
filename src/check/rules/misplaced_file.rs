//! An overlay or a review file does not fit the guide.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "misplaced-file",
    severity: Severity::Error,
    finds: "An overlay or a review file does not fit the guide.",
    about: "It names another guide, or a text that this guide does not have, often because a part was renamed or removed. Mend the path, or remove it: an overlay with such a path is not used at all, and visitors read the guide in its own language.",
    test: Test::Reading(&[Fault::Orphan]),
};
