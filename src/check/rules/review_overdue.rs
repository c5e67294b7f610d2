//! The guide is past the day until which its review counts.

use crate::check::days::between;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::firm::Overdue;

/// The rule.
pub const RULE: Rule = Rule {
    id: "review-overdue",
    severity: Severity::Error,
    finds: "The guide is past the day until which its review counts, or its review is dated in the future.",
    about: "Law changes, and legal information on a firm's site must be accurate and current (ABA Formal Opinion 10-457). Visitors are told who reviewed the guide and when. \
        After the day in `due` the page warns them, hides its sections or shows its fallback, as `overdue` says. Have a lawyer read the guide, \
        then set `on` to that day and `due` to the next.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let review = &subject.guide.review;
    let late = between(review.due, subject.today);
    if late > 0 {
        let what = match review.overdue {
            Overdue::Warn => "visitors are told that the law may have changed",
            Overdue::Hide => "visitors are shown no section any more",
            Overdue::Fallback => "visitors are shown the page's fallback instead",
        };
        let days = if late == 1 { "1 day".to_string() } else { format!("{late} days") };
        let message = format!("the review counted until {}, {days} ago: {what}", review.due.written());
        findings.report_with_help(
            subject.at("/review/due"),
            message,
            "have the guide read again, then set `on` and `due`",
        );
    }
    if between(review.on, subject.today) < 0 {
        let message =
            format!("visitors are told of a review on {}, which has not come yet", review.on.written());
        findings.report_with_help(
            subject.at("/review/on"),
            message,
            "write the day on which the guide was read",
        );
    }
}
