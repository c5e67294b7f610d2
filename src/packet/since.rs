//! What changed since a guide was approved, and exactly who now sees something else.
//!
//! Both versions are taken apart into the same lines ([`gather`]), laid side by side ([`compare`]), and read with the answers of the
//! new version: the approved one is asked through [`before::Before`], as its own resolver would take those answers.

mod before;
mod compare;
mod draw;
mod gather;
mod piece;
mod redline;
mod scope;
mod tokens;
mod visible;

use maud::{Markup, html};

use crate::check::digest;
use crate::check::saying::{Naming, Saying};
use crate::check::shown::Shown;
use crate::check::space::{Proof, Set};
use crate::guide::Guide;
use crate::guide::catalogue::Catalogue;
use crate::packet::Approved;
use crate::packet::desk::Desk;
use crate::packet::front::{self, counted};
use crate::packet::page::{chapter, whole};
use crate::packet::{findings, signing};
use before::Before;
use compare::{Change, anybody, changes};
use piece::Side;

/// The approved version, read.
pub struct Old<'a> {
    /// Its file.
    pub file: Approved<'a>,
    /// The guide.
    pub guide: &'a Guide,
    /// Its ids.
    pub catalogue: Catalogue,
}

/// What changed, as a page.
pub fn page(desk: &Desk, old: &Old) -> Markup {
    let before = Before::new(desk.space(), old.guide);
    let shown = Shown::of(desk.space(), old.guide, Box::new(|when| before.when(when)));
    let saying = Saying::new(old.guide, Naming::Quoted);
    let was =
        Side { guide: old.guide, catalogue: &old.catalogue, saying, shown: &shown, space: desk.space() };
    let is = Side {
        guide: desk.guide,
        catalogue: &desk.subject.catalogue,
        saying: desk.saying,
        shown: &desk.subject.shown,
        space: desk.space(),
    };
    let (old_pieces, new_pieces) = (gather::pieces(&was), gather::pieces(&is));
    let all = changes((&was, &old_pieces), (&is, &new_pieces));
    let (changed, same): (Vec<&Change>, Vec<&Change>) =
        all.iter().partition(|change| change.is_written() || change.is_felt(desk.space()));
    let affected = anybody((&was, &old_pieces), (&is, &new_pieces), &all);
    let title = front::title(desk, "Changes");
    whole(
        &title.as_title(desk),
        html! {
            (cover(desk, &title, old, &changed, &affected))
            @if !changed.is_empty() {
                (chapter("changes", "What changed", html! { @for change in &changed { (draw::change(desk, change)) } }))
                (unchanged(&same))
            }
            (findings::findings(desk))
            @if !changed.is_empty() { (signing::approval(desk)) }
        },
    )
}

fn cover(desk: &Desk, title: &front::Front, old: &Old, changed: &[&Change], affected: &Proof<Set>) -> Markup {
    html! {
        header.cover {
            p.kind { "Changes since the approved version" }
            h1 lang=(&*desk.guide.locale) { (title.plain()) }
            (scope::scope(desk, old))
            (front::facts(desk, title))
            @if changed.is_empty() { (nothing(desk, old)) } @else { (summary(desk, changed, affected)) }
            (front::verdict(desk))
        }
    }
}

/// The line for two versions between which nothing changed.
fn nothing(desk: &Desk, old: &Old) -> Markup {
    let is_same_file = digest::of(old.file.text) == digest::of(desk.material.input.guide);
    html! {
        p.verdict {
            strong { "Nothing changed in the guide’s own file." }
            @if is_same_file { " Both versions of it are the same, letter for letter." }
            @else { " No text, no condition and nobody’s result in the guide’s own language: the two versions differ only in how they are written." }
            @if scope::has_others(desk) { " " strong { "That says nothing of the translations and the review file: they were not compared." } }
        }
    }
}

/// How much changed, and for how many.
fn summary(desk: &Desk, changed: &[&Change], affected: &Proof<Set>) -> Markup {
    let is_met =
        affected.as_ref().is_ok_and(|set| desk.space().is_possible(set).unwrap_or(true)) || affected.is_err();
    let (new, gone) = (
        changed.iter().filter(|change| change.before.is_none()).count(),
        changed.iter().filter(|change| change.now.is_none()).count(),
    );
    html! {
        p.verdict {
            strong { (counted(changed.len(), "part differs", "parts differ")) }
            @if new + gone > 0 { ", " (new) " of them new and " (gone) " gone" }
            "."
            @if is_met { " Somebody reads something else in " (desk.ways_of_all(affected)) ". " }
            @else { " Nobody reads anything else than before. " }
            @if !desk.material.input.overlays.is_empty() { "That is told of the guide’s own language alone. " }
        }
        dl.facts.wide {
            @if is_met { dt { "For whom" } dd { (draw::who(desk, affected)) } }
        }
        ul.note {
            li { del { "What went" } " is struck out, " ins { "what came" } " is underlined. Parts that are the same are listed by name at the end." }
            li { "Everything is told in the answers of the new version. An answer that the approved version did not know, or did not ask for, was no answer to it." }
            li { "“Now also” see the part and did not before; “No longer” is the reverse; “Read otherwise” saw it before and see it now, and read something else in it." }
        }
    }
}

/// The names of what is as it was.
fn unchanged(same: &[&Change]) -> Markup {
    let mut kinds: Vec<&'static str> = same.iter().filter_map(|change| Some(change.piece()?.kind)).collect();
    kinds.dedup();
    let ids = |kind: &str| -> Vec<&str> {
        let pieces = same.iter().filter_map(|change| change.now.filter(|piece| piece.kind == kind));
        pieces.map(|piece| &*piece.id).collect()
    };
    chapter(
        "unchanged",
        "What is as it was",
        html! {
            dl.facts.wide {
                @for kind in kinds { dt { (kind) } dd { (ids(kind).join(", ")) } }
            }
        },
    )
}
