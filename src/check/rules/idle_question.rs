//! A question whose answer changes nothing.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, TooLarge};
use crate::check::subject::Subject;
use crate::check::verdicts::Idle;

/// The rule.
pub const RULE: Rule = Rule {
    id: "idle-question",
    severity: Severity::Warning,
    finds: "A question whose answer changes nothing that anybody is shown or asked.",
    about: "Each question costs visitors, and some of them leave at it. One whose answer changes no outcome, section, block, point, action, helpline, notice or wording, and no other question that matters, asks people about their lives for nothing. A question that only decides whether another such question is asked counts too. Use its answers in a condition, or remove it.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(idle) = findings.proved(&subject.at("/questions"), idle(subject)) else { return };
    for index in idle.undecided {
        findings.proved::<()>(&subject.at(&format!("/questions/{index}")), Err(TooLarge));
    }
    for index in idle.questions {
        let Some(question) = subject.guide.questions.0.get(index) else { continue };
        let id = &*question.id.0;
        let message =
            format!("the answer to the question `{id}` changes nothing that anybody is shown or asked");
        let help = "let a condition use its answers, or remove the question";
        findings.report_with_help(subject.at(&format!("/questions/{index}")), message, help);
    }
}

fn idle(subject: &Subject) -> Proof<Idle> {
    let mut idle = subject.verdicts.idle_questions()?;
    if !idle.questions.is_empty() {
        // What is wrong with a condition is told at the condition, not at the questions that it then wastes.
        let suspect = subject.verdicts.suspect_questions()?;
        idle.questions.retain(|question| !suspect.contains(question));
    }
    Ok(idle)
}
