//! A text asks for a higher school grade than visitors can be expected to have.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::reading::{Grade, grade};
use crate::check::readings::{Reading, readings};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::texts::Part;

/// The rule.
pub const RULE: Rule = Rule {
    id: "reading-grade",
    severity: Severity::Warning,
    finds: "The guide reads above grade 8, or one of its sections above grade 9.",
    about: "Visitors are frightened and on a phone; about half of all adults read at grade 8 or below. A section by itself may reach grade 9, because one term of art weighs much in a short text. English is graded by Flesch and Kincaid's formula, French and Spanish by formulas of their own; other languages are not graded. Sections of fewer than 30 words are left out. Shorter sentences help most, then shorter words; a term that must stay can be explained in the glossary.",
    test: Test::Guide(test),
};

/// The grade that a whole guide may ask for.
const WHOLE: f64 = 8.0;

/// The grade that one section may ask for.
const SECTION: f64 = 9.0;

fn test(subject: &Subject, findings: &mut Findings) {
    for reading in readings(subject) {
        let language = reading.language.name();
        if let Some(found) = graded(&reading, |_| true).filter(|found| found.grade > WHOLE) {
            let message = format!(
                "the guide reads at grade {:.1} in {language}; grade {WHOLE:.0} is the most",
                found.grade
            );
            findings.report_with_help(reading.place(subject, "/title"), message, advice(&found));
        }
        for (index, section) in reading.guide.sections.iter().enumerate() {
            let found = graded(&reading, |part| part == Part::Section(index));
            let Some(found) = found.filter(|found| found.grade > SECTION) else { continue };
            let id = &*section.id.0;
            let message = format!(
                "the section `{id}` reads at grade {:.1} in {language}; grade {SECTION:.0} is the most",
                found.grade
            );
            findings.report_with_help(
                reading.place(subject, &format!("/sections/{index}/title")),
                message,
                advice(&found),
            );
        }
    }
}

/// How hard the texts of some parts read, taken together.
fn graded(reading: &Reading, wanted: impl Fn(Part) -> bool) -> Option<Grade> {
    let texts = reading.passages.iter().filter(|passage| wanted(passage.part));
    let texts: Vec<String> = texts.map(|passage| passage.words(reading.guide)).collect();
    grade(reading.language, texts.iter().map(|text| &**text))
}

fn advice(found: &Grade) -> String {
    format!(
        "its sentences have {:.0} words and its words {:.2} syllables on average; shorten the longest first",
        found.words_per_sentence(),
        found.syllables_per_word()
    )
}
