//! What overlays translate, and the mark by which a translation knows the texts that it was made from.
//!
//! An overlay keeps the mark under `of`. It is made of two parts: 16 digits that change with every letter of the texts that
//! the overlay translates, then, behind a colon, two letters for each of those texts in the order of their paths. The
//! first part proves that nothing has changed; the second tells which texts have.

pub mod filling;
mod laying;
pub mod likeness;

use std::collections::BTreeSet;

use crate::check::digest;
use crate::check::finding::{File, Place};
use crate::check::subject::{Subject, Translation};
use crate::guide::json::{Entry, Node};
use crate::guide::overlay::is_left;
use crate::guide::overlay::texts::{Translatable, pointer, texts};
pub(super) use laying::lay;

/// The letters of a mark: six bits each, none of which means anything in JSON, HTML or a shell.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many letters a mark has for each text.
const PER_TEXT: usize = 2;

/// The texts of a guide that an overlay translates, by their paths. Those that it leaves for later are not among them.
pub fn translated(guide: &Node, overlay: &Node) -> Vec<Translatable> {
    let entries = overlay.get("text").map(Node::entries).unwrap_or_default();
    let is_done = |entry: &&Entry| !entry.node.text().is_some_and(|text| is_left(text));
    let named = entries.iter().filter(is_done).filter_map(|entry| pointer(guide, &entry.key));
    let named: BTreeSet<String> = named.collect();
    let mut known = texts(guide);
    known.retain(|text| named.contains(&text.pointer));
    known.sort_by(|one, other| one.path.cmp(&other.path));
    known
}

/// The mark of some texts.
pub fn mark(texts: &[Translatable]) -> String {
    let whole: String = texts.iter().map(|text| format!("{}\0{}\0", text.path, text.text)).collect();
    let each: String = texts.iter().map(mark_of_one).collect();
    format!("{}:{each}", digest::short(&digest::of(&whole)))
}

fn mark_of_one(text: &Translatable) -> String {
    let digest = digest::of(&format!("{}\0{}", text.path, text.text));
    let bits = digest.get(..3).and_then(|digits| usize::from_str_radix(digits, 16).ok()).unwrap_or_default();
    [bits / 64, bits % 64]
        .iter()
        .filter_map(|letter| LETTERS.get(*letter))
        .map(|letter| char::from(*letter))
        .collect()
}

/// Whether a mark was made from some texts; its first part alone is enough.
pub fn fits(mark: &str, of: &str) -> bool {
    of == mark || (of.len() == digest::SHORT && mark.starts_with(of))
}

/// The texts that are not those a mark was made from, as far as it tells: nothing where their number has changed.
pub fn changed<'t>(texts: &'t [Translatable], of: &str) -> Vec<&'t Translatable> {
    let (_, each) = of.split_once(':').unwrap_or_default();
    if each.len() != texts.len() * PER_TEXT {
        return Vec::new();
    }
    let is_same = |index: usize, text: &Translatable| {
        each.get(index * PER_TEXT..(index + 1) * PER_TEXT) == Some(&mark_of_one(text))
    };
    texts.iter().enumerate().filter(|(index, text)| !is_same(*index, text)).map(|(_, text)| text).collect()
}

/// Where an overlay translates the text at a JSON pointer of the guide: its entry there, or all its texts where it leaves that one out.
pub fn place(subject: &Subject, translation: &Translation, guide_pointer: &str) -> Place {
    let entries = translation.node.get("text").map(Node::entries).unwrap_or_default();
    let entry = entries
        .iter()
        .find(|entry| pointer(subject.node, &entry.key).is_some_and(|named| named == guide_pointer));
    let key = entry
        .map(|entry| format!("/{}", entry.key.replace('~', "~0").replace('/', "~1")))
        .unwrap_or_default();
    subject.place(File::Overlay(translation.index), &format!("/text{key}"))
}

/// Some paths in backquotes, and how many more there are.
pub fn listed(paths: &[&str], most: usize) -> String {
    let mut said: Vec<String> = paths.iter().take(most).map(|path| format!("`{path}`")).collect();
    if paths.len() > most {
        said.push(format!("and {} more", paths.len() - most));
    }
    said.join(", ")
}
