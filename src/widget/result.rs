//! The result: the short answer, the explanation, the ways on.

use yew::Html;

use crate::guide::block::{Content, Tone};
use crate::guide::firm::Overdue;
use crate::guide::words::Word;
use crate::interview::view::{Freshness, ResultView, Shown, View};
use crate::widget::element::{Element, Key, classed, element, words};
use crate::widget::message::Message;
use crate::widget::session::{Paper, Session};
use crate::widget::stage::Stage;
use crate::widget::{actions, answers, because, block, heading, helplines, notices, print, text};

/// The screen of the result. Help comes first where the outcome is urgent, and behind the firm's actions otherwise.
pub fn screen(stage: &Stage, session: &Session, view: &View, result: &ResultView) -> Element {
    let urgent = result.urgent;
    let sections = result.sections.iter().enumerate();
    let sections = sections.filter_map(|(number, shown)| section(stage, number, shown));
    let help = |wanted: bool| if wanted { helplines::helplines(stage, &result.helplines) } else { None };
    // Only where the visitor has asked for them do the answers go on paper.
    let class = if session.paper == Paper::WithAnswers { "result full" } else { "result" };
    classed("div", class)
        .part("result")
        .child(classed("p", "ways").child(stage.button("quiet back", Word::Back, Message::Back)))
        .maybe(result.outcome.as_ref().and_then(|shown| short_answer(stage, shown, result.freshness)))
        .maybe(if urgent { helplines::emergency(stage, false) } else { None })
        .maybe(help(urgent))
        .maybe(notices::notices(stage, &result.notices))
        .children(sections.collect())
        .maybe(actions::actions(stage, result))
        .maybe(if urgent { None } else { helplines::emergency(stage, false) })
        .maybe(help(!urgent))
        .child(answers::answers(stage, view))
        .child(ways_on(stage, session.paper))
        .child(notices::reviewed(stage))
}

/// The short answer. It says what the law is, so a guide that is past its date warns before it or leaves it out.
fn short_answer(stage: &Stage, shown: &Shown, freshness: Freshness) -> Option<Element> {
    let outcome = stage.guide.outcomes.get(shown.index)?;
    let (warning, shows_law) = match freshness {
        Freshness::Current => (None, true),
        Freshness::Overdue(Overdue::Warn) => (Some(notices::overdue(stage)), true),
        _ => (Some(classed("p", "callout warning").words(stage.word(Word::Hidden))), false),
    };
    let headline = match shows_law {
        true => text::plain(stage, &outcome.headline),
        false => vec![words(stage.word(Word::HiddenTitle))],
    };
    let answer = classed("div", "outcome")
        .part("outcome")
        .child(classed("p", "paper").words(stage.word(Word::PrintTitle)))
        .child(heading::screen_heading(stage, Some(stage.word(Word::Result)), headline))
        .maybe(warning);
    if !shows_law {
        return Some(answer);
    }
    let summary = |summary| classed("p", "lead").children(text::text(stage, summary));
    Some(answer.maybe(outcome.summary.as_ref().map(summary)).maybe(because::line(stage, &shown.because)))
}

/// How many sections are open from the start. The others show their headings, so that the page can be taken in at a glance.
const OPEN_SECTIONS: usize = 3;

fn section(stage: &Stage, number: usize, shown: &Shown) -> Option<Html> {
    let section = stage.guide.sections.get(shown.index)?;
    let blocks = stage.filler.blocks(&section.blocks);
    let title = heading::heading(stage, 1, text::plain(stage, &section.title));
    let inside = classed("div", "inside")
        .children(blocks.iter().map(|content| block::block(stage, content)).collect())
        .maybe(because::details(stage, &section.title, &shown.because));
    let details =
        classed("details", "section").part("section").child(element("summary").child(title)).child(inside);
    // What warns somebody is never folded away.
    let warns =
        |content: &&Content| matches!(content, Content::Callout(callout) if callout.tone != Tone::Info);
    let is_open = stage.all_open || number < OPEN_SECTIONS || blocks.iter().any(warns);
    Some(if is_open { details.fixed(Key::Open, "") } else { details }.into())
}

fn ways_on(stage: &Stage, paper: Paper) -> Element {
    classed("div", "ways-on").child(print::print(stage, paper)).child(stage.button(
        "secondary",
        Word::Restart,
        Message::Restart,
    ))
}
