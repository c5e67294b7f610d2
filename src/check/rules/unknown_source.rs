//! A section names a source that the review file does not list.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-source",
    severity: Severity::Warning,
    finds: "A section names a source that the review file does not list.",
    about: "The `sources` of a section are ids; the review file says what each of them is and when it was read. An id that it does not list leaves your lawyer without the ground that the section stands on. List the source, or mend the id. A guide whose review file has no `sources` is not asked for them.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review.filter(|review| !review.file.sources.is_empty()) else { return };
    let named = subject.guide.sections.iter().enumerate().flat_map(|(section, part)| {
        part.sources.iter().enumerate().map(move |(index, id)| (&**id, section, index))
    });
    let mut told: Vec<&str> = Vec::new();
    for (id, section, index) in named {
        if told.contains(&id) || review.file.sources.iter().any(|source| &*source.id == id) {
            continue;
        }
        told.push(id);
        let others =
            subject.guide.sections.iter().filter(|part| part.sources.iter().any(|source| &**source == id));
        let place = subject.at(&format!("/sections/{section}/sources/{index}"));
        let sections = others.map(|part| format!("`{}`", &*part.id.0)).collect::<Vec<_>>().join(", ");
        let message = format!("the source `{id}` (sections: {sections}) is not listed in the review file");
        findings.report_with_help(
            place,
            message,
            "list it under `sources` of the review file, with its title and the day it was read",
        );
    }
}
