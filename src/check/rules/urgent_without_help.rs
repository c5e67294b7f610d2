//! Somebody in danger is shown no number to call.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "urgent-without-help",
    severity: Severity::Error,
    finds: "Somebody gets an urgent outcome, and no number to call.",
    about: "An outcome with `urgent` is for people who may be in danger: the emergency line and the helplines then come before everything else. \
        So the guide needs `emergency`, and everybody who gets such an outcome must be shown a helpline with a `phone` or an `sms`: a website or a chat alone \
        is no help to somebody who must hide the screen, and a `tty` alone answers only those who have one. Give the guide an `emergency`, or widen the `when` of a helpline.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let urgent = subject.guide.outcomes.iter().enumerate().filter(|(_, outcome)| outcome.urgent);
    for (number, (index, outcome)) in urgent.enumerate() {
        let place = subject.at(&format!("/outcomes/{index}/urgent"));
        let id = &*outcome.id.0;
        if number == 0 && subject.guide.emergency.is_none() {
            let message = format!("the outcome `{id}` is urgent, and the guide has no `emergency` line");
            findings.report_with_help(
                place.clone(),
                message,
                "give the guide `emergency` with a `text` and the `phone` to dial",
            );
        }
        let example = without_number(subject, index).and_then(|without| subject.space.example(&without));
        if let Some(Some(example)) = findings.proved(&place, example) {
            let message =
                format!("somebody gets the urgent outcome `{id}` and is shown no helpline with a number");
            findings.report_with_answers(
                place,
                message,
                "let a helpline with a `phone` or an `sms` be shown to them",
                example,
            );
        }
    }
}

/// Those who get an outcome without a helpline that can be called or texted.
fn without_number(subject: &Subject, outcome: usize) -> Proof<Set> {
    let helplines = subject.guide.helplines.iter().enumerate();
    let with_number = helplines.filter(|(_, helpline)| helpline.phone.is_some() || helpline.sms.is_some());
    let helped = subject.space.any_of(with_number.map(|(index, _)| subject.shown.helpline(index)))?;
    subject.space.minus(&subject.shown.outcome(outcome)?, &helped)
}
