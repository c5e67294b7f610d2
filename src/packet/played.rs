//! Whole results, from top to bottom, as the visitors of a few scenarios read them: the first that is urgent, the first that leads
//! to a firm, and the first that leads to none.
//!
//! The order is that of the widget's result screen.

use maud::{Markup, html};

use crate::check::filled;
use crate::guide::firm::Firm;
use crate::guide::phone;
use crate::guide::result::Action;
use crate::guide::text::Text;
use crate::guide::words::Word;
use crate::interview::fill::Filler;
use crate::interview::view::{Reason, ResultView, Shown, Step, View, Withheld};
use crate::interview::{bit_of, resolve};
use crate::packet::desk::Desk;
use crate::packet::page::{chapter, part};
use crate::packet::prose::prose;
use crate::packet::{block, contacts, tried};

/// A scenario that is played to its end.
struct Played {
    id: String,
    kind: &'static str,
    view: View,
    result: ResultView,
}

/// One visitor, and what this visitor reads.
struct Reading<'r, 'd> {
    desk: &'r Desk<'d>,
    filler: Filler<'r>,
}

/// The results of a scenario of each kind.
pub fn results(desk: &Desk) -> Markup {
    let played = played(desk);
    chapter(
        "results",
        "Whole results",
        html! {
            p.note {
                "What the visitors of a few scenarios read, in order and in full: the first scenario whose result is urgent, the first with ways to reach "
                "a firm, and the first without, on a day on which the guide’s review counts. Sections that are closed at first are open here; buttons are left out."
            }
            @for one in &played { (whole(desk, one)) }
            @if played.is_empty() { p { "No scenario of the review file leads to a result." } }
        },
    )
}

/// The first scenario of each kind that could be tried.
fn played(desk: &Desk) -> Vec<Played> {
    let scenarios = desk.review().map(|file| file.scenarios.as_slice()).unwrap_or_default();
    let mut found: Vec<Played> = Vec::new();
    for (index, scenario) in scenarios.iter().enumerate() {
        if !tried::scenario(desk, index).is_tried() {
            continue;
        }
        let view = resolve(desk.guide, &scenario.answers.0, desk.guide.review.due);
        let Step::Result(result) = view.step.clone() else { continue };
        let kind = match (result.urgent, result.actions.is_empty()) {
            (true, _) => "urgent",
            (false, false) => "with ways to reach a firm",
            (false, true) => "without ways to reach a firm",
        };
        if found.iter().all(|known| known.kind != kind) {
            found.push(Played { id: scenario.id.0.to_string(), kind, view, result });
        }
    }
    found
}

fn whole(desk: &Desk, played: &Played) -> Markup {
    let guide = desk.guide;
    let reading = Reading { desk, filler: Filler::new(guide, &played.view.answers) };
    let result = &played.result;
    let reviewed = [("by", &*guide.review.by), ("date", &guide.review.on.written())];
    part(
        "result",
        &played.id,
        &format!("Scenario, {}:", played.kind),
        html! {
            div.visitor lang=(&*guide.locale) {
                p.small { (guide.words.get(Word::Result)) }
                (reading.outcome(result))
                @if result.urgent { (reading.help(result)) }
                (reading.notices(&result.notices))
                @for shown in &result.sections { (reading.section(shown)) }
                (reading.actions(result))
                (reading.outside(result))
                @if !result.urgent { (reading.help(result)) }
                (reading.answers(&played.view))
                p.small { (guide.words.filled(Word::Reviewed, &reviewed)) }
            }
        },
    )
}

impl Reading<'_, '_> {
    fn text(&self, text: &Text) -> Markup {
        prose(self.desk.guide, &self.filler.text(text))
    }

    fn word(&self, word: Word) -> &str {
        self.desk.guide.words.get(word)
    }

    fn outcome(&self, result: &ResultView) -> Markup {
        let shown = result.outcome.as_ref();
        let known = shown.and_then(|shown| Some((shown, self.desk.guide.outcomes.get(shown.index)?)));
        html! {
            @if let Some((shown, outcome)) = known {
                p.headline { (self.text(&outcome.headline)) }
                @if let Some(summary) = &outcome.summary { p { (self.text(summary)) } }
                (self.because(None, &shown.because))
            }
        }
    }

