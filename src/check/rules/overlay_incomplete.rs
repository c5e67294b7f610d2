//! An overlay leaves texts of the guide untranslated.

use std::collections::BTreeSet;

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::overlays::{listed, translated};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::overlay::texts::{Translatable, texts};

/// How many paths a finding lists.
const MOST_PATHS: usize = 10;

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-incomplete",
    severity: Severity::Warning,
    finds: "An overlay leaves texts of the guide untranslated.",
    about: "What an overlay leaves out, visitors read in the guide's own language, in the middle of theirs; a warning that they cannot read is no warning. \
        Add the texts that the finding lists. Names of firms, and texts without a letter, need no translation. \
        Of the widget's own words, those count that the guide gives under `words`.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let mut wanted = texts(subject.node);
    wanted.retain(needs_translation);
    for translation in subject.translations {
        let done: BTreeSet<String> =
            translated(subject.node, &translation.node).into_iter().map(|text| text.pointer).collect();
        let left: Vec<&str> =
            wanted.iter().filter(|text| !done.contains(&text.pointer)).map(|text| &*text.path).collect();
        if left.is_empty() {
            continue;
        }
        let (locale, own) = (&*translation.guide.locale, &*subject.guide.locale);
        let message =
            format!("the overlay for `{locale}` leaves {} of {} texts in `{own}`", left.len(), wanted.len());
        let help = format!("translate {}", listed(&left, MOST_PATHS));
        findings.report_with_help(subject.place(File::Overlay(translation.index), "/text"), message, help);
    }
}

/// Whether a text means something else in another language: it has letters, and is not the name of a firm.
fn needs_translation(text: &Translatable) -> bool {
    let is_name =
        text.path.ends_with("/name") && (text.path.starts_with("firm/") || text.path.starts_with("firms/"));
    !is_name && text.text.chars().any(char::is_alphabetic)
}
