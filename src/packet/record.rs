//! The advertising record: a copy of everything that a guide can show, with what rules ask a firm to note about it, as one file
//! to keep. What it must hold follows Missouri Rule 4-7.2(b), the strictest that was read: see [`retention`].

pub mod retention;

use maud::{Markup, html};

use crate::check::digest;
use crate::guide::firm::Firm;
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, whole};
use crate::packet::prose::link;
use crate::packet::{contacts, front, glossary, opening, questions, results, translations};
use retention::Retention;

/// The whole record. `used` is where the guide was used, as whoever keeps the record says it.
pub fn page(desk: &Desk, used: &[String]) -> Markup {
    let title = front::title(desk, "Advertising record");
    whole(
        &title.as_title(desk),
        html! {
            (cover(desk, &title, used))
            (opening::first_screen(desk))
            (questions::questions(desk))
            (results::outcomes(desk))
            (results::sections(desk))
            (contacts::firms(desk))
            (contacts::helplines(desk))
            (opening::notices(desk))
            (glossary::named(desk))
            (glossary::words(desk))
            (translations::translations(desk))
            (files(desk))
        },
    )
}

fn cover(desk: &Desk, title: &front::Front, used: &[String]) -> Markup {
    html! {
        header.cover {
            p.kind { "Advertising record" }
            h1 lang=(&*desk.guide.locale) { (title.plain()) }
            (front::facts(desk, title))
            p {
                "A copy of everything that this version of the guide can show anybody, with the conditions in words, and the guide’s own files at the "
                "end, letter for letter. Keep it with a note of when and where the guide was used."
            }
            (responsible(desk))
            (places(used))
            (rules(&desk.guide.jurisdiction))
        }
    }
}

/// Who answers for the content.
fn responsible(desk: &Desk) -> Markup {
    let guide = desk.guide;
    let firms: Vec<&Firm> = guide.firm.iter().chain(&guide.firms.0).collect();
    html! {
        h3 { "Who answers for it" }
        @if firms.is_empty() { p { "The guide names no firm." } }
        @else {
            table.plain {
                thead { tr { th { "Firm" } th { "Responsible lawyer" } th { "Licence" } th { "Address" } } }
                tbody {
                    @for firm in firms {
                        tr {
                            td { (&*firm.name) }
                            td { (firm.responsible_lawyer.as_deref().unwrap_or("not named: add the name by hand")) }
                            td { (firm.licence.as_deref().unwrap_or_default()) }
                            td { (firm.address.as_deref().unwrap_or_default()) }
                        }
                    }
                }
            }
        }
    }
}

/// Where and when the guide was used.
fn places(used: &[String]) -> Markup {
    html! {
        h3 { "Where and when it was used" }
        table.plain.places {
            thead { tr { th { "Where" } th { "From" } th { "To" } } }
            tbody {
                @for place in used { tr { td { (place) } td {} td {} } }
                @for _ in used.len()..3.max(used.len() + 1) { tr { td {} td {} td {} } }
            }
        }
    }
}

/// What rules of the guide's jurisdiction ask of records.
fn rules(jurisdiction: &str) -> Markup {
    let known: Vec<&Retention> = retention::of(jurisdiction).collect();
    html! {
        h3 { "How long to keep it" }
        @for rule in &known {
            p {
                strong { (rule.rule) } ": " (rule.asks) " "
                @if !rule.is_certain { "The rule itself was not read for this line, only what others say of it: check its text. " }
                "Read on " (rule.read) " at " (link(rule.source)) "."
            }
        }
        @if known.is_empty() { p { "No rule about records is known here for " (jurisdiction) ". That does not mean that there is none: ask the regulator." } }
    }
}

/// The files themselves.
fn files(desk: &Desk) -> Markup {
    let (names, input) = (&desk.material.names, &desk.material.input);
    let overlays = names.overlays.iter().map(String::as_str).zip(input.overlays.iter().copied());
    let files = std::iter::once((names.guide.as_str(), input.guide)).chain(overlays);
    chapter(
        "files",
        "The files, letter for letter",
        html! {
            @for (name, text) in files {
                h3 { code { (name) } }
                p.note { "SHA-256 " code { (digest::of(text)) } }
                // The first line break inside the element is not part of what it holds.
                pre.file { "\n" (text) }
            }
        },
    )
}
