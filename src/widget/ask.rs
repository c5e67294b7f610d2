//! One question.

use yew::Html;

use crate::guide::question::{Choice, Choose, Question};
use crate::guide::words::Word;
use crate::interview::bit_of;
use crate::interview::view::{AskedView, View};
use crate::widget::element::{Element, Key, classed, element, words};
use crate::widget::message::Message;
use crate::widget::session::Session;
use crate::widget::stage::Stage;
use crate::widget::{heading, helplines, notices, text};

/// The screen of one question.
pub fn screen(stage: &Stage, session: &Session, view: &View, asked: &AskedView) -> Element {
    // The key makes a new question a new piece of page, so that no details stay open from the one before.
    let screen =
        classed("div", "question").part("question").key(asked.index).child(ways(stage, view.is_complete));
    let Some(question) = stage.guide.questions.0.get(asked.index) else { return screen };
    let (number, most) = (asked.number.to_string(), asked.at_most.to_string());
    let progress = stage.filled(Word::Progress, &[("number", &number), ("max", &most)]);
    let answer = match question.choose {
        Choose::One => one(stage, question, asked.chosen),
        Choose::Many => many(stage, question, session),
    };
    screen
        // Whoever is in danger need not come to the end for a number to call.
        .maybe(if asked.urgent { helplines::emergency(stage, true) } else { None })
        .child(heading::screen_heading(stage, Some(progress), text::plain(stage, &question.text)))
        .maybe(help(stage, question))
        .maybe(why(stage, question))
        .child(answer)
        .maybe(notices::notices(stage, &asked.notices))
}

fn ways(stage: &Stage, is_complete: bool) -> Element {
    let to_result = is_complete.then(|| stage.button("quiet", Word::ToResult, Message::ToResult));
    classed("p", "ways").child(stage.button("quiet back", Word::Back, Message::Back)).maybe(to_result)
}

/// How to answer: in the guide's words, or in the widget's where several may be chosen.
fn help(stage: &Stage, question: &Question) -> Option<Element> {
    let words = match &question.help {
        Some(help) => text::text(stage, help),
        None if question.choose == Choose::Many => vec![words(stage.word(Word::ChooseMany))],
        None => return None,
    };
    Some(classed("p", "help").fixed(Key::Id, "help").children(words))
}

fn why(stage: &Stage, question: &Question) -> Option<Element> {
    let why = question.why.as_ref()?;
    let summary = element("summary").words(stage.word(Word::Why));
    Some(classed("details", "why").child(summary).child(element("p").children(text::text(stage, why))))
}

/// Buttons rather than radio buttons: one tap answers, and arrow keys never answer by accident.
fn one(stage: &Stage, question: &Question, chosen: u64) -> Element {
    let choices = question.options.iter().enumerate();
    let options: Vec<Html> = choices
        .map(|(index, choice)| {
            let is_chosen = chosen & bit_of(index) != 0;
            let class = if is_chosen { "option chosen" } else { "option" };
            let mark = is_chosen.then(|| classed("span", "mark").words(stage.word(Word::Chosen)));
            let button = stage.bare_button(class, Message::Choose(index)).part("option");
            element("li").child(label(stage, button, choice).maybe(mark)).into()
        })
        .collect();
    classed("ul", "options").fixed(Key::Role, "list").fixed(Key::LabelledBy, "title").children(options)
}

fn many(stage: &Stage, question: &Question, session: &Session) -> Element {
    let choices = question.options.iter().enumerate();
    let options: Vec<Html> = choices
        .map(|(index, choice)| {
            let checked = session.ticked & bit_of(index) != 0;
            let tick = stage.on(Message::Tick(index));
            let input = element("input").fixed(Key::Type, "checkbox").checked(checked).on_click(tick);
            let class = match (choice.none, checked) {
                (false, false) => "option tick",
                (false, true) => "option tick chosen",
                (true, false) => "option tick apart",
                (true, true) => "option tick apart chosen",
            };
            let words = label(stage, classed("span", "tick-label"), choice);
            classed("label", class).part("option").child(input).child(words).into()
        })
        .collect();
    let described = if session.nothing_ticked { "help nothing" } else { "help" };
    let group = classed("div", "options")
        .fixed(Key::Role, "group")
        .fixed(Key::LabelledBy, "title")
        .fixed(Key::DescribedBy, described)
        .children(options);
    let error = classed("p", "error").fixed(Key::Id, "nothing").fixed(Key::Role, "alert");
    let error = if session.nothing_ticked { error.words(stage.word(Word::ChooseOne)) } else { error };
    let go_on = stage.button("primary", Word::Continue, Message::Continue).part("button");
    element("div").child(group).child(error).child(go_on)
}

fn label(stage: &Stage, around: Element, choice: &Choice) -> Element {
    let help =
        choice.help.as_ref().map(|help| classed("span", "option-help").children(text::plain(stage, help)));
    around.child(classed("span", "option-text").children(text::plain(stage, &choice.text))).maybe(help)
}
