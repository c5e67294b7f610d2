//! Somebody ends at a result without a section.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "no-section",
    severity: Severity::Error,
    finds: "Somebody ends at a result without a section.",
    about: "Whoever answers every question deserves an explanation, not a headline alone. Widen the `when` of a section that fits them, or add one without a `when`. A section whose blocks are all hidden from a visitor does not count: it is not shown.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let place = subject.at("/sections");
    let sections = (0..subject.guide.sections.len()).map(|section| subject.shown.section(section));
    let without =
        sections.collect::<Proof<Vec<Set>>>().and_then(|shown| subject.space.example_outside(&shown));
    let Some(Some(example)) = findings.proved(&place, without) else { return };
    let message = "these answers lead to a result without a single section";
    findings.report_with_answers(
        place,
        message,
        "let a section that fits them be shown, or add one without a `when`",
        example,
    );
}
