//! A policy of the review file holds nothing.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::review::Policy;
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
    for (index, policy) in review.file.policies.iter().enumerate() {
        let at = format!("/policies/{index}");
        if !review.is_sound(&at) {
            continue;
        }
        let id = &*policy.id.0;
        if demands_nothing(policy) {
            let place = subject.place(File::Review, &at);
            let message = format!("the policy `{id}` demands nothing");
            findings.report_with_help(
                place,
                message,
                "give it `must_show`, `never_show`, `first` or `must_ask`, or take it out",
            );
            continue;
        }
        let place = subject.place(File::Review, &format!("{at}/when"));
        let possible = subject.space.when(&policy.when).and_then(|who| subject.space.is_possible(&who));
        if findings.proved(&place, possible) == Some(false) {
            let message =
                format!("the policy `{id}` is about nobody: no visitor can give answers that fit its `when`");
            findings.report_with_help(place, message, "mend its `when`, or take the policy out");
        }
    }
}

fn demands_nothing(policy: &Policy) -> bool {
    policy.must_show.is_empty()
        && policy.never_show.is_empty()
        && policy.must_ask.is_empty()
        && policy.first.is_none()
}
