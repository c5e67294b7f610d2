//! A firm is offered in a guide for a place that it does not serve.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::firms::{Offered, firms};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::firm::is_within;

/// The rule.
pub const RULE: Rule = Rule {
    id: "serves",
    severity: Severity::Error,
    finds: "A firm is offered in a guide for a jurisdiction that it does not serve.",
    about: "Lawyers may offer work only where they are licensed for it (ABA Model Rule 5.5; Law Society of Ontario, Rules of Professional Conduct, 4.2). A firm says where that is in `serves`; \
        a firm that leaves it out is not judged. `CA` there covers `CA-ON`. In a guide for a whole country a firm that serves a part of it may be \
        offered by actions with a `when`, since the guide can ask where the visitor is. Add the jurisdiction to `serves` if the firm is licensed there, \
        or take its actions out.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let place = &*subject.guide.jurisdiction;
    for offered in firms(subject) {
        let serves = &offered.firm.serves;
        if serves.is_empty()
            || offered.actions.is_empty()
            || serves.iter().any(|served| is_within(place, served))
        {
            continue;
        }
        if serves.iter().any(|served| is_within(served, place)) && !is_offered_to_everybody(subject, &offered)
        {
            continue;
        }
        let firm = &*offered.firm.name;
        let message = format!(
            "the guide is for `{place}`, and the firm `{firm}` does not serve it, yet visitors are offered its actions"
        );
        let help = format!(
            "add `{place}` to its `serves` if the firm is licensed there, or take its actions out of this guide"
        );
        findings.report_with_help(subject.at(&format!("{}/serves", offered.pointer)), message, help);
    }
}

fn is_offered_to_everybody(subject: &Subject, offered: &Offered) -> bool {
    offered
        .actions
        .iter()
        .filter_map(|action| subject.guide.actions.get(*action))
        .any(|action| action.when.is_always())
}
