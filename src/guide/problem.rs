//! What is wrong with a guide, said to the person who wrote it.

use crate::guide::json::Node;

/// What kind of thing is wrong. The checker has a rule for each, with its documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The text is no JSON.
    Json,
    /// A key stands twice.
    TwiceKey,
    /// An id stands twice.
    TwiceId,
    /// A key that the format does not know.
    Key,
    /// A key is missing.
    Missing,
    /// Text where a list belongs, and the like.
    Type,
    /// A value of the right type that is none of the allowed ones.
    Value,
    /// A block of no kind, or of two.
    Block,
    /// A link that is neither https nor tel.
    Link,
    /// A phone number that cannot be dialled from everywhere.
    Phone,
    /// An id that the guide does not define.
    Id,
    /// Marks in a text that do not close.
    Mark,
    /// A text or list that is empty.
    Empty,
    /// A question that depends on itself or on a later one.
    Later,
    /// Too few or too many options.
    Options,
    /// Nothing for those who fit none of the conditions.
    LastResort,
    /// Fragments that contain themselves, or unfold without end.
    Cycle,
    /// An action that leads nowhere.
    Contact,
    /// A translation of what is not in the guide.
    Orphan,
}

/// One thing that is wrong in a guide file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where: a byte offset into the text of the file.
    pub at: usize,
    /// Where: the JSON pointer of the value; empty where the file is no JSON.
    pub path: String,
    /// What is wrong and what to write instead.
    pub message: String,
    /// What kind of thing it is.
    pub fault: Fault,
}

impl Problem {
    /// A problem at a byte offset.
    pub fn new(fault: Fault, at: usize, message: String) -> Self {
        Self { at, path: String::new(), message, fault }
    }

    /// The problem on one line, its place first: `line 12, column 5, /questions/0/id: …`.
    pub fn describe(&self, text: &str) -> String {
        let (line, column) = line_column(text, self.at);
        let mut said = String::from("line ");
        said.push_str(&line.to_string());
        said.push_str(", column ");
        said.push_str(&column.to_string());
        if !self.path.is_empty() {
            said.push_str(", ");
            said.push_str(&self.path);
        }
        said.push_str(": ");
        said.push_str(&self.message);
        said
    }
}

/// The line and column (both from 1, columns in characters) of a byte offset.
pub fn line_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let line_start = before.bytes().rposition(|byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    (line, before.get(line_start..).unwrap_or_default().chars().count() + 1)
}

/// The JSON pointer (RFC 6901) of the innermost value or key that covers a byte offset.
pub fn pointer(root: &Node, at: usize) -> String {
    let mut pointer = String::new();
    let mut node = Some(root);
    while let Some(around) = node {
        let entry = around.entries().iter().find(|entry| (entry.at..entry.node.end).contains(&at));
        let item = around.items().iter().position(|item| (item.start..item.end).contains(&at));
        node = entry.map(|entry| &entry.node).or_else(|| around.items().get(item?));
        if let Some(entry) = entry {
            pointer.push('/');
            for letter in entry.key.chars() {
                match letter {
                    '~' => pointer.push_str("~0"),
                    '/' => pointer.push_str("~1"),
                    _ => pointer.push(letter),
                }
            }
        } else if let Some(item) = item {
            pointer.push('/');
            pointer.push_str(&item.to_string());
        }
    }
    pointer
}
