//! What a map says of each stop, as plain words.

use crate::check::flow::{EVERYBODY_ELSE, Edge, Ending, Flow, Stop};
use crate::check::saying::{EVERYBODY, Naming, Saying};
use crate::guide::Guide;
use crate::guide::question::{Choice, Choose};
use crate::guide::text::Text;

/// What a map says of a question.
pub(super) struct Card {
    pub id: String,
    pub text: String,
    /// How many answers may be chosen.
    pub choose: &'static str,
    /// Who is asked, where that is not everybody.
    pub asked: Option<String>,
    /// Ids and texts of the options.
    pub options: Vec<(String, String)>,
}

/// What a map says of an outcome.
pub(super) struct EndCard {
    /// Its place in the order, from 1.
    pub number: usize,
    pub id: String,
    pub headline: String,
    /// Who gets it, of those whom no earlier outcome takes.
    pub who: String,
    /// How many of all ways lead to it.
    pub ways: Option<String>,
    pub is_urgent: bool,
}

/// Who gets an outcome, as part of the list.
pub(super) fn who(card: &EndCard) -> String {
    match &*card.who {
        everybody @ (EVERYBODY | EVERYBODY_ELSE) => everybody.to_string(),
        who if card.number == 1 => format!("if {who}"),
        who => format!("else if {who}"),
    }
}

/// What a map says of the question at a position.
pub(super) fn card(guide: &Guide, flow: &Flow, index: usize) -> Card {
    let saying = Saying::new(guide, Naming::Quoted);
    let Some(question) = guide.questions.0.get(index) else {
        return Card { id: String::new(), text: String::new(), choose: "", asked: None, options: Vec::new() };
    };
    let is_reached = flow.to(Stop::Question(index)).next().is_some();
    let asked = match is_reached {
        false => Some("nobody is asked this".to_string()),
        true if question.when.is_always() => None,
        true => Some(format!("asked if {}", saying.when(&question.when))),
    };
    let option = |choice: &Choice| (choice.id.0.to_string(), plain(guide, &choice.text));
    Card {
        id: question.id.0.to_string(),
        text: plain(guide, &question.text),
        choose: if question.choose == Choose::Many { "one or more answers" } else { "one answer" },
        asked,
        options: question.options.iter().map(option).collect(),
    }
}

/// What a map says of an outcome.
pub(super) fn end_card(guide: &Guide, flow: &Flow, ending: &Ending) -> EndCard {
    let outcome = guide.outcomes.get(ending.outcome);
    let ways =
        ending.ways.as_ref().zip(flow.ways.as_ref()).map(|(some, all)| format!("{some} of {all} ways"));
    EndCard {
        number: ending.outcome + 1,
        id: outcome.map(|outcome| outcome.id.0.to_string()).unwrap_or_default(),
        headline: outcome.map(|outcome| plain(guide, &outcome.headline)).unwrap_or_default(),
        who: ending.who.clone(),
        ways: if ending.is_empty { Some("nobody gets this".to_string()) } else { ways },
        is_urgent: outcome.is_some_and(|outcome| outcome.urgent),
    }
}

/// What a map without columns says of a stop, line by line.
pub(super) fn lines_of(guide: &Guide, flow: &Flow, stop: Stop) -> Vec<String> {
    let index = match stop {
        Stop::Start => return vec!["Start".to_string()],
        Stop::Result => return vec!["Result: the first outcome that fits".to_string()],
        Stop::Question(index) => index,
    };
    let card = card(guide, flow, index);
    let options = card.options.iter().map(|(id, text)| format!("• {id}: {text}"));
    let head = [format!("{} · {}", card.id, card.choose), card.text];
    head.into_iter().chain(card.asked).chain(options).collect()
}

/// What a map without columns says of an outcome, line by line, and whether it is marked as urgent.
pub(super) fn lines_of_end(guide: &Guide, flow: &Flow, ending: &Ending) -> (Vec<String>, bool) {
    let card = end_card(guide, flow, ending);
    let urgent = if card.is_urgent { " (urgent: help comes first)" } else { "" };
    let head = format!("{} · {}{urgent}", card.number, card.id);
    let who = who(&card);
    ([head, card.headline, who].into_iter().chain(card.ways).collect(), card.is_urgent)
}

/// The title of a map.
pub(super) fn title(guide: &Guide) -> String {
    format!("The flow of “{}”", plain(guide, &guide.title))
}

/// A text in one line, without characters that a file of text must not have.
pub(super) fn plain(guide: &Guide, text: &Text) -> String {
    clean(&Saying::new(guide, Naming::Ids).plain(text))
}

/// Words in one line, control characters taken as spaces.
pub(super) fn clean(text: &str) -> String {
    let seen = |sign: char| match sign {
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        sign if sign.is_control() => ' ',
        sign => sign,
    };
    let words: String = text.chars().map(seen).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The whole flow in sentences: what somebody reads who cannot see the picture.
pub(super) fn told(guide: &Guide, flow: &Flow) -> Vec<String> {
    let name = |stop: Stop| match stop {
        Stop::Start => "the start".to_string(),
        Stop::Question(question) => Saying::new(guide, Naming::Ids).question(question).to_string(),
        Stop::Result => "the result".to_string(),
    };
    let step = |edge: &Edge| match edge.who.as_slice() {
        [] => format!("From {} to {}.", name(edge.from), name(edge.to)),
        who => format!("From {} to {}: {}.", name(edge.from), name(edge.to), who.join("; or ")),
    };
    let end = |ending: &Ending| {
        let card = end_card(guide, flow, ending);
        let urgent = if card.is_urgent { " (urgent)" } else { "" };
        format!("Outcome {}{urgent}: {}, {}.", card.number, card.id, who(&card))
    };
    flow.edges.iter().map(step).chain(flow.endings.iter().map(end)).collect()
}
