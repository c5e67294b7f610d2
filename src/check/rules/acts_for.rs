//! A firm's action is offered to somebody for whom the firm does not act.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::firms::{Offered, firms};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;
use crate::interview::bit_of;
use crate::interview::offer::acts_for;

/// The rule.
pub const RULE: Rule = Rule {
    id: "acts-for",
    severity: Severity::Error,
    finds: "A firm's action is offered to somebody for whom the firm does not act.",
    about: "A person who reported must not end on the phone with the lawyer of the person charged: the firm could hear what it may not know, \
        and the visitor would take a lawyer for the other side for their own (ABA Model Rules 1.7, 1.18 and 4.3; Law Society of Ontario, Rule 7.2-9). \
        A firm says whom it acts for in `acts_for`, by the options of the question about the visitor's role. Its actions may be offered to those who \
        chose one of them, and to those who chose an option marked `unsure`. Narrow the `when` of the action, or complete `acts_for`. \
        In a guide that asks for the role, a firm with actions must have `acts_for`.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(role) = subject.role_question() else { return };
    for offered in firms(subject).iter().filter(|offered| !offered.actions.is_empty()) {
        if offered.firm.acts_for.is_empty() {
            silent(subject, findings, role, offered);
            continue;
        }
        for action in &offered.actions {
            judge(subject, findings, role, offered, *action);
        }
    }
}

/// A firm that does not say whom it acts for, in a guide that asks who is asking.
fn silent(subject: &Subject, findings: &mut Findings, role: usize, offered: &Offered) {
    let asked = subject.catalogue.questions.get(role).cloned().unwrap_or_default();
    let message = format!(
        "the firm `{}` does not say whom it acts for, though the question `{asked}` asks who the visitor is",
        &*offered.firm.name
    );
    let help = format!("give it `acts_for` with those options of `{asked}` for whom the firm may act");
    findings.report_with_help(subject.at(&offered.pointer), message, help);
}

fn judge(subject: &Subject, findings: &mut Findings, role: usize, offered: &Offered, action: usize) {
    let place = subject.at(&format!("/actions/{action}/when"));
    let Some(wrong) = findings.proved(&place, wrongly_offered(subject, role, offered, action)) else {
        return;
    };
    let ids: Vec<String> = wrong.iter().map(|(id, _)| format!("`{id}`")).collect();
    let all = subject.space.any_of(wrong.into_iter().map(|(_, set)| Ok(set)));
    let example = all.and_then(|all| subject.space.example(&all));
    let Some(Some(example)) = findings.proved(&place, example) else { return };
    let id = subject.guide.actions.get(action).map(|action| &*action.id.0).unwrap_or_default();
    let asked = subject.catalogue.questions.get(role).cloned().unwrap_or_default();
    let (roles, firm) = (ids.join(" or "), &*offered.firm.name);
    let message = format!(
        "the action `{id}` is offered to visitors who answer {roles} to `{asked}`, for whom the firm `{firm}` does not act"
    );
    let help = "let its `when` leave them out, or add them to the firm's `acts_for` if it does act for them";
    findings.report_with_answers(place, message, help, example);
}

/// The options that the firm does not act for and that somebody gives who is offered the action: each with those visitors.
fn wrongly_offered<'a>(
    subject: &Subject<'a>,
    role: usize,
    offered: &Offered,
    action: usize,
) -> Proof<Vec<(&'a str, Set)>> {
    let guide = subject.guide;
    let (Some(action), Some(question)) = (guide.actions.get(action), guide.questions.0.get(role)) else {
        return Ok(Vec::new());
    };
    // The condition alone: the resolver would withhold the action, and the guide should say so itself.
    let met = subject.shown.when(&action.when)?;
    let mut wrong = Vec::new();
    for (position, option) in question.options.iter().enumerate() {
        if acts_for(offered.firm, option) {
            continue;
        }
        let set = subject.space.and(&met, &subject.space.chosen(role, bit_of(position))?)?;
        if subject.space.is_possible(&set)? {
            wrong.push((&*option.id.0, set));
        }
    }
    Ok(wrong)
}
