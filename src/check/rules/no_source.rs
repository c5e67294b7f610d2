//! A section names no source.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "no-source",
    severity: Severity::Warning,
    finds: "A section names no source.",
    about: "Whoever answers for a section must be able to see what it rests on, now and when the law changes. Give the section `sources`, with ids that the review file explains. A guide whose review file has no `sources` is not asked for them.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    if subject.review.is_none_or(|review| review.file.sources.is_empty()) {
        return;
    }
    for (index, section) in subject.guide.sections.iter().enumerate() {
        if section.sources.is_empty() {
            let place = subject.at(&format!("/sections/{index}"));
            let message = format!("the section `{}` names no source", &*section.id.0);
            findings.report_with_help(
                place,
                message,
                "give it `sources`: ids of what it rests on, as the review file lists them",
            );
        }
    }
}
