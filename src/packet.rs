//! On paper: the lawyer's packet, what changed since the last approval, and the advertising record.
//!
//! Each is one HTML file that needs nothing else: no script, no font, no picture, no request. A packet prints every word that
//! anybody can be shown, the conditions in words, and exactly who sees what, from the same sets of answers that the
//! checker proves things with.
//!
//! Texts are drawn by templates of their own and not by the widget's components: a visitor sees what is left of a section
//! once conditions are decided and phrases are worded, while a packet shows the conditions, and all wordings side by side.
//! What the two share is what they read: the guide's types, the widget's words, and [`phone::shown`](crate::guide::phone::shown).

mod block;
mod contacts;
mod desk;
mod ending;
mod findings;
mod front;
mod glossary;
mod map;
mod opening;
mod page;
mod played;
mod prose;
mod questions;
pub mod record;
mod results;
mod review;
mod signing;
mod since;
mod translations;
mod tried;
mod who;

use crate::check::review::ReviewFile;
use crate::check::space::Space;
use crate::check::subject::{Subject, Translation};
use crate::check::{self, Input};
use crate::guide::catalogue::Catalogue;
use crate::guide::problem::Problem;
use crate::guide::{json, read_node, read_translated};
use desk::{Desk, Paper};
use since::Old;

/// What a packet is made from.
#[derive(Clone, Debug)]
pub struct Material<'a> {
    /// The texts of the files, and the day that the packet is dated.
    pub input: Input<'a>,
    /// What the files are called.
    pub names: Names,
}

/// What the files of a packet are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The guide.
    pub guide: String,
    /// Its overlays, in the order of the input.
    pub overlays: Vec<String>,
    /// Its review file.
    pub review: String,
}

/// The lawyer's packet: an HTML file.
///
/// # Errors
/// What is wrong with the guide, where it cannot be read. Findings of other kinds are told in the packet.
pub fn review(material: &Material) -> Result<String, Vec<Problem>> {
    with_desk(material, Paper::Packet, |desk| review::page(desk).into_string())
}

/// The advertising record: an HTML file. `used` is where the guide is used, as whoever keeps the record says it.
///
/// # Errors
/// What is wrong with the guide, where it cannot be read.
pub fn record(material: &Material, used: &[String]) -> Result<String, Vec<Problem>> {
    with_desk(material, Paper::Record, |desk| record::page(desk, used).into_string())
}

/// A version of the guide that was approved earlier.
#[derive(Clone, Copy, Debug)]
pub struct Approved<'a> {
    /// What its file is called.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Which of two guides cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The guide.
    Guide(Vec<Problem>),
    /// The version that was approved.
    Approved(Vec<Problem>),
}

/// What changed since a version was approved, and who now sees something else: an HTML file.
///
/// # Errors
/// What is wrong with the guide, or with the approved version, where one of them cannot be read.
pub fn changes(material: &Material, approved: Approved) -> Result<String, Unreadable> {
    let read = || -> Result<_, Vec<Problem>> {
        let node = json::parse(approved.text).map_err(|problem| vec![problem])?;
        Ok((read_node(&node)?, Catalogue::of(&node)))
    };
    let (guide, catalogue) = read().map_err(Unreadable::Approved)?;
    let old = Old { file: approved, guide: &guide, catalogue };
    with_desk(material, Paper::Packet, |desk| since::page(desk, &old).into_string())
        .map_err(Unreadable::Guide)
}

/// Reads the files and runs something with everything that is known of them.
fn with_desk<T>(material: &Material, paper: Paper, run: impl FnOnce(&Desk) -> T) -> Result<T, Vec<Problem>> {
    let input = &material.input;
    let node = json::parse(input.guide).map_err(|problem| vec![problem])?;
    let guide = read_node(&node)?;
    let review = input.review.map(|text| ReviewFile::read(text, &node, input.shared));
    let translations: Vec<Translation> = (input.overlays.iter().enumerate())
        .filter_map(|(index, text)| {
            let (guide, node) = (read_translated(input.guide, text).ok()?, json::parse(text).ok()?);
            Some(Translation { index, node, guide })
        })
        .collect();
    let report = check::check(input);
    let space = Space::new(&guide, input.most_work);
    let subject = Subject::new(input, &guide, &node, &space, review.as_ref(), &translations);
    Ok(run(&Desk::new(material, paper, &subject, &report)))
}
