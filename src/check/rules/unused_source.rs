//! The review file lists a source on which no section rests.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unused-source",
    severity: Severity::Warning,
    finds: "The review file lists a source on which no section rests.",
    about: "Either what the source says was lost from the guide, or a section that rests on it does not name it. Find out which: name the source in the `sources` of its section, or take it out of the review file.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    let is_used = |id: &str| {
        subject.guide.sections.iter().any(|section| section.sources.iter().any(|source| &**source == id))
    };
    for (index, source) in review.file.sources.iter().enumerate() {
        let at = format!("/sources/{index}");
        if review.is_sound(&at) && !is_used(&source.id) {
            let message = format!("no section rests on the source `{}` “{}”", &*source.id, &*source.title);
            let help = "name it in the `sources` of the section that rests on it, or take it out here";
            findings.report_with_help(subject.place(File::Review, &at), message, help);
        }
    }
}
