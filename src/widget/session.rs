//! Where a visitor is: a state machine that knows no browser.

use std::rc::Rc;

use crate::guide::Guide;
use crate::guide::firm::SafetyScreen;
use crate::guide::values::Date;
use crate::interview::view::{Step, View};
use crate::interview::{Answers, asked, bit_of, resolve, revisit};

/// The screen that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first one.
    Start,
    /// What there is to know before the questions.
    Safety,
    /// The question at a position.
    Question(usize),
    /// The result.
    Result,
}

/// What goes on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// Nothing is to be printed.
    #[default]
    Closed,
    /// The result without the answers.
    Bare,
    /// The result with the answers.
    WithAnswers,
}

/// One visitor's way through a guide.
#[derive(Clone, Debug)]
pub struct Session {
    /// The guide.
    pub guide: Rc<Guide>,
    /// The visitor's day.
    pub today: Date,
    /// The screen that is shown.
    pub screen: Screen,
    /// The options ticked on the question that is shown.
    pub ticked: u64,
    /// Whether to say that something must be ticked.
    pub nothing_ticked: bool,
    /// What the visitor wants on paper.
    pub paper: Paper,
    /// Whether the answers were forgotten because nobody used the guide for a while.
    pub idle: bool,
    answers: Answers,
}

impl Session {
    /// A visitor who has just come.
    pub fn new(guide: Rc<Guide>, today: Date) -> Self {
        Self {
            guide,
            today,
            screen: Screen::Start,
            ticked: 0,
            nothing_ticked: false,
            paper: Paper::Closed,
            idle: false,
            answers: Answers::default(),
        }
    }

    /// A visitor who has given these answers and is at the next question or the result.
    pub fn with_answers(guide: Rc<Guide>, today: Date, answers: Answers) -> Self {
        let mut session = Self { answers, ..Self::new(guide, today) };
        session.advance();
        session
    }

    /// What is to be drawn: the question on the screen, or what comes next.
    pub fn view(&self) -> View {
        match self.screen {
            Screen::Question(question) => revisit(&self.guide, &self.answers, question, self.today),
            _ => resolve(&self.guide, &self.answers, self.today),
        }
    }

    /// The greatest number of questions that a visitor who has just come can be asked.
    pub fn longest_way(&self) -> usize {
        match resolve(&self.guide, &Answers::default(), self.today).step {
            Step::Question(asked) => asked.at_most,
            Step::Result(_) => 0,
        }
    }

    /// Goes on to the safety screen, where the guide has one, and from there to the questions.
    pub fn begin(&mut self) {
        self.idle = false;
        match self.screen {
            Screen::Start if self.has_safety_screen() => self.screen = Screen::Safety,
            _ => self.advance(),
        }
    }

    #[inline(never)]
    fn has_safety_screen(&self) -> bool {
        self.guide.safety.as_ref().and_then(|safety| safety.screen) != Some(SafetyScreen::Off)
    }

    /// Goes to the first question without an answer, or to the result.
    pub fn advance(&mut self) {
        let asked = asked(&self.guide, &self.answers);
        self.answers = asked.answers;
        match asked.next {
            Some(question) => self.show(question),
            None => self.screen = Screen::Result,
        }
    }

    /// Shows a question with the answer it has.
    pub fn show(&mut self, question: usize) {
        self.screen = Screen::Question(question);
        self.ticked = self.answers.mask(question);
        self.nothing_ticked = false;
        self.paper = Paper::Closed;
    }

    /// Answers the question on the screen and goes on.
    pub fn answer(&mut self, mask: u64) {
        let Screen::Question(question) = self.screen else { return };
        if mask == 0 {
            self.nothing_ticked = true;
            return;
        }
        self.answers.set(question, mask);
        self.advance();
    }

    /// Ticks or unticks an option; one that excludes all others takes their ticks away, and they its.
    pub fn tick(&mut self, option: usize) {
        let Screen::Question(index) = self.screen else { return };
        let Some(question) = self.guide.questions.0.get(index) else { return };
        let bit = bit_of(option) & question.all_options();
        let exclusive = question.exclusive_options();
        let kept = if bit & exclusive != 0 { 0 } else { self.ticked & !exclusive };
        self.ticked = if self.ticked & bit != 0 { self.ticked & !bit } else { kept | bit };
        self.nothing_ticked = false;
    }

    /// Goes to the answered question before this one, or to the screens before the questions.
    pub fn back(&mut self) {
        let here = match self.screen {
            Screen::Question(question) => question,
            Screen::Result => self.guide.questions.0.len(),
            Screen::Safety => 0,
            Screen::Start => return,
        };
        match (0..here).rev().find(|question| self.answers.mask(*question) != 0) {
            Some(before) => self.show(before),
            None if self.screen != Screen::Safety && self.has_safety_screen() => self.screen = Screen::Safety,
            None => self.screen = Screen::Start,
        }
    }

    /// Forgets everything and shows the first screen.
    pub fn wipe(&mut self) {
        self.answers.wipe();
        self.ticked = 0;
        self.nothing_ticked = false;
        self.paper = Paper::Closed;
        self.idle = false;
        overwrite(&mut self.screen, Screen::Question(0), Screen::Start);
    }

    /// Forgets everything after a while without use, and says so where the guide had been begun. That stays said while the guide
    /// is still not used.
    pub fn idle(&mut self) {
        let begun = self.idle || self.screen != Screen::Start;
        self.wipe();
        self.idle = begun;
    }

    /// The number of a question on this visitor's way, from 1.
    pub fn number_of(&self, question: usize) -> usize {
        self.answers.number_of(question)
    }
}

/// Puts a value where another was, of which nothing stays: a plain assignment of [`Screen::Start`] would leave the number of
/// the question that was shown before, of which it has none. `blank` is a value that fills the place.
pub fn overwrite<T>(place: &mut T, blank: T, next: T) {
    *place = blank;
    // Without this the compiler may leave out the first of two writes to one place.
    std::hint::black_box(&mut *place);
    *place = next;
}
