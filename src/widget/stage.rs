//! What every part of a screen needs: the guide, its words, and a way to tell the app what the visitor does.

use std::cell::{Cell, RefCell};

use yew::{AttrValue, NodeRef};

use crate::guide::Guide;
use crate::guide::values::Date;
use crate::guide::words::Word;
use crate::interview::fill::Filler;
use crate::widget::element::{Element, Key, classed};
use crate::widget::message::Message;
use crate::widget::speech::Speech;

/// The surroundings in which a part is drawn.
#[derive(Debug)]
pub struct Stage<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// Fills the phrases of texts that are drawn straight from the guide.
    pub filler: Filler<'a>,
    /// The level of the screen's heading, 1 to 6.
    pub level: u8,
    /// The screen's heading, which takes the focus.
    pub heading: &'a NodeRef,
    /// What opens in place of a button and takes the focus, or that button.
    pub panel: &'a NodeRef,
    /// Whether everything that can be opened is open, for print.
    pub all_open: bool,
    /// What clicks on this screen tell the app, each at the number that the element carries.
    pub acts: &'a RefCell<Vec<Message>>,
    /// What the browser knows of languages.
    pub speech: &'a Speech,
    /// The place of the term whose meaning is open.
    pub open_term: Option<usize>,
    /// How many terms have been drawn so far.
    pub terms: Cell<usize>,
}

impl Stage<'_> {
    /// The place of the term that is drawn next.
    pub fn next_term(&self) -> usize {
        self.terms.replace(self.terms.get() + 1)
    }

    /// One of the widget's own words.
    #[inline(never)]
    pub fn word(&self, word: Word) -> AttrValue {
        match self.guide.words.given(word) {
            Some(given) => given.share().into(),
            None => AttrValue::Static(word.english()),
        }
    }

    /// One of the widget's own words, its places filled.
    pub fn filled(&self, word: Word, values: &[(&str, &str)]) -> AttrValue {
        self.guide.words.filled(word, values).into()
    }

    /// A word that counts, in the form for a number, its places filled.
    pub fn counted(&self, word: Word, number: f64, values: &[(&str, &str)]) -> AttrValue {
        let category = self.speech.category(&self.guide.locale, number);
        self.guide.words.counted(word, category, values).into()
    }

    /// A day in words.
    pub fn day(&self, day: Date) -> String {
        self.speech.day(&self.guide.locale, day)
    }

    /// The number by which an element tells the app what the visitor did.
    #[inline(never)]
    pub fn on(&self, message: Message) -> usize {
        let mut acts = self.acts.borrow_mut();
        acts.push(message);
        acts.len() - 1
    }

    /// A button that says a word and does one thing.
    #[inline(never)]
    pub fn button(&self, class: &'static str, word: Word, message: Message) -> Element {
        self.bare_button(class, message).words(self.word(word))
    }

    /// A button without words.
    #[inline(never)]
    pub fn bare_button(&self, class: &'static str, message: Message) -> Element {
        classed("button", class).fixed(Key::Type, "button").on_click(self.on(message))
    }
}
