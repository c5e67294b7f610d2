//! A statement that a rule gives word by word is missing.

use crate::check::duties;
use crate::check::finding::{Place, Severity};
use crate::check::findings::Findings;
use crate::check::overlays;
use crate::check::preset::{Preset, RequiredStatement};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof};
use crate::check::subject::Subject;
use crate::check::texts::words;
use crate::guide::Guide;
use crate::guide::firm::Notice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "required-statement",
    severity: Severity::Error,
    finds: "A statement that the rules of the jurisdiction give word by word is missing from the notices.",
    about: "Some rules of professional conduct say in which words an advertisement must warn, such as Missouri's: “The choice of a lawyer is an important decision \
        and should not be based solely upon advertisements.” The words must stand in a notice that everybody reads who is offered an action. \
        A translation keeps them in the language of the rule, and may add its own behind them. Put them into a notice; the case of letters, line breaks and the kind of quotes do not matter.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let demands = duties::preset(subject).map(Preset::statements).unwrap_or_default();
    for demand in demands.into_iter().filter(|demand| duties::holds(subject, demand.needed)) {
        let stating: Vec<usize> = stating(subject.guide, demand);
        if stating.is_empty() {
            let message =
                format!("no notice makes the statement that `{}` asks for", &*subject.guide.jurisdiction);
            report(findings, demand, subject.at("/notices"), message, None);
            continue;
        }
        let place = subject.at(&format!("/notices/{}/when", stating.first().copied().unwrap_or_default()));
        if let Some(Some(example)) = findings.proved(&place, unread(subject, &stating)) {
            let message =
                "somebody is offered an action without having read the statement that a rule asks for"
                    .to_string();
            report(findings, demand, place, message, Some(example));
        }
        for translation in subject.translations {
            let is_lost = |index: &usize| !makes(&translation.guide, *index, demand);
            if let (true, Some(first)) = (stating.iter().all(is_lost), stating.first()) {
                let place = overlays::place(subject, translation, &format!("/notices/{first}/text"));
                let message = format!(
                    "the translation for `{}` loses the statement that a rule gives word by word",
                    &*translation.guide.locale
                );
                report(findings, demand, place, message, None);
            }
        }
    }
}

fn report(
    findings: &mut Findings,
    demand: &RequiredStatement,
    place: Place,
    message: String,
    example: Option<Example>,
) {
    let places: Vec<String> = demand.at_one_of.iter().map(|at| format!("`{}`", at.word())).collect();
    let help = format!(
        "let a notice at {} say to everybody who is offered an action: “{}”",
        places.join(" or "),
        demand.text
    );
    duties::report(findings, &demand.source, place, message, &help, example);
}

/// The notices of a guide that make a statement in one of its places, by their positions.
fn stating(guide: &Guide, demand: &RequiredStatement) -> Vec<usize> {
    let stands = |notice: &Notice| notice.at.iter().any(|at| demand.at_one_of.contains(at));
    let notices = guide.notices.iter().enumerate().filter(|(_, notice)| stands(notice));
    notices.map(|(index, _)| index).filter(|index| makes(guide, *index, demand)).collect()
}

fn makes(guide: &Guide, notice: usize, demand: &RequiredStatement) -> bool {
    guide.notices.get(notice).is_some_and(|notice| demand.stands_in(&words(guide, &notice.text, &[])))
}

/// Somebody who is offered an action and reads none of some notices.
fn unread(subject: &Subject, stating: &[usize]) -> Proof<Option<Example>> {
    let notices = stating.iter().filter_map(|index| subject.guide.notices.get(*index));
    let readers = subject.space.any_of(notices.map(|notice| duties::readers(subject, notice)))?;
    subject.space.example(&subject.space.minus(&duties::offered(subject)?, &readers)?)
}
