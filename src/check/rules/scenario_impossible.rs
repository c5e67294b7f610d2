//! A scenario of the review file has answers that no visitor can give.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::review::scenario;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "scenario-impossible",
    severity: Severity::Error,
    finds: "A scenario of the review file has answers that no visitor can give.",
    about: "A scenario is played only where its answers lead to a result. Here a question is left open, is not asked of this person, or takes another kind of answer, often because the guide has a new question since the scenario was written. Until its answers are whole, the scenario proves nothing. The finding names each question that stands in the way.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    for (index, scenario) in review.file.scenarios.iter().enumerate() {
        let at = format!("/scenarios/{index}");
        if !review.is_sound(&at) {
            continue;
        }
        for fault in scenario::impossible(subject.guide, scenario) {
            let place = subject.place(File::Review, &format!("{at}{}", fault.pointer));
            let message = format!("nobody can be in the scenario `{}`: {}", &*scenario.id.0, fault.said);
            findings.report_with_help(place, message, fault.help.unwrap_or_default());
        }
    }
}
