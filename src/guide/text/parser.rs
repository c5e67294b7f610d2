//! From the marks in a text to its pieces.

use std::rc::Rc;

use crate::guide::decode::Reader;
use crate::guide::problem::Fault;
use crate::guide::text::{Inline, References, Text};
use crate::guide::values::is_safe_link;

/// How deep marks may nest, so that no text can exhaust the stack.
const DEEPEST: usize = 4;

/// How many pieces a text may have, so that phrases inside it cannot unfold without end.
const MOST_PIECES: usize = 200;

/// Reads a text that stands at a byte offset; what is wrong with it is told to the reader.
pub fn parse(source: &str, at: usize, reader: &mut Reader) -> Text {
    Parser { rest: source, at, depth: 0, in_bold: false, has_problem: false, reader }.pieces("")
}

struct Parser<'t, 'r> {
    rest: &'t str,
    at: usize,
    depth: usize,
    in_bold: bool,
    has_problem: bool,
    reader: &'r mut Reader,
}

impl<'t> Parser<'t, '_> {
    /// Reads up to the closing mark, or to the end where `close` is empty.
    fn pieces(&mut self, close: &str) -> Text {
        let mut pieces = Vec::new();
        let mut words = String::new();
        while let Some(next) = self.rest.chars().next() {
            // Inside emphasis, two asterisks open bold rather than close twice, unless bold is open around it.
            let opens_bold = close == "*" && !self.in_bold && self.rest.starts_with("**");
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
            self.problem(
                Fault::Mark,
                &["`", close, "` is opened but never closed: close it, or write a \\ before it"],
            );
        }
        self.skip(close.len());
        flush(&mut words, &mut pieces);
        if pieces.len() > MOST_PIECES {
            self.problem(Fault::Mark, &["more than 200 marks in one text: write several texts"]);
        }
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
            '*' if self.rest.starts_with("**") => Inline::Strong(self.bold()),
            '*' if !self.rest.starts_with("* ") => Inline::Emphasis(self.inside("*", "*")),
            '[' if self.rest.starts_with("[[") => self.term(),
            '[' => self.link(),
            '{' => self.phrase(),
            _ => return None,
        })
    }

    fn bold(&mut self) -> Text {
        let around = std::mem::replace(&mut self.in_bold, true);
        let text = self.inside("**", "**");
        self.in_bold = around;
        text
    }

    fn inside(&mut self, open: &str, close: &str) -> Text {
        self.skip(open.len());
        if self.depth == DEEPEST {
            self.problem(
                Fault::Mark,
                &["too many marks inside each other: bold, emphasis and links nest 4 deep at most"],
            );
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
            self.problem(
                Fault::Mark,
                &["a meaning cannot name another term: write the words instead of [[", id, "]]"],
            );
        }
        if shown.as_deref().is_some_and(|shown| shown.trim().is_empty()) {
            self.problem(
                Fault::Mark,
                &["write the words to show behind the | of [[", id, "|]], or leave the | out"],
            );
        }
        let catalogue = self.reader.catalogue.clone();
        let term =
            self.reader.position(self.at, "glossary term", id, &catalogue.glossary).unwrap_or_default();
        Inline::Term { term, shown }
    }

    fn phrase(&mut self) -> Inline {
        let id = self.up_to("{", "}");
        if self.reader.references == References::Terms {
            self.problem(
                Fault::Mark,
                &["a phrase cannot name another phrase: write the words instead of {", id, "}"],
            );
        }
        let catalogue = self.reader.catalogue.clone();
        Inline::Phrase(self.reader.position(self.at, "phrase", id, &catalogue.phrases).unwrap_or_default())
    }

    fn link(&mut self) -> Inline {
        let label = self.inside("[", "]");
        if label.is_blank() {
            self.problem(Fault::Mark, &["a link needs words between its [ ]"]);
        }
        let url = if self.rest.starts_with('(') { self.up_to("(", ")") } else { "" };
        if !is_safe_link(url) {
            let wanted = "a [label] needs (https://…) or (tel:+…) right behind it, found `";
            self.problem(Fault::Link, &[wanted, url, "`; for a plain bracket write \\["]);
        }
        Inline::Link { label, url: url.into() }
    }

    /// What stands between two marks, the first of which comes next.
    fn up_to(&mut self, open: &str, close: &str) -> &'t str {
        self.skip(open.len());
        let mut places = 0..self.rest.len();
        let Some(end) = places.find(|at| self.rest.get(*at..).is_some_and(|rest| rest.starts_with(close)))
        else {
            self.problem(Fault::Mark, &["`", open, "` is opened but never closed with `", close, "`"]);
            return std::mem::take(&mut self.rest);
        };
        let found = self.rest.get(..end).unwrap_or_default();
        self.skip(end + close.len());
        found
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Notes the first problem of the text. Further ones would only follow from it.
    fn problem(&mut self, fault: Fault, parts: &[&str]) {
        if !std::mem::replace(&mut self.has_problem, true) {
            self.reader.problem(fault, self.at, parts);
        }
    }
}

fn flush(words: &mut String, pieces: &mut Vec<Inline>) {
    if !words.is_empty() {
        pieces.push(Inline::Plain(std::mem::take(words).into()));
    }
}
