//! What visitors read, language by language: the guide and each of its translations, with the words that they really see.

use crate::check::finding::Place;
use crate::check::findings::Findings;
use crate::check::overlays;
use crate::check::reading::Language;
use crate::check::subject::{Subject, Translation};
use crate::check::texts::{Passage, passages};
use crate::check::wording::{Hit, List, found};
use crate::guide::Guide;

/// A guide in one of its languages.
pub struct Reading<'a> {
    /// The guide with the texts of that language.
    pub guide: &'a Guide,
    /// The language, one of those that texts can be judged in.
    pub language: Language,
    /// Its texts.
    pub passages: Vec<Passage<'a>>,
    translation: Option<&'a Translation>,
}

/// The guide and its translations; a language that cannot be judged is left out.
pub fn readings<'a>(subject: &'a Subject) -> Vec<Reading<'a>> {
    let own = [(subject.guide, None)];
    let others = subject.translations.iter().map(|translation| (&translation.guide, Some(translation)));
    let judged = own.into_iter().chain(others).filter_map(|(guide, translation)| {
        let language = Language::of(&guide.locale)?;
        Some(Reading { guide, language, passages: passages(guide, &subject.catalogue), translation })
    });
    judged.collect()
}

impl Reading<'_> {
    /// The place of a text: in the guide, or in the overlay that words it.
    pub fn place(&self, subject: &Subject, pointer: &str) -> Place {
        match self.translation {
            Some(translation) => overlays::place(subject, translation, pointer),
            None => subject.at(pointer),
        }
    }

    /// The lines that are no marked texts: what a ready text message says, what the exit is called.
    fn lines(&self) -> impl Iterator<Item = (String, String)> {
        let exit = self.guide.exit.label.iter().map(|label| ("/exit/label".to_string(), label.to_string()));
        let messages = self.guide.actions.iter().enumerate().filter_map(|(index, action)| {
            Some((format!("/actions/{index}/message"), action.message.as_ref()?.to_string()))
        });
        exit.chain(messages)
    }
}

/// Reports every phrase of a list, in each language, once for each text.
pub fn report(list: List, subject: &Subject, findings: &mut Findings) {
    for reading in readings(subject) {
        let texts = reading.passages.iter().flat_map(|passage| {
            let wordings = passage.wordings(reading.guide).into_iter();
            wordings.map(|(_, words)| (passage.pointer.clone(), words))
        });
        let mut told: Vec<(String, String)> = Vec::new();
        for (pointer, text) in texts.chain(reading.lines()) {
            for hit in found(reading.language, list, &text) {
                let known = (pointer.clone(), hit.words.to_lowercase());
                if !told.contains(&known) {
                    findings.report_with_help(
                        reading.place(subject, &pointer),
                        message(&hit),
                        hit.phrase.instead,
                    );
                    told.push(known);
                }
            }
        }
    }
}

/// What is said of a phrase.
pub fn message(hit: &Hit) -> String {
    let sentence = short(hit.sentence);
    format!("“{}” in “{sentence}”: {}", hit.words, hit.phrase.rule.trim_end_matches('.'))
}

/// What to write instead of a phrase.
pub fn instead(hit: &Hit) -> String {
    format!("write instead: {}", hit.phrase.instead)
}

/// A sentence, cut where it is long.
fn short(sentence: &str) -> String {
    const MOST: usize = 120;
    let flat = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", flat.get(..at).unwrap_or_default().trim_end()),
        None => flat,
    }
}
