//! What was laid side by side, and what was not: a translation may have changed although the guide’s own file did not.

use maud::{Markup, html};

use crate::check::digest;
use crate::packet::desk::Desk;
use crate::packet::since::Old;

/// Whether something lies beside the guide that is not compared.
pub fn has_others(desk: &Desk) -> bool {
    let input = &desk.material.input;
    !input.overlays.is_empty() || input.review.is_some()
}

/// What is compared with what, and what is not compared.
pub fn scope(desk: &Desk, old: &Old) -> Markup {
    let (names, input) = (&desk.material.names, &desk.material.input);
    let version = |text: &str| html! { code { (digest::short(&digest::of(text))) } };
    html! {
        dl.facts.wide {
            dt { "Compared" }
            dd { "the guide’s own file, and nothing else: " (names.guide) " (" (version(input.guide)) ") with " (old.file.name) " (" (version(old.file.text)) ")" }
            dt { "Approved" }
            dd { (old.file.name) (approvals(desk, old)) }
            dt { "Not compared" }
            dd {
                @for (name, text) in names.overlays.iter().zip(input.overlays) { p { "the translation " (name) " (" (version(text)) ")" } }
                @if let Some(text) = input.review { p { "the review file " (names.review) " (" (version(text)) ")" } }
                @if has_others(desk) { p { "Whether that changed since then is not known here. Read it in the full packet." } }
                @else { p { "No translation and no review file lies beside the guide. Whether one lay beside the approved version is not known here." } }
            }
        }
    }
}

/// Who approved the version that this one is compared with.
fn approvals(desk: &Desk, old: &Old) -> Markup {
    let whole = digest::of(old.file.text);
    let known = desk.review().map(|file| file.approvals.as_slice()).unwrap_or_default();
    let own: Vec<String> = (known.iter().filter(|approval| approval.digest.fits(&whole)))
        .map(|approval| format!("{} on {}", &*approval.by, approval.on.written()))
        .collect();
    html! {
        @if own.is_empty() { "; the review file has no approval of it" } @else { "; approved by " (own.join(", ")) ". That approval is of this file and of nothing beside it" }
    }
}
