//! Independent help: the emergency line and the helplines.

use yew::Html;

use crate::guide::phone;
use crate::guide::result::Helpline;
use crate::guide::values::{Dial, Url};
use crate::guide::words::Word;
use crate::interview::view::Shown;
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::notices::Traces;
use crate::widget::stage::Stage;
use crate::widget::{heading, notices, text};

/// The emergency line, with the helplines that belong beside it (`start`) where they are wanted.
pub fn emergency(stage: &Stage, with_helplines: bool) -> Option<Element> {
    let line = stage.guide.emergency.as_ref().map(|emergency| {
        classed("p", "emergency-line")
            .child(element("span").children(text::text(stage, &emergency.text)))
            .child(call(stage, Word::Call, &emergency.phone))
    });
    let first = &mut stage.guide.first_helplines().filter(|_| with_helplines).map(|(_, helpline)| helpline);
    let (lines, left) = drawn(stage, "div", first);
    if line.is_none() && lines.is_empty() {
        return None;
    }
    Some(
        classed("div", "emergency")
            .part("emergency")
            .maybe(line)
            .children(lines)
            .maybe(notices::traces(stage, left)),
    )
}

/// The helplines of the result.
pub fn helplines(stage: &Stage, shown: &[Shown]) -> Option<Element> {
    let known = &mut shown.iter().filter_map(|shown| stage.guide.helplines.get(shown.index));
    let (lines, left) = drawn(stage, "li", known);
    if lines.is_empty() {
        return None;
    }
    let section = classed("section", "helplines")
        .part("helplines")
        .child(heading::titled(stage, 1, Word::Helplines))
        .child(element("ul").fixed(Key::Role, "list").children(lines))
        .maybe(notices::traces(stage, left));
    Some(section)
}

/// Helplines, and what using them leaves behind.
fn drawn(
    stage: &Stage,
    name: &'static str,
    helplines: &mut dyn Iterator<Item = &Helpline>,
) -> (Vec<Html>, Traces) {
    let mut left = 0;
    let mut lines = Vec::new();
    for helpline in helplines {
        let is_called = helpline.phone.is_some() || helpline.tty.is_some();
        let leaves = if is_called { notices::CALL } else { 0 }
            | if helpline.sms.is_some() { notices::TEXT } else { 0 };
        left |= leaves;
        lines.push(one(stage, name, helpline, leaves != 0));
    }
    (lines, left)
}

fn one(stage: &Stage, name: &'static str, helpline: &Helpline, has_number: bool) -> Html {
    let paragraph = |text| element("p").children(text::text(stage, text));
    let checked = || stage.filled(Word::Verified, &[("date", &stage.day(helpline.verified))]);
    classed(name, "helpline")
        .child(classed("p", "helpline-name").children(text::plain(stage, &helpline.name)))
        .maybe(helpline.note.as_ref().map(paragraph))
        .maybe(helpline.hours.as_ref().map(paragraph))
        .child(reach(stage, helpline))
        .maybe(has_number.then(|| classed("p", "imprint").words(checked())))
        .into()
}

/// The links that reach a helpline.
fn reach(stage: &Stage, helpline: &Helpline) -> Element {
    let sms = helpline.sms.as_ref().map(|sms| {
        let address = phone::message(&sms.to.0, sms.body.as_deref());
        dial(stage, Word::SendText, &sms.to.0, address)
    });
    classed("p", "reach")
        .maybe(helpline.phone.as_ref().map(|number| call(stage, Word::Call, number)))
        .maybe(sms)
        .maybe(helpline.tty.as_ref().map(|number| call(stage, Word::Tty, number)))
        .maybe(helpline.chat.as_ref().map(|url| page(stage, Word::Chat, url, helpline)))
        .maybe(helpline.url.as_ref().map(|url| page(stage, Word::Website, url, helpline)))
}

/// A link to a page of a helpline, which it names to those who hear it.
#[inline(never)]
fn page(stage: &Stage, word: Word, url: &Url, helpline: &Helpline) -> Element {
    let which = classed("span", "unseen").mark(": ").children(text::plain(stage, &helpline.name));
    text::link(url.0.share()).fixed(Key::Class, "dial").words(stage.word(word)).child(which)
}

/// A link that calls a number.
#[inline(never)]
fn call(stage: &Stage, word: Word, number: &Dial) -> Element {
    dial(stage, word, &number.0, phone::call(&number.0))
}

/// A link to a phone number, which it says.
#[inline(never)]
fn dial(stage: &Stage, word: Word, number: &str, address: String) -> Element {
    let says = stage.filled(word, &[("phone", &phone::shown(number))]);
    text::link(address).fixed(Key::Class, "dial").words(says)
}
