//! A scenario of the review file does not come out as it says.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::review::{Scenario, scenario};
use crate::check::rule::{Rule, Test};
use crate::check::space::Example;
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "scenario-failed",
    severity: Severity::Error,
    finds: "A scenario of the review file does not come out as it says.",
    about: "A scenario is a person whom your lawyer made up, with all of their answers and what they must be shown. The finding says how the result differs: another outcome, sections, actions or helplines that are missing, unexpected or in another order. If the guide was changed by mistake, mend the guide. If the change is meant, have the lawyer read the new result (`signpost walk` prints it) and then mend the scenario.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    for (index, scenario) in review.file.scenarios.iter().enumerate() {
        let at = format!("/scenarios/{index}");
        // What nobody can answer is another rule's business.
        if review.is_sound(&at) && scenario::impossible(subject.guide, scenario).is_empty() {
            play(subject, scenario, &at, findings);
        }
    }
}

fn play(subject: &Subject, scenario: &Scenario, at: &str, findings: &mut Findings) {
    let place = subject.place(File::Review, at);
    let Some(differences) = findings.proved(&place, scenario::differences(subject, scenario)) else { return };
    let place = match differences.as_slice() {
        [] => return,
        [one] => subject.place(File::Review, &format!("{at}{}", one.pointer)),
        _ => place,
    };
    let told: Vec<&str> = differences.iter().map(|difference| &*difference.said).collect();
    let message =
        format!("the scenario `{}` does not come out as it says: {}", &*scenario.id.0, told.join("; "));
    let who = scenario.says.as_ref().map(|says| format!("it is about: “{}”; ", &**says)).unwrap_or_default();
    let answers = scenario.answers.0.clone();
    let decisive =
        (0..subject.guide.questions.0.len()).filter(|question| answers.mask(*question) != 0).collect();
    let help = format!("{who}mend the guide, or the scenario where the change is meant");
    findings.report_with_answers(place, message, help, Example { answers, decisive });
}
