//! Nobody has checked the number of a helpline for a long time.

use crate::check::days::between;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// After how many days a helpline must be checked again: half a year, as long as a review of the guide counts by custom.
const MOST_DAYS: i64 = 180;

/// The rule.
pub const RULE: Rule = Rule {
    id: "helpline-unverified",
    severity: Severity::Warning,
    finds: "A helpline was last checked more than 180 days ago, or in the future.",
    about: "Helplines change their numbers and hours, and close. Whoever calls one from this page may have one chance to do it. \
        Open the page under `source`, compare the number, the hours and the address, and write the day into `verified`.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (index, helpline) in subject.guide.helplines.iter().enumerate() {
        let place = subject.at(&format!("/helplines/{index}/verified"));
        let (id, on, source) = (&*helpline.id.0, helpline.verified.written(), &*helpline.source.0);
        let days = between(helpline.verified, subject.today);
        if days > MOST_DAYS {
            let message = format!(
                "the helpline `{id}` was last checked on {on}, {days} days ago; {MOST_DAYS} days are the most"
            );
            findings.report_with_help(
                place,
                message,
                format!("compare it with {source}, then write that day"),
            );
        } else if days < 0 {
            let message =
                format!("the helpline `{id}` is said to have been checked on {on}, which has not come yet");
            findings.report_with_help(
                place,
                message,
                format!("write the day on which it was compared with {source}"),
            );
        }
    }
}
