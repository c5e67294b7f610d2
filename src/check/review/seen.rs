//! What a visitor with some answers sees on the result, named and quoted for findings.

use crate::check::review::meaning::{named, words};
use crate::check::review::target::{Kind, Target};
use crate::check::saying::short;
use crate::check::space::Proof;
use crate::check::subject::Subject;
use crate::check::texts::{Part, passages};
use crate::guide::text::Text;
use crate::guide::values::Id;
use crate::interview::fill::Filler;
use crate::interview::view::{ResultView, Shown, Step};
use crate::interview::{Answers, resolve};

/// How many characters of a text are quoted.
const LONGEST_QUOTE: usize = 90;

/// How many parts are listed.
const MOST_LISTED: usize = 6;

/// The result for complete answers.
pub struct Seen<'a> {
    subject: &'a Subject<'a>,
    answers: &'a Answers,
    result: ResultView,
}

impl<'a> Seen<'a> {
    /// The result for some answers, on a day on which the guide's review counts; none where a question is still to be asked.
    pub fn with(subject: &'a Subject<'a>, answers: &'a Answers) -> Option<Self> {
        match resolve(subject.guide, answers, subject.guide.review.due).step {
            Step::Result(result) => Some(Self { subject, answers, result }),
            Step::Question(_) => None,
        }
    }

    /// The positions of the parts of a kind that are shown, in the order of the screen. For a firm, those of the actions.
    pub fn parts(&self, kind: Kind) -> Vec<usize> {
        let positions = |shown: &[Shown]| shown.iter().map(|shown| shown.index).collect();
        match kind {
            Kind::Section => positions(&self.result.sections),
            Kind::Outcome => self.result.outcome.iter().map(|shown| shown.index).collect(),
            Kind::Action | Kind::Firm => positions(&self.result.actions),
            Kind::Helpline => positions(&self.result.helplines),
            Kind::Notice => {
                let before_actions: &[usize] =
                    if self.result.actions.is_empty() { &[] } else { &self.result.action_notices };
                [&self.result.notices, before_actions].concat()
            }
            Kind::Fragment | Kind::Emergency | Kind::Words => Vec::new(),
        }
    }

    /// The id of a part and what it says: `` `legal-aid` “Legal Aid Ontario” ``.
    pub fn part(&self, kind: Kind, index: usize) -> String {
        let guide = self.subject.guide;
        let said: Option<(&Id, &Text)> = match kind {
            Kind::Section => guide.sections.get(index).map(|section| (&section.id, &section.title)),
            Kind::Outcome => guide.outcomes.get(index).map(|outcome| (&outcome.id, &outcome.headline)),
            Kind::Action | Kind::Firm => guide.actions.get(index).map(|action| (&action.id, &action.label)),
            Kind::Helpline => guide.helplines.get(index).map(|helpline| (&helpline.id, &helpline.name)),
            Kind::Notice => guide.notices.get(index).map(|notice| (&notice.id, &notice.text)),
            Kind::Fragment | Kind::Emergency | Kind::Words => None,
        };
        said.map(|(id, text)| format!("`{}` {}", &*id.0, self.quote(text))).unwrap_or_default()
    }

    /// The parts of a kind that are shown, in a sentence: ``the helplines shown are `a` “…” and `b` “…”``.
    pub fn listed(&self, kind: Kind) -> String {
        let word = if kind == Kind::Firm { Kind::Action.word() } else { kind.word() };
        let parts: Vec<String> = self.parts(kind).into_iter().map(|index| self.part(kind, index)).collect();
        let more = if parts.len() > MOST_LISTED {
            format!(" and {} more", parts.len() - MOST_LISTED)
        } else {
            String::new()
        };
        match parts.as_slice() {
            [] if kind == Kind::Words => "no text of the result says so".to_string(),
            [] if kind == Kind::Fragment => format!("no section has it; {}", self.listed(Kind::Section)),
            [] if kind == Kind::Emergency => "the guide has no `emergency`".to_string(),
            [] => format!("no {word} is shown"),
            [one] => format!("the {word} shown is {one}"),
            several => format!(
                "the {word}s shown are {}{more}",
                several.iter().take(MOST_LISTED).cloned().collect::<Vec<_>>().join(", ")
            ),
        }
    }

    /// What is read of a target that is shown; nothing where it is not.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn text(&self, target: &Target) -> Proof<Option<String>> {
        let filler = Filler::new(self.subject.guide, self.answers);
        Ok(match target.kind {
            Kind::Emergency => {
                self.subject.guide.emergency.as_ref().map(|emergency| self.quote(&emergency.text))
            }
            Kind::Words => words::read(self.subject, &target.id, self.answers)?.map(|text| quoted(&text)),
            Kind::Fragment => {
                named(self.subject, target).first().and_then(|index| self.opening(Part::Fragment(*index)))
            }
            kind => {
                let shown = self.parts(kind);
                let part = named(self.subject, target).into_iter().find(|index| shown.contains(index));
                part.map(|index| match (kind, self.opening(Part::Section(index))) {
                    (Kind::Section, Some(opening)) => format!("{}: {opening}", self.part(kind, index)),
                    (Kind::Outcome, _) => {
                        let summary = self
                            .subject
                            .guide
                            .outcomes
                            .get(index)
                            .and_then(|outcome| outcome.summary.as_ref());
                        let summary = summary.map(|summary| format!(": {}", quoted(&filler.words(summary))));
                        format!("{}{}", self.part(kind, index), summary.unwrap_or_default())
                    }
                    _ => self.part(kind, index),
                })
            }
        })
    }

    /// The first words inside a section or a fragment.
    fn opening(&self, part: Part) -> Option<String> {
        let filler = Filler::new(self.subject.guide, self.answers);
        let all = passages(self.subject.guide, &self.subject.catalogue);
        let mut inside =
            all.iter().filter(|passage| passage.part == part && !passage.pointer.ends_with("/title"));
        inside
            .find(|passage| passage.whens.iter().all(|when| filler.holds(when)))
            .map(|passage| self.quote(passage.text))
    }

    fn quote(&self, text: &Text) -> String {
        quoted(&Filler::new(self.subject.guide, self.answers).words(text))
    }
}

fn quoted(words: &str) -> String {
    format!("“{}”", short(words, LONGEST_QUOTE))
}
