//! What policies and scenarios name: `section:contact-warning`, `action:*`, `emergency`.

use std::rc::Rc;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::line::Line;

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
    /// `firm`: any action of the guide's own firm; `firm:<id>`: any action of one under `firms`; `firm:*`: of any firm
    Firm,
    /// `emergency`: the emergency line. A result has it on top where the outcome is urgent, and at its end otherwise
    Emergency,
    /// `words:<words>`: any text of the result that says these words
    Words,
}

/// The kinds that go before an id, and the list of the guide in which that is looked up.
pub(super) const KINDS: [(&str, Kind, &str); 7] = [
    ("section", Kind::Section, "sections"),
    ("outcome", Kind::Outcome, "outcomes"),
    ("action", Kind::Action, "actions"),
    ("helpline", Kind::Helpline, "helplines"),
    ("notice", Kind::Notice, "notices"),
    ("fragment", Kind::Fragment, "fragments"),
    ("firm", Kind::Firm, "firms"),
];

/// What stands for any part of a kind.
pub const ANY: &str = "*";

impl Kind {
    /// Whether `*` may stand for any of its kind.
    pub(super) fn has_any(self) -> bool {
        matches!(self, Self::Action | Self::Helpline | Self::Firm)
    }

    /// Whether it has a first one on a result.
    pub(super) fn has_first(self) -> bool {
        !matches!(self, Self::Notice | Self::Fragment | Self::Words)
    }

    /// The word for it in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Emergency => "emergency line",
            Self::Words => "text",
            kind => KINDS.iter().find(|(_, known, _)| *known == kind).map_or("", |(word, _, _)| word),
        }
    }
}

/// A part of a guide, named by a policy or a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
    /// What kind of part.
    pub kind: Kind,
    /// Its id; `*` for any of its kind; empty for the guide's own firm and the emergency line; the words themselves for words.
    pub id: Line,
    /// As it is written.
    pub written: Line,
}

impl Target {
    /// The target that a text names, whether or not the guide has such a part.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let (kind, id) = match written.split_once(':') {
            None if written == "emergency" => (Kind::Emergency, ""),
            None if written == "firm" => (Kind::Firm, ""),
            None => return None,
            Some(("words", words)) if !words.trim().is_empty() => (Kind::Words, words.trim()),
            Some((_, "")) => return None,
            Some((word, id)) => (KINDS.iter().find(|(known, _, _)| *known == word)?.1, id),
        };
        let line = |text: &str| Rc::<str>::from(text).into();
        Some(Self { kind, id: line(id), written: line(written) })
    }

    /// Whether any part of its kind is meant.
    pub fn is_any(&self) -> bool {
        &*self.id == ANY && self.kind != Kind::Words
    }

    /// What is meant, in words.
    pub fn in_words(&self) -> String {
        match (self.kind, &*self.id) {
            (Kind::Emergency, _) => "the emergency line".to_string(),
            (Kind::Words, words) => format!("a text with the words “{words}”"),
            (Kind::Firm, "") => "an action of the guide’s own firm".to_string(),
            (Kind::Firm | Kind::Action, ANY) => "an action".to_string(),
            (Kind::Firm, id) => format!("an action of the firm `{id}`"),
            (kind, ANY) => format!("a {}", kind.word()),
            (kind, id) => format!("the {} `{id}`", kind.word()),
        }
    }
}

impl Decode for Target {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        // What is wrong with it, `names` tells: it knows the whole guide.
        if let Some(known) = reader.text(node).and_then(|written| Self::parse(&written)) {
            *self = known;
        }
    }
}
