//! What is on a screen: each part that is there or could be, and why not.

use signpost::guide::Guide;
use signpost::guide::block::{Block, Content, Item};
use signpost::guide::firm::{Notice, Place};
use signpost::guide::when::When;
use signpost::interview::fill::Filler;
use signpost::interview::view::Withheld;
use signpost::interview::{Answers, notices};

use super::offer::{told, why_not};

/// A part of a guide: its kind (the first letter), and its positions from 1; 0 where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub char, pub usize, pub usize, pub usize);

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Screen {
    Start,
    Question(usize),
    Result,
}

/// A look at a part.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub key: Key,
    /// The question to which it belongs here.
    pub owner: Option<usize>,
    /// Whether its condition holds.
    pub holds: bool,
    /// Whether something inside is there.
    pub filled: bool,
    /// Whether no earlier one has taken it.
    pub left: bool,
    /// Whether it counts as a condition that is asked of these answers: what the first screen decides, it decides for nobody.
    pub for_nobody: bool,
}

impl Look {
    pub fn is_shown(&self) -> bool {
        self.holds && self.filled && self.left
    }
}

/// Looks at a screen.
pub struct Eye<'a> {
    pub guide: &'a Guide,
    pub answers: &'a Answers,
    pub filler: Filler<'a>,
    pub seen: Vec<Look>,
}

impl<'a> Eye<'a> {
    pub fn new(guide: &'a Guide, answers: &'a Answers) -> Self {
        Self { guide, answers, filler: Filler::new(guide, answers), seen: Vec::new() }
    }

    pub fn look(mut self, screen: Screen) -> Vec<Look> {
        match screen {
            Screen::Start => self.start(),
            Screen::Question(question) => self.question(question),
            Screen::Result => self.result(),
        }
        self.seen
    }

    pub fn note(&mut self, key: Key, owner: Option<usize>, when: &When, filled: bool, left: bool) -> bool {
        let holds = self.filler.holds(when);
        self.seen.push(Look { key, owner, holds, filled, left, for_nobody: false });
        holds
    }

    fn start(&mut self) {
        let guide = self.guide;
        self.text(&guide.title, None, false);
        guide.intro.iter().for_each(|intro| self.text(intro, None, true));
        guide.emergency.iter().for_each(|emergency| self.text(&emergency.text, None, true));
        guide
            .helplines
            .iter()
            .filter(|helpline| helpline.start)
            .for_each(|helpline| self.text(&helpline.name, None, false));
        let nobody = Answers::default();
        for (at, notice) in
            guide.notices.iter().enumerate().filter(|(_, notice)| notice.at.contains(&Place::Start))
        {
            let holds = Filler::new(guide, &nobody).holds(&notice.when);
            self.seen.push(Look {
                key: Key('n', at + 1, 0, 0),
                owner: None,
                holds,
                filled: true,
                left: true,
                for_nobody: true,
            });
        }
        for at in notices(guide, &nobody, Place::Start) {
            self.text(&guide.notices[at].text, None, true);
        }
    }

    fn question(&mut self, index: usize) {
        let (guide, owner) = (self.guide, Some(index));
        let question = &guide.questions.0[index];
        self.text(&guide.title, owner, false);
        self.text(&question.text, owner, false);
        question.why.iter().for_each(|why| self.text(why, owner, true));
        question.options.iter().for_each(|option| self.text(&option.text, owner, false));
        for (at, notice) in
            guide.notices.iter().enumerate().filter(|(_, notice)| notice.at.contains(&Place::Question))
        {
            self.note(Key('n', at + 1, 0, 0), owner, &notice.when, true, true);
        }
        for at in notices(guide, self.answers, Place::Question) {
            self.text(&guide.notices[at].text, owner, true);
        }
    }

    fn result(&mut self) {
        let guide = self.guide;
        self.text(&guide.title, None, false);
        guide.emergency.iter().for_each(|emergency| self.text(&emergency.text, None, true));
        for (index, question) in guide.questions.0.iter().enumerate() {
            self.note(Key('q', index + 1, 0, 0), Some(index), &question.when, true, true);
            let given = self.answers.mask(index);
            if given != 0 {
                self.text(&question.text, Some(index), false);
            }
            for (_, option) in question.options.iter().enumerate().filter(|(bit, _)| given & (1 << bit) != 0)
            {
                self.text(&option.text, Some(index), false);
            }
        }
        self.outcome();
        for (at, section) in guide.sections.iter().enumerate() {
            let is_filled = self.filler.has_block(&section.blocks);
            if !self.note(Key('s', at + 1, 0, 0), None, &section.when, is_filled, true) {
                continue;
            }
            self.blocks(&section.blocks, ('s', at + 1));
            if is_filled {
                self.text(&section.title, None, false);
                self.contents(&section.blocks);
            }
        }
        self.ways_on();
    }

    fn outcome(&mut self) {
        let mut left = true;
        for (at, outcome) in self.guide.outcomes.iter().enumerate() {
            let holds = self.note(Key('o', at + 1, 0, 0), None, &outcome.when, true, left);
            if holds && left {
                self.text(&outcome.headline, None, false);
                outcome.summary.iter().for_each(|summary| self.text(summary, None, true));
            }
            left &= !holds;
        }
    }

    fn ways_on(&mut self) {
        let guide = self.guide;
        let mut is_offered = false;
        for (at, action) in guide.actions.iter().enumerate() {
            let is_there = why_not(guide, action, self.answers).is_none();
            if self.note(Key('a', at + 1, 0, 0), None, &action.when, is_there, true) && is_there {
                is_offered = true;
                self.text(&action.label, None, false);
            }
        }
        if let Some(why) = told(guide, self.answers) {
            let key = Key('w', why as usize, 0, 0);
            self.note(key, None, &When::default(), true, true);
            if let (Withheld::Place, Some(text)) = (why, &guide.out_of_area) {
                self.text(text, None, true);
            }
        }
        for (at, helpline) in guide.helplines.iter().enumerate() {
            if self.note(Key('h', at + 1, 0, 0), None, &helpline.when, true, true) {
                self.text(&helpline.name, None, false);
            }
        }
        let is_here = |notice: &Notice| {
            notice.at.contains(&Place::Result) || (notice.at.contains(&Place::Action) && is_offered)
        };
        for (at, notice) in guide.notices.iter().enumerate().filter(|(_, notice)| is_here(notice)) {
            if self.note(Key('n', at + 1, 0, 0), None, &notice.when, true, true) {
                self.text(&notice.text, None, true);
            }
        }
    }

    /// The conditions of blocks, and of what is in them.
    fn blocks(&mut self, blocks: &'a [Block], (list, of): (char, usize)) {
        for (at, block) in blocks.iter().enumerate() {
            let filled = match &block.content {
                Content::Fragment(inner) => self.filler.has_block(self.guide.fragments.get(*inner).unwrap()),
                Content::List(items) => self.filler.items(items).next().is_some(),
                _ => true,
            };
            if !self.note(Key(list, of, at + 1, 0), None, &block.when, filled, true) {
                continue;
            }
            match &block.content {
                Content::Fragment(inner) => {
                    self.blocks(self.guide.fragments.get(*inner).unwrap(), ('f', inner + 1))
                }
                Content::List(items) => self.points(items, Key(list, of, at + 1, 0)),
                _ => {}
            }
        }
    }

    fn points(&mut self, items: &[Item], Key(list, of, block, _): Key) {
        for (at, item) in items.iter().enumerate() {
            self.note(Key(list, of, block, at + 1), None, &item.0.when, true, true);
        }
    }
}
