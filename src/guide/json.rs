//! Reading JSON text into a tree that remembers where every value stands.
//!
//! Own code, because it is the only reader that gives the widget and the checker the same verdict: it keeps positions
//! (so a finding can point at a line), sees keys that occur twice (which `JSON.parse` drops silently), bounds nesting
//! (so no input can exhaust the stack) and costs a third of serde in the wasm. `tests/json.rs` holds it against serde_json.

mod scalar;

use std::rc::Rc;

use crate::guide::problem::{Fault, Problem};

/// How deep arrays and objects may nest. A guide needs about 12 levels.
const DEEPEST: usize = 64;

/// A JSON value and the bytes of the text it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte.
    pub end: usize,
    /// The value.
    pub value: Value,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written: [`Amount`](crate::guide::values::Amount) gives it a value.
    Number(Rc<str>),
    /// A string, its escapes resolved.
    String(Rc<str>),
    /// An array.
    Array(Vec<Node>),
    /// An object, its entries in the order of the text.
    Object(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Rc<str>,
    /// Offset of the key's opening quote.
    pub at: usize,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The value under `key`, where this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| &*entry.key == key).map(|entry| &entry.node)
    }

    /// The entries of an object; nothing for any other value.
    pub fn entries(&self) -> &[Entry] {
        if let Value::Object(entries) = &self.value { entries } else { &[] }
    }

    /// The items of an array; nothing for any other value.
    pub fn items(&self) -> &[Node] {
        if let Value::Array(items) = &self.value { items } else { &[] }
    }

    /// The text of a string; `None` for any other value.
    pub fn text(&self) -> Option<&Rc<str>> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }
}

/// Reads a whole JSON text.
///
/// # Errors
/// The first place where the text is not JSON, and what would be.
pub fn parse(text: &str) -> Result<Node, Problem> {
    let text_without_mark = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut scanner = Scanner { bytes: text.as_bytes(), text, at: text.len() - text_without_mark.len() };
    scanner.space();
    if scanner.peek().is_none() {
        return Err(scanner.problem("the file is empty: a guide starts with {"));
    }
    let node = scanner.node(0)?;
    scanner.space();
    match scanner.peek() {
        None => Ok(node),
        Some(_) => Err(scanner.problem("something follows the end of the guide: remove it")),
    }
}

struct Scanner<'t> {
    bytes: &'t [u8],
    text: &'t str,
    at: usize,
}

impl Scanner<'_> {
    fn problem(&self, message: &str) -> Problem {
        Problem::new(Fault::Json, self.at, message.to_string())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Steps over `byte` where it comes next.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn node(&mut self, depth: usize) -> Result<Node, Problem> {
        if depth > DEEPEST {
            return Err(self.problem("too many brackets inside each other: a guide nests 64 deep at most"));
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Ok(Node { start, end: self.at, value })
    }

    fn object(&mut self, depth: usize) -> Result<Value, Problem> {
        let mut entries = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(entries));
        }
        loop {
            self.space();
            let at = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.problem("expected a key in double quotes"));
            }
            let key = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(self.problem("expected : after the key"));
            }
            self.space();
            entries.push(Entry { key, at, node: self.node(depth + 1)? });
            if self.closed(b'}')? {
                return Ok(Value::Object(entries));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Problem> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            self.space();
            items.push(self.node(depth + 1)?);
            if self.closed(b']')? {
                return Ok(Value::Array(items));
            }
        }
    }

    /// After an item: true at the closing bracket, false at a comma.
    fn closed(&mut self, bracket: u8) -> Result<bool, Problem> {
        self.space();
        if self.take(bracket) {
            return Ok(true);
        }
        if self.take(b',') {
            self.space();
            if self.peek() == Some(bracket) {
                return Err(self.problem("a comma before the closing bracket: remove the comma"));
            }
            return Ok(false);
        }
        Err(self.problem("expected a comma or the closing bracket"))
    }

    fn word(&mut self) -> Result<Value, Problem> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for (word, value) in
            [("true", Value::Bool(true)), ("false", Value::Bool(false)), ("null", Value::Null)]
        {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.problem("expected a value: text in double quotes, a number, true, false, [ or {"))
    }
}
