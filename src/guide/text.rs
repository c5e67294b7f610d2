//! Lightly marked text: `**bold**`, `*emphasis*`, `[label](https://…)`, `[[term]]`, `{phrase}`. Never HTML.
//!
//! A text is read once into pieces. Nothing here makes markup from a string, so nothing a guide says can become an
//! element, an attribute or a script; links are checked to be https or tel.

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::values::is_safe_link;

/// How deep marks may nest, so that no text can exhaust the stack.
const DEEPEST: usize = 4;

/// A text as its pieces. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(Option<Rc<[Inline]>>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words as they are.
    Plain(Rc<str>),
    /// `**bold**`
    Strong(Text),
    /// `*emphasis*`
    Emphasis(Text),
    /// `[label](url)`
    Link {
        /// What the link says.
        label: Text,
        /// Where it leads: https or tel.
        url: Rc<str>,
    },
    /// `[[term]]` or `[[term|words shown]]`
    Term {
        /// Position in the glossary.
        term: usize,
        /// The words shown; the term itself where there are none.
        shown: Option<Rc<str>>,
    },
    /// `{phrase}`: position among the phrases. A view has none left.
    Phrase(usize),
}

/// What a text may name, depending on where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum References {
    /// Phrases and terms.
    #[default]
    All,
    /// Terms only: inside a phrase, which could otherwise contain itself.
    Terms,
    /// Phrases only: inside the meaning of a term.
    Phrases,
}

impl Text {
    /// A text of plain words.
    pub fn plain(words: &str) -> Self {
        vec![Inline::Plain(words.into())].into()
    }

    /// Its pieces, in order.
    pub fn pieces(&self) -> &[Inline] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl From<Vec<Inline>> for Text {
    fn from(pieces: Vec<Inline>) -> Self {
        Self(Some(pieces.into()))
    }
}

impl Decode for Text {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let source = reader.text(node).unwrap_or_default();
        *self = Parser { rest: &source, at: node.start, depth: 0, reader }.pieces("");
    }
}

struct Parser<'t, 'r> {
    rest: &'t str,
    at: usize,
    depth: usize,
    reader: &'r mut Reader,
}

impl<'t> Parser<'t, '_> {
    /// Reads up to the closing mark, or to the end where `close` is empty.
    fn pieces(&mut self, close: &str) -> Text {
        let mut pieces = Vec::new();
        let mut words = String::new();
        while let Some(next) = self.rest.chars().next() {
            // Inside emphasis, two asterisks open bold; they do not close twice.
            let opens_bold = close == "*" && self.rest.starts_with("**");
            if !close.is_empty() && self.rest.starts_with(close) && !opens_bold {
                break;
            }
            match self.marked(next) {
                Some(piece) => {
                    flush(&mut words, &mut pieces);
                    pieces.push(piece);
                }
                None => words.push(self.character(next)),
            }
        }
        if !close.is_empty() && self.rest.is_empty() {
            self.problem(&["`", close, "` is opened but never closed: close it, or write a \\ before it"]);
        }
        self.skip(close.len());
        flush(&mut words, &mut pieces);
        pieces.into()
    }

    /// One character of plain words; a backslash gives the one behind it.
    fn character(&mut self, next: char) -> char {
        self.skip(next.len_utf8());
        match self.rest.chars().next() {
            Some(escaped @ ('\\' | '*' | '[' | ']' | '{' | '}')) if next == '\\' => {
                self.skip(1);
                escaped
            }
            _ => next,
        }
    }

    /// A marked piece, where one starts here.
    fn marked(&mut self, next: char) -> Option<Inline> {
        Some(match next {
            '*' if self.rest.starts_with("**") => Inline::Strong(self.inside("**", "**")),
            '*' if !self.rest.starts_with("* ") => Inline::Emphasis(self.inside("*", "*")),
            '[' if self.rest.starts_with("[[") => self.term(),
            '[' => self.link(),
            '{' => self.phrase(),
            _ => return None,
        })
    }

    fn inside(&mut self, open: &str, close: &str) -> Text {
        self.skip(open.len());
        if self.depth == DEEPEST {
            self.problem(&["too many marks inside each other: bold, emphasis and links nest 4 deep at most"]);
            self.rest = "";
            return Text::default();
        }
        self.depth += 1;
        let text = self.pieces(close);
        self.depth -= 1;
        text
    }

    fn term(&mut self) -> Inline {
        let inside = self.up_to("[[", "]]");
        let (id, shown) =
            inside.split_once('|').map_or((inside, None), |(id, shown)| (id, Some(Rc::<str>::from(shown))));
        if self.reader.references == References::Phrases {
            self.problem(&["a meaning cannot name another term: write the words instead of [[", id, "]]"]);
        }
        if shown.as_deref() == Some("") {
            self.problem(&["write the words to show behind the | of [[", id, "|]], or leave the | out"]);
        }
        let catalogue = self.reader.catalogue.clone();
        let term =
            self.reader.position(self.at, "glossary term", id, &catalogue.glossary).unwrap_or_default();
        Inline::Term { term, shown }
    }

    fn phrase(&mut self) -> Inline {
        let id = self.up_to("{", "}");
        if self.reader.references == References::Terms {
            self.problem(&["a phrase cannot name another phrase: write the words instead of {", id, "}"]);
        }
        let catalogue = self.reader.catalogue.clone();
        Inline::Phrase(self.reader.position(self.at, "phrase", id, &catalogue.phrases).unwrap_or_default())
    }

    fn link(&mut self) -> Inline {
        let label = self.inside("[", "]");
        if label.pieces().is_empty() {
            self.problem(&["a link needs words between its [ ]"]);
        }
        let url = if self.rest.starts_with('(') { self.up_to("(", ")") } else { "" };
        if !is_safe_link(url) {
            let wanted = "a [label] needs (https://…) or (tel:+…) right behind it, found `";
            self.problem(&[wanted, url, "`; for a plain bracket write \\["]);
        }
        Inline::Link { label, url: url.into() }
    }

    /// What stands between two marks, the first of which comes next.
    fn up_to(&mut self, open: &str, close: &str) -> &'t str {
        self.skip(open.len());
        let mut places = 0..self.rest.len();
        let Some(end) = places.find(|at| self.rest.get(*at..).is_some_and(|rest| rest.starts_with(close)))
        else {
            self.problem(&["`", open, "` is opened but never closed with `", close, "`"]);
            return std::mem::take(&mut self.rest);
        };
        let found = self.rest.get(..end).unwrap_or_default();
        self.skip(end + close.len());
        found
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn problem(&mut self, parts: &[&str]) {
        self.reader.problem(self.at, parts);
    }
}

fn flush(words: &mut String, pieces: &mut Vec<Inline>) {
    if !words.is_empty() {
        pieces.push(Inline::Plain(std::mem::take(words).into()));
    }
}
