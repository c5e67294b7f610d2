//! What came of a policy or a scenario: whether it could be tried at all, and how that ended.

use maud::{Markup, html};

use crate::check::review::Held;
use crate::check::review::scenario::impossible;
use crate::packet::desk::Desk;
use crate::packet::findings::{about, is_unproved};
use crate::packet::front::counted;

/// How a policy or a scenario stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is as the review file says.
    Met,
    /// It is not.
    Failed,
    /// It asks for nothing that could fail: it is about nobody, or demands nothing.
    Idle,
    /// It could not be read whole, so nothing was tried.
    Unread,
    /// Nobody can give its answers, so nothing was tried.
    Impossible,
    /// Trying it took too much work.
    Unproved,
}

impl Standing {
    /// Whether it was tried.
    pub fn is_tried(self) -> bool {
        !matches!(self, Self::Unread | Self::Impossible)
    }
}

/// How a policy stands.
pub fn policy(desk: &Desk, held: &Held) -> Standing {
    standing(desk, &held.pointer, held.is_sound)
}

/// How the scenario at a position stands.
pub fn scenario(desk: &Desk, index: usize) -> Standing {
    let known = desk.review().and_then(|file| file.scenarios.get(index));
    let pointer = format!("/scenarios/{index}");
    let is_sound = desk.subject.review.is_none_or(|review| review.is_sound(&pointer));
    match standing(desk, &pointer, is_sound) {
        Standing::Unread => Standing::Unread,
        _ if known.is_some_and(|known| !impossible(desk.guide, known).is_empty()) => Standing::Impossible,
        other => other,
    }
}

fn standing(desk: &Desk, pointer: &str, is_sound: bool) -> Standing {
    let found = about(desk, pointer);
    if !is_sound {
        Standing::Unread
    } else if found.iter().any(|finding| finding.rule == "policy-idle") {
        Standing::Idle
    } else if !found.is_empty() {
        Standing::Failed
    } else if is_unproved(desk, pointer) {
        Standing::Unproved
    } else {
        Standing::Met
    }
}

/// How one stands, for the end of its heading. `good` and `bad` are what it is called where it was tried.
pub fn said(standing: Standing, good: &str, bad: &str) -> Markup {
    html! {
        " " span.judged {
            @match standing {
                Standing::Met => { "✓ " (good) },
                Standing::Failed => strong { "✗ " (bad) },
                Standing::Idle => strong { "✗ demands nothing of anybody" },
                Standing::Unread => strong { "– not tried: a fault in the review file" },
                Standing::Impossible => strong { "– not tried: nobody can give these answers" },
                Standing::Unproved => strong { "? not proved: too much work" },
            }
        }
    }
}

/// How many policies and scenarios were tried, and how many could not be, in a sentence.
pub fn counts(desk: &Desk) -> Markup {
    let Some((file, read)) = desk.review().zip(desk.subject.review) else {
        return html! { " There is no review file beside the guide, so no policy and no scenario was tried." };
    };
    let policies = tally(read.held().map(|held| policy(desk, &held)));
    let scenarios = tally((0..file.scenarios.len()).map(|index| scenario(desk, index)));
    let untried = policies.1 + scenarios.1;
    let (one, other) =
        (counted(policies.0, "policy", "policies"), counted(scenarios.0, "scenario", "scenarios"));
    html! {
        " " (one) " and " (other) " were tried"
        @if untried > 0 { ", and " strong { (untried) " could not be tried" } }
        "."
        @if !read.problems.is_empty() { " " strong { "The review file has " (counted(read.problems.len(), "fault", "faults")) " in it." } }
    }
}

/// How many were tried, and how many were not.
fn tally(standings: impl Iterator<Item = Standing>) -> (usize, usize) {
    let (tried, not): (Vec<_>, Vec<_>) = standings.partition(|standing| standing.is_tried());
    (tried.len(), not.len())
}
