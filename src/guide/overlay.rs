//! Translations: an overlay replaces texts of a guide by their paths, and nothing else.
//!
//! ```json
//! { "overlay": 1, "guide": "ontario-domestic", "locale": "fr-CA",
//!   "text": { "title": "…", "questions/role/options/accused/text": "…", "sections/delay/blocks/0/paragraph": "…" } }
//! ```
//! A path names list items by their id, or by number (from 0) where they have none. It is laid over the JSON before the
//! guide is read, so a translation passes every check that the guide passes, and cannot change the logic.

#[cfg(feature = "check")]
pub mod texts;

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader, record};
use crate::guide::json::{self, Node, Value};
use crate::guide::line::Line;
use crate::guide::problem::{Fault, Problem};
use crate::guide::values::Id;

/// The keys whose values are texts, which alone may be translated.
pub(crate) const TEXT_KEYS: [&str; 28] = [
    "title",
    "intro",
    "text",
    "help",
    "why",
    "headline",
    "summary",
    "label",
    "note",
    "name",
    "licence",
    "responsible_lawyer",
    "by",
    "hours",
    "term",
    "meaning",
    "paragraph",
    "list",
    "steps",
    "checklist",
    "claim",
    "fact",
    "caption",
    "columns",
    "rows",
    "message",
    "out_of_area",
    "words",
];

/// What a text begins with that is left to translate. It stands for the guide's own text, so that no visitor reads the mark.
pub const LEFT: &str = "??";

/// Whether an overlay leaves a text to be translated later.
pub fn is_left(text: &str) -> bool {
    text.starts_with(LEFT)
}

/// Which of two files cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The guide, or the guide with the overlay's texts in it.
    Guide(Vec<Problem>),
    /// The overlay.
    Overlay(Vec<Problem>),
}

record! {
    /// An overlay file.
    Overlay {
        /// The version of the format: 1.
        overlay: Version,
        /// The id of the guide that it belongs to.
        guide: Id,
        /// Its language and region.
        locale: Line,
        /// A mark of the guide's texts that it translates, by which `signpost check` sees that they have changed since.
        of: Option<Line>,
        /// Texts by path.
        text: Texts,
    }
}

/// The version of the overlay format.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Version;

impl Decode for Version {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        if !matches!(&node.value, Value::Number(number) if &**number == "1") {
            reader.problem(
                Fault::Value,
                node.start,
                &["this version of the widget reads overlays with \"overlay\": 1"],
            );
        }
    }
}

/// The entries under `text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts(Vec<Replacement>);

/// A text in place of the one at a path.
#[derive(Clone, Debug, PartialEq)]
struct Replacement {
    path: Rc<str>,
    at: usize,
    text: Rc<str>,
}

impl Decode for Texts {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        for entry in reader.object(node).unwrap_or_default() {
            if let Some(text) = reader.text(&entry.node) {
                self.0.push(Replacement { path: entry.key.clone(), at: entry.at, text });
            }
        }
    }
}

/// Lays the text of an overlay file over a guide.
///
/// # Errors
/// What is wrong with the overlay; the guide is then not to be used.
pub fn apply(text: &str, guide: &mut Node) -> Result<(), Vec<Problem>> {
    apply_node(&json::parse(text).map_err(|problem| vec![problem])?, guide)
}

/// Lays an overlay over a guide.
///
/// # Errors
/// What is wrong with the overlay; the guide is then not to be used.
pub fn apply_node(node: &Node, guide: &mut Node) -> Result<(), Vec<Problem>> {
    let mut reader = Reader::default();
    let mut overlay = Overlay::default();
    overlay.decode(node, &mut reader);
    if reader.problems.is_empty() {
        lay(&overlay, guide, &mut reader);
    }
    reader.problems.sort_unstable();
    if reader.problems.is_empty() { Ok(()) } else { Err(reader.problems) }
}

fn lay(overlay: &Overlay, guide: &mut Node, reader: &mut Reader) {
    if guide.get("id").and_then(Node::text) != Some(&overlay.guide.0.share()) {
        reader.problem(Fault::Orphan, 0, &["this overlay belongs to the guide `", &overlay.guide.0, "`"]);
    }
    speak(overlay, guide);
    for entry in &overlay.text.0 {
        let mut place = Some(&mut *guide);
        for segment in entry.path.split('/') {
            place = place.and_then(|node| child(node, segment));
        }
        match place {
            Some(place @ Node { value: Value::String(_), .. }) if is_text(&entry.path) => {
                if !is_left(&entry.text) {
                    place.value = Value::String(entry.text.clone());
                    // What is wrong with the text is then reported where it stands in the overlay.
                    place.start = entry.at;
                }
            }
            _ => reader.problem(Fault::Orphan, entry.at, &["the guide has no text at `", &entry.path, "`"]),
        }
    }
}

/// Makes the overlay's language that of the guide, and the guide's own one of the others that it can be shown in.
fn speak(overlay: &Overlay, guide: &mut Node) {
    let new = Value::String(overlay.locale.share());
    let Some(locale) = child(guide, "locale") else { return };
    let old = std::mem::replace(&mut locale.value, new.clone());
    if let Some(Node { value: Value::Array(others), .. }) = child(guide, "translations")
        && let Some(other) = others.iter_mut().find(|other| other.value == new)
    {
        other.value = old;
    }
}

/// Whether a path ends at a text: its last segment that is no number is one of the text keys, or a word of the widget.
/// Conditions and the theme hold no texts, whatever the ids in them are called.
fn is_text(path: &str) -> bool {
    let is_number = |segment: &str| segment.bytes().all(|byte| byte.is_ascii_digit());
    let key = path.rsplit('/').find(|segment| !is_number(segment));
    if path.starts_with("theme/") || path.split('/').any(|segment| segment == "when") {
        return false;
    }
    path.starts_with("words/") || key.is_some_and(|key| TEXT_KEYS.contains(&key))
}

/// The value under a key, or the item with an id, or the item at a number.
fn child<'n>(node: &'n mut Node, segment: &str) -> Option<&'n mut Node> {
    match &mut node.value {
        Value::Object(entries) => {
            entries.iter_mut().find(|entry| &*entry.key == segment).map(|entry| &mut entry.node)
        }
        Value::Array(items) => {
            let by_id = items
                .iter()
                .position(|item| item.get("id").and_then(Node::text).is_some_and(|id| &**id == segment));
            let index = by_id.or_else(|| segment.parse().ok())?;
            items.get_mut(index)
        }
        _ => None,
    }
}
