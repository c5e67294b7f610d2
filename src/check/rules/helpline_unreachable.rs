//! A helpline that cannot be reached.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "helpline-unreachable",
    severity: Severity::Error,
    finds: "A helpline has no number to call or text, no chat and no website.",
    about: "A visitor who looks for help would read a name and find no way to reach it. Give the helpline a `phone`, an `sms`, a `tty`, a `chat` or a `url`.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for (index, helpline) in subject.guide.helplines.iter().enumerate() {
        if !helpline.has_number() && helpline.chat.is_none() && helpline.url.is_none() {
            let message = format!(
                "the helpline `{}` cannot be reached: it has no `phone`, `sms`, `tty`, `chat` or `url`",
                &*helpline.id.0
            );
            findings.report_with_help(
                subject.at(&format!("/helplines/{index}")),
                message,
                "give it one of them, or take it out",
            );
        }
    }
}
