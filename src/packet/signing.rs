//! The last page: which version this is, who approved earlier ones, and where to sign.

use maud::{Markup, html};

use crate::check::digest;
use crate::packet::desk::Desk;
use crate::packet::page::chapter;

/// The digests, the approvals so far, and the lines to sign on.
pub fn approval(desk: &Desk) -> Markup {
    let input = &desk.material.input;
    let names = &desk.material.names;
    let whole = digest::of(input.guide);
    chapter(
        "approval",
        "Approval",
        html! {
            p {
                strong { "A signature covers the guide’s own file alone" } ": the one with the first SHA-256 below. One letter changed gives another."
            }
            table.plain.digests {
                tbody {
                    (row(&names.guide, "the guide’s own file: this is what is signed", input.guide))
                    @for (name, text) in names.overlays.iter().zip(input.overlays) { (row(name, "a translation: not covered", text)) }
                    @if let Some(text) = input.review { (row(&names.review, "the review file: not covered", text)) }
                    @for file in input.shared { (row(file.name, "policies shared with other guides: not covered", file.text)) }
                }
            }
            @if has_others(desk) {
                p {
                    "The files that are not covered have digests of their own, printed here so that they can be told apart by hand. "
                    "Nothing compares these digests: if one of them changes tomorrow, the approval of the guide stands as before, and no check says so."
                }
            }
            (so_far(desk, &whole))
            h3 { "Signed for version " code { (digest::short(&whole)) } " of the guide’s own file" }
            @for _ in 0..2 { (lines(desk)) }
            h3 { "For the review file" }
            p.note { "Once it is signed, add this under " code { "approvals" } " in the review file, so that a check tells when the guide is no longer the one that was approved." }
            pre { (entry(desk, &whole)) }
        },
    )
}

/// Whether something lies beside the guide that a signature does not cover.
fn has_others(desk: &Desk) -> bool {
    !desk.material.input.overlays.is_empty() || desk.material.input.review.is_some()
}

/// A file with its digest.
fn row(name: &str, what: &str, text: &str) -> Markup {
    html! { tr { td { (name) br; span.small { (what) } } td { code { (digest::of(text)) } } } }
}

fn so_far(desk: &Desk, whole: &str) -> Markup {
    let approvals = desk.review().map(|file| file.approvals.as_slice()).unwrap_or_default();
    html! {
        h3 { "Approvals so far" }
        @if approvals.is_empty() { p { "None on record." } }
        @else {
            p.note { "Each approves one version of the guide’s own file, in its own language (" (&*desk.guide.locale) "). None says anything of a translation or of the review file." }
            table.plain {
                thead { tr { th { "By" } th { "On" } th { "Version of the guide’s own file" } th { "Remark" } } }
                tbody {
                    @for approval in approvals {
                        tr {
                            td { (&*approval.by) }
                            td.key { (approval.on.written()) }
                            td { code { (digest::short(&approval.digest.0)) } @if approval.digest.fits(whole) { " this version" } @else { " another version" } }
                            td { (approval.note.as_deref().unwrap_or_default()) }
                        }
                    }
                }
            }
        }
    }
}

/// Where one person signs.
fn lines(desk: &Desk) -> Markup {
    let line = |name: &str| html! { div.line { span { (name) } } };
    html! {
        div.sign {
            p.choices { span { "☐ approved" } " " span { "☐ approved with the changes marked" } " " span { "☐ not approved" } }
            (line("Name"))
            (line("Licence"))
            (line("Signature"))
            (line("Date"))
            @if !desk.material.input.overlays.is_empty() { (line("Translations read as well, each with the start of its SHA-256 (by hand; “none” if none)")) }
        }
    }
}

/// What to add to the review file.
fn entry(desk: &Desk, whole: &str) -> String {
    format!(
        "{{ \"by\": \"…\", \"on\": \"{}\", \"digest\": \"{}\" }}",
        desk.subject.today.written(),
        digest::short(whole)
    )
}
