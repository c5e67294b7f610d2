//! A review counts for more than a year.

use crate::check::days::between;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// A year, a leap year too.
const MOST_DAYS: i64 = 366;

/// The rule.
pub const RULE: Rule = Rule {
    id: "review-too-long",
    severity: Severity::Warning,
    finds: "A review counts for more than a year.",
    about: "Statutes, forms and court practice change every year. A guide that nobody has to read for longer goes out of date unseen. \
        Set `due` to a day within a year of `on`; half a year fits most guides.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let review = &subject.guide.review;
    let days = between(review.on, review.due);
    if days > MOST_DAYS {
        let message = format!(
            "the review of {} counts until {}: {days} days, more than a year",
            review.on.written(),
            review.due.written()
        );
        findings.report_with_help(
            subject.at("/review/due"),
            message,
            "set `due` to a day within a year of `on`",
        );
    }
}
