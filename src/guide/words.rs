//! The widget's own words, each of which a guide may replace under `words`.
//!
//! English is built in. The words of a further language lie in a file (`www/words/`) that a visitor loads only where the
//! guide speaks that language.

pub mod counted;
#[cfg(feature = "check")]
pub mod languages;
mod word;

#[cfg(feature = "schema")]
pub(crate) use word::EXPLAINED;
pub use word::{KEYS, Word};

use counted::Category;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{self, Node};
use crate::guide::line::Line;
use crate::guide::problem::Fault;

/// The widget's words for one guide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    own: Vec<(usize, Line)>,
    language: Vec<(usize, Line)>,
}

impl Words {
    /// The guide's own words, where it has any, with `{name}` places still in them.
    pub fn own(&self, word: Word) -> Option<&Line> {
        find(&self.own, word)
    }

    /// The guide's own words, else those of its language; none where those are the built-in ones.
    pub fn given(&self, word: Word) -> Option<&Line> {
        self.own(word).or_else(|| find(&self.language, word))
    }

    /// The words, with `{name}` places still in them.
    pub fn get(&self, word: Word) -> &str {
        self.given(word).map_or(word.english(), |given| given)
    }

    /// The words with their places filled.
    pub fn filled(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.get(word), values)
    }

    /// The form of a counted word for a number of a plural category, its places filled.
    pub fn counted(&self, word: Word, category: Category, values: &[(&str, &str)]) -> String {
        fill(category.form(self.get(word)), values)
    }

    /// Takes over the words of a language, from the text of a file of `www/words/`. What that file does not say, and all
    /// of it where it is wrong, is said in English.
    pub fn learn(&mut self, text: &str) {
        if let Ok(node) = json::parse(text) {
            let mut words = Self::default();
            words.decode(&node, &mut Reader::default());
            self.language = words.own;
        }
    }
}

fn find(words: &[(usize, Line)], word: Word) -> Option<&Line> {
    words.iter().find(|(index, _)| *index == word as usize).map(|(_, line)| line)
}

fn fill(words: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = words.split('{');
    let mut text = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, behind) = piece.split_once('}').unwrap_or(("", piece));
        let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        text.push_str(value.unwrap_or(name));
        text.push_str(behind);
    }
    text
}

impl Decode for Words {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        for entry in reader.object(node).unwrap_or_default() {
            match KEYS.iter().position(|key| *key == &*entry.key) {
                Some(word) => {
                    if let Some(text) = reader.text(&entry.node) {
                        counted::check(word, &text, entry.node.start, reader);
                        self.own.push((word, text.into()));
                    }
                }
                None => reader.unknown(Fault::Key, entry.at, "word", &entry.key, KEYS),
            }
        }
    }

    fn is_required(&self) -> bool {
        false
    }
}
