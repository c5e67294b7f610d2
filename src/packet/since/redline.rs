//! Two versions of a text in one: what went is struck out, what came is underlined. No colour is needed to read it.

use maud::{Markup, html};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::packet::prose::address;
use crate::packet::since::tokens::Token;

/// A stretch of words, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stretch<'t> {
    Kept(Vec<&'t Token>),
    /// What stood here, and what stands here now.
    Changed(Vec<&'t Token>, Vec<&'t Token>),
}

/// Both versions in one.
pub fn redline(old: &[Token], new: &[Token]) -> Markup {
    html! {
        @for stretch in stretches(old, new) {
            @match stretch {
                Stretch::Kept(kept) => (words(&kept)),
                Stretch::Changed(gone, come) => {
                    @if !gone.is_empty() { del { (words(&gone)) } }
                    @if !gone.is_empty() && come.first().is_some_and(|first| first.text.starts_with(char::is_alphanumeric)) { " " }
                    @if !come.is_empty() { ins { (words(&come)) } }
                },
            }
        }
    }
}

/// One version by itself.
pub fn plain(tokens: &[Token]) -> Markup {
    words(&tokens.iter().collect::<Vec<_>>())
}

/// The versions word by word. A space between two changed words is part of the change, so that sentences are struck out in one go.
fn stretches<'t>(old: &'t [Token], new: &'t [Token]) -> Vec<Stretch<'t>> {
    let mut found: Vec<Stretch<'t>> = Vec::new();
    let ops = capture_diff_slices(Algorithm::Patience, old, new);
    for (index, op) in ops.iter().enumerate() {
        let gone = old.get(op.old_range()).unwrap_or_default();
        let come = new.get(op.new_range()).unwrap_or_default();
        let is_inside = index > 0 && index + 1 < ops.len();
        let is_space = gone.iter().all(|token| token.text == " ");
        match (op, found.last_mut()) {
            (DiffOp::Equal { .. }, Some(Stretch::Changed(before, now))) if is_inside && is_space => {
                before.extend(gone);
                now.extend(come);
            }
            (DiffOp::Equal { .. }, _) => found.push(Stretch::Kept(gone.iter().collect())),
            (_, Some(Stretch::Changed(before, now))) => {
                before.extend(gone);
                now.extend(come);
            }
            _ => found.push(Stretch::Changed(gone.iter().collect(), come.iter().collect())),
        }
    }
    found
}

/// Words as they are set. Words in a row that are set alike stand in one element.
fn words(tokens: &[&Token]) -> Markup {
    html! {
        @for run in tokens.chunk_by(|one, other| one.style == other.style) {
            @if let Some(first) = run.first() {
                @let text = run.iter().map(|token| token.text.as_str()).collect::<String>();
                (styled(first, &text))
            }
        }
    }
}

fn styled(token: &Token, text: &str) -> Markup {
    let style = &token.style;
    let inner = html! {
        @if style.term.is_some() { span.term { (text) } }
        @else if style.phrase.is_some() { span.phrase { (text) } }
        @else { (text) }
    };
    let inner = if style.emphasis {
        html! { em { (inner) } }
    } else {
        inner
    };
    let inner = if style.strong {
        html! { strong { (inner) } }
    } else {
        inner
    };
    html! { (inner) @if let Some(url) = &style.link { " " (address(url)) } }
}
