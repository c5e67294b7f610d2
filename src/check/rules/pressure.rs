//! A text presses a visitor to act.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::readings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::wording::List;

/// The rule.
pub const RULE: Rule = Rule {
    id: "pressure",
    severity: Severity::Warning,
    finds: "A text presses a visitor to act.",
    about: "Somebody frightened must not be hurried. “Act now” and “before it is too late” take advantage of a vulnerable person, which the commentary to Ontario's rule 4.2-1 speaks against, and good practice with survivors forbids it. Say what there is and leave the time to the visitor. English, French and Spanish are searched; a list of words is a help and no proof.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    readings::report(List::Pressure, subject, findings);
}
