//! A text tells a visitor what to do in their own case, or promises how it will end.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::readings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::wording::List;

/// The rule.
pub const RULE: Rule = Rule {
    id: "advice",
    severity: Severity::Warning,
    finds: "A text tells a visitor what to do in their own case, or promises how it will end.",
    about: "A guide gives information. “You should plead guilty” is advice, and giving it through a page can make the firm somebody's lawyer; “you will win” is a promise. Say what people can do, what the law is, and whom to ask. English, French and Spanish are searched; a list of words is a help and no proof.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    readings::report(List::Advice, subject, findings);
}
