//! `signpost walk`: what a visitor with some answers sees, as text.

use std::path::Path;
use std::process::ExitCode;

use crate::command::file::{self, Failure, complain, load};
use crate::command::report::visible;
use crate::guide::Guide;
use crate::guide::result::Helpline;
use crate::guide::text::Text;
use crate::guide::values::Date;
use crate::interview::fill::Filler;
use crate::interview::view::{AskedView, ResultView, Step, Withheld};
use crate::interview::{Answers, resolve};

/// Prints the next question or the result.
pub fn walk(file: &Path, answers: &[String], today: Option<&str>) -> ExitCode {
    match told(file, answers, today) {
        Ok(text) => {
            file::say(&text);
            ExitCode::SUCCESS
        }
        Err(failure) => ExitCode::from(complain(&failure)),
    }
}

fn told(file: &Path, answers: &[String], today: Option<&str>) -> Result<String, Failure> {
    let guide = load(file)?;
    let today = match today {
        Some(day) => {
            Date::parse(day).ok_or_else(|| Failure::File(format!("`{day}` is not a day like 2026-11-20")))?
        }
        None => guide.review.on,
    };
    let mut given = Answers::default();
    for answer in answers {
        given = with(&guide, given, answer).ok_or_else(|| Failure::File(unknown(&guide, answer)))?;
    }
    let view = resolve(&guide, &given, today);
    let filler = Filler::new(&guide, &view.answers);
    for index in &view.pruned {
        let question = guide.questions.0.get(*index).map_or("", |question| &*question.id.0);
        eprintln!(
            "the answer to `{question}` is not taken: it is not asked after the answers before it, or does not allow these options together"
        );
    }
    Ok(match &view.step {
        Step::Question(asked) => question(&guide, &filler, asked),
        Step::Result(shown) => result(&guide, &filler, shown),
    })
}

/// The answers with one more, written `question=option,option`.
fn with(guide: &Guide, given: Answers, answer: &str) -> Option<Answers> {
    let (question, options) = answer.split_once('=')?;
    given.with(guide, question, &options.split(',').collect::<Vec<_>>())
}

fn unknown(guide: &Guide, answer: &str) -> String {
    let mut message = format!("`{answer}` is not an answer to this guide. Its questions and options:");
    for question in &guide.questions.0 {
        let options: Vec<&str> = question.options.iter().map(|option| &*option.id.0).collect();
        message.push_str(&format!("\n  {}={}", &*question.id.0, options.join(" | ")));
    }
    message
}

fn question(guide: &Guide, filler: &Filler, asked: &AskedView) -> String {
    let Some(question) = guide.questions.0.get(asked.index) else { return String::new() };
    let text = visible(&filler.words(&question.text));
    let mut told = String::new();
    if asked.urgent {
        let emergency = guide.emergency.as_ref();
        told.extend(emergency.map(|emergency| line(filler, "emergency", &emergency.text)));
        told.extend(guide.first_helplines().map(|(_, helpline)| helpline_line(filler, helpline)));
    }
    told.push_str(&format!("Question {} of at most {}: {text}\n", asked.number, asked.at_most));
    for option in &question.options {
        let text = visible(&filler.words(&option.text));
        told.push_str(&format!("  {}={}: {text}\n", &*question.id.0, &*option.id.0));
    }
    told
}

fn result(guide: &Guide, filler: &Filler, shown: &ResultView) -> String {
    let mut told = String::new();
    let mut part = |kind: &str, id: &str, text: &Text| {
        told.push_str(&line(filler, &format!("{kind} {id}"), text));
    };
    if let Some(outcome) = shown.outcome.as_ref().and_then(|outcome| guide.outcomes.get(outcome.index)) {
        part("outcome", &outcome.id.0, &outcome.headline);
    }
    for section in shown.sections.iter().filter_map(|section| guide.sections.get(section.index)) {
        part("section", &section.id.0, &section.title);
    }
    for action in shown.actions.iter().filter_map(|action| guide.actions.get(action.index)) {
        part("action", &action.id.0, &action.label);
    }
    if let (Some(Withheld::Place), Some(text)) = (shown.withheld, &guide.out_of_area) {
        part("in place of firms", "out_of_area", text);
    }
    for helpline in shown.helplines.iter().filter_map(|helpline| guide.helplines.get(helpline.index)) {
        told.push_str(&helpline_line(filler, helpline));
    }
    told
}

fn helpline_line(filler: &Filler, helpline: &Helpline) -> String {
    line(filler, &format!("helpline {}", &*helpline.id.0), &helpline.name)
}

/// What something is, and what it says.
fn line(filler: &Filler, what: &str, text: &Text) -> String {
    format!("{what}: {}\n", visible(&filler.words(text)))
}
