//! An overlay or a review file does not fit the guide, or shares policies of a file that is not there.

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::guide::problem::Fault;

/// The rule.
pub const RULE: Rule = Rule {
    id: "misplaced-file",
    severity: Severity::Error,
    finds: "An overlay or a review file does not fit the guide, or shares policies of a file that is not there.",
    about: "It names another guide, or a text that this guide does not have, often because a part was renamed or removed. Mend the path, or remove it: an overlay with such a path is not used at all, and visitors read the guide in its own language. Or the review file shares policies of a file that does not lie in the same folder: put it there, since none of them is held against the guide until then.",
    test: Test::Reading(&[Fault::Orphan]),
};
