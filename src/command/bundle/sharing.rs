//! The files of policies that a review file shares, and the guides that share one.

use std::path::Path;

use crate::check::repair;
use crate::check::review::shared::FileName;
use crate::command::bundle::{Bundle, beside, guide_beside, infix, name};
use crate::command::file::{Text, text};
use crate::guide::json::Node;

/// The files of policies that a review file names, each once. One that is not there, the checker tells of.
///
/// # Errors
/// A line for people, where a file is there and cannot be read.
pub fn files(review: Option<&Text>) -> Result<Vec<Text>, String> {
    let Some(review) = review else { return Ok(Vec::new()) };
    let places = named(review).into_iter().map(|name| review.path.with_file_name(name));
    places.filter(|place| place.exists()).map(|place| text(&place)).collect()
}

/// The guides whose review files share a file of policies, each with what lies beside it.
///
/// # Errors
/// A line for people, with a file's name: also where no guide shares it, since nothing is held against anybody then.
pub fn bundles(policies: &Path) -> Result<Vec<Bundle>, String> {
    let shares = |path: &Path| text(path).is_ok_and(|review| named(&review).contains(&name(policies)));
    let reviews = beside(policies).into_iter().filter(|path| infix(path).as_deref() == Some("review"));
    let guides = reviews.filter(|path| shares(path)).filter_map(|path| guide_beside(&path));
    let bundles: Vec<Bundle> = guides.map(|guide| Bundle::beside(&guide)).collect::<Result<_, _>>()?;
    if bundles.is_empty() {
        let name = policies.display();
        return Err(format!(
            "{name}: no review file beside it shares these policies, so they hold for no guide"
        ));
    }
    Ok(bundles)
}

/// The files that a review file names, as far as it can be read.
fn named(review: &Text) -> Vec<String> {
    let node = repair::parse(&review.text, &mut Vec::new());
    let entries = node.as_ref().and_then(|node| node.get("shared")).map(Node::items).unwrap_or_default();
    let mut names: Vec<String> = Vec::new();
    for name in entries.iter().filter_map(|entry| entry.get("file").and_then(Node::text)) {
        if FileName::fits(name) && !names.iter().any(|known| **known == **name) {
            names.push(name.to_string());
        }
    }
    names
}
