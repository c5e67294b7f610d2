//! `signpost overlay`: a translation to fill in, or to bring up to the guide as it is now.

mod known;
mod told;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Map, Value};

use crate::check::overlays::filling::{Filled, fill};
use crate::check::overlays::{mark, translated};
use crate::check::repair;
use crate::command::bundle::is_locale;
use crate::command::file::{self, Failure, Text, complain, text};
use crate::guide::json::{self, Node};
use known::Known;

/// The schema that a new overlay names, for editors.
const SCHEMA: &str = "signpost.overlay.schema.json";

/// What stands for the standard output.
const STANDARD_OUTPUT: &str = "-";

/// Writes the overlay of a guide for a language: every text, translated as far as it is already. `done` writes the mark of the
/// texts under `of`, where nothing is left.
///
/// The exit code is 0 where it is written, 1 where the guide or the overlay has faults, or something is left and `done` was asked for,
/// 2 where a file cannot be read or written.
pub fn overlay(guide: &Path, locale: &str, output: Option<&Path>, done: bool) -> ExitCode {
    match make(guide, locale, output, done) {
        Ok(made) => made.tell(),
        Err(failure) => ExitCode::from(complain(&failure)),
    }
}

/// An overlay that was written, and what there is to say of it.
struct Made {
    /// Where it was written; nothing for the standard output.
    place: Option<PathBuf>,
    filled: Filled,
    locale: String,
    /// The texts of the guide that have changed since they were translated: paths and what they say now; `None` where nothing
    /// has, as far as it can be told.
    changed: Option<Vec<(String, String)>>,
    /// Whether the guide names the language.
    is_named: bool,
    /// Whether the mark was asked for.
    done: bool,
}

fn make(guide: &Path, locale: &str, output: Option<&Path>, done: bool) -> Result<Made, Failure> {
    let file = text(guide).map_err(Failure::File)?;
    let node = readable(&file)?;
    let id = said(&node, "id").unwrap_or_default();
    will_do(locale, &node)?;
    let beside = guide.with_file_name(format!("{}.{locale}.json", stem(guide)));
    let place = output.unwrap_or(&beside);
    let place = (place != Path::new(STANDARD_OUTPUT)).then(|| place.to_path_buf());
    // What would be written over is what is kept; else what lies beside the guide.
    let from = place.iter().chain([&beside]).find(|path| path.exists());
    let known = from.map(|path| Known::read(path, &id, locale)).transpose()?;
    let filled = fill(&node, known.as_ref().map(|known| &known.node));
    let kept = |key: &str| known.as_ref().and_then(|known| said(&known.node, key));
    let schema = kept("$schema").unwrap_or_else(|| SCHEMA.to_string());
    let whole = |of: Option<String>| written([&schema, &id, locale], of, &filled);
    let mut text = whole(kept("of"));
    if done && filled.left.is_empty() {
        known.as_ref().map_or(Ok(()), |known| known.fits(&node))?;
        text = whole(json::parse(&text).ok().map(|overlay| mark(&translated(&node, &overlay))));
    }
    match &place {
        Some(place) => file::write(place, &text, &[guide])?,
        None => file::say(&text),
    }
    // Told with the mark too, so that nobody marks a translation of other texts unawares.
    let changed = known.as_ref().and_then(|known| known.changed(&node));
    let listed = node.get("translations").map(Node::items).unwrap_or_default();
    let is_named = listed.iter().any(|named| named.text().is_some_and(|named| **named == *locale));
    Ok(Made { place, filled, locale: locale.to_string(), changed, is_named, done })
}

/// Whether a guide can be translated into a language.
fn will_do(locale: &str, guide: &Node) -> Result<(), Failure> {
    let refused = |what: &str| Err(Failure::File(format!("`{locale}` {what}")));
    match said(guide, "locale") {
        _ if !is_locale(locale) => refused("is no language such as fr-CA"),
        Some(own) if own.eq_ignore_ascii_case(locale) => refused("is the language of the guide itself"),
        _ => Ok(()),
    }
}

/// The text under a key.
fn said(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::text).map(|text| text.to_string())
}

/// The JSON of a guide, where nothing is wrong with it.
fn readable(file: &Text) -> Result<Node, Failure> {
    let read = repair::read(&file.text);
    match (read.node, read.guide) {
        (Some(node), Some(_)) => Ok(node),
        _ => {
            let name = file.path.display();
            let line = |problem: &crate::guide::problem::Problem| {
                format!("{name}: {}", problem.describe(&file.text))
            };
            Err(Failure::Guide(read.problems.iter().map(line).collect()))
        }
    }
}

/// The name of a guide's file without its ending.
fn stem(guide: &Path) -> String {
    guide.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The text of an overlay: its schema, its guide and its language, its mark where it has one, and its texts in their order.
fn written([schema, guide, locale]: [&str; 3], of: Option<String>, filled: &Filled) -> String {
    let texts: Map<String, Value> =
        filled.entries.iter().map(|(path, text)| (path.clone(), text.clone().into())).collect();
    let mut whole = Map::new();
    whole.insert("$schema".to_string(), schema.into());
    whole.insert("overlay".to_string(), 1.into());
    whole.insert("guide".to_string(), guide.into());
    whole.insert("locale".to_string(), locale.into());
    whole.extend(of.map(|of| ("of".to_string(), of.into())));
    whole.insert("text".to_string(), texts.into());
    format!("{:#}\n", Value::Object(whole))
}
