//! What the checker found, and what it could not prove.

use maud::{Markup, html};

use crate::check::finding::{File, Finding, Place, Severity};
use crate::check::space::Example;
use crate::interview::bit_of;
use crate::packet::desk::Desk;
use crate::packet::page::chapter;

/// All findings: those that count first, then notes, then those that were let pass.
pub fn findings(desk: &Desk) -> Markup {
    let report = desk.report;
    let mut found: Vec<&Finding> = report.findings.iter().collect();
    found.sort_by_key(|finding| (finding.suppressed.is_some(), weight(finding.severity)));
    chapter(
        "findings",
        "Findings",
        html! {
            p.note { "What " code { "signpost check" } " finds in the guide, its translations and its review file, over every set of answers that anybody can give." }
            @if found.is_empty() { p { strong { "Nothing was found." } } }
            @for finding in found { (one(desk, finding)) }
            @for unproved in &report.unproved {
                div.finding { p { strong { "Not proved: " } code { (unproved.rule) } " would have taken too much work at " code { (unproved.place.pointer) } "." } }
            }
        },
    )
}

fn weight(severity: Severity) -> u8 {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Note | Severity::Off => 2,
    }
}

/// A finding.
pub fn one(desk: &Desk, finding: &Finding) -> Markup {
    html! {
        div.finding {
            p { strong { (finding.severity.word()) } " " code { (finding.rule) } ": " (quoted(&finding.message)) }
            @if let Some(reason) = &finding.suppressed { p { strong { "Let pass: " } (reason) } }
            @if let Some(example) = &finding.example { p { "Shown by: " (answers(desk, example)) } }
            @if let Some(help) = &finding.help { p { "What to do: " (quoted(help)) } }
            p.small { (desk.position(&finding.place)) " " code { (finding.place.pointer) } }
        }
    }
}

/// A message; what stands between backquotes in it is a name.
fn quoted(message: &str) -> Markup {
    html! {
        @for (index, piece) in message.split('`').enumerate() {
            @if index % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

/// Answers in words; those that matter are strong.
pub fn answers(desk: &Desk, example: &Example) -> Markup {
    let given =
        desk.guide.questions.0.iter().enumerate().filter(|(index, _)| example.answers.mask(*index) != 0);
    html! {
        @if example.answers == Default::default() { "no answer yet: the first screen" }
        @for (number, (index, question)) in given.enumerate() {
            @if number > 0 { ", " }
            @let said = chosen(question, example.answers.mask(index));
            @if example.decisive.contains(&index) { strong { (&*question.id.0) ": " (said) } } @else { (&*question.id.0) ": " (said) }
        }
    }
}

/// The names of the options in a mask.
pub fn chosen(question: &crate::guide::question::Question, mask: u64) -> String {
    let options = question.options.iter().enumerate().filter(|(bit, _)| mask & bit_of(*bit) != 0);
    options.map(|(_, choice)| &*choice.id.0).collect::<Vec<_>>().join(" + ")
}

/// The findings about one part of the review file, by its JSON pointer.
pub fn about<'a>(desk: &Desk<'a>, pointer: &str) -> Vec<&'a Finding> {
    desk.report.findings.iter().filter(|finding| is_inside(&finding.place, pointer)).collect()
}

/// Whether something about a part of the review file could not be decided.
pub fn is_unproved(desk: &Desk, pointer: &str) -> bool {
    let mut places = desk.report.unproved.iter().map(|unproved| &unproved.place);
    places.any(|place| is_inside(place, pointer))
}

/// Whether a place is in a part of the review file.
fn is_inside(place: &Place, pointer: &str) -> bool {
    let rest = place.pointer.strip_prefix(pointer);
    place.file == File::Review && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
