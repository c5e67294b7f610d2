//! Which answers show which part of a guide: the resolver's rules (`interview::resolve`), as sets.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use crate::check::space::{Proof, Set, Space};
use crate::guide::Guide;
use crate::guide::block::{Block, Content};
use crate::guide::firm::Place;
use crate::guide::question::Choice;
use crate::guide::when::When;
use crate::interview::offer;

/// Which answers meet a condition.
type Meeting<'a> = Box<dyn Fn(&When) -> Proof<Set> + 'a>;

/// Tells which answers show a part.
pub struct Shown<'a> {
    space: &'a Space<'a>,
    guide: &'a Guide,
    meeting: Meeting<'a>,
    outcomes: OnceCell<Vec<Proof<Set>>>,
    fragments: RefCell<HashMap<usize, Proof<Set>>>,
    users: RefCell<HashMap<usize, Proof<Set>>>,
}

impl<'a> Shown<'a> {
    /// For the answers of a guide.
    pub fn new(space: &'a Space<'a>) -> Self {
        Self::of(space, space.guide(), Box::new(|when| space.when(when)))
    }

    /// For a guide whose conditions are met by answers to another one: that of the space.
    pub fn of(space: &'a Space<'a>, guide: &'a Guide, meeting: Meeting<'a>) -> Self {
        let outcomes = OnceCell::new();
        Self { space, guide, meeting, outcomes, fragments: RefCell::default(), users: RefCell::default() }
    }

