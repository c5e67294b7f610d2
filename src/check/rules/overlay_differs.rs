//! A translation has another number, link, term or phrase than its original, or is the original.

use std::collections::BTreeMap;

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::overlays::filling::needs_translation;
use crate::check::overlays::likeness::{Held, Likeness};
use crate::check::overlays::{place, translated};
use crate::check::rule::{Rule, Test};
use crate::check::subject::{Subject, Translation};
use crate::guide::json::Node;
use crate::guide::overlay::is_left;
use crate::guide::overlay::texts::{Translatable, pointer};
use crate::guide::words::languages::language;

/// How many words a text has at least that cannot be the same in two languages by chance.
const WORDS: usize = 3;

/// Up to how many letters a word inside a name may be small: “of the”, “du”.
const SMALL: usize = 3;

/// What stands over other texts. Some write it with capitals, so these do not make it a name.
const HEADS: [&str; 2] = ["title", "headline"];

/// What to do about a text that is not translated.
const TRANSLATE: &str = "translate it, or write `??` before it until then; where it must stay as it is, let it pass in the review file and say why";

/// What to do about a translation that differs.
const MEND: &str =
    "mend whichever of the two is wrong; where both are right, let it pass in the review file and say why";

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-differs",
    severity: Severity::Warning,
    finds: "A translation has another number, link, term or phrase than its original, or is word for word the original.",
    about: "Whoever reads the translation must get the same facts: a wrong number for emergencies, or a warning that stayed in another language, is not seen by an \
        author who cannot read it. Numbers of two or more digits, addresses of links, `[[terms]]` and `{phrases}` must be the same in both, in any order and as often \
        as the language needs them. A phrase that is left out takes away what some visitors are told. Numbers under `hours` are not compared, since 5 p.m. is 17 h \
        elsewhere. A text of three or more words that is the same in both languages counts as not translated, except what is under `name`, the people who answer \
        for the guide, and what is written as a name: every longer word with a capital, no full stop, no heading. Mend whichever of the two is wrong. Where both are right, \
        as a link to a page in the other language can be, let the finding pass in the review file and say why.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let mut likeness = Likeness::new(subject.node);
    for translation in subject.translations {
        let said = said(subject.node, translation);
        let (own, other) = (language(&subject.guide.locale), language(&translation.guide.locale));
        let is_other = !own.eq_ignore_ascii_case(other);
        for text in translated(subject.node, &translation.node) {
            let Some(said) = said.get(&text.pointer) else { continue };
            let original = likeness.held(&text.text);
            let (what, help) = if is_other && is_same(&text.text, said) && is_to_translate(&text, &original) {
                ("the translation is word for word the original".to_string(), TRANSLATE)
            } else {
                let differences = original.differences(&likeness.held(said), key(&text) != "hours");
                (differences.join("; "), MEND)
            };
            if !what.is_empty() {
                findings.report_with_help(place(subject, translation, &text.pointer), what, help);
            }
        }
    }
}

/// What an overlay says at each place of the guide: the last entry for it that is not left counts, as it does on a page.
fn said<'t>(guide: &Node, translation: &'t Translation) -> BTreeMap<String, &'t str> {
    let entries = translation.node.get("text").map(Node::entries).unwrap_or_default();
    let texts = entries.iter().filter_map(|entry| Some((pointer(guide, &entry.key)?, &**entry.node.text()?)));
    texts.filter(|(_, text)| !is_left(text)).collect()
}

/// The key that a text stands under.
fn key(text: &Translatable) -> &str {
    text.path.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default()
}

/// Whether two texts are the same but for the spaces between their words.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// Whether a text cannot stay as it is in another language: it has several words, and is no name.
fn is_to_translate(text: &Translatable, held: &Held) -> bool {
    let words = held.words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    needs_translation(text)
        && key(text) != "name"
        && words.count() >= WORDS
        && (HEADS.contains(&key(text)) || !is_name(&held.words))
}

/// Whether words are written as a name: all but the small ones begin with a capital, and no sentence ends.
fn is_name(words: &str) -> bool {
    let is_part = |word: &str| {
        word.chars().filter(|letter| letter.is_alphabetic()).count() <= SMALL
            || word
                .chars()
                .find(|letter| letter.is_alphanumeric())
                .is_some_and(|first| first.is_uppercase() || first.is_numeric())
    };
    let ends = words.trim_end().ends_with(['.', '!', '?', '…', ':', ';', ',']);
    !ends && words.split_whitespace().all(is_part)
}
