//! Who sees a part: its condition as it is written, the exact groups of visitors, and the number of ways.

use maud::{Markup, html};

use crate::check::space::{Proof, Set};
use crate::guide::when::When;
use crate::packet::desk::{Desk, Paper};

/// A group of rows in a list of facts: the condition, and who it comes to. `seen` is "seen", "asked", "offered".
pub fn rows(desk: &Desk, when: &When, set: &Proof<Set>, seen: &str) -> Markup {
    let condition = desk.saying.when(when);
    if desk.paper == Paper::Record {
        return html! { dt { "For" } dd { (condition) } };
    }
    let groups = groups(desk, set);
    // One row says it all where nothing but the condition decides.
    let is_plain =
        groups.as_ref().is_some_and(|groups| groups.is_all && groups.lines == [condition.as_str()]);
    html! {
        @if !is_plain {
            dt { "Condition" }
            dd { (condition) }
        }
        (who(desk, groups, set, seen))
    }
}

/// The same of a text that no condition of its own decides about. `plainly` says in the record whom it is for.
pub fn row(desk: &Desk, plainly: &str, set: &Proof<Set>, seen: &str) -> Markup {
    if desk.paper == Paper::Record {
        return html! { dt { "For" } dd { (plainly) } };
    }
    who(desk, groups(desk, set), set, seen)
}

fn who(desk: &Desk, groups: Option<Groups>, set: &Proof<Set>, seen: &str) -> Markup {
    html! {
        dt { "Who" }
        dd {
            @match groups {
                Some(groups) => (listed(&groups)),
                None => p { "Too much work to say in groups within the bound on it." },
            }
            span.ways { (seen) " in " (desk.ways(set)) }
        }
    }
}

/// Groups of visitors in words.
pub struct Groups {
    /// A line for each.
    pub lines: Vec<String>,
    /// Whether these are all.
    pub is_all: bool,
}

/// The groups that make up a set, where that was not too much work.
pub fn groups(desk: &Desk, set: &Proof<Set>) -> Option<Groups> {
    let (cubes, is_all) = desk.cubes(set.as_ref().ok()?)?;
    Some(Groups { lines: desk.saying.groups(&cubes), is_all })
}

/// Groups as a line, or as a list where there are several.
pub fn listed(groups: &Groups) -> Markup {
    html! {
        @match groups.lines.as_slice() {
            [only] => span.group { (only) },
            several => ul.groups {
                @for line in several { li { (line) } }
                @if !groups.is_all { li { "and others: more groups than can be listed" } }
            },
        }
        " "
    }
}
