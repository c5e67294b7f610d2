//! A condition that no answers at all could satisfy.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::verdicts::Verdict;

/// The rule.
pub const RULE: Rule = Rule {
    id: "contradiction",
    severity: Severity::Error,
    finds: "A condition that no answers at all could satisfy.",
    about: "It asks for two things that exclude each other, whatever is asked before: two options of a question of which one is chosen, an option that excludes all others together with another, or something and its opposite. Nobody ever gets the part. Often `all` was written where `any` was meant, or two keys where one key with a list of options was.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for judged in &subject.verdicts.all {
        let site = &judged.site;
        if findings.proved(&site.place, judged.verdict) != Some(Verdict::Contradiction) {
            continue;
        }
        let message =
            format!("no answers at all can fit the `when` of {}{}", site.part, judged.followers(subject));
        let help = "it asks for things that exclude each other: use `any` for either of them, a list for several options of \
                    one question, or remove the part";
        findings.report_with_help(site.place.clone(), message, help);
    }
}
