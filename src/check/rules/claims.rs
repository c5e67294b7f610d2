//! A text makes a claim that rules on lawyers' advertising forbid or restrict.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::readings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::wording::List;

/// The rule.
pub const RULE: Rule = Rule {
    id: "claims",
    severity: Severity::Warning,
    finds: "A text makes a claim that rules on lawyers' advertising forbid or restrict.",
    about: "Words such as “best”, “guarantee”, “aggressive” or “expert” raise hopes that nobody can check, and rules of conduct speak against them: the Law Society of Ontario's rule 4.2, the ABA's Model Rules 7.1 and 7.2, Missouri's rule 4-7.1. Each finding names its rule. Say what the firm does instead of how well. English, French and Spanish are searched; a list of words is a help and no proof, so a person still reads the guide.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    readings::report(List::Claims, subject, findings);
}
