//! Somebody is offered an action without having seen what must be said before it.

use crate::check::duties;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof};
use crate::check::subject::Subject;
use crate::guide::firm::Notice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "late-notice",
    severity: Severity::Error,
    finds: "Somebody is offered an action without having seen a notice that must come before it.",
    about: "A warning that nothing is confidential yet is worth nothing after the call. Each notice that the preset of the jurisdiction asks for must have been read by \
        everybody who is offered an action: on the first screen, under a question, above the result, or right before the actions. \
        Remove the `when` of the notice, widen it, or narrow that of the action. Demands whose source is not certain are warnings.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (demand, given) in duties::notices(subject) {
        // A notice that is not there at all is the business of `required-notice`.
        let Some((index, notice)) = given else { continue };
        let place = subject.at(&format!("/notices/{index}/when"));
        if let Some(Some(example)) = findings.proved(&place, unwarned(subject, notice)) {
            let action = first_action(subject, &example);
            let message = format!(
                "somebody is offered the action `{action}` without having seen the notice `{}`",
                demand.id
            );
            let help = "let it be shown to everybody who is offered an action: on the first screen, or before the actions";
            duties::report(findings, &demand.source, place, message, help, Some(example));
        }
    }
}

/// Those who are offered an action and have not seen a notice.
fn unwarned(subject: &Subject, notice: &Notice) -> Proof<Option<Example>> {
    let unwarned = subject.space.minus(&duties::offered(subject)?, &duties::readers(subject, notice)?)?;
    subject.space.example(&unwarned)
}

/// The first action that some answers lead to.
fn first_action<'a>(subject: &Subject<'a>, example: &Example) -> &'a str {
    let is_offered = |index| {
        subject.shown.action(index).is_ok_and(|offered| subject.space.contains(&offered, &example.answers))
    };
    let mut actions = subject.guide.actions.iter().enumerate();
    let first = actions.find(|(index, _)| is_offered(*index));
    first.map(|(_, action)| &*action.id.0).unwrap_or_default()
}
