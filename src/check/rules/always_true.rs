//! A condition that holds for everybody who comes to it.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::verdicts::Verdict;

/// The rule.
pub const RULE: Rule = Rule {
    id: "always-true",
    severity: Severity::Warning,
    finds: "A condition that holds for everybody who comes to it.",
    about: "Somebody wrote it to keep the part from some visitors, and it keeps it from nobody: an option may be missing in it, or `any` stand where `all` was meant. For a block, those who come to it are those who see its section; for a point, those who see its list. Where an outcome or a wording takes everybody like this, nobody gets what stands behind it. If the part is for everybody, leave the `when` out.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for judged in &subject.verdicts.all {
        let site = &judged.site;
        let verdict = findings.proved(&site.place, judged.verdict);
        if site.node.is_none() || verdict != Some(Verdict::Met { always: true }) {
            continue;
        }
        let behind =
            if judged.has_others_behind(subject) { ", so nobody gets what stands behind it" } else { "" };
        let message = format!("the `when` of {} holds for everybody who comes to it{behind}", site.part);
        let help = "leave it out where the part is for all of them, or say who is not to get it";
        findings.report_with_help(site.place.clone(), message, help);
    }
}
