//! The ids that a guide defines, gathered before it is read.
//!
//! Texts and conditions name questions, options, terms, phrases, fragments and firms that may stand further down in
//! the file. Knowing them first lets every reference be resolved, or reported where it stands, in one pass.

use std::rc::Rc;

use crate::guide::json::Node;

/// The ids of a guide, by kind, each in the order of the file.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Questions.
    pub questions: Vec<Rc<str>>,
    /// The options of each question.
    pub options: Vec<Vec<Rc<str>>>,
    /// Terms of the glossary.
    pub glossary: Vec<Rc<str>>,
    /// Phrases.
    pub phrases: Vec<Rc<str>>,
    /// Fragments.
    pub fragments: Vec<Rc<str>>,
    /// Further firms.
    pub firms: Vec<Rc<str>>,
}

impl Catalogue {
    /// Gathers the ids of a guide, whatever else is wrong with it.
    pub fn of(guide: &Node) -> Self {
        Self {
            questions: ids(guide, "questions"),
            options: items(guide, "questions").iter().map(|question| ids(question, "options")).collect(),
            glossary: keys(guide, "glossary"),
            phrases: keys(guide, "phrases"),
            fragments: keys(guide, "fragments"),
            firms: keys(guide, "firms"),
        }
    }
}

fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}

/// The ids of a list. An item without one counts, so that positions stay true.
fn ids(node: &Node, key: &str) -> Vec<Rc<str>> {
    let id = |item: &Node| item.get("id").and_then(Node::text).cloned().unwrap_or_default();
    items(node, key).iter().map(id).collect()
}

fn keys(guide: &Node, key: &str) -> Vec<Rc<str>> {
    guide.get(key).map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.clone()).collect()
}
