//! An overlay leaves texts of the guide untranslated.

use std::collections::BTreeSet;

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::overlays::filling::needs_translation;
use crate::check::overlays::{listed, translated};
use crate::check::rule::{Rule, Test};
use crate::check::subject::{Subject, Translation};
use crate::guide::json::Node;
use crate::guide::overlay::texts::{Translatable, pointer, texts};

/// How many paths a finding lists.
const MOST_PATHS: usize = 10;

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-incomplete",
    severity: Severity::Warning,
    finds: "An overlay leaves texts of the guide untranslated.",
    about: "What an overlay leaves out, visitors read in the guide's own language, in the middle of theirs; a warning that they cannot read is no warning. \
        `cargo run -- overlay my-guide.json fr-CA` adds the texts that are missing to the file, with the guide's own words behind `??`; write each translation in the place of these. \
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
        let left: Vec<&Translatable> = wanted.iter().filter(|text| !done.contains(&text.pointer)).collect();
        if left.is_empty() {
            continue;
        }
        let (locale, own) = (&*translation.guide.locale, &*subject.guide.locale);
        let message =
            format!("the overlay for `{locale}` leaves {} of {} texts in `{own}`", left.len(), wanted.len());
        let help = help(subject.node, translation, &left);
        findings.report_with_help(subject.place(File::Overlay(translation.index), "/text"), message, help);
    }
}

/// What to do about texts that are left: those that the overlay has behind `??` wait for their words, the others for a place too.
fn help(guide: &Node, translation: &Translation, left: &[&Translatable]) -> String {
    let entries = translation.node.get("text").map(Node::entries).unwrap_or_default();
    let there: BTreeSet<String> = entries.iter().filter_map(|entry| pointer(guide, &entry.key)).collect();
    let (marked, missing): (Vec<&Translatable>, Vec<&Translatable>) =
        left.iter().partition(|text| there.contains(&text.pointer));
    let paths = |texts: &[&Translatable]| {
        listed(&texts.iter().map(|text| &*text.path).collect::<Vec<_>>(), MOST_PATHS)
    };
    let mut steps = Vec::new();
    if !marked.is_empty() {
        steps.push(format!("translate the texts behind `??`: {}", paths(&marked)));
    }
    if !missing.is_empty() {
        let locale = &*translation.guide.locale;
        let command = format!("`cargo run -- overlay <guide>.json {locale}` adds what is missing");
        steps.push(format!("translate {}; {command}", paths(&missing)));
    }
    steps.join("; ")
}
