//! A firm is offered in a guide for a place that it does not serve.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::firms::{Offered, firms};
use crate::check::rule::{Rule, Test};
use crate::check::space::Proof;
use crate::check::subject::Subject;
use crate::guide::firm::is_within;

/// The rule.
pub const RULE: Rule = Rule {
    id: "serves",
    severity: Severity::Error,
    finds: "A firm is offered in a guide for a jurisdiction that it does not serve.",
    about: "Lawyers may offer work only where they are licensed for it (ABA Model Rule 5.5; Law Society of Ontario, Rules of Professional Conduct, 4.2). A firm says where that is in `serves`; \
        a firm that leaves it out is not judged. `CA` there covers `CA-ON`. In a guide for a whole country a firm that serves a part of it may be \
        offered all the same, since the guide can ask where the visitor is: an option says so in its `jurisdiction`, and the firm is then offered only \
        to those who chose a place that it serves; or an action says so in its `when`. Add the jurisdiction to `serves` if the firm is licensed there, \
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
        let at = subject.at(&format!("{}/serves", offered.pointer));
        if serves.iter().any(|served| is_within(served, place))
            && findings.proved(&at, is_offered_to_everybody(subject, &offered)) != Some(true)
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
        findings.report_with_help(at, message, help);
    }
}

/// Whether there is an action that no answer keeps from anybody.
fn is_offered_to_everybody(subject: &Subject, offered: &Offered) -> Proof<bool> {
    for action in &offered.actions {
        let kept_from = subject.space.not(&subject.shown.action(*action)?);
        if !subject.space.is_possible(&kept_from)? {
            return Ok(true);
        }
    }
    Ok(false)
}
