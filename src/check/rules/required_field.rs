//! A firm lacks what its jurisdiction asks a firm to say of itself.

use crate::check::duties;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::firms::firms;
use crate::check::preset::Preset;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "required-field",
    severity: Severity::Error,
    finds: "A firm lacks what the rules of the jurisdiction ask it to say of itself.",
    about: "A guide with actions advertises a firm, and advertising rules ask who that is: a licence, a responsible lawyer, a way to reach them. \
        What is asked where stands in the preset of the guide's `jurisdiction` (`CA-ON`, `US`, `US-MO`); the finding names the rule and where it was read. \
        Demands whose source is not certain are warnings. A guide without actions needs no firm.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let fields = duties::preset(subject).map(Preset::fields).unwrap_or_default();
    for offered in firms(subject).iter().filter(|offered| !offered.actions.is_empty()) {
        for field in fields.iter().filter(|field| !field.stands_in(offered.firm)) {
            let message = format!("the firm `{}` does not give {}", &*offered.firm.name, field.what);
            let keys: Vec<String> = field.keys.iter().map(|key| format!("`{key}`")).collect();
            let help = format!("add {} to it", keys.join(" or "));
            duties::report(findings, &field.source, subject.at(&offered.pointer), message, &help, None);
        }
    }
    let homeless = subject.guide.actions.iter().position(|action| subject.guide.firm_of(action).is_none());
    if let (Some(index), Some(field)) = (homeless, fields.first()) {
        let id = subject.guide.actions.get(index).map(|action| &*action.id.0).unwrap_or_default();
        let message =
            format!("the action `{id}` belongs to no firm, so visitors are not told {}", field.what);
        let place = subject.at(&format!("/actions/{index}"));
        duties::report(
            findings,
            &field.source,
            place,
            message,
            "give the guide a `firm`, or name one of its `firms` in the action",
            None,
        );
    }
}
