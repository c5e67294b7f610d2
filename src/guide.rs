//! The guide: one JSON file that holds a whole interview with its text.
//!
//! [`read`] turns the text of a file into a [`Guide`], or into the list of everything that is wrong with it. Nothing in
//! this module knows of a browser; the widget and the checker read guides through the same code.

pub mod block;
pub mod catalogue;
mod consistent;
pub mod contrast;
pub mod decode;
pub mod firm;
pub mod json;
pub mod keyed;
pub mod line;
pub(crate) mod nearest;
pub mod overlay;
pub mod phone;
pub mod problem;
pub mod question;
pub mod result;
#[cfg(feature = "schema")]
pub mod schema;
pub mod text;
pub mod theme;
pub mod values;
pub mod when;
pub mod words;

use std::rc::Rc;

use block::Block;
use catalogue::Catalogue;
use decode::{Decode, Reader, record};
use firm::{Emergency, Exit, Firm, Notice, Review, Safety};
use json::Node;
use keyed::Keyed;
use line::Line;
use problem::{Fault, Problem};
use question::Questions;
use result::{Action, Helpline, Outcome, Section};
use text::{References, Text};
use theme::Theme;
use values::{Id, Phone};
use when::When;
use words::Words;

record! {
    /// One of the wordings of a phrase.
    Wording {
        /// When this one is used; the last has no condition.
        when: When,
        /// The words.
        text: Text,
    }
}

record! {
    /// A term of the glossary.
    Term {
        /// The term as it is shown.
        term: Line,
        /// What it means.
        meaning: Text,
    }
}

/// The version of the format that a guide is written in. There is one: 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schema;

impl Decode for Schema {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        if !matches!(&node.value, json::Value::Number(number) if &**number == "1") {
            reader.problem(
                Fault::Value,
                node.start,
                &["this version of the widget reads guides with \"schema\": 1"],
            );
        }
    }
}

/// The languages that are written from right to left, as far as people speak them today.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

record! {
    /// A whole guide: closed questions, and everything that can be shown for their answers.
    Guide {
        /// The version of the format: 1.
        schema: Schema,
        /// Its id.
        id: Id,
        /// Its language and region, such as `en-CA`.
        locale: Line,
        /// The jurisdiction whose law it explains, such as `CA-ON`.
        jurisdiction: Line,
        /// The languages for which overlays lie beside it, such as `fr-CA`. Under an overlay: the languages that are not shown.
        translations: Vec<Line>,
        /// Its title.
        title: Text,
        /// What it is, on the first screen.
        intro: Option<Text>,
        /// Who reviewed it, and until when that counts.
        review: Review,
        /// The firm that offers it.
        firm: Option<Firm>,
        /// Further firms that actions may belong to, by id.
        firms: Keyed<Firm>,
        /// Where the quick way off the page leads.
        exit: Exit,
        /// What is done for somebody who may be watched.
        safety: Option<Safety>,
        /// What to do in danger.
        emergency: Option<Emergency>,
        /// The look: colours and typeface.
        theme: Option<Theme>,
        /// Replacements for the widget's own words.
        words: Words,
        /// What professional rules require to be said, and where.
        notices: Vec<Notice>,
        /// Words that depend on answers, by id: a text says `{id}`.
        phrases: Keyed<Vec<Wording>>,
        /// Terms and their meanings, by id: a text says `[[id]]`.
        glossary: Keyed<Term>,
        /// Blocks used in several sections, by id.
        fragments: Keyed<Vec<Block>>,
        /// The questions, in the order of asking.
        questions: Questions,
        /// The short answers, in order; the first whose condition holds is shown, the last has no `when`.
        outcomes: Vec<Outcome>,
        /// The pieces of explanation, in order.
        sections: Vec<Section>,
        /// The ways to reach a firm.
        actions: Vec<Action>,
        /// What is said to visitors whom no firm of the guide serves where they are.
        out_of_area: Option<Text>,
        /// Independent help.
        helplines: Vec<Helpline>,
    }
}

impl Guide {
    /// Whether its language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let language = self.locale.split('-').next().unwrap_or_default();
        RIGHT_TO_LEFT.contains(&language)
    }

    /// The firm that an action belongs to.
    pub fn firm_of(&self, action: &Action) -> Option<&Firm> {
        match action.firm {
            Some(index) => self.firms.get(index.0),
            None => self.firm.as_ref(),
        }
    }

    /// The helplines that are there for everybody, on the first screen, with their positions.
    pub fn first_helplines(&self) -> impl Iterator<Item = (usize, &Helpline)> {
        self.helplines.iter().enumerate().filter(|(_, helpline)| helpline.start)
    }

    /// The number that an action calls or texts.
    pub fn phone_of<'g>(&'g self, action: &'g Action) -> Option<&'g Phone> {
        action.phone.as_ref().or_else(|| self.firm_of(action)?.phone.as_ref())
    }
}

/// Reads a guide.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file; at least one problem.
pub fn read(text: &str) -> Result<Guide, Vec<Problem>> {
    let node = json::parse(text).map_err(|problem| vec![problem])?;
    read_node(&node)
}

/// Reads a guide in the language of an overlay.
///
/// # Errors
/// What is wrong with the overlay, or with the guide under it: the file is said by [`overlay::Unreadable`].
pub fn read_translated(text: &str, overlay: &str) -> Result<Guide, overlay::Unreadable> {
    let mut node = json::parse(text).map_err(|problem| overlay::Unreadable::Guide(vec![problem]))?;
    overlay::apply(overlay, &mut node).map_err(overlay::Unreadable::Overlay)?;
    read_node(&node).map_err(|problems| match read(text) {
        // The guide is right by itself, so it is the overlay's texts that are wrong in it.
        Ok(_) => overlay::Unreadable::Overlay(problems),
        Err(problems) => overlay::Unreadable::Guide(problems),
    })
}

/// Reads a guide from its JSON.
///
/// # Errors
/// Everything that is wrong with it; at least one problem.
pub fn read_node(node: &Node) -> Result<Guide, Vec<Problem>> {
    let catalogue = Rc::new(Catalogue::of(node));
    let askable = catalogue.questions.len();
    let mut reader = Reader { catalogue, askable, problems: Vec::new(), references: References::All };
    let mut guide = Guide::default();
    guide.decode(node, &mut reader);
    consistent::check(node, &guide, &mut reader);
    // In a browser the loader brings the words of the guide's language, and the widget takes them over.
    #[cfg(feature = "check")]
    guide.words.speak(&guide.locale.share());
    if reader.problems.is_empty() {
        return Ok(guide);
    }
    reader.problems.sort_unstable();
    reader.problems.dedup();
    for problem in &mut reader.problems {
        problem.path = problem::pointer(node, problem.at);
    }
    Err(reader.problems)
}
