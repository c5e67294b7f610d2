//! What everybody sees before the first question, and the notices with their places.

use maud::{Markup, html};

use crate::guide::Guide;
use crate::guide::firm::{Keyboard, Notice, Place, SafetyScreen};
use crate::guide::phone;
use crate::guide::values::Minutes;
use crate::guide::words::Word;
use crate::guide::words::counted::Category;
use crate::interview::view::Step;
use crate::interview::{self, Answers, resolve};
use crate::packet::contacts;
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, part};
use crate::packet::prose::{address, maybe, prose};

/// The first screen, from top to bottom.
pub fn first_screen(desk: &Desk) -> Markup {
    let (guide, words) = (desk.guide, &desk.guide.words);
    let exit = guide.exit.label.as_deref().unwrap_or(words.get(Word::Exit));
    let notices = interview::notices(guide, &Answers::default(), Place::Start);
    let reviewed = [("by", &*guide.review.by), ("date", &guide.review.on.written())];
    chapter(
        "first-screen",
        "The first screen",
        html! {
            p.note { "What everybody reads before the first question, from top to bottom. The way out stands above it, on every screen." }
            div.visitor lang=(&*desk.guide.locale) {
                p.exit { (exit) " " (address(&guide.exit.url.0)) }
                p.headline { (prose(guide, &guide.title)) }
                @if guide.intro.is_some() { p { (maybe(guide, guide.intro.as_ref())) } }
                @if let Some(emergency) = &guide.emergency {
                    p { strong { (prose(guide, &emergency.text)) } " " (words.filled(Word::Call, &[("phone", &phone::shown(&emergency.phone.0))])) }
                }
                @for (_, helpline) in guide.first_helplines() { (contacts::reached(desk, helpline)) }
                p.title { (words.get(Word::Before)) }
                ul {
                    li { (words.get(Word::Private)) }
                    li { (words.counted(Word::Length, Category::plain(longest(desk) as f64), &[("max", &longest(desk).to_string())])) }
                    li { (words.filled(Word::ExitNote, &[("exit", exit)])) }
                }
                p.button { (words.get(Word::Start)) }
                @for notice in notices.iter().filter_map(|notice| guide.notices.get(*notice)) { p.small { (prose(guide, &notice.text)) } }
                p.small { (words.filled(Word::Reviewed, &reviewed)) }
            }
            dl.facts {
                dt { "Keys that leave too" } dd { (keys(guide)) }
                dt { "Safety screen" } dd { (safety(guide)) }
                dt { "Answers are forgotten" } dd { (idle(guide)) }
            }
            @if guide.safety.as_ref().and_then(|safety| safety.screen) != Some(SafetyScreen::Off) {
                p.note { "Start leads to the safety screen, which shows the emergency line and these helplines once more." }
                (safety_screen(desk, exit))
            }
        },
    )
}

/// The screen between the first one and the first question.
fn safety_screen(desk: &Desk, exit: &str) -> Markup {
    let (guide, words) = (desk.guide, &desk.guide.words);
    html! {
        div.visitor lang=(&*guide.locale) {
            p.title { (words.get(Word::Safety)) }
            ul {
                li { (words.filled(Word::ExitNote, &[("exit", exit)])) }
                @if guide.exit.keyboard != Some(Keyboard::Off) { li { (words.get(Word::Shift)) } }
                li { (words.get(Word::Trail)) }
                li { (words.get(Word::ComeBack)) }
            }
            p { strong { (words.get(Word::Safer)) } }
            @for word in [Word::Watched, Word::SaferDevice, Word::CloseKeys] { p { (words.get(word)) } }
            p.button { (words.get(Word::Continue)) }
        }
    }
}

/// Which keys take a visitor off the page, in words.
pub fn keys(guide: &Guide) -> &'static str {
    match guide.exit.keyboard.unwrap_or_default() {
        Keyboard::Shift3 => "Shift, three times within five seconds",
        Keyboard::Off => "none",
    }
}

/// Whether the safety screen stands before the first question, in words.
pub fn safety(guide: &Guide) -> &'static str {
    match guide.safety.as_ref().and_then(|safety| safety.screen).unwrap_or_default() {
        SafetyScreen::Full => "before the first question",
        SafetyScreen::Off => "turned off",
    }
}

/// When answers are forgotten, in words.
pub fn idle(guide: &Guide) -> String {
    let whenever = "when the visitor leaves, starts again or closes the page";
    match guide.safety.as_ref().and_then(|safety| safety.idle_minutes) {
        Some(Minutes(1)) => format!("after a minute without use, and {whenever}"),
        Some(Minutes(minutes)) => format!("after {minutes} minutes without use, and {whenever}"),
        None => whenever.to_string(),
    }
}

/// How many questions anybody can be asked at most, as the first screen says it.
fn longest(desk: &Desk) -> usize {
    match resolve(desk.guide, &Answers::default(), desk.subject.today).step {
        Step::Question(asked) => asked.at_most,
        Step::Result(_) => 0,
    }
}

/// The notices, and where each stands.
pub fn notices(desk: &Desk) -> Markup {
    chapter(
        "notices",
        "Notices",
        html! {
            p.note { "What professional rules require to be said. A notice before the actions is there for whoever is offered an action." }
            @for (index, notice) in desk.guide.notices.iter().enumerate() { (one(desk, index, notice)) }
            @if desk.guide.notices.is_empty() { p { "This guide has no notices." } }
        },
    )
}

fn one(desk: &Desk, index: usize, notice: &Notice) -> Markup {
    let places: Vec<&str> = notice.at.iter().map(|place| said(*place)).collect();
    part(
        "notice",
        &notice.id.0,
        &format!("Notice {}", index + 1),
        html! {
            dl.facts {
                dt { "Where" }
                dd { (places.join("; ")) }
                (desk.who(&notice.when, &desk.space().when(&notice.when), "holds"))
            }
            div.visitor lang=(&*desk.guide.locale) { p { (prose(desk.guide, &notice.text)) } }
        },
    )
}

/// Where a place is, in words.
pub fn said(place: Place) -> &'static str {
    match place {
        Place::Start => "on the first screen",
        Place::Question => "under each question",
        Place::Result => "on top of the result",
        Place::Action => "before the actions",
    }
}
