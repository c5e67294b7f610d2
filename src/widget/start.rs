//! The first screen: what this is, what it keeps to itself, where help is, and the way in.

use crate::guide::firm::Place;
use crate::guide::values::Minutes;
use crate::guide::words::Word;
use crate::interview::view::Freshness;
use crate::interview::{self, Answers, freshness};
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::message::Message;
use crate::widget::session::Session;
use crate::widget::stage::Stage;
use crate::widget::{exit, heading, helplines, notices, text};

/// The first screen.
pub fn screen(stage: &Stage, session: &Session) -> Element {
    let guide = stage.guide;
    let idle = guide.safety.as_ref().and_then(|safety| safety.idle_minutes).filter(|_| session.idle);
    let overdue = freshness(guide, session.today) != Freshness::Current;
    let start = stage.button("primary", Word::Start, Message::Begin).part("button");
    classed("div", "start")
        .child(heading::screen_heading(stage, None, text::plain(stage, &guide.title)))
        .maybe(idle.map(|minutes| cleared(stage, minutes)))
        .maybe(guide.intro.as_ref().map(|intro| classed("p", "lead").children(text::text(stage, intro))))
        .maybe(overdue.then(|| notices::overdue(stage)))
        .maybe(helplines::emergency(stage, true))
        .child(before(stage, session))
        .child(start)
        .maybe(notices::notices(stage, &interview::notices(guide, &Answers::default(), Place::Start)))
        .child(notices::reviewed(stage))
}

/// Why the answers are gone.
fn cleared(stage: &Stage, minutes: Minutes) -> Element {
    let number = (minutes.0 as usize).to_string();
    let said = stage.counted(Word::Idle, f64::from(minutes.0), &[("n", &number)]);
    classed("p", "callout").fixed(Key::Role, "status").words(said)
}

fn before(stage: &Stage, session: &Session) -> Element {
    let longest = session.longest_way();
    let most = longest.to_string();
    let lines = element("ul")
        .child(element("li").words(stage.word(Word::Private)))
        .child(element("li").words(stage.counted(Word::Length, longest as f64, &[("max", &most)])))
        .child(element("li").words(exit::note(stage)));
    classed("div", "before").child(heading::titled(stage, 1, Word::Before)).child(lines)
}
