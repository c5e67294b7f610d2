//! An overlay that is there already.

use std::collections::BTreeSet;
use std::path::Path;

use crate::check::overlays::{changed, fits, mark, translated};
use crate::command::file::{Failure, Text, text};
use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{self, Entry, Node, Value};
use crate::guide::overlay::texts::{pointer, texts};
use crate::guide::overlay::{Overlay, apply_node};
use crate::guide::problem::{Fault, Problem};
use crate::guide::read_node;

/// An overlay that could be read, so that nothing in it is lost.
pub struct Known {
    /// Its JSON.
    pub node: Node,
    file: Text,
}

impl Known {
    /// Reads the overlay in a file, which must be for a guide and a language. Texts that are empty or that the guide does not have are
    /// no fault here.
    ///
    /// # Errors
    /// Lines for people, each with the file's name: nothing is written over a file that was not understood.
    pub fn read(path: &Path, guide: &str, locale: &str) -> Result<Self, Failure> {
        let file = text(path).map_err(Failure::File)?;
        let name = path.display();
        let line = |problem: &Problem| format!("{name}: {}", problem.describe(&file.text));
        let node = json::parse(&file.text).map_err(|problem| Failure::Guide(vec![line(&problem)]))?;
        if !matches!(node.get("overlay"), Some(Node { value: Value::Number(_), .. })) {
            let what = "there is a file already, and it is no overlay: name another one to write";
            return Err(Failure::File(format!("{name}: {what}")));
        }
        let (mut reader, mut overlay) = (Reader::default(), Overlay::default());
        overlay.decode(&node, &mut reader);
        let texts = node.get("text").map_or(0..0, |texts| texts.start..texts.end);
        reader.problems.retain(|problem| problem.fault != Fault::Empty || !texts.contains(&problem.at));
        if !reader.problems.is_empty() {
            return Err(Failure::Guide(reader.problems.iter().map(line).collect()));
        }
        let other = |what: &str| Err(Failure::Guide(vec![format!("{name}: this overlay {what}")]));
        if *overlay.guide.0 != *guide {
            return other(&format!("belongs to the guide `{}`, not to `{guide}`", &*overlay.guide.0));
        }
        if *overlay.locale != *locale {
            return other(&format!("is for `{}`, not for `{locale}`", &*overlay.locale));
        }
        Ok(Self { node, file })
    }

    /// Whether a guide can be read with these translations. Entries that are taken out do not count: empty ones, and those
    /// for texts that it does not have.
    ///
    /// # Errors
    /// Lines for people, each with the file's name.
    pub fn fits(&self, guide: &Node) -> Result<(), Failure> {
        let known: BTreeSet<String> = texts(guide).into_iter().map(|text| text.pointer).collect();
        let (mut overlay, mut translated) = (self.node.clone(), guide.clone());
        if let Value::Object(keys) = &mut overlay.value {
            for key in keys.iter_mut().filter(|key| &*key.key == "text") {
                if let Value::Object(entries) = &mut key.node.value {
                    let is_said =
                        |entry: &Entry| entry.node.text().is_some_and(|text| !text.trim().is_empty());
                    let is_known = |entry: &Entry| {
                        pointer(guide, &entry.key).is_some_and(|place| known.contains(&place))
                    };
                    entries.retain(|entry| is_said(entry) && is_known(entry));
                }
            }
        }
        let read = apply_node(&overlay, &mut translated).and_then(|()| read_node(&translated));
        let line = |problem: &Problem| {
            format!("{}: {}", self.file.path.display(), problem.describe(&self.file.text))
        };
        read.map(drop).map_err(|problems| Failure::Guide(problems.iter().map(line).collect()))
    }

    /// The texts of the guide that have changed since the overlay was marked: paths and what they say now. There may be none that can
    /// be named; `None` where nothing has changed, or nothing is marked.
    pub fn changed(&self, guide: &Node) -> Option<Vec<(String, String)>> {
        let of = self.node.get("of").and_then(Node::text)?;
        let texts = translated(guide, &self.node);
        let named =
            || changed(&texts, of).iter().map(|text| (text.path.clone(), text.text.to_string())).collect();
        (!fits(&mark(&texts), of)).then(named)
    }
}
