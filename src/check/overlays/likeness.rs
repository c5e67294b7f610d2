//! What a text and its translation must have in common whatever the language: numbers, links, terms and phrases.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::check::saying::short;
use crate::guide::catalogue::Catalogue;
use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{Node, Value};
use crate::guide::text::{Inline, Text};

/// How many digits a number has at least. Languages write the smaller ones as words.
const DIGITS: usize = 2;

/// How many things of a kind are told of.
const MOST_TOLD: usize = 5;

/// How many letters of one thing are told.
const MOST_LETTERS: usize = 80;

/// The digits nought of the scripts that write numbers with digits of their own; the others follow each of them.
const NOUGHTS: [char; 13] = ['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '໐', '၀', '០', '０'];

/// Reads texts as a guide does.
#[derive(Debug)]
pub struct Likeness {
    reader: Reader,
}

/// What a text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The words that are shown, without those of phrases and of terms by their own names.
    pub words: String,
    /// The addresses of links.
    links: BTreeSet<String>,
    /// Terms, as a text names them.
    terms: BTreeSet<String>,
    /// Phrases, as a text names them.
    phrases: BTreeSet<String>,
}

impl Likeness {
    /// For the texts of a guide.
    pub fn new(guide: &Node) -> Self {
        Self { reader: Reader { catalogue: Rc::new(Catalogue::of(guide)), ..Reader::default() } }
    }

    /// What a text holds. One that cannot be read as marked text, such as a word of the widget, is plain.
    pub fn held(&mut self, source: &str) -> Held {
        let node = Node { start: 0, end: source.len(), value: Value::String(source.into()) };
        let mut text = Text::default();
        self.reader.problems.clear();
        text.decode(&node, &mut self.reader);
        if !self.reader.problems.is_empty() {
            text = Text::plain(source);
        }
        let mut held = Held::default();
        held.take(&text, &self.reader.catalogue);
        held
    }
}

impl Held {
    fn take(&mut self, text: &Text, catalogue: &Catalogue) {
        let id = |known: &[Rc<str>], at: usize| known.get(at).map(|id| id.to_string()).unwrap_or_default();
        for piece in text.pieces() {
            match piece {
                Inline::Plain(words) => self.words.push_str(words),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.take(inner, catalogue),
                Inline::Link { label, url } => {
                    self.links.insert(url.to_string());
                    self.take(label, catalogue);
                }
                Inline::Term { term, shown } => {
                    self.terms.insert(format!("[[{}]]", id(&catalogue.glossary, *term)));
                    self.words.push_str(shown.as_deref().unwrap_or(" "));
                }
                Inline::Phrase(phrase) => {
                    self.phrases.insert(format!("{{{}}}", id(&catalogue.phrases, *phrase)));
                    self.words.push(' ');
                }
            }
        }
    }

    /// In what a translation differs, a part of a sentence for each kind. `numbers` are left out where languages tell the
    /// same by others.
    pub fn differences(&self, translation: &Self, numbers: bool) -> Vec<String> {
        let counted = |held: &Self| if numbers { self::numbers(&held.words) } else { BTreeSet::new() };
        let kinds = [
            (counted(self), counted(translation)),
            (self.links.clone(), translation.links.clone()),
            (self.terms.clone(), translation.terms.clone()),
            (self.phrases.clone(), translation.phrases.clone()),
        ];
        kinds.iter().filter_map(|(original, translation)| difference(original, translation)).collect()
    }
}

/// What only one of two texts has.
fn difference(original: &BTreeSet<String>, translation: &BTreeSet<String>) -> Option<String> {
    let lost: Vec<&String> = original.difference(translation).collect();
    let added: Vec<&String> = translation.difference(original).collect();
    match (lost.is_empty(), added.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("the original has {}, the translation does not", told(&lost))),
        (true, false) => Some(format!("the translation has {}, the original does not", told(&added))),
        (false, false) => Some(format!("the original has {}, the translation {}", told(&lost), told(&added))),
    }
}

fn told(things: &[&String]) -> String {
    let mut said: Vec<String> =
        things.iter().take(MOST_TOLD).map(|thing| short(thing, MOST_LETTERS)).collect();
    if things.len() > MOST_TOLD {
        said.push(format!("and {} more", things.len() - MOST_TOLD));
    }
    said.join(", ")
}

/// The runs of digits in some words, in the digits 0 to 9.
fn numbers(words: &str) -> BTreeSet<String> {
    let digit = |letter: char| {
        let values = NOUGHTS.iter().filter_map(|nought| u32::from(letter).checked_sub(u32::from(*nought)));
        values.filter_map(|value| char::from_digit(value, 10)).next()
    };
    let plain: String = words.chars().map(|letter| digit(letter).unwrap_or(' ')).collect();
    plain.split(' ').filter(|run| run.len() >= DIGITS).map(str::to_string).collect()
}
