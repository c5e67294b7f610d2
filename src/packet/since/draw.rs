//! What changed, on paper.

use maud::{Markup, html};

use crate::check::space::{Proof, Set};
use crate::packet::desk::Desk;
use crate::packet::since::compare::{Change, Edit};
use crate::packet::since::piece::{Line, Piece};
use crate::packet::since::redline::{plain, redline};
use crate::packet::since::tokens;
use crate::packet::who::{groups, listed};

/// A part that changed, with everything that changed about it.
pub fn change(desk: &Desk, change: &Change) -> Markup {
    let Some(piece) = change.piece() else { return html! {} };
    html! {
        section.part id={ "change-" (piece.kind.to_lowercase().replace(' ', "-")) "-" (&*piece.id) } {
            h3 { span.label { (piece.kind) } " " code { (&*piece.id) } " " span.what { (what(change)) } }
            dl.facts {
                (condition(change))
                (readers(desk, change))
            }
            @if change.edits.iter().any(|edit| !matches!(edit, Edit::Same(_))) { div.visitor.edits { @for edit in &change.edits { (edited(edit)) } } }
        }
    }
}

/// What became of a part, in a word or two.
fn what(change: &Change) -> &'static str {
    let is_edited = change.edits.iter().any(|edit| !matches!(edit, Edit::Same(_)));
    match (change.before.is_some(), change.now.is_some(), change.is_moved, is_edited) {
        (false, _, _, _) => "new",
        (_, false, _, _) => "gone",
        (_, _, true, true) => "moved and changed",
        (_, _, true, false) => "moved",
        _ if change.is_written() => "changed",
        _ => "as before, but not for everybody",
    }
}

fn condition(change: &Change) -> Markup {
    let said = |piece: Option<&Piece>| piece.and_then(|piece| piece.condition.clone());
    let (old, new) = (said(change.before), said(change.now));
    html! {
        @match (&old, &new) {
            (Some(old), Some(new)) if old != new => { dt { "Condition" } dd { (redline(&tokens::plain(old), &tokens::plain(new))) } },
            (None, Some(only)) | (Some(only), None) => { dt { "Condition" } dd { (only) } },
            _ => {},
        }
    }
}

/// Who sees, does not see, or reads otherwise.
fn readers(desk: &Desk, change: &Change) -> Markup {
    let is_both = change.before.is_some() && change.now.is_some();
    html! {
        (row(desk, if is_both { "Now also" } else { "Who sees it" }, &change.gained, change.now.is_some() && !is_both))
        (row(desk, if is_both { "No longer" } else { "Who saw it" }, &change.lost, change.before.is_some() && !is_both))
        (row(desk, "Read otherwise", &change.rereads, false))
    }
}

/// A row that says who is in a set; nothing where nobody is, unless that is worth saying.
fn row(desk: &Desk, name: &str, set: &Proof<Set>, says_nobody: bool) -> Markup {
    let is_met = set.as_ref().map_or(Ok(true), |set| desk.space().is_possible(set)).unwrap_or(true);
    html! {
        @if is_met || says_nobody {
            dt { (name) }
            dd { (who(desk, set)) }
        }
    }
}

/// Who is in a set, in groups and in ways.
pub fn who(desk: &Desk, set: &Proof<Set>) -> Markup {
    html! {
        @match groups(desk, set) {
            Some(groups) => { (listed(&groups)) span.ways { "in " (desk.ways(set)) } },
            None => "not proved: too much work within the bound on it",
        }
    }
}

fn edited(edit: &Edit) -> Markup {
    match edit {
        Edit::Same(1) => html! { p.same { "… one line as before …" } },
        Edit::Same(lines) => html! { p.same { "… " (lines) " lines as before …" } },
        Edit::Added(line) => {
            html! { p.edit { (label(line)) (under(None, line.condition.as_deref())) ins { (plain(&line.tokens)) } } }
        }
        Edit::Removed(line) => {
            html! { p.edit { (label(line)) (under(line.condition.as_deref(), None)) del { (plain(&line.tokens)) } } }
        }
        Edit::Changed(old, new) => html! {
            p.edit {
                (label(new))
                @if old.condition == new.condition { (under(None, new.condition.as_deref())) }
                @else { (under(old.condition.as_deref().or(Some("everybody")), new.condition.as_deref().or(Some("everybody")))) }
                @if old.label != new.label { span.only { "was: " (old.label) ". " } }
                (redline(&old.tokens, &new.tokens))
            }
        },
    }
}

/// What kind of line it is.
fn label(line: &Line) -> Markup {
    html! { span.tone { (line.label) @if let Some(id) = &line.shared { ", shared text " (&**id) } ": " } }
}

/// The condition in front of a line, as it was and as it is.
fn under(old: Option<&str>, new: Option<&str>) -> Markup {
    html! {
        @match (old, new) {
            (None, None) => {},
            (Some(old), Some(new)) => span.only { "only where " del { (old) } " " ins { (new) } ": " },
            (Some(only), None) | (None, Some(only)) => span.only { "only where " (only) ": " },
        }
    }
}
