//! A notice that the jurisdiction asks for is missing, or stands elsewhere.

use crate::check::duties;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::preset::RequiredNotice;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::firm::{Notice, Place};

/// The rule.
pub const RULE: Rule = Rule {
    id: "required-notice",
    severity: Severity::Error,
    finds: "A notice that the rules of the jurisdiction ask for is missing, or does not stand where it must.",
    about: "Visitors must know before they begin that they read general information from a machine, and before they call that nobody acts for them yet and \
        that nothing they say is confidential. Notices are recognised by their ids: `not-advice`, `automated`, `no-relationship`, `not-confidential`, `no-guarantee`, `licence`. \
        Which of them a guide needs, and where, stands in the preset of its `jurisdiction`; the finding names the rule and where it was read. \
        Demands whose source is not certain are warnings. Whether the words say enough is for a lawyer to judge.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (demand, given) in duties::notices(subject) {
        match given {
            Some((index, notice)) => judge(subject, findings, demand, index, notice),
            None => {
                let place = &*subject.guide.jurisdiction;
                let who = if demand.source.certain { "the rules ask for" } else { "firms usually give" };
                let message = format!("the guide has no notice `{}`, which {who} in `{place}`", demand.id);
                let help = format!("add one at {} that says “{}”", places(demand.at), demand.says);
                duties::report(findings, &demand.source, subject.at("/notices"), message, &help, None);
            }
        }
    }
}

/// Judges where a notice stands, and that its condition lets it be read there.
fn judge(subject: &Subject, findings: &mut Findings, demand: &RequiredNotice, index: usize, notice: &Notice) {
    let missing: Vec<Place> = demand.at.iter().copied().filter(|place| !notice.at.contains(place)).collect();
    if !missing.is_empty() {
        let message = format!("the notice `{}` does not stand at {}", demand.id, places(&missing));
        let place = subject.at(&format!("/notices/{index}/at"));
        return duties::report(
            findings,
            &demand.source,
            place,
            message,
            &format!("add {} to its `at`", places(&missing)),
            None,
        );
    }
    let place = subject.at(&format!("/notices/{index}/when"));
    let is_at = |place: Place| demand.at.contains(&place);
    if is_at(Place::Start) && findings.proved(&place, duties::stands_on_start(subject, notice)) == Some(false)
    {
        let message = format!(
            "nobody reads the notice `{}` on the first screen: nothing is answered there, so its `when` does not hold",
            demand.id
        );
        duties::report(findings, &demand.source, place, message, "remove its `when`", None);
    } else if is_at(Place::Result) {
        let unread = subject
            .space
            .when(&notice.when)
            .and_then(|when| subject.space.example(&subject.space.not(&when)));
        if let Some(Some(example)) = findings.proved(&place, unread) {
            let message = format!("somebody is shown a result without the notice `{}`", demand.id);
            duties::report(findings, &demand.source, place, message, "remove its `when`", Some(example));
        }
    }
}

fn places(places: &[Place]) -> String {
    let places: Vec<String> = places.iter().map(|place| format!("`{}`", place.word())).collect();
    places.join(" and ")
}
