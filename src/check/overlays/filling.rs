//! Filling in an overlay: every text of the guide in its order, with the translation that is there, or with the guide's own
//! words behind the mark of what is left to translate.

use std::collections::BTreeMap;

use crate::guide::json::Node;
use crate::guide::overlay::texts::{Translatable, pointer, texts};
use crate::guide::overlay::{LEFT, is_left};

/// An overlay with an entry for every text that needs a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Paths and what stands there, in the order of the guide.
    pub entries: Vec<(String, String)>,
    /// The paths of texts that are left to translate.
    pub left: Vec<String>,
    /// Those of them that say something else than the guide: perhaps a translation whose mark was forgotten. They are kept.
    pub doubtful: Vec<String>,
    /// What the overlay says and the guide has no text for: paths and texts.
    pub dropped: Vec<(String, String)>,
}

/// Whether a text means something else in another language: it has letters, and is not the name of a firm.
pub fn needs_translation(text: &Translatable) -> bool {
    let of_firm = text.path.starts_with("firm/") || text.path.starts_with("firms/");
    let is_name = text.path == "review/by"
        || (of_firm && (text.path.ends_with("/name") || text.path.ends_with("/responsible_lawyer")));
    !is_name && text.text.chars().any(char::is_alphabetic)
}

/// Brings an overlay up to a guide, or makes a new one. No translation is changed.
pub fn fill(guide: &Node, overlay: Option<&Node>) -> Filled {
    let mut filled = Filled::default();
    let mut given = given(guide, overlay, &mut filled);
    for text in texts(guide) {
        let said = given.remove(&text.pointer).map(|(_, said)| said);
        filled.take(&text, said.as_deref().filter(|said| !said.trim().is_empty()));
    }
    filled.dropped.extend(given.into_values());
    filled.dropped.retain(|(_, said)| !said.trim().is_empty());
    filled
}

/// What an overlay says at each place of the guide: the last entry for it counts, as it does on a page.
fn given(guide: &Node, overlay: Option<&Node>, filled: &mut Filled) -> BTreeMap<String, (String, String)> {
    let mut given = BTreeMap::new();
    let entries = overlay.and_then(|node| node.get("text")).map(Node::entries).unwrap_or_default();
    for entry in entries {
        let said = entry.node.text().map(|text| text.to_string()).unwrap_or_default();
        let entry = (entry.key.to_string(), said);
        filled.dropped.extend(match pointer(guide, &entry.0) {
            Some(place) => given.insert(place, entry),
            None => Some(entry),
        });
    }
    given
}

impl Filled {
    /// Takes up a text of the guide with what the overlay says for it.
    fn take(&mut self, text: &Translatable, said: Option<&str>) {
        let path = text.path.clone();
        let entry = match said {
            Some(said) if !is_left(said) => said.to_string(),
            None if !needs_translation(text) => return,
            said => {
                self.left.push(path.clone());
                let own = format!("{LEFT} {}", text.text);
                let kept = said.filter(|said| *said != own && *said != LEFT);
                self.doubtful.extend(kept.map(|_| path.clone()));
                kept.map_or(own, str::to_string)
            }
        };
        self.entries.push((path, entry));
    }
}
