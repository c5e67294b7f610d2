//! A policy of the review file holds nothing.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::review::{Held, Policy};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "policy-idle",
    severity: Severity::Warning,
    finds: "A policy of the review file holds nothing: it is about nobody, or demands nothing.",
    about: "A policy that can never be broken looks like protection and is none. Either no visitor can give answers that fit its `when`, often because a question or its condition was changed since; or it has none of the keys `must_show`, `never_show`, `first` and `must_ask`. Mend it, or take it out.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    review.held().filter(|held| held.is_sound).for_each(|held| test_one(subject, &held, findings));
}

fn test_one(subject: &Subject, held: &Held, findings: &mut Findings) {
    let (policy, id) = (held.policy, &*held.policy.id.0);
    // Of a shared policy it is said what it is, since it stands elsewhere.
    let (said, out) = match held.from {
        Some(from) => (format!("it says: “{}” ({from}); ", &*policy.says), "take it out of `use`"),
        None => (String::new(), "take it out"),
    };
    if demands_nothing(policy) {
        let place = subject.place(File::Review, &held.pointer);
        let message = format!("the policy `{id}` demands nothing");
        let help = format!("{said}give it `must_show`, `never_show`, `first` or `must_ask`, or {out}");
        return findings.report_with_help(place, message, help);
    }
    let place = subject.place(File::Review, &held.inside("/when"));
    let possible = subject.space.when(&policy.when).and_then(|who| subject.space.is_possible(&who));
    if findings.proved(&place, possible) == Some(false) {
        let message =
            format!("the policy `{id}` is about nobody: no visitor can give answers that fit its `when`");
        findings.report_with_help(place, message, format!("{said}mend its `when`, or {out}"));
    }
}

fn demands_nothing(policy: &Policy) -> bool {
    policy.must_show.is_empty()
        && policy.never_show.is_empty()
        && policy.must_ask.is_empty()
        && policy.first.is_none()
}
