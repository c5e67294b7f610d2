//! What a screen says, as a number: equal numbers are equal words.
//!
//! The words of a part depend on which of its blocks and points are visible and on the wordings of phrases. They are spelled out once for
//! each such choice; after that, a part costs a look at its conditions.

use std::collections::HashMap;

use crate::check::filled;
use crate::guide::Guide;
use crate::guide::block::{Block, Content, Item};
use crate::guide::question::Question;
use crate::interview::fill::Filler;
use crate::interview::view::{AskedView, ResultView, Step, View};

/// Numbers for things, in the order in which they come.
#[derive(Debug)]
struct Numbers<T>(HashMap<T, usize>);

impl<T: Eq + std::hash::Hash> Numbers<T> {
    fn of(&mut self, thing: T) -> usize {
        let next = self.0.len();
        *self.0.entry(thing).or_insert(next)
    }
}

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

/// A kind of part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Question,
    Outcome,
    Section,
    Action,
    Emergency,
    Helpline,
    Notice,
}

/// What decides the words of a part: which one it is, what of it is visible, and the wording of each phrase.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Choice {
    kind: Kind,
    index: usize,
    visible: Vec<bool>,
    wordings: Vec<Option<usize>>,
}

/// All that was said so far.
#[derive(Debug, Default)]
pub struct Words {
    choices: HashMap<Choice, usize>,
    texts: Numbers<String>,
    screens: Numbers<Vec<usize>>,
}

impl Words {
    /// The number of what a screen says.
    pub fn of(&mut self, guide: &Guide, view: &View) -> usize {
        let mut saying =
            Saying { words: self, guide, filler: Filler::new(guide, &view.answers), said: Vec::new() };
        match &view.step {
            Step::Question(asked) => saying.question(asked),
            Step::Result(result) => saying.result(result),
        }
        let said = saying.said;
        self.screens.of(said)
    }
}

/// A screen whose parts are gathered.
struct Saying<'s> {
    words: &'s mut Words,
    guide: &'s Guide,
    filler: Filler<'s>,
    said: Vec<usize>,
}

impl Saying<'_> {
    fn question(&mut self, asked: &AskedView) {
        self.said.extend([0, asked.number, asked.at_most]);
        if asked.urgent {
            self.part(Kind::Emergency, 0);
            let guide = self.guide;
            guide.first_helplines().for_each(|(index, _)| self.part(Kind::Helpline, index));
        }
        self.part(Kind::Question, asked.index);
        self.notices(&asked.notices);
    }

    fn result(&mut self, result: &ResultView) {
        self.said.extend([1, usize::from(result.urgent)]);
        let around = format!("{:?} {:?}", result.freshness, result.withheld);
        self.said.push(self.words.texts.of(around));
        self.part(Kind::Emergency, 0);
        for (kind, shown) in [
            (Kind::Outcome, result.outcome.as_slice()),
            (Kind::Section, &result.sections),
            (Kind::Action, &result.actions),
            (Kind::Helpline, &result.helplines),
        ] {
            self.said.push(shown.len());
            shown.iter().for_each(|shown| self.part(kind, shown.index));
        }
        self.notices(&result.notices);
        // Without actions there is nothing that their notices could stand before.
        if !result.actions.is_empty() {
            self.notices(&result.action_notices);
        }
    }

    fn notices(&mut self, notices: &[usize]) {
        self.said.push(notices.len());
        notices.iter().for_each(|notice| self.part(Kind::Notice, *notice));
    }

    fn part(&mut self, kind: Kind, index: usize) {
        let phrases = self.guide.phrases.0.iter();
        let wordings = phrases.map(|wordings| wordings.iter().position(|one| self.filler.holds(&one.when)));
        let choice = Choice { kind, index, visible: self.visible(kind, index), wordings: wordings.collect() };
        let known = self.words.choices.get(&choice).copied();
        let text = known.unwrap_or_else(|| {
            let text = self.words.texts.of(self.spelled(kind, index).unwrap_or_default());
            self.words.choices.insert(choice, text);
            text
        });
        self.said.push(text);
    }

    /// For each block and point of a section whether this visitor sees it.
    fn visible(&self, kind: Kind, index: usize) -> Vec<bool> {
        let mut visible = Vec::new();
        if let (Kind::Section, Some(section)) = (kind, self.guide.sections.get(index)) {
            self.look(&section.blocks, &mut visible);
        }
        visible
    }

    fn look(&self, blocks: &[Block], visible: &mut Vec<bool>) {
        for block in blocks {
            let holds = self.filler.holds(&block.when);
            visible.push(holds);
            match &block.content {
                Content::Fragment(fragment) if holds => {
                    self.look(
                        self.guide.fragments.get(*fragment).map(Vec::as_slice).unwrap_or_default(),
                        visible,
                    );
                }
                Content::List(items) | Content::Steps(items) | Content::Checklist(items) => {
                    visible.extend(items.iter().map(|Item(item)| self.filler.holds(&item.when)));
                }
                _ => {}
            }
        }
    }

    /// A part in full.
    fn spelled(&self, kind: Kind, index: usize) -> Option<String> {
        let (guide, filler) = (self.guide, &self.filler);
        Some(match kind {
            Kind::Question => question(filler, guide.questions.0.get(index)?),
            Kind::Outcome => {
                let outcome = guide.outcomes.get(index)?;
                let summary = outcome.summary.as_ref().map(|summary| filler.text(summary));
                format!("{:?} {summary:?}", filler.text(&outcome.headline))
            }
            Kind::Section => {
                let section = guide.sections.get(index)?;
                let blocks = filler.blocks(&section.blocks).into_iter();
                let blocks: Vec<Content> = blocks.map(|content| filled::content(filler, content)).collect();
                format!("{:?} {blocks:?}", filler.text(&section.title))
            }
            Kind::Action => format!("{:?}", filled::action(filler, guide.actions.get(index)?)),
            Kind::Emergency => format!("{:?}", filler.text(&guide.emergency.as_ref()?.text)),
            Kind::Helpline => format!("{:?}", filled::helpline(filler, guide.helplines.get(index)?)),
            Kind::Notice => format!("{:?}", filler.text(&guide.notices.get(index)?.text)),
        })
    }
}

fn question(filler: &Filler, question: &Question) -> String {
    let texts = [Some(&question.text), question.help.as_ref(), question.why.as_ref()];
    let options = question.options.iter().flat_map(|option| [Some(&option.text), option.help.as_ref()]);
    let said: Vec<_> =
        texts.into_iter().chain(options).map(|text| text.map(|text| filler.text(text))).collect();
    format!("{:?} {said:?}", question.choose)
}
