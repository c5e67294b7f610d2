//! The ways to reach a firm, after the notices that belong before them.

use yew::{AttrValue, Html};

use crate::guide::firm::Firm;
use crate::guide::phone;
use crate::guide::result::{Action, FirmIndex, Kind};
use crate::guide::words::Word;
use crate::interview::view::{ResultView, Withheld};
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::message::Message;
use crate::widget::stage::Stage;
use crate::widget::{firm, heading, notices, text};

/// The actions, grouped by firm in the order of the guide; or why there are none.
pub fn actions(stage: &Stage, result: &ResultView) -> Option<Element> {
    let shown: Vec<&Action> =
        result.actions.iter().filter_map(|shown| stage.guide.actions.get(shown.index)).collect();
    let mut firms: Vec<Option<FirmIndex>> = Vec::new();
    for action in &shown {
        if !firms.contains(&action.firm) {
            firms.push(action.firm);
        }
    }
    let groups: Vec<Html> = firms.iter().map(|firm| group(stage, *firm, &shown)).collect();
    if groups.is_empty() {
        return result.withheld.map(|why| withheld(stage, why));
    }
    let section = classed("section", "actions")
        .part("actions")
        .child(heading::titled(stage, 1, Word::Actions))
        .maybe(notices::notices(stage, &result.action_notices))
        .children(groups);
    Some(section)
}

/// What is said where firms are named that are not there for this visitor.
fn withheld(stage: &Stage, why: Withheld) -> Element {
    let said = classed("p", "callout").part("withheld");
    match (why, &stage.guide.out_of_area) {
        (Withheld::Place, Some(own)) => said.children(text::text(stage, own)),
        (Withheld::Place, None) => said.words(stage.word(Word::OutOfArea)),
        (Withheld::Role, _) => said.words(stage.word(Word::NotForYou)),
    }
}

/// One firm and its actions.
fn group(stage: &Stage, index: Option<FirmIndex>, shown: &[&Action]) -> Html {
    let own = || shown.iter().filter(|action| action.firm == index);
    let behind: Option<&Firm> = own().next().and_then(|action| stage.guide.firm_of(action));
    let mut left = 0;
    let mut drawn: Vec<Html> = Vec::new();
    for action in own() {
        left |= match action.kind {
            Kind::Call => notices::CALL,
            Kind::Text => notices::TEXT,
            _ => notices::PAGE,
        };
        drawn.push(one(stage, action));
    }
    classed("div", "firm")
        .part("firm")
        .children(behind.map(|behind| firm::imprint(stage, behind)).unwrap_or_default())
        .maybe(notices::traces(stage, left))
        .children(drawn)
        .into()
}

fn one(stage: &Stage, action: &Action) -> Html {
    let steps =
        action.steps.iter().map(|step| element("li").children(text::text(stage, step)).into()).collect();
    let has_steps = !action.steps.is_empty();
    classed("div", "action")
        .child(element("p").child(link(stage, action)))
        .maybe(has_steps.then(|| classed("p", "steps-title").words(stage.word(Word::Steps))))
        .maybe(has_steps.then(|| element("ol").children(steps)))
        .maybe(action.note.as_ref().map(|note| classed("p", "help").children(text::text(stage, note))))
        .into()
}

/// The link itself. One of the firm's pages opens in its own tab, so that the result stays.
fn link(stage: &Stage, action: &Action) -> Element {
    let number = stage.guide.phone_of(action).map(|phone| &*phone.0).unwrap_or_default();
    let (address, tail): (AttrValue, _) = match (action.kind, &action.url) {
        (Kind::Call, _) => {
            (phone::call(number).into(), classed("span", "number").words(phone::shown(number).into()))
        }
        (Kind::Text, _) => {
            let message = phone::message(number, action.message.as_deref());
            (message.into(), classed("span", "number").words(phone::shown(number).into()))
        }
        (_, url) => {
            let url = url.as_ref().map(|url| url.0.share()).unwrap_or_default();
            (url.into(), classed("span", "unseen").mark("(").words(stage.word(Word::OtherSite)).mark(")"))
        }
    };
    text::link(address)
        .fixed(Key::Class, "act")
        .part("action")
        .on_click(stage.on(Message::Act))
        .children(text::plain(stage, &action.label))
        .mark(" ")
        .child(tail)
}
