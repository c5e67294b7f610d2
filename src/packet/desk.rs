//! What every page is written from: the guide, what lies beside it, what the checker says, and how conditions are said.

use std::cell::RefCell;

use maud::Markup;

use crate::check::Report;
use crate::check::finding::{File, Place};
use crate::check::reading::Language;
use crate::check::review::ReviewFile;
use crate::check::saying::{Naming, Saying};
use crate::check::space::{Cube, Proof, Set, Space};
use crate::check::subject::Subject;
use crate::check::texts::{self, Passage};
use crate::guide::Guide;
use crate::guide::problem::line_column;
use crate::guide::when::When;
use crate::packet::{Material, who};

/// What is said where there are too many ways to count.
const UNCOUNTED: &str = "more ways than could be counted";

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// For a lawyer to review: with everything that helps to judge a text.
    Packet,
    /// To be kept: what was shown, and to whom by its conditions.
    Record,
}

impl Paper {
    /// What it calls itself.
    pub fn word(self) -> &'static str {
        match self {
            Self::Packet => "packet",
            Self::Record => "record",
        }
    }
}

/// Everything that a page is written from.
pub struct Desk<'a> {
    /// The files and their names.
    pub material: &'a Material<'a>,
    /// What is written.
    pub paper: Paper,
    /// The guide and what lies beside it.
    pub subject: &'a Subject<'a>,
    /// The guide.
    pub guide: &'a Guide,
    /// What the checker found.
    pub report: &'a Report,
    /// Conditions in words.
    pub saying: Saying<'a>,
    /// Every text of the guide.
    pub passages: Vec<Passage<'a>>,
    /// The language of the guide's texts, where it is one that can be graded.
    pub language: Option<Language>,
    /// Where groups are worked out, with a bound of its own: one set that cannot be told in groups must not use up the work
    /// for all others.
    scratch: RefCell<Space<'a>>,
}

impl<'a> Desk<'a> {
    /// A desk with everything on it.
    pub fn new(
        material: &'a Material<'a>,
        paper: Paper,
        subject: &'a Subject<'a>,
        report: &'a Report,
    ) -> Self {
        let guide = subject.guide;
        let (saying, language) = (Saying::new(guide, Naming::Quoted), Language::of(&guide.locale));
        let passages = texts::passages(guide, &subject.catalogue);
        let scratch = RefCell::new(Space::new(guide, share(material)));
        Self { scratch, material, paper, subject, guide, report, saying, passages, language }
    }

    /// The answers that visitors can give.
    pub fn space(&self) -> &'a Space<'a> {
        self.subject.space
    }

    /// The groups that make up a set and whether these are all, where one set's share of the work is enough for that.
    pub fn cubes(&self, set: &Set) -> Option<(Vec<Cube>, bool)> {
        let told = self.scratch.borrow().cubes(set).ok();
        told.or_else(|| {
            // It may have been others that used up the work.
            self.scratch.replace(Space::new(self.guide, share(self.material)));
            self.scratch.borrow().cubes(set).ok()
        })
    }

    /// The review file, as far as it could be read.
    pub fn review(&self) -> Option<&'a ReviewFile> {
        self.subject.review.map(|review| &review.file)
    }

    /// What is in both of two sets.
    pub fn both(&self, one: &Proof<Set>, other: &Proof<Set>) -> Proof<Set> {
        let (Ok(one), Ok(other)) = (one, other) else { return one.clone().and(other.clone()) };
        self.space().and(one, other)
    }

    /// In how many ways a set is met: "1,234 ways". How many there are in all is said on the first page.
    pub fn ways(&self, set: &Proof<Set>) -> String {
        match self.counts(set) {
            Some((some, all)) if some == all => "all ways".to_string(),
            Some((some, _)) if some == "1" => "1 way".to_string(),
            Some((some, _)) => format!("{some} ways"),
            None => UNCOUNTED.to_string(),
        }
    }

    /// The same beside the number of all ways: "1,234 of 66,739 ways".
    pub fn ways_of_all(&self, set: &Proof<Set>) -> String {
        match self.counts(set) {
            Some((some, all)) if some == all => format!("all {all} ways"),
            Some((some, all)) => format!("{some} of {all} ways"),
            None => UNCOUNTED.to_string(),
        }
    }

    /// The number of ways in a set, and that of all ways.
    fn counts(&self, set: &Proof<Set>) -> Option<(String, &str)> {
        let some = set.as_ref().ok().and_then(|set| self.space().ways(set).ok())?;
        Some((some, self.report.ways.as_deref()?))
    }

    /// The condition of a part, and who sees it.
    pub fn who(&self, when: &When, set: &Proof<Set>, seen: &str) -> Markup {
        who::rows(self, when, set, seen)
    }

    /// The name of the file that a place is in, with line and column.
    pub fn position(&self, place: &Place) -> String {
        let (names, input) = (&self.material.names, &self.material.input);
        let shared = |index: usize| input.shared.get(index);
        let (name, text) = match place.file {
            File::Guide => (Some(&*names.guide), Some(input.guide)),
            File::Review => (Some(&*names.review), input.review),
            File::Overlay(index) => {
                (names.overlays.get(index).map(String::as_str), input.overlays.get(index).copied())
            }
            File::Policies(index) => {
                (shared(index).map(|file| file.name), shared(index).map(|file| file.text))
            }
        };
        let (line, column) = line_column(text.unwrap_or_default(), place.start);
        format!("{}, line {line}, column {column}", name.unwrap_or_default())
    }
}

/// How much of all work the groups of one set may take.
fn share(material: &Material) -> usize {
    material.input.most_work / 20
}
