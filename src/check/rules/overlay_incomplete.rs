//! An overlay leaves texts of the guide untranslated.

use std::collections::BTreeSet;

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::overlays::filling::needs_translation;
use crate::check::overlays::{listed, translated};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::overlay::texts::texts;

/// How many paths a finding lists.
const MOST_PATHS: usize = 10;

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-incomplete",
    severity: Severity::Warning,
    finds: "An overlay leaves texts of the guide untranslated.",
    about: "What an overlay leaves out, visitors read in the guide's own language, in the middle of theirs; a warning that they cannot read is no warning. \
        `signpost overlay my-guide.json fr-CA` adds the texts that are missing to the file, with the guide's own words behind `??`; write each translation in the place of these. \
        A text that begins with `??` counts as left out, for visitors too. Names of firms and of people, and texts without a letter, need no translation. \
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
        let command = format!("`signpost overlay <guide>.json {locale}` adds what is missing");
        let help = format!("translate {}; {command}", listed(&left, MOST_PATHS));
        findings.report_with_help(subject.place(File::Overlay(translation.index), "/text"), message, help);
    }
}
