//! The reader: what is known of a guide while it is read, and what was found wrong with it.

use std::rc::Rc;

use crate::guide::catalogue::Catalogue;
use crate::guide::decode::Decode;
use crate::guide::json::{Entry, Node, Value};
use crate::guide::nearest::nearest;
use crate::guide::problem::{Fault, Problem};
use crate::guide::text::References;

/// How many problems are told at most. They are mended in turns anyway.
const MOST_PROBLEMS: usize = 100;

/// How many known words a message lists.
const MOST_WORDS: usize = 32;

/// The one key that a guide must give and that no visitor is shown: where a helpline's number was read. `cargo xtask dist`
/// leaves it out of what visitors load, so the widget's reader does not ask for it. Whatever checks or prints a guide does.
const UNSEEN: &str = "source";

/// One field of a record: its key and the value to fill.
pub type Field<'a> = (&'static str, &'a mut dyn Decode);

/// Collects the problems of a guide while it is read, and knows the ids that it defines.
#[derive(Debug, Default)]
pub struct Reader {
    /// What was found wrong so far.
    pub problems: Vec<Problem>,
    /// The ids that texts and conditions may name.
    pub catalogue: Rc<Catalogue>,
    /// How many questions conditions may test at this place: all, or those before the question being read.
    pub askable: usize,
    /// What texts may name at this place.
    pub references: References,
}

impl Reader {
    /// Whether enough problems are known. A file of a million faults is then read on, but costs no more words.
    fn is_full(&self) -> bool {
        self.problems.len() >= MOST_PROBLEMS
    }

    /// Notes a problem of some kind at a byte offset.
    #[inline(never)]
    pub fn problem(&mut self, fault: Fault, at: usize, parts: &[&str]) {
        if self.is_full() {
            return;
        }
        let mut message = String::new();
        parts.iter().for_each(|part| message.push_str(part));
        self.problems.push(Problem::new(fault, at, message));
    }

    /// Notes that a value has the wrong type.
    pub fn wrong_type(&mut self, node: &Node, wanted: &str) {
        let found = match node.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.problem(Fault::Type, node.start, &["expected ", wanted, ", found ", found]);
    }

    /// Notes a word that is not among the known ones, with the nearest of them.
    pub fn unknown(&mut self, fault: Fault, at: usize, kind: &str, word: &str, known: &[&str]) {
        if self.is_full() {
            return;
        }
        if known.is_empty() {
            return self.problem(fault, at, &["unknown ", kind, " `", word, "`: this guide defines none"]);
        }
        match nearest(word, known) {
            Some(meant) => {
                self.problem(fault, at, &["unknown ", kind, " `", word, "`: did you mean `", meant, "`?"])
            }
            None => self.problem(
                fault,
                at,
                &["unknown ", kind, " `", word, "`: known here are ", &spelled_out(known)],
            ),
        }
    }

    /// The position of an id among those that a guide defines; notes a problem where it is not there.
    pub fn position(&mut self, at: usize, kind: &str, id: &str, known: &[Rc<str>]) -> Option<usize> {
        let found = known.iter().position(|known| &**known == id);
        if found.is_none() {
            let known: Vec<&str> = known.iter().map(|known| &**known).collect();
            self.unknown(Fault::Id, at, kind, id, &known);
        }
        found
    }

    /// Fills the fields of a record, after a check that each key is known and stands once.
    pub fn record(&mut self, node: &Node, fields: &mut [Field]) {
        let Some(entries) = self.object(node) else { return };
        for entry in entries {
            // `$schema` is for editors; it says nothing to a visitor.
            if &*entry.key != "$schema" && !fields.iter().any(|(key, _)| *key == &*entry.key) {
                let known: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
                self.unknown(Fault::Key, entry.at, "key", &entry.key, &known);
            }
        }
        for (key, field) in fields {
            match node.get(key) {
                Some(inner) => field.decode(inner, self),
                None if field.is_required() && (cfg!(feature = "check") || *key != UNSEEN) => {
                    self.problem(Fault::Missing, node.start, &["the key `", key, "` is missing"])
                }
                None => {}
            }
        }
    }

    /// The entries of an object, after a check that each key stands once.
    pub fn object<'n>(&mut self, node: &'n Node) -> Option<&'n [Entry]> {
        if !matches!(node.value, Value::Object(_)) {
            self.wrong_type(node, "an object in { }");
            return None;
        }
        let entries = node.entries();
        self.none_twice(
            Fault::TwiceKey,
            "key",
            entries.iter().map(|entry| (&*entry.key, entry.at)).collect(),
        );
        Some(entries)
    }

    /// The items of an array.
    pub fn array<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        if !matches!(node.value, Value::Array(_)) {
            self.wrong_type(node, "a list in [ ]");
        }
        node.items()
    }

    /// Notes each name that occurs a second time among names and their places.
    pub fn none_twice(&mut self, fault: Fault, kind: &str, mut seen: Vec<(&str, usize)>) {
        seen.sort_unstable();
        for pair in seen.windows(2) {
            if let [(first, _), (second, at)] = pair
                && first == second
            {
                self.problem(
                    fault,
                    *at,
                    &["the ", kind, " `", second, "` stands twice: rename or remove one"],
                );
            }
        }
    }

    /// A text that is not empty.
    pub fn text(&mut self, node: &Node) -> Option<Rc<str>> {
        match node.text() {
            Some(text) if text.trim().is_empty() => {
                self.problem(Fault::Empty, node.start, &["this text is empty: write it, or remove the key"]);
            }
            Some(text) => return Some(text.clone()),
            None => self.wrong_type(node, "text in double quotes"),
        }
        None
    }

    /// The position of a word in a list of words.
    pub fn word(&mut self, node: &Node, kind: &str, words: &[&str]) -> Option<usize> {
        let text = self.text(node)?;
        let found = words.iter().position(|word| *word == &*text);
        if found.is_none() {
            self.unknown(Fault::Value, node.start, kind, &text, words);
        }
        found
    }
}

/// Words in backquotes, with commas between them.
pub fn spelled_out(words: &[&str]) -> String {
    let mut list = String::new();
    for word in words.iter().take(MOST_WORDS) {
        list.push_str(if list.is_empty() { "`" } else { "`, `" });
        list.push_str(word);
    }
    list.push('`');
    if words.len() > MOST_WORDS {
        list.push_str(" and more");
    }
    list
}
