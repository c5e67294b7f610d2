//! What policies and scenarios name: `section:contact-warning`, `action:*`, `emergency`.

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::line::Line;
use crate::guide::problem::Fault;

/// What kind of part is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// `section:<id>`
    #[default]
    Section,
    /// `outcome:<id>`
    Outcome,
    /// `action:<id>`, or `action:*` for any
    Action,
    /// `helpline:<id>`, or `helpline:*` for any
    Helpline,
    /// `notice:<id>`: above the result or before the actions
    Notice,
    /// `fragment:<id>`: in any section that is shown
    Fragment,
    /// `firm:<id>`: any action of a firm under `firms`; `firm:*` for the guide's own
    Firm,
    /// `emergency`: an outcome that is urgent, so that the emergency line comes before everything else
    Emergency,
}

/// The kinds and the words for them.
const KINDS: [(&str, Kind); 7] = [
    ("section", Kind::Section),
    ("outcome", Kind::Outcome),
    ("action", Kind::Action),
    ("helpline", Kind::Helpline),
    ("notice", Kind::Notice),
    ("fragment", Kind::Fragment),
    ("firm", Kind::Firm),
];

/// What a target may look like, for messages and the schema.
pub const FORM: &str = "`emergency`, or a kind and an id such as `section:contact-warning`; kinds: section, outcome, action, helpline, notice, fragment, firm";

/// A part of a guide, named by a policy or a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
    /// What kind of part.
    pub kind: Kind,
    /// Its id; `*` for any of its kind.
    pub id: Line,
    /// As it is written.
    pub written: Line,
}

impl Decode for Target {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let Some(written) = reader.text(node) else { return };
        self.written = written.clone().into();
        if &*written == "emergency" {
            self.kind = Kind::Emergency;
            return;
        }
        let parts = written.split_once(':');
        let kind = parts.and_then(|(word, id)| Some((KINDS.iter().find(|(known, _)| *known == word)?.1, id)));
        match kind {
            Some((kind, id)) => (self.kind, self.id) = (kind, Rc::<str>::from(id).into()),
            None => {
                reader.problem(Fault::Value, node.start, &["expected ", FORM, ", found `", &written, "`"])
            }
        }
    }
}

/// Tells of targets and ids that name nothing in the guide.
pub fn check_names(node: &Node, guide: &Node, reader: &mut Reader) {
    for list in ["policies", "scenarios"] {
        for part in node.get(list).map(Node::items).unwrap_or_default() {
            for key in ["must_show", "never_show", "shows", "hides"] {
                part.get(key)
                    .map(Node::items)
                    .unwrap_or_default()
                    .iter()
                    .for_each(|target| named(target, guide, reader));
            }
            part.get("first").into_iter().for_each(|target| named(target, guide, reader));
            for (key, kind) in [
                ("sections", "sections"),
                ("actions", "actions"),
                ("helplines", "helplines"),
                ("must_ask", "questions"),
            ] {
                let ids = part.get(key).map(Node::items).unwrap_or_default();
                ids.iter().for_each(|id| known(id, id.text().map(|id| &**id), guide, kind, reader));
            }
            let outcome = part.get("outcome");
            outcome
                .into_iter()
                .for_each(|id| known(id, id.text().map(|id| &**id), guide, "outcomes", reader));
        }
    }
}

fn named(target: &Node, guide: &Node, reader: &mut Reader) {
    let Some((kind, id)) = target.text().and_then(|text| text.split_once(':')) else { return };
    if id != "*" && KINDS.iter().any(|(word, _)| *word == kind) {
        known(target, Some(id), guide, &format!("{kind}s"), reader);
    } else if id == "*" && !matches!(kind, "action" | "helpline" | "firm") {
        reader.problem(
            Fault::Value,
            target.start,
            &["`*` stands for any action, helpline or firm; here write an id"],
        );
    }
}

/// Tells where an id is not among those of a list (or of the keys of an object) of the guide.
fn known(place: &Node, id: Option<&str>, guide: &Node, list: &str, reader: &mut Reader) {
    let Some(id) = id else { return };
    let parts = guide.get(list);
    let items = parts.map(Node::items).unwrap_or_default().iter();
    let mut ids: Vec<Rc<str>> =
        items.filter_map(|item| item.get("id").and_then(Node::text).cloned()).collect();
    ids.extend(parts.map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.clone()));
    reader.position(place.start, list.trim_end_matches('s'), id, &ids);
}
