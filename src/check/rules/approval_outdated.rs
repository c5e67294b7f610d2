//! The guide was changed since it was approved.

use crate::check::digest;
use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "approval-outdated",
    severity: Severity::Warning,
    finds: "The guide was changed since it was approved.",
    about: "An approval holds the digest of the guide that somebody answered for. The digest of the newest approval is not that of this guide, so nobody has answered for what visitors read now. Have the changes read (`signpost review --since` marks them) and add an approval with the new digest, or go back to the version that was approved. The digest is the SHA-256 of the file as `sha256sum` prints it, a byte-order mark left out; its first 16 digits will do.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    // Of two on one day, the one further down is the newer.
    let Some((index, newest)) =
        review.file.approvals.iter().enumerate().max_by_key(|(index, approval)| (approval.on, *index))
    else {
        return;
    };
    let now = digest::of(subject.text);
    let at = format!("/approvals/{index}");
    if review.is_sound(&at) && !newest.digest.fits(&now) {
        let place = subject.place(File::Review, &format!("{at}/digest"));
        let message =
            format!("the guide was changed since {} approved it on {}", &*newest.by, newest.on.written());
        let help =
            format!("have the changes read, then add an approval with the digest `{}`", digest::short(&now));
        findings.report_with_help(place, message, help);
    }
}
