//! Marked texts as words, so that two versions can be laid side by side word by word.

use std::rc::Rc;

use crate::guide::Guide;
use crate::guide::catalogue::Catalogue;
use crate::guide::text::{Inline, Text};

/// A word, a mark of punctuation or a space, and how it is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Token {
    /// The letters.
    pub text: String,
    /// How they are set.
    pub style: Style,
}

/// How a word is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Style {
    /// Bold.
    pub strong: bool,
    /// Emphasised.
    pub emphasis: bool,
    /// Where it leads.
    pub link: Option<Rc<str>>,
    /// The id of the term that it opens.
    pub term: Option<Rc<str>>,
    /// The id of the phrase that stands here; the letters are then `{id}`.
    pub phrase: Option<Rc<str>>,
}

/// The words of a text.
pub fn tokens(guide: &Guide, catalogue: &Catalogue, text: &Text) -> Vec<Token> {
    let mut found = Vec::new();
    Walk { guide, catalogue, found: &mut found }.text(text, &Style::default());
    found
}

/// The words of a plain line.
pub fn plain(line: &str) -> Vec<Token> {
    let mut found = Vec::new();
    split(line, &Style::default(), &mut found);
    found
}

struct Walk<'a> {
    guide: &'a Guide,
    catalogue: &'a Catalogue,
    found: &'a mut Vec<Token>,
}

impl Walk<'_> {
    fn text(&mut self, text: &Text, style: &Style) {
        for piece in text.pieces() {
            match piece {
                Inline::Plain(words) => split(words, style, self.found),
                Inline::Strong(inner) => self.text(inner, &Style { strong: true, ..style.clone() }),
                Inline::Emphasis(inner) => self.text(inner, &Style { emphasis: true, ..style.clone() }),
                Inline::Link { label, url } => {
                    self.text(label, &Style { link: Some(url.clone()), ..style.clone() })
                }
                Inline::Term { term, shown } => {
                    let known = self.guide.glossary.get(*term).map(|term| &*term.term);
                    let words = shown.as_deref().or(known).unwrap_or_default();
                    let term = self.catalogue.glossary.get(*term).cloned();
                    split(words, &Style { term, ..style.clone() }, self.found);
                }
                Inline::Phrase(phrase) => {
                    let phrase = self.catalogue.phrases.get(*phrase).cloned();
                    let text = format!("{{{}}}", phrase.as_deref().unwrap_or_default());
                    self.found.push(Token { text, style: Style { phrase, ..style.clone() } });
                }
            }
        }
    }
}

/// Words, spaces, and every other character by itself.
fn split(text: &str, style: &Style, found: &mut Vec<Token>) {
    let is_of_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '’');
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_same = |letter: char| match (first.is_whitespace(), is_of_word(first)) {
            (true, _) => letter.is_whitespace(),
            (_, true) => is_of_word(letter),
            _ => false,
        };
        let end = rest.find(|letter| !is_same(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (word, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let text = if first.is_whitespace() { " ".to_string() } else { word.to_string() };
        found.push(Token { text, style: style.clone() });
        rest = behind;
    }
}
