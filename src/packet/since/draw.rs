//! What changed, on paper.

use maud::{Markup, html};

use crate::check::space::{Proof, Set};
use crate::packet::desk::Desk;
use crate::packet::prose::prose;
use crate::packet::since::compare::{Change, Edit};
use crate::packet::since::piece::{Line, Piece};
use crate::packet::since::redline::{plain, redline};
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
            (lines(desk, change))
        }
    }
}

/// The lines of a part: only what changed, or all of them where somebody reads them for the first time.
fn lines(desk: &Desk, change: &Change) -> Markup {
    let is_edited = change.edits.iter().any(|edit| !matches!(edit, Edit::Same(_)));
    let is_whole = change.is_gained(desk.space());
    html! {
        @if is_edited || is_whole {
            @if is_whole { p.note { "In full, since somebody reads it for the first time:" } }
            div.visitor.edits {
                @for edit in &change.edits {
                    @match edit {
                        Edit::Same(same) if is_whole => @for line in *same { p.edit { (label(line)) (under(line.condition.as_deref())) (plain(&line.tokens)) } },
                        edit => (edited(edit)),
                    }
                }
            }
            @if let Some(now) = change.now.filter(|_| is_whole) { (named(desk, now)) }
        }
    }
}

/// What the phrases in a part can say and what its terms mean: they stand in its lines by name.
fn named(desk: &Desk, piece: &Piece) -> Markup {
    let (guide, catalogue) = (desk.guide, &desk.subject.catalogue);
    let styles = || piece.lines.iter().flat_map(|line| &line.tokens).map(|token| &token.style);
    let phrases = guide.phrases.0.iter().zip(&catalogue.phrases);
    let terms = guide.glossary.0.iter().zip(&catalogue.glossary);
    html! {
        @for (wordings, id) in phrases.filter(|(_, id)| styles().any(|style| style.phrase.as_ref() == Some(*id))) {
            p.opened {
                code { "{" (id) "}" } " stands for "
                @for (index, wording) in wordings.iter().enumerate() {
                    @if index > 0 { "; else " }
                    "“" (prose(guide, &wording.text)) "”" @if !wording.when.is_always() { " where " (desk.saying.when(&wording.when)) }
                }
            }
        }
        @for (term, _) in terms.filter(|(_, id)| styles().any(|style| style.term.as_ref() == Some(*id))) {
            p.opened { strong { (&*term.term) } ": " (prose(guide, &term.meaning)) }
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
            (Some(old), Some(new)) if old != new => { dt { "Condition" } dd { p { "before: " (old) } p { "now: " (new) } } },
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
        Edit::Same([_]) => html! { p.same { "… one line as before …" } },
        Edit::Same(lines) => html! { p.same { "… " (lines.len()) " lines as before …" } },
        Edit::Added(line) => {
            html! { p.edit { (label(line)) (under(line.condition.as_deref())) ins { (plain(&line.tokens)) } } }
        }
        Edit::Removed(line) => {
            html! { p.edit { (label(line)) (under(line.condition.as_deref())) del { (plain(&line.tokens)) } } }
        }
        Edit::Changed(old, new) => html! {
            p.edit {
                (label(new))
                @if old.condition == new.condition { (under(new.condition.as_deref())) }
                @else { (was_under("before", old.condition.as_deref())) (was_under("now", new.condition.as_deref())) }
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

/// The condition in front of a line.
fn under(condition: Option<&str>) -> Markup {
    html! { @if let Some(only) = condition { span.only { "only where " (only) ": " } } }
}

/// The condition that a line had or has, on a line of its own.
fn was_under(when: &str, condition: Option<&str>) -> Markup {
    html! { span.only.apart { (when) ": " @match condition { Some(only) => { "only where " (only) }, None => "for everybody who reads the part" } " " } }
}
