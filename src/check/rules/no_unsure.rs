//! A question without a way out for those who are not sure.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "no-unsure",
    severity: Severity::Warning,
    finds: "A question without an option for those who are not sure.",
    about: "People in trouble often do not know the answer, or would rather not say. Without such an option they guess or leave, and a guess leads to an explanation that is not theirs. At Justice Connect, a legal help service in Australia, 41 % of people could not say which kind of legal problem theirs was (willjephcott.com). Add an option with `\"unsure\": true`, and let it lead to something useful.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (index, question) in subject.guide.questions.0.iter().enumerate() {
        if question.options.iter().any(|option| option.unsure) {
            continue;
        }
        let message = format!("the question `{}` has no option for those who are not sure", &*question.id.0);
        let help = "add an option such as { \"id\": \"unsure\", \"text\": \"I’m not sure\", \"unsure\": true }, or mark the one that serves as one";
        findings.report_with_help(subject.at(&format!("/questions/{index}/options")), message, help);
    }
}
