//! A guide for people who may be in danger shows no safety screen.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::firm::SafetyScreen;

/// The rule.
pub const RULE: Rule = Rule {
    id: "safety-screen-off",
    severity: Severity::Warning,
    finds: "A guide for people who may be in danger shows no safety screen.",
    about: "The screen before the first question says what the exit does and what it cannot do, that a visit leaves traces, and whom to call. Somebody who is watched \
        must read that before they answer, not after. A guide that has an emergency line, a helpline or an urgent outcome has such readers in mind. Take \
        `\"screen\": \"off\"` out of `safety`; it is for subjects that put nobody in danger, such as a deposit or a parking ticket. If yours is one of those although it \
        names a helpline, let the finding pass in the review file, with that reason.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let guide = subject.guide;
    if guide.safety.as_ref().and_then(|safety| safety.screen) != Some(SafetyScreen::Off) {
        return;
    }
    let reason = if guide.outcomes.iter().any(|outcome| outcome.urgent) {
        "an urgent outcome"
    } else if guide.emergency.is_some() {
        "an emergency line"
    } else if !guide.helplines.is_empty() {
        "helplines"
    } else {
        return;
    };
    let message = format!("the safety screen is turned off, and the guide has {reason}");
    let help = "take `\"screen\": \"off\"` out, so that visitors read what the exit does before they answer";
    findings.report_with_help(subject.at("/safety/screen"), message, help);
}