    fn guide(&self) -> &'a Guide {
        self.guide
    }

    /// Which answers meet a condition.
    pub fn when(&self, when: &When) -> Proof<Set> {
        (self.meeting)(when)
    }

    /// Who gets an outcome: its condition holds, and none before it does.
    pub fn outcome(&self, index: usize) -> Proof<Set> {
        let known = self.outcomes.get_or_init(|| self.each_outcome());
        known.get(index).cloned().unwrap_or_else(|| Ok(self.space.none()))
    }

    fn each_outcome(&self) -> Vec<Proof<Set>> {
        let mut left = Ok(self.space.all());
        let each = self.guide().outcomes.iter().map(|outcome| {
            let holds = self.when(&outcome.when)?;
            let still = left.clone().and_then(|left| self.space.minus(&left, &holds));
            self.space.and(&std::mem::replace(&mut left, still)?, &holds)
        });
        each.collect()
    }

    /// Who sees a section: its condition holds, and at least one of its blocks is there for them.
    pub fn section(&self, index: usize) -> Proof<Set> {
        let Some(section) = self.guide().sections.get(index) else { return Ok(self.space.none()) };
        self.space.and(&self.when(&section.when)?, &self.blocks(&section.blocks)?)
    }

    /// Who is offered an action: its condition holds, and its firm is there for them.
    pub fn action(&self, index: usize) -> Proof<Set> {
        let Some(action) = self.guide().actions.get(index) else { return Ok(self.space.none()) };
        self.space.and(&self.when(&action.when)?, &self.reached(index)?)
    }

    /// For whom the firm of an action is there, whatever the action's condition.
    pub fn reached(&self, index: usize) -> Proof<Set> {
        Ok(self.space.not(&self.space.any_of(self.closed(index)?.into_iter().map(Ok))?))
    }

    /// For whom the firm of an action is not there: because of who they are, and because of where they are.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn closed(&self, index: usize) -> Proof<[Set; 2]> {
        let (guide, space) = (self.guide(), self.space);
        let firm = guide.actions.get(index).and_then(|action| guide.firm_of(action));
        let Some(firm) = firm else { return Ok([space.none(), space.none()]) };
        let chosen = |index: usize, is_there: &dyn Fn(&Choice) -> bool| {
            let question = guide.questions.0.get(index);
            let options = question.map_or(0, |question| question.mask(|option| !is_there(option)));
            self.when(&When::Test { question: index, options })
        };
        let role = offer::role_question(guide);
        let role = role.map(|role| chosen(role, &|option| offer::acts_for(firm, option)));
        let outside = 0..guide.questions.0.len();
        let place = outside.map(|index| chosen(index, &|option| offer::serves(firm, option)));
        let place = space.any_of(place)?;
        Ok([role.unwrap_or(Ok(space.none()))?, place])
    }

    /// Who is told that no firm of the guide is there for them: because of who they are, and because of where they are.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn withheld(&self) -> Proof<[Set; 2]> {
        let (space, actions) = (self.space, 0..self.guide().actions.len());
        if actions.is_empty() {
            return Ok([space.none(), space.none()]);
        }
        let reached = space.any_of(actions.clone().map(|index| self.reached(index)))?;
        let elsewhere = actions.map(|index| {
            let [role, place] = self.closed(index)?;
            space.minus(&place, &role)
        });
        let place = space.minus(&space.any_of(elsewhere)?, &reached)?;
        let role = space.minus(&space.not(&reached), &place)?;
        Ok([role, place])
    }

    /// Who is offered an action at all.
    pub fn some_action(&self) -> Proof<Set> {
        self.space.any_of((0..self.guide().actions.len()).map(|action| self.action(action)))
    }

    /// Who is shown a helpline at the end.
    pub fn helpline(&self, index: usize) -> Proof<Set> {
        let helpline = self.guide().helplines.get(index);
        helpline.map_or(Ok(self.space.none()), |helpline| self.when(&helpline.when))
    }

    /// Who is shown a notice at the end: above the result, or before the actions.
    pub fn notice(&self, index: usize, place: Place) -> Proof<Set> {
        match self.guide().notices.get(index) {
            Some(notice) if notice.at.contains(&place) => self.when(&notice.when),
            _ => Ok(self.space.none()),
        }
    }

    /// Who sees at least one of some blocks.
    pub fn blocks(&self, blocks: &[Block]) -> Proof<Set> {
        self.space.any_of(blocks.iter().map(|block| self.block(block)))
    }

    /// Who sees a block, as far as its own conditions decide that.
    pub fn block(&self, block: &Block) -> Proof<Set> {
        let when = self.when(&block.when)?;
        match &block.content {
            Content::Fragment(fragment) => self.space.and(&when, &self.fragment(*fragment)?),
            Content::List(items) | Content::Steps(items) | Content::Checklist(items) => {
                let items = self.space.any_of(items.iter().map(|item| self.when(&item.0.when)))?;
                self.space.and(&when, &items)
            }
            _ => Ok(when),
        }
    }

    /// Who would see at least one block of a fragment where it is used.
    pub fn fragment(&self, index: usize) -> Proof<Set> {
        if let Some(known) = self.fragments.borrow().get(&index) {
            return known.clone();
        }
        // Fragments nest eight deep at most, and none contains itself: the reader sees to it.
        let blocks = self.guide().fragments.get(index).map(Vec::as_slice).unwrap_or_default();
        let set = self.blocks(blocks);
        self.fragments.borrow_mut().insert(index, set.clone());
        set
    }

    /// Who comes to the blocks of a fragment at all, wherever it is used.
    pub fn users(&self, index: usize) -> Proof<Set> {
        if let Some(known) = self.users.borrow().get(&index) {
            return known.clone();
        }
        let (guide, space) = (self.guide(), self.space);
        let sections = guide
            .sections
            .iter()
            .map(|section| space.and(&self.when(&section.when)?, &self.users_in(index, &section.blocks)?));
        let fragments = guide.fragments.0.iter().enumerate().map(|(outer, blocks)| {
            let inside = self.users_in(index, blocks)?;
            if inside.is_empty() { Ok(inside) } else { space.and(&inside, &self.users(outer)?) }
        });
        let users = space.any_of(sections.chain(fragments));
        self.users.borrow_mut().insert(index, users.clone());
        users
    }

    fn users_in(&self, fragment: usize, blocks: &[Block]) -> Proof<Set> {
        let uses = blocks.iter().filter(|block| block.content == Content::Fragment(fragment));
        self.space.any_of(uses.map(|block| self.when(&block.when)))
    }
}
