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
                "What is signed is the guide’s file with this SHA-256. One letter changed gives another."
            }
            table.plain.digests {
                tbody {
                    tr { td { (names.guide) } td { code { (whole) } } }
                    @for (name, text) in names.overlays.iter().zip(input.overlays) { tr { td { (name) } td { code { (digest::of(text)) } } } }
                    @if let Some(text) = input.review { tr { td { (names.review) } td { code { (digest::of(text)) } } } }
                }
            }
            (so_far(desk, &whole))
            h3 { "Signed for version " code { (digest::short(&whole)) } }
            @for _ in 0..2 { (lines()) }
            h3 { "For the review file" }
            p.note { "Once it is signed, add this under " code { "approvals" } " in the review file, so that a check tells when the guide is no longer the one that was approved." }
            pre { (entry(desk, &whole)) }
        },
    )
}

fn so_far(desk: &Desk, whole: &str) -> Markup {
    let approvals = desk.review().map(|file| file.approvals.as_slice()).unwrap_or_default();
    html! {
        h3 { "Approvals so far" }
        @if approvals.is_empty() { p { "None on record." } }
        @else {
            table.plain {
                thead { tr { th { "By" } th { "On" } th { "Version" } th { "Remark" } } }
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
fn lines() -> Markup {
    let line = |name: &str| html! { div.line { span { (name) } } };
    html! {
        div.sign {
            p.choices { span { "☐ approved" } " " span { "☐ approved with the changes marked" } " " span { "☐ not approved" } }
            (line("Name"))
            (line("Licence"))
            (line("Signature"))
            (line("Date"))
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