    /// The answers that let something in, behind the title that a visitor opens them by.
    fn because(&self, title: Option<Word>, reasons: &[Reason]) -> Markup {
        html! {
            @if !reasons.is_empty() {
                p.small {
                    @if let Some(title) = title { (self.word(title)) ": " }
                    (self.word(Word::Because))
                    @for reason in reasons { " " (self.chosen(reason)) }
                }
            }
        }
    }

    /// A question and what was answered to it.
    fn chosen(&self, reason: &Reason) -> Markup {
        let question = self.desk.guide.questions.0.get(reason.question);
        html! {
            @if let Some(question) = question {
                (self.text(&question.text))
                @for (bit, choice) in question.options.iter().enumerate() {
                    @if reason.options & bit_of(bit) != 0 { " " strong { (self.text(&choice.text)) } "." }
                }
            }
        }
    }

    fn section(&self, shown: &Shown) -> Markup {
        let section = self.desk.guide.sections.get(shown.index);
        html! {
            @if let Some(section) = section {
                p.headline { (self.text(&section.title)) }
                @for content in self.filler.blocks(&section.blocks) {
                    div.block { (block::content(self.desk, &filled::content(&self.filler, content), &Ok(self.desk.space().none()))) }
                }
                (self.because(Some(Word::WhyShown), &shown.because))
            }
        }
    }

    fn notices(&self, notices: &[usize]) -> Markup {
        let known = notices.iter().filter_map(|index| self.desk.guide.notices.get(*index));
        html! { @for notice in known { p.small { (self.text(&notice.text)) } } }
    }

    /// The emergency line and independent help.
    fn help(&self, result: &ResultView) -> Markup {
        let guide = self.desk.guide;
        html! {
            @if let Some(emergency) = &guide.emergency {
                p { strong { (self.text(&emergency.text)) } " " (guide.words.filled(Word::Call, &[("phone", &phone::shown(&emergency.phone.0))])) }
            }
            @if !result.helplines.is_empty() { p.headline { (self.word(Word::Helplines)) } }
            @for helpline in result.helplines.iter().filter_map(|shown| guide.helplines.get(shown.index)) {
                (contacts::reached(self.desk, &filled::helpline(&self.filler, helpline)))
            }
        }
    }

    /// The ways to reach a firm, firm by firm in the order in which their first actions come.
    fn actions(&self, result: &ResultView) -> Markup {
        let guide = self.desk.guide;
        let shown: Vec<&Action> =
            result.actions.iter().filter_map(|shown| guide.actions.get(shown.index)).collect();
        let mut firms = Vec::new();
        for action in &shown {
            if !firms.contains(&action.firm) {
                firms.push(action.firm);
            }
        }
        html! {
            @if !shown.is_empty() {
                p.headline { (self.word(Word::Actions)) }
                (self.notices(&result.action_notices))
                @for firm in firms {
                    @let own: Vec<&&Action> = shown.iter().filter(|action| action.firm == firm).collect();
                    @if let Some(behind) = own.first().and_then(|action| guide.firm_of(action)) { (self.imprint(behind)) }
                    @for action in own { (contacts::offered(self.desk, &filled::action(&self.filler, action))) }
                }
            }
        }
    }

    /// What is said in place of the firms where none serves this visitor's place.
    fn outside(&self, result: &ResultView) -> Markup {
        let told = self.desk.guide.out_of_area.as_ref().filter(|_| result.withheld == Some(Withheld::Place));
        html! { @if let Some(text) = told { p { (self.text(text)) } } }
    }

    fn imprint(&self, firm: &Firm) -> Markup {
        let words = &self.desk.guide.words;
        html! {
            p.title { (&*firm.name) }
            @if let Some(licence) = &firm.licence { p.small { (&**licence) } }
            @if let Some(lawyer) = &firm.responsible_lawyer { p.small { (words.filled(Word::Responsible, &[("name", lawyer)])) } }
            @if let Some(address) = &firm.address { p.small { (&**address) } }
        }
    }

    fn answers(&self, view: &View) -> Markup {
        html! {
            p.headline { (self.word(Word::Answers)) }
            ul {
                @for index in &view.answered { li { (self.chosen(&Reason { question: *index, options: view.answers.mask(*index) })) } }
            }
        }
    }
}
