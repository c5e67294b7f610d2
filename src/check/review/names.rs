//! Whether what a review file names is in the guide; where it is not, what may have been meant.

use std::rc::Rc;

use crate::check::review::items;
use crate::check::review::target::{KINDS, Target};
use crate::guide::decode::Reader;
use crate::guide::json::Node;
use crate::guide::problem::Fault;

/// What a target may look like.
const FORM: &str = "a kind and an id such as `section:contact-warning` (kinds: section, outcome, action, helpline, notice, fragment, firm), `words:` and some words, `firm`, or `emergency`";

/// The keys that hold targets.
const TARGETS: [&str; 4] = ["must_show", "never_show", "shows", "hides"];

/// The keys that hold ids, and the list of the guide that each of them is about.
const IDS: [(&str, &str); 4] =
    [("sections", "sections"), ("actions", "actions"), ("helplines", "helplines"), ("must_ask", "questions")];

/// Tells of targets and ids of a review file that name nothing in the guide.
pub fn check(review: &Node, guide: &Node, reader: &mut Reader) {
    let parts = ["policies", "scenarios"].into_iter().flat_map(|list| items(review, list));
    parts.for_each(|part| check_part(part, guide, reader));
}

/// Tells of targets and ids of a policy or a scenario that name nothing in the guide.
pub fn check_part(part: &Node, guide: &Node, reader: &mut Reader) {
    for target in TARGETS.into_iter().flat_map(|key| items(part, key)) {
        named(target, guide, reader);
    }
    if let Some(first) = part.get("first") {
        named(first, guide, reader);
        can_be_first(first, reader);
    }
    for (key, list) in IDS {
        items(part, key).iter().for_each(|id| id_known(id, id.text().map(|id| &**id), guide, list, reader));
    }
    if let Some(outcome) = part.get("outcome") {
        id_known(outcome, outcome.text().map(|id| &**id), guide, "outcomes", reader);
    }
}

fn named(place: &Node, guide: &Node, reader: &mut Reader) {
    // A text that is empty, or no text at all, was told of when it was decoded.
    let Some(written) = place.text().filter(|written| !written.trim().is_empty()) else { return };
    let Some(target) = Target::parse(written) else { return unreadable(place, written, guide, reader) };
    if target.is_any() && !target.kind.has_any() {
        reader.problem(
            Fault::Value,
            place.start,
            &["`*` stands for any action, helpline or firm; here write an id"],
        );
    } else if let Some((_, _, list)) = KINDS.iter().find(|(_, kind, _)| *kind == target.kind)
        && !target.is_any()
        && !target.id.is_empty()
    {
        id_known(place, Some(&target.id), guide, list, reader);
    } else if &**written == "firm" && guide.get("firm").is_none() {
        reader.problem(
            Fault::Id,
            place.start,
            &["this guide has no firm of its own: write `firm:` and the id of one under `firms`"],
        );
    }
}

/// A target of no known kind: told with the part that may be meant.
fn unreadable(place: &Node, written: &str, guide: &Node, reader: &mut Reader) {
    if let Some((word, _)) = written.split_once(':') {
        let words: Vec<&str> = KINDS.iter().map(|(word, _, _)| *word).chain(["words"]).collect();
        if !words.contains(&word) {
            return reader.unknown(Fault::Value, place.start, "kind of part", word, &words);
        }
    } else if let Some((word, _, _)) =
        KINDS.iter().find(|(_, _, list)| ids(guide, list).iter().any(|id| &**id == written))
    {
        return reader.problem(
            Fault::Value,
            place.start,
            &["`", written, "` needs its kind: did you mean `", word, ":", written, "`?"],
        );
    }
    reader.problem(Fault::Value, place.start, &["expected ", FORM, ", found `", written, "`"]);
}

fn can_be_first(place: &Node, reader: &mut Reader) {
    let Some(target) = place.text().and_then(|written| Target::parse(written)) else { return };
    if !target.kind.has_first() {
        let can = "` cannot be asked to come first: name `emergency`, or an outcome, section, action, firm or helpline";
        reader.problem(Fault::Value, place.start, &["`", &target.written, can]);
    }
}

/// Tells where an id is not among those of a list of the guide.
fn id_known(place: &Node, id: Option<&str>, guide: &Node, list: &str, reader: &mut Reader) {
    if let Some(id) = id {
        reader.position(place.start, list.trim_end_matches('s'), id, &ids(guide, list));
    }
}

/// The ids in a list of the guide, or the keys where it is an object.
fn ids(guide: &Node, list: &str) -> Vec<Rc<str>> {
    let parts = guide.get(list);
    let items = parts.map(Node::items).unwrap_or_default().iter();
    let ids = items.filter_map(|item| item.get("id").and_then(Node::text).cloned());
    ids.chain(parts.map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.clone())).collect()
}
