//! Whom a visitor can turn to: the firms with their actions, and independent help.

use maud::{Markup, html};

use crate::guide::firm::Firm;
use crate::guide::line::Line;
use crate::guide::phone;
use crate::guide::result::{Action, Helpline, Kind};
use crate::guide::text::Text;
use crate::guide::values::{Dial, Url};
use crate::guide::words::Word;
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, part};
use crate::packet::prose::{link, maybe, prose};
use crate::packet::who;

/// The firms and their actions.
pub fn firms(desk: &Desk) -> Markup {
    let guide = desk.guide;
    chapter(
        "actions",
        "Ways to reach a firm",
        html! {
            @if let Some(own) = &guide.firm { (firm(desk, "firm", own)) }
            @for (further, id) in guide.firms.0.iter().zip(&desk.subject.catalogue.firms) { (firm(desk, id, further)) }
            @for (index, action) in guide.actions.iter().enumerate() { (one_action(desk, index, action)) }
            @if guide.actions.is_empty() { p { "This guide offers no way to reach a firm." } }
            @if let Some(text) = &guide.out_of_area { (outside(desk, text)) }
        },
    )
}

fn firm(desk: &Desk, id: &str, firm: &Firm) -> Markup {
    let said: Vec<&str> = firm.acts_for.iter().map(|option| &*option.0).collect();
    let serves: Vec<&str> = firm.serves.iter().map(|place| &**place).collect();
    let row = |name: &str, value: Option<&str>| html! { @if let Some(value) = value { dt { (name) } dd { (value) } } };
    part(
        "firm",
        id,
        "Firm",
        html! {
            dl.facts {
                (row("Name", Some(&firm.name)))
                (row("Licence", firm.licence.as_deref()))
                (row("Lawyer", firm.responsible_lawyer.as_deref()))
                (row("Address", firm.address.as_deref()))
                @if let Some(number) = &firm.phone { dt { "Phone" } dd { (number_of(&number.0)) } }
                @if let Some(url) = &firm.url { dt { "Website" } dd { (link(&url.0)) } }
                @if !said.is_empty() { dt { "Acts for" } dd { (said.join(", ")) (role(desk)) } }
                @if !serves.is_empty() { dt { "Serves" } dd { (serves.join(", ")) } }
            }
        },
    )
}

/// Which question the names under "acts for" answer.
fn role(desk: &Desk) -> Markup {
    let question = desk.subject.role_question().map(|index| desk.saying.question(index));
    html! { @if let Some(id) = question { " (answers to " a href={ "#question-" (id) } { code { (id) } } ")" } }
}

fn one_action(desk: &Desk, index: usize, action: &Action) -> Markup {
    let guide = desk.guide;
    let number = guide.phone_of(action).map(|number| &*number.0).unwrap_or_default();
    part(
        "action",
        &action.id.0,
        &format!("Action {}", index + 1),
        html! {
            dl.facts {
                (desk.who(&action.when, &desk.subject.shown.action(index), "offered"))
                dt { "Leads to" }
                dd {
                    (guide.firm_of(action).map(|firm| &*firm.name).unwrap_or("no firm")) ": "
                    @match action.kind {
                        Kind::Call => { "a phone call to " (number_of(number)) },
                        Kind::Text => { "a text message to " (number_of(number)) },
                        Kind::Book => { "the booking page " (page(action)) },
                        Kind::Write => { "the contact form " (page(action)) },
                        Kind::Quote => { "the page for a quote " (page(action)) },
                    }
                }
            }
            div.visitor lang=(&*desk.guide.locale) { (offered(desk, action)) }
        },
    )
}

/// An action as a visitor reads it.
pub fn offered(desk: &Desk, action: &Action) -> Markup {
    let guide = desk.guide;
    let is_dialled = matches!(action.kind, Kind::Call | Kind::Text);
    let number = guide.phone_of(action).filter(|_| is_dialled);
    html! {
        p.button { (prose(guide, &action.label)) @if let Some(number) = number { " " (phone::shown(&number.0)) } }
        @if let Some(message) = &action.message { p { span.tone { "Ready to send: " } "“" (&**message) "”" } }
        @if !action.steps.is_empty() {
            p.title { (guide.words.get(Word::Steps)) }
            ol { @for step in &action.steps { li { (prose(guide, step)) } } }
        }
        @if action.note.is_some() { p { (maybe(guide, action.note.as_ref())) } }
    }
}

