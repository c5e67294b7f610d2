//! The widget does not speak the language of the guide, and the guide does not give all of its words.

use crate::check::finding::{File, Place, Severity};
use crate::check::findings::Findings;
use crate::check::overlays::listed;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::Guide;
use crate::guide::words::{KEYS, Word, languages};

/// How many words a finding lists.
const MOST_WORDS: usize = 10;

/// The rule.
pub const RULE: Rule = Rule {
    id: "words-missing",
    severity: Severity::Warning,
    finds: "The widget has no words in the language of the guide or of an overlay, and these do not give all of them.",
    about: "The widget’s own words (Back, Continue, the exit, what it says of privacy) come in English, French and Spanish. In any other language, what is not given \
        under `words` is shown in English, in the middle of sentences that the visitor can read. Give every word under `words`; for an overlay, in the guide first, so that the \
        overlay can translate it.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    judge(subject.guide, subject.at("/locale"), findings);
    for translation in subject.translations {
        judge(&translation.guide, subject.place(File::Overlay(translation.index), "/locale"), findings);
    }
}

fn judge(guide: &Guide, place: Place, findings: &mut Findings) {
    if languages::has(&guide.locale) {
        return;
    }
    let missing: Vec<&str> = Word::ALL
        .iter()
        .zip(KEYS)
        .filter(|(word, _)| guide.words.own(**word).is_none())
        .map(|(_, key)| *key)
        .collect();
    if missing.is_empty() {
        return;
    }
    let locale = &*guide.locale;
    let message = format!(
        "the widget has no words for `{locale}`: {} of its {} words are shown in English",
        missing.len(),
        KEYS.len()
    );
    let help = format!("give {} under `words`", listed(&missing, MOST_WORDS));
    findings.report_with_help(place, message, help);
}
