//! A question with more options than people take in.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// How many options a question has at most without being reported.
const MOST: usize = 7;

/// The rule.
pub const RULE: Rule = Rule {
    id: "many-options",
    severity: Severity::Warning,
    finds: "A question with more than seven options.",
    about: "A long list is hard to choose from, most of all under stress and on a small screen. Justice Connect, a legal help service in Australia, showed people up to 25 categories: 41 % could not find theirs, and 48 % fewer gave up once that step was made anew (willjephcott.com). Five options are better than seven. Join options that lead to the same, or ask in two steps.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (index, question) in subject.guide.questions.0.iter().enumerate() {
        let options = question.options.len();
        if options <= MOST {
            continue;
        }
        let message = format!(
            "the question `{}` has {options} options: that is more than people take in",
            &*question.id.0
        );
        let help =
            "join options that lead to the same, or ask in two steps; seven is the most, five are better";
        findings.report_with_help(subject.at(&format!("/questions/{index}/options")), message, help);
    }
}
