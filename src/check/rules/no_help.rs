//! Somebody ends at a result without an action and without a helpline.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "no-help",
    severity: Severity::Error,
    finds: "Somebody ends at a result without an action and without a helpline.",
    about: "An explanation that ends with nobody to turn to leaves people alone with it. Let everybody have a way on: an action of a firm that may act for them, or independent help. A helpline without a `when` is for everybody. The emergency line alone does not count: it is for danger.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let place = subject.at(if subject.guide.helplines.is_empty() { "/actions" } else { "/helplines" });
    let helplines = (0..subject.guide.helplines.len()).map(|helpline| subject.shown.helpline(helpline));
    let actions = (0..subject.guide.actions.len()).map(|action| subject.shown.action(action));
    let helped = helplines.chain(actions).collect::<Proof<Vec<Set>>>();
    let without = helped.and_then(|helped| subject.space.example_outside(&helped));
    let Some(Some(example)) = findings.proved(&place, without) else { return };
    let message = "these answers lead to a result without a single action or helpline";
    findings.report_with_answers(
        place,
        message,
        "let a helpline or an action that fits them be shown, or add one",
        example,
    );
}
