//! The result: the short answers and the sections, each with who sees it.

use maud::{Markup, html};

use crate::check::reading::{self, Grade};
use crate::check::review::Source;
use crate::check::texts::Part;
use crate::guide::line::Line;
use crate::guide::result::{Outcome, Section};
use crate::packet::block::blocks;
use crate::packet::desk::{Desk, Paper};
use crate::packet::glossary;
use crate::packet::page::{chapter, part};
use crate::packet::prose::{maybe, prose};

/// The short answers, in their order.
pub fn outcomes(desk: &Desk) -> Markup {
    chapter(
        "outcomes",
        "The short answers",
        html! {
            p.note { "One of these stands on top of each result: the first whose condition holds. So “Who” leaves out whoever an earlier one takes." }
            @for (index, outcome) in desk.guide.outcomes.iter().enumerate() { (one_outcome(desk, index, outcome)) }
        },
    )
}

fn one_outcome(desk: &Desk, index: usize, outcome: &Outcome) -> Markup {
    part(
        "outcome",
        &outcome.id.0,
        &format!("Short answer {}", index + 1),
        html! {
            dl.facts {
                (desk.who(&outcome.when, &desk.subject.shown.outcome(index), "shown"))
                @if outcome.urgent { dt { "Urgent" } dd { "the emergency line and the helplines come before everything else; on the questions from then on too, with the helplines of the first screen" } }
            }
            div.visitor lang=(&*desk.guide.locale) {
                p.headline { (prose(desk.guide, &outcome.headline)) }
                @if outcome.summary.is_some() { p { (maybe(desk.guide, outcome.summary.as_ref())) } }
            }
            (glossary::opened(desk, |part| part == Part::Outcome(index)))
        },
    )
}

/// The sections, in their order.
pub fn sections(desk: &Desk) -> Markup {
    chapter(
        "sections",
        "The sections",
        html! {
            p.note {
                "Everybody reads the short answer and then, in this order, all sections that are for them. The first three are open, and every one "
                "that warns; the others open at a touch, and in print."
            }
            @for (index, section) in desk.guide.sections.iter().enumerate() { (one_section(desk, index, section)) }
            @if desk.guide.sections.is_empty() { p { "This guide has no sections." } }
        },
    )
}

fn one_section(desk: &Desk, index: usize, section: &Section) -> Markup {
    let seen = desk.subject.shown.section(index);
    let fragments = glossary::fragments_of(desk.guide, &section.blocks);
    let is_part = |part| {
        part == Part::Section(index) || fragments.iter().any(|fragment| part == Part::Fragment(*fragment))
    };
    part(
        "section",
        &section.id.0,
        &format!("Section {}", index + 1),
        html! {
            dl.facts {
                (desk.who(&section.when, &seen, "shown"))
                (sources(desk, &section.sources))
                @if desk.paper == Paper::Packet && let Some(grade) = grade(desk, is_part) {
                    dt { "Reading" }
                    dd { (graded(&grade)) }
                }
            }
            div.visitor lang=(&*desk.guide.locale) {
                p.headline { (prose(desk.guide, &section.title)) }
                (blocks(desk, &section.blocks, &seen))
            }
            (glossary::opened(desk, is_part))
        },
    )
}

/// What a section rests on, with the titles of the review file.
fn sources(desk: &Desk, ids: &[Line]) -> Markup {
    let known =
        |id: &Line| -> Option<&Source> { desk.review()?.sources.iter().find(|source| source.id == *id) };
    html! {
        dt { "Rests on" }
        dd {
            @for (index, id) in ids.iter().enumerate() {
                @if index > 0 { "; " }
                span.source {
                    (&**id)
                    @if let Some(source) = known(id) { " " cite { (&*source.title) } }
                }
            }
            @if ids.is_empty() { "no source named" }
        }
    }
}

/// The reading grade of some parts, where their language has one and they are long enough.
pub fn grade(desk: &Desk, is_part: impl Fn(Part) -> bool) -> Option<Grade> {
    let passages = desk.passages.iter().filter(|passage| is_part(passage.part));
    let words: Vec<String> = passages.map(|passage| passage.words(desk.guide)).collect();
    reading::grade(desk.language?, words.iter().map(String::as_str))
}

/// A grade in words.
pub fn graded(grade: &Grade) -> String {
    let (length, words) = (grade.words_per_sentence(), grade.words);
    format!("grade {:.1} ({words} words, {length:.0} to a sentence)", grade.grade)
}
