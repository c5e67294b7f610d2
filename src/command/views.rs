//! `signpost views`: every distinct screen of a guide with answers that lead to it, for programs that look at all of them.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::check::views::{Keep, MOST_TRIED, Screen, Views, views};
use crate::command::file::{self, Failure, complain, load};
use crate::guide::Guide;
use crate::guide::phone;
use crate::guide::text::Text;
use crate::guide::values::Date;
use crate::interview::bit_of;
use crate::interview::fill::Filler;
use crate::interview::view::{Shown, Step};

/// Prints them as one JSON object.
pub fn print(file: &Path, keep: Keep, today: Date) -> ExitCode {
    let told = load(file).and_then(|guide| {
        let found = views(&guide, today, keep, MOST_TRIED);
        let found =
            found.ok_or_else(|| Failure::File(format!("{}: too many ways to walk", file.display())))?;
        Ok(told(&guide, &found))
    });
    match told {
        Ok(told) => {
            file::say(&format!("{told}\n"));
            ExitCode::SUCCESS
        }
        Err(failure) => ExitCode::from(complain(&failure)),
    }
}

/// The object that is printed. A text is its place in `texts`, since most are said on many screens.
pub fn told(guide: &Guide, found: &Views) -> Value {
    let mut telling = Telling { guide, texts: HashMap::new() };
    let mut list =
        |screens: &[Screen]| -> Vec<Value> { screens.iter().map(|screen| telling.screen(screen)).collect() };
    let (questions, results) = (list(&found.questions), list(&found.results));
    let mut texts: Vec<(String, usize)> = telling.texts.into_iter().collect();
    texts.sort_by_key(|(_, place)| *place);
    let texts: Vec<String> = texts.into_iter().map(|(text, _)| text).collect();
    json!({
        "guide": &*guide.id.0,
        "ways": found.ways,
        "distinct": { "questions": found.questions.len(), "results": found.distinct },
        "questions": questions,
        "results": results,
        "texts": texts,
    })
}

struct Telling<'g> {
    guide: &'g Guide,
    texts: HashMap<String, usize>,
}

impl Telling<'_> {
    fn text(&mut self, filler: &Filler, text: &Text) -> usize {
        let next = self.texts.len();
        *self.texts.entry(filler.words(text)).or_insert(next)
    }

    fn screen(&mut self, screen: &Screen) -> Value {
        let filler = Filler::new(self.guide, &screen.view.answers);
        let answers = self.answers(&filler, screen);
        let shows = match &screen.view.step {
            Step::Question(asked) => {
                let question = self.guide.questions.0.get(asked.index);
                let on_top = asked.urgent.then(|| self.help(&filler));
                json!({
                    "heading": question.map(|question| self.text(&filler, &question.text)),
                    "number": asked.number,
                    "most": asked.at_most,
                    "options": question.map_or(0, |question| question.options.len()),
                    "notices": asked.notices.len(),
                    "help": on_top,
                })
            }
            Step::Result(result) => {
                let outcome = result.outcome.as_ref().and_then(|shown| self.guide.outcomes.get(shown.index));
                json!({
                    "heading": outcome.map(|outcome| self.text(&filler, &outcome.headline)),
                    "sections": self.titles(&filler, &result.sections, |guide, index| Some(&guide.sections.get(index)?.title)),
                    "actions": self.titles(&filler, &result.actions, |guide, index| Some(&guide.actions.get(index)?.label)),
                    "helplines": self.titles(&filler, &result.helplines, |guide, index| Some(&guide.helplines.get(index)?.name)),
                    "urgent": result.urgent,
                })
            }
        };
        json!({ "answers": answers, "says": screen.says, "shows": shows })
    }

    /// The help that stands on top of a question for whoever is in danger: the emergency line, the names of helplines, and the
    /// addresses that call them.
    fn help(&mut self, filler: &Filler) -> Value {
        let guide = self.guide;
        let emergency = guide.emergency.as_ref();
        let line = emergency.map(|emergency| self.text(filler, &emergency.text));
        let first = || guide.first_helplines().map(|(_, helpline)| helpline);
        let helplines: Vec<usize> = first().map(|helpline| self.text(filler, &helpline.name)).collect();
        let numbers = emergency
            .map(|emergency| &emergency.phone)
            .into_iter()
            .chain(first().filter_map(|one| one.phone.as_ref()));
        let calls: Vec<String> = numbers.map(|number| phone::call(&number.0)).collect();
        json!({ "emergency": line, "helplines": helplines, "calls": calls })
    }

    /// The answers, question by question: its text, and the places and the texts of the options.
    fn answers(&mut self, filler: &Filler, screen: &Screen) -> Vec<Value> {
        let answered = screen
            .view
            .answered
            .iter()
            .filter_map(|index| self.guide.questions.0.get(*index).map(|question| (*index, question)));
        answered
            .map(|(index, question)| {
                let given = question.options.iter().enumerate();
                let given: Vec<_> =
                    given.filter(|(place, _)| screen.answers.mask(index) & bit_of(*place) != 0).collect();
                let places: Vec<usize> = given.iter().map(|(place, _)| *place).collect();
                let texts: Vec<usize> =
                    given.iter().map(|(_, option)| self.text(filler, &option.text)).collect();
                json!([self.text(filler, &question.text), places, texts])
            })
            .collect()
    }

    /// What each of some parts is called.
    fn titles(
        &mut self,
        filler: &Filler,
        shown: &[Shown],
        title: fn(&Guide, usize) -> Option<&Text>,
    ) -> Vec<usize> {
        let guide = self.guide;
        shown
            .iter()
            .filter_map(|shown| title(guide, shown.index))
            .map(|title| self.text(filler, title))
            .collect()
    }
}
