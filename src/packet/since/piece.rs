//! What is compared: the parts of a guide as lines of words, each with who reads it.

use std::rc::Rc;

use crate::check::saying::Saying;
use crate::check::shown::Shown;
use crate::check::space::{Proof, Set, Space};
use crate::guide::Guide;
use crate::guide::catalogue::Catalogue;
use crate::guide::text::Text;
use crate::guide::when::When;
use crate::packet::since::tokens::{Token, plain, tokens};

/// One of the two guides, and who sees its parts, in the answers to the new one.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// Its ids.
    pub catalogue: &'a Catalogue,
    /// Its conditions in words.
    pub saying: Saying<'a>,
    /// Who sees what.
    pub shown: &'a Shown<'a>,
    /// The answers to the new guide.
    pub space: &'a Space<'a>,
}

/// A part of a guide.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What it is, for people: "Section".
    pub kind: &'static str,
    /// Its id.
    pub id: Rc<str>,
    /// Its condition in words; none where it cannot have one.
    pub condition: Option<String>,
    /// Who sees it.
    pub seen: Proof<Set>,
    /// What it says, and what else stands in the file about it.
    pub lines: Vec<Line>,
}

/// What the label of the first point of a list ends with, so that two lists made one do not look the same.
pub const FIRST: &str = ", the first";

/// A line of a part.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is: "Paragraph".
    pub label: String,
    /// The conditions inside the part that it stands under, in words.
    pub condition: Option<String>,
    /// The id of the shared text that it comes from.
    pub shared: Option<Rc<str>>,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Who reads it. Nobody reads what only stands in the file, such as the sources of a section.
    pub seen: Proof<Set>,
}

/// All that the file says of a line.
pub type Key<'l> = (&'l String, &'l Option<String>, &'l Option<Rc<str>>, &'l Vec<Token>);

impl Line {
    /// All that the file says of it: two lines with the same key are the same.
    pub fn key(&self) -> Key<'_> {
        (&self.label, &self.condition, &self.shared, &self.tokens)
    }
}

impl<'a> Side<'a> {
    /// What is in both of two sets.
    pub fn both(&self, one: &Proof<Set>, other: &Proof<Set>) -> Proof<Set> {
        let (Ok(one), Ok(other)) = (one, other) else { return one.clone().and(other.clone()) };
        self.space.and(one, other)
    }

    /// A part that everybody sees, without lines so far.
    pub fn piece(&self, kind: &'static str, id: &str) -> Piece {
        Piece { kind, id: id.into(), condition: None, seen: Ok(self.space.all()), lines: Vec::new() }
    }

    /// A part with a condition.
    pub fn conditional(&self, kind: &'static str, id: &str, when: &When, seen: Proof<Set>) -> Piece {
        Piece { condition: Some(self.saying.when(when)), seen, ..self.piece(kind, id) }
    }

    /// The words of a text of this guide.
    pub fn tokens(&self, text: &Text) -> Vec<Token> {
        tokens(self.guide, self.catalogue, text)
    }

    /// A line that whoever sees the part reads.
    pub fn says(&self, piece: &mut Piece, label: &str, text: Option<&Text>) {
        let Some(text) = text else { return };
        let (tokens, seen) = (self.tokens(text), piece.seen.clone());
        piece.lines.push(Line { label: label.to_string(), condition: None, shared: None, tokens, seen });
    }

    /// A plain line that whoever sees the part reads.
    pub fn reads(&self, piece: &mut Piece, label: &str, line: Option<&str>) {
        let Some(line) = line else { return };
        let (tokens, seen) = (plain(line), piece.seen.clone());
        piece.lines.push(Line { label: label.to_string(), condition: None, shared: None, tokens, seen });
    }

    /// A line that only stands in the file.
    pub fn notes(&self, piece: &mut Piece, label: &str, line: Option<&str>) {
        let Some(line) = line else { return };
        let (tokens, seen) = (plain(line), Ok(self.space.none()));
        piece.lines.push(Line { label: label.to_string(), condition: None, shared: None, tokens, seen });
    }
}