/// What is said where no firm serves the visitor's place.
fn outside(desk: &Desk, text: &Text) -> Markup {
    let told = desk.subject.shown.withheld().map(|[_, place]| place);
    part(
        "area",
        "out-of-area",
        "In place of the firms",
        html! {
            dl.facts { (who::row(desk, "whoever chose a place that no firm of the guide serves", &told, "told")) }
            div.visitor lang=(&*desk.guide.locale) { p { (prose(desk.guide, text)) } }
        },
    )
}

fn page(action: &Action) -> Markup {
    html! { @if let Some(url) = &action.url { (link(&url.0)) } }
}

/// A number as a visitor reads it, and as it is dialled where that differs.
fn number_of(number: &str) -> Markup {
    let shown = phone::shown(number);
    html! { (shown) @if shown != number { " (" (number) ")" } }
}

/// Independent help.
pub fn helplines(desk: &Desk) -> Markup {
    chapter(
        "helplines",
        "Independent help",
        html! {
            @if let Some(emergency) = &desk.guide.emergency {
                p { strong { (prose(desk.guide, &emergency.text)) } " " (number_of(&emergency.phone.0)) ". On the first screen and on every result; first of all where the short answer is urgent, and then on top of the questions before it too." }
            }
            @for (index, helpline) in desk.guide.helplines.iter().enumerate() { (one_helpline(desk, index, helpline)) }
            @if desk.guide.helplines.is_empty() { p { "This guide names no independent help." } }
        },
    )
}

fn one_helpline(desk: &Desk, index: usize, helpline: &Helpline) -> Markup {
    part(
        "helpline",
        &helpline.id.0,
        &format!("Helpline {}", index + 1),
        html! {
            dl.facts {
                (desk.who(&helpline.when, &desk.subject.shown.helpline(index), "shown"))
                dt { "Dials" }
                dd {
                    (dialled(helpline))
                }
                dt { "For" }
                dd { (&*helpline.audience.0) @if helpline.start { "; on the first screen too, for everybody, and on the questions once the short answer so far is urgent" } }
                dt { "Checked" }
                dd { (helpline.verified.written()) " at " (link(&helpline.source.0)) }
            }
            div.visitor lang=(&*desk.guide.locale) { (reached(desk, helpline)) }
        },
    )
}

/// The numbers behind a helpline's links, as they are dialled.
fn dialled(helpline: &Helpline) -> String {
    let call = helpline.phone.iter().map(|number| number.0.to_string());
    let texts = helpline.sms.iter().map(|sms| format!("texts {}", &*sms.to.0));
    let tty = helpline.tty.iter().map(|number| format!("TTY {}", &*number.0));
    let numbers: Vec<String> = call.chain(texts).chain(tty).collect();
    match numbers.as_slice() {
        [] if helpline.chat.is_some() => "nothing: a page to chat on".to_string(),
        [] => "nothing: a website alone".to_string(),
        numbers => numbers.join("; "),
    }
}

/// A helpline as a visitor reads it.
pub fn reached(desk: &Desk, helpline: &Helpline) -> Markup {
    let (guide, words) = (desk.guide, &desk.guide.words);
    let checked = words.filled(Word::Verified, &[("date", &helpline.verified.written())]);
    let body = |body: &Line| html! { " “" (&**body) "”" };
    let number = |word, number: &Option<Dial>| html! { @if let Some(number) = number { span.reach { (words.filled(word, &[("phone", &phone::shown(&number.0))])) } " " } };
    let page = |word, url: &Option<Url>| html! { @if let Some(url) = url { span.reach { (words.get(word)) " " (link(&url.0)) } " " } };
    html! {
        div.reached {
            p.title { (prose(guide, &helpline.name)) }
            @if helpline.note.is_some() { p { (maybe(guide, helpline.note.as_ref())) } }
            @if helpline.hours.is_some() { p { (maybe(guide, helpline.hours.as_ref())) } }
            p {
                (number(Word::Call, &helpline.phone))
                @if let Some(sms) = &helpline.sms {
                    span.reach { (words.filled(Word::SendText, &[("phone", &phone::shown(&sms.to.0))])) @if let Some(text) = &sms.body { (body(text)) } } " "
                }
                (number(Word::Tty, &helpline.tty))
                (page(Word::Chat, &helpline.chat))
                (page(Word::Website, &helpline.url))
            }
            @if helpline.has_number() { p.small { (checked) } }
        }
    }
}
