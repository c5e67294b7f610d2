//! What stands inside the blocks.

use crate::guide::decode::{Decode, Reader, record, word_list};
use crate::guide::json::{Node, Value};
use crate::guide::text::Text;
use crate::guide::values::{Amount, Url};
use crate::guide::when::When;

word_list! {
    /// How strongly a callout speaks.
    Tone as "tone" {
        /// Good to know.
        Info = "info",
        /// Be careful.
        Warning = "warning",
        /// Somebody could come to harm.
        Danger = "danger",
    }
}

record! {
    /// A boxed remark.
    Callout {
        /// How strongly it speaks.
        tone: Tone,
        /// Its heading.
        title: Option<Text>,
        /// What it says.
        text: Text,
    }
}

record! {
    /// A common belief beside the facts.
    Myth {
        /// What people believe.
        claim: Text,
        /// What is so.
        fact: Text,
    }
}

word_list! {
    /// The unit of a timeline.
    Unit as "unit of time" {
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
    }
}

record! {
    /// One bar of a timeline.
    Span {
        /// What takes this long.
        label: Text,
        /// Where it starts; zero where left out.
        from: Option<Amount>,
        /// Where it ends.
        to: Amount,
        /// A remark.
        note: Option<Text>,
    }
}

record! {
    /// Lengths of time on a common scale.
    Timeline {
        /// What is compared.
        caption: Text,
        /// The unit of all amounts.
        unit: Unit,
        /// The bars.
        spans: Vec<Span>,
    }
}

record! {
    /// A table with a heading row; the first cell of each row is its heading.
    Table {
        /// What it shows.
        caption: Text,
        /// The headings.
        columns: Vec<Text>,
        /// The rows.
        rows: Vec<Vec<Text>>,
    }
}

record! {
    /// A link to a page elsewhere.
    LinkItem {
        /// What it says.
        label: Text,
        /// Where it leads.
        url: Url,
        /// A remark.
        note: Option<Text>,
    }
}

record! {
    /// A point that only some visitors see.
    ConditionalItem {
        /// What it says.
        text: Text,
        /// Who sees it.
        when: When,
    }
}

/// A point of a list: a text alone, or `{ "text": …, "when": … }`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item(pub ConditionalItem);

impl Decode for Item {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        match node.value {
            Value::Object(_) => self.0.decode(node, reader),
            _ => self.0.text.decode(node, reader),
        }
    }
}
