//! The questions: what they say, when they are asked, and of whom.

use maud::{Markup, html};

use crate::guide::question::{Choice, Choose, Question};
use crate::guide::words::Word;
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, part};
use crate::packet::prose::{maybe, prose};

/// All questions, in the order of asking.
pub fn questions(desk: &Desk) -> Markup {
    chapter(
        "questions",
        "The questions",
        html! {
            p.note { "In the order of asking. The short names in the first column are how this " (desk.paper.word()) " speaks of answers." }
            @for (index, question) in desk.guide.questions.0.iter().enumerate() { (one(desk, index, question)) }
        },
    )
}

fn one(desk: &Desk, index: usize, question: &Question) -> Markup {
    let (guide, words) = (desk.guide, &desk.guide.words);
    part(
        "question",
        &question.id.0,
        &format!("Question {}", index + 1),
        html! {
            dl.facts {
                (desk.who(&question.when, &desk.space().asked(index), "asked"))
                dt { "Answers" }
                dd { (if question.choose == Choose::One { "exactly one" } else { "one or more" }) }
            }
            div.visitor lang=(&*desk.guide.locale) {
                p.headline { (prose(guide, &question.text)) }
                @if question.help.is_some() {
                    p { (maybe(guide, question.help.as_ref())) }
                } @else if question.choose == Choose::Many {
                    p { (words.get(Word::ChooseMany)) }
                }
                @if question.why.is_some() { p { span.tone { (words.get(Word::Why)) ": " } (maybe(guide, question.why.as_ref())) } }
                table.options {
                    tbody { @for choice in &question.options { (option(desk, choice)) } }
                }
            }
        },
    )
}

fn option(desk: &Desk, choice: &Choice) -> Markup {
    html! {
        tr {
            th scope="row" { code { (&*choice.id.0) } }
            td {
                (prose(desk.guide, &choice.text))
                @if let Some(help) = &choice.help { br; span.small { (prose(desk.guide, help)) } }
            }
            td.mark {
                @if choice.unsure { "way out for who is not sure" }
                @if choice.unsure && choice.none { "; " }
                @if choice.none { "excludes the others" }
                @if let Some(place) = &choice.jurisdiction {
                    @if choice.unsure || choice.none { "; " }
                    "means " (&**place)
                }
            }
        }
    }
}
