//! A guide with what lies beside it: its overlays and its review file, found by their names and told apart by their keys.
//!
//! `my-guide.json` is the guide, `my-guide.fr-CA.json` an overlay, `my-guide.review.json` the review file, which may share the
//! policies of a file such as `family.policies.json`.

mod sharing;

use std::fs;
use std::path::{Path, PathBuf};

use crate::check::finding::File;
use crate::check::{Input, PolicyText, repair};
use crate::command::file::{Text, text};
use crate::guide::json::{Node, Value};
use crate::guide::values::Date;

/// The files that are checked together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The guide.
    pub guide: Text,
    /// Its overlays, in the order of their names.
    pub overlays: Vec<Text>,
    /// Its review file.
    pub review: Option<Text>,
    /// The files of policies that its review file shares, as far as they are there.
    pub shared: Vec<Text>,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A guide.
    Guide,
    /// A translation.
    Overlay,
    /// A review file.
    Review,
    /// Policies that review files share.
    Policies,
}

impl Kind {
    /// What a file is: by its keys, or by its name where they do not say it.
    pub fn of(file: &Text) -> Self {
        let node = repair::parse(&file.text, &mut Vec::new());
        let number = |key: &str| is_number(node.as_ref(), key);
        if number("overlay") {
            return Self::Overlay;
        }
        if number("review") {
            return Self::Review;
        }
        if number("shared_policies") {
            return Self::Policies;
        }
        let is_guide = number("schema") || node.as_ref().is_some_and(|node| node.get("questions").is_some());
        match (is_guide, infix(&file.path).as_deref()) {
            (false, Some("review")) => Self::Review,
            (false, Some("policies")) => Self::Policies,
            (false, Some(locale)) if is_locale(locale) && guide_beside(&file.path).is_some() => Self::Overlay,
            _ => Self::Guide,
        }
    }
}

impl Bundle {
    /// The bundles that a file belongs to: one, but for a file of policies, which several may share.
    ///
    /// # Errors
    /// A line for people, with a file's name.
    pub fn all_beside(path: &Path) -> Result<Vec<Self>, String> {
        match Kind::of(&text(path)?) {
            Kind::Policies => sharing::bundles(path),
            _ => Ok(vec![Self::beside(path)?]),
        }
    }

    /// The bundle that a file belongs to, whichever of its files that is.
    ///
    /// # Errors
    /// A line for people, with a file's name.
    pub fn beside(path: &Path) -> Result<Self, String> {
        let file = text(path)?;
        let guide = match Kind::of(&file) {
            Kind::Guide => file,
            Kind::Policies => {
                let name = path.display();
                return Err(format!("{name}: these are policies that guides share: name one of the guides"));
            }
            kind => {
                let what = if kind == Kind::Overlay { "an overlay" } else { "a review file" };
                let beside = guide_beside(path).ok_or_else(|| {
                    let wanted = expected_guide(path);
                    format!(
                        "{}: this is {what}, and its guide does not lie beside it as {}",
                        path.display(),
                        wanted.display()
                    )
                })?;
                text(&beside)?
            }
        };
        let (mut overlays, mut review) = (Vec::new(), None);
        let promised = promised(&guide);
        for beside in siblings(&guide.path) {
            let infix = infix(&beside).unwrap_or_default();
            match text(&beside) {
                Ok(file) if infix == "review" => review = Some(file),
                Ok(file) if promised.contains(&infix) || has_number(&file, "overlay") => overlays.push(file),
                Err(line) if infix == "review" || promised.contains(&infix) => return Err(line),
                // A draft or a copy that happens to be named after the guide.
                _ => {}
            }
        }
        let shared = sharing::files(review.as_ref())?;
        Ok(Self { guide, overlays, review, shared })
    }

    /// One of its files.
    pub fn file(&self, file: File) -> Option<&Text> {
        match file {
            File::Guide => Some(&self.guide),
            File::Review => self.review.as_ref(),
            File::Overlay(index) => self.overlays.get(index),
            File::Policies(index) => self.shared.get(index),
        }
    }

    /// Runs something with its texts as the checker takes them.
    pub fn with_input<T>(&self, today: Date, most_work: usize, run: impl FnOnce(&Input) -> T) -> T {
        let overlays: Vec<&str> = self.overlays.iter().map(|overlay| &*overlay.text).collect();
        let review = self.review.as_ref().map(|review| &*review.text);
        let names: Vec<String> = self.shared.iter().map(|file| name(&file.path)).collect();
        let shared = names.iter().zip(&self.shared).map(|(name, file)| PolicyText { name, text: &file.text });
        let shared: Vec<PolicyText> = shared.collect();
        let (guide, overlays) = (&*self.guide.text, &*overlays);
        run(&Input { guide, overlays, review, shared: &shared, today, most_work })
    }
}

/// The languages for which a guide says that overlays lie beside it.
fn promised(guide: &Text) -> Vec<String> {
    let node = repair::parse(&guide.text, &mut Vec::new());
    let listed = node.as_ref().and_then(|node| node.get("translations")).map(Node::items).unwrap_or_default();
    listed.iter().filter_map(|locale| locale.text().map(|text| text.to_string())).collect()
}

fn has_number(file: &Text, key: &str) -> bool {
    is_number(repair::parse(&file.text, &mut Vec::new()).as_ref(), key)
}

fn is_number(node: Option<&Node>, key: &str) -> bool {
    matches!(node.and_then(|node| node.get(key)), Some(Node { value: Value::Number(_), .. }))
}

/// What a file is called, wherever it lies.
pub fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The files beside a guide that are named after it.
fn siblings(guide: &Path) -> Vec<PathBuf> {
    let named_after = |path: &PathBuf| {
        guide_of(path)
            .as_deref()
            .is_some_and(|name| Some(name) == guide.file_name().and_then(|name| name.to_str()))
    };
    let mut found = beside(guide);
    found.retain(named_after);
    found.retain(|path| infix(path).is_some_and(|infix| infix == "review" || is_locale(&infix)));
    found
}

/// The files in the folder of a file, named as it was named: `./` is not put before them.
fn beside(file: &Path) -> Vec<PathBuf> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| file.with_file_name(entry.file_name())).collect();
    found.sort();
    found
}

/// What stands between the name of the guide and `.json`: `fr-CA`, `review`.
fn infix(path: &Path) -> Option<String> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".json")?;
    stem.rsplit_once('.').map(|(_, infix)| infix.to_string())
}

/// The name of the guide that a file is named after.
fn guide_of(path: &Path) -> Option<String> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".json")?;
    stem.rsplit_once('.').map(|(guide, _)| format!("{guide}.json"))
}

fn guide_beside(path: &Path) -> Option<PathBuf> {
    let guide = path.with_file_name(guide_of(path)?);
    guide.is_file().then_some(guide)
}

/// Where a guide is looked for that does not lie there.
fn expected_guide(path: &Path) -> PathBuf {
    path.with_file_name(guide_of(path).unwrap_or_else(|| "the-guide.json".to_string()))
}

/// Whether a text looks like a language tag: two or three letters, then parts of letters and digits.
pub fn is_locale(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            !part.is_empty() && part.len() <= 8 && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
