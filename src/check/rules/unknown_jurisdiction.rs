//! The checker knows no rules for the jurisdiction of the guide.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::preset;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::decode::spelled_out;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-jurisdiction",
    severity: Severity::Warning,
    finds: "The checker knows no rules for the jurisdiction of the guide.",
    about: "What a firm must say of itself, which notices must stand before its actions and which statements a state demands differ from place to place. For a jurisdiction that is not in the table none of that is checked, so a slip of the keyboard in `jurisdiction` would switch it all off. Known are `CA-ON` (Ontario), `US-MO` (Missouri) and `US` (anywhere in the United States; `US-` and a state fall back to it). For another place let the finding pass in the review file and have a lawyer look at the notices; `XX` stands for no place at all.",
    test: Test::Guide(test),
};

/// The code that ISO 3166 leaves for no country.
const NOWHERE: &str = "XX";

fn test(subject: &Subject, findings: &mut Findings) {
    let place = &*subject.guide.jurisdiction;
    if place == NOWHERE || preset::of(place).is_some() {
        return;
    }
    let known: Vec<&str> = preset::ALL.iter().map(|preset| preset.jurisdiction).collect();
    let message =
        format!("no rules are known for `{place}`, so nothing that they demand of the guide was checked");
    let help = format!(
        "known are {}, and `US-` with the two letters of a state; write one of them, or have a lawyer of that place look at the notices",
        spelled_out(&known)
    );
    findings.report_with_help(subject.at("/jurisdiction"), message, help);
}
