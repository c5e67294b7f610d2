//! The texts of a guide that an overlay can replace, with their paths. Not part of the widget, which needs no list of them.

use std::rc::Rc;

use crate::guide::json::{Node, Value};
use crate::guide::overlay::is_text;

/// A text of a guide that can be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translatable {
    /// Its path, as an overlay writes it: ids where there are any.
    pub path: String,
    /// Its JSON pointer in the guide.
    pub pointer: String,
    /// What it says, marks and all.
    pub text: Rc<str>,
}

/// Every text of a guide that an overlay can replace, in the order of the guide.
pub fn texts(guide: &Node) -> Vec<Translatable> {
    let mut found = Vec::new();
    gather(guide, "", "", &mut found);
    found
}

fn gather(node: &Node, path: &str, pointer: &str, found: &mut Vec<Translatable>) {
    let below = |part: &str| if path.is_empty() { part.to_string() } else { format!("{path}/{part}") };
    match &node.value {
        Value::String(text) if is_text(path) => {
            found.push(Translatable {
                path: path.to_string(),
                pointer: pointer.to_string(),
                text: text.clone(),
            });
        }
        Value::Object(entries) => {
            for entry in entries {
                gather(&entry.node, &below(&entry.key), &format!("{pointer}/{}", entry.key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let id = item.get("id").and_then(Node::text);
                let part = id.map_or(index.to_string(), |id| id.to_string());
                gather(item, &below(&part), &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The JSON pointer of what a path of an overlay names in a guide; none where nothing is there.
pub fn pointer(guide: &Node, path: &str) -> Option<String> {
    let (mut node, mut pointer) = (guide, String::new());
    for segment in path.split('/') {
        let part;
        (part, node) = match &node.value {
            Value::Array(items) => {
                let has_id =
                    |item: &Node| item.get("id").and_then(Node::text).is_some_and(|id| **id == *segment);
                let index = items.iter().position(has_id).or_else(|| segment.parse().ok())?;
                (index.to_string(), items.get(index)?)
            }
            _ => (segment.to_string(), node.get(segment)?),
        };
        pointer.push('/');
        pointer.push_str(&part);
    }
    Some(pointer)
}
