//! What no single part of a guide can show: ids that stand twice, last resorts that are missing, circles.

use crate::guide::Guide;
use crate::guide::block::{Block, Content};
use crate::guide::decode::Reader;
use crate::guide::json::{Node, Value};
use crate::guide::problem::Fault;
use crate::guide::result::{Action, Kind};

/// Checks a guide as a whole; ids are checked even where the rest could not be read.
pub fn check(node: &Node, guide: &Guide, reader: &mut Reader) {
    for list in ["questions", "outcomes", "sections", "actions", "helplines", "notices"] {
        unique_ids(node.get(list), reader);
    }
    for question in node.get("questions").map(Node::items).unwrap_or_default() {
        unique_ids(question.get("options"), reader);
    }
    last_resorts(node, guide, reader);
    roles_exist(node, guide, reader);
    for (action, place) in guide.actions.iter().zip(node.get("actions").map(Node::items).unwrap_or_default())
    {
        reachable(guide, action, place, reader);
    }
    fragments_end(node, guide, reader);
}

fn unique_ids(list: Option<&Node>, reader: &mut Reader) {
    let ids = list.map(Node::items).unwrap_or_default().iter().filter_map(|item| item.get("id"));
    reader.none_twice(
        Fault::TwiceId,
        "id",
        ids.filter_map(|id| id.text().map(|text| (&**text, id.start))).collect(),
    );
}

/// Whom a firm acts for is named by options. On a host alone: a visitor is shown nothing else for it.
fn roles_exist(node: &Node, guide: &Guide, reader: &mut Reader) {
    if cfg!(target_arch = "wasm32") {
        return;
    }
    let catalogue = reader.catalogue.clone();
    let firms = guide.firm.iter().chain(&guide.firms.0);
    for role in firms.flat_map(|firm| &firm.acts_for) {
        if !catalogue.options.iter().flatten().any(|option| **option == *role.0) {
            let message = "` in `acts_for` is no option of any question: write the id of an option";
            reader.problem(
                Fault::Id,
                node.get("firm").map_or(node.start, |firm| firm.start),
                &["`", &role.0, message],
            );
        }
    }
}

/// There is always an outcome, and a wording for every phrase.
fn last_resorts(node: &Node, guide: &Guide, reader: &mut Reader) {
    let place = |key: &str| node.get(key).map_or(node.start, |list| list.start);
    // A list of the wrong type has been complained of already.
    let is_empty = |key: &str| match node.get(key).map(|list| &list.value) {
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
        None => matches!(node.value, Value::Object(_)),
    };
    if is_empty("questions") {
        reader.problem(Fault::LastResort, place("questions"), &["a guide needs one question at least"]);
    }
    if is_empty("outcomes") || guide.outcomes.last().is_some_and(|outcome| !outcome.when.is_always()) {
        let message = "the last outcome must have no `when`, so that everybody gets one";
        reader.problem(Fault::LastResort, place("outcomes"), &[message]);
    }
    let phrases = node.get("phrases").map(Node::entries).unwrap_or_default();
    for (wordings, entry) in guide.phrases.0.iter().zip(phrases) {
        if !wordings.last().is_some_and(|wording| wording.when.is_always()) {
            let message = "the last wording of a phrase must have no `when`, so that it is never empty";
            reader.problem(Fault::LastResort, entry.at, &[message]);
        }
    }
}

fn reachable(guide: &Guide, action: &Action, place: &Node, reader: &mut Reader) {
    let by_phone = matches!(action.kind, Kind::Call | Kind::Text);
    if by_phone && guide.phone_of(action).is_none() {
        reader.problem(Fault::Contact, place.start, &["this action needs a `phone`, here or in its firm"]);
    }
    if !by_phone && action.url.is_none() {
        reader.problem(Fault::Contact, place.start, &["this action needs a `url`"]);
    }
}

/// How deep fragments may contain fragments: it bounds every walk through them.
const DEEPEST: usize = 8;

/// How many blocks all sections may have together once their fragments are written out.
const MOST_BLOCKS: usize = 100_000;

/// What a fragment unfolds into.
#[derive(Clone, Copy)]
struct Unfolded {
    /// How many blocks, references to fragments and the points and rows inside blocks included.
    blocks: usize,
    /// How many fragments deep.
    depth: usize,
}

/// No fragment contains itself, and no small file unfolds into a huge page.
fn fragments_end(node: &Node, guide: &Guide, reader: &mut Reader) {
    let mut known = vec![None; guide.fragments.0.len()];
    let entries = node.get("fragments").map(Node::entries).unwrap_or_default();
    for (index, entry) in entries.iter().enumerate() {
        if fragment(index, guide, &mut known, 0).is_none() {
            let message = "` contains itself, or nests over 8 deep: take the inner one out";
            return reader.problem(Fault::Cycle, entry.at, &["the fragment `", &entry.key, message]);
        }
    }
    let mut unfolded = 0usize;
    for section in &guide.sections {
        let section = unfold(&section.blocks, guide, &mut known, 0);
        unfolded = unfolded.saturating_add(section.map_or(0, |section| section.blocks));
    }
    if unfolded > MOST_BLOCKS {
        reader.problem(
            Fault::Cycle,
            node.start,
            &["the sections unfold into more than 100000 blocks: use fewer fragments"],
        );
    }
}

/// What the fragment at a position unfolds into; `None` where it does not end within the allowed depth.
fn fragment(index: usize, guide: &Guide, known: &mut [Option<Unfolded>], depth: usize) -> Option<Unfolded> {
    if let Some(Some(unfolded)) = known.get(index) {
        return Some(*unfolded);
    }
    let blocks: &[Block] = guide.fragments.get(index).map(Vec::as_slice).unwrap_or_default();
    let unfolded = if depth > DEEPEST { None } else { unfold(blocks, guide, known, depth) }?;
    *known.get_mut(index)? = Some(unfolded);
    Some(unfolded)
}

fn unfold(blocks: &[Block], guide: &Guide, known: &mut [Option<Unfolded>], depth: usize) -> Option<Unfolded> {
    let mut unfolded = Unfolded { blocks: blocks.iter().map(|block| weight(&block.content)).sum(), depth: 0 };
    for block in blocks {
        if let Content::Fragment(inner) = block.content {
            let inner = fragment(inner, guide, known, depth + 1)?;
            unfolded.blocks = unfolded.blocks.saturating_add(inner.blocks);
            unfolded.depth = unfolded.depth.max(inner.depth + 1);
        }
    }
    (unfolded.depth <= DEEPEST).then_some(unfolded)
}

/// How many things a block draws.
fn weight(content: &Content) -> usize {
    match content {
        Content::List(items) | Content::Steps(items) | Content::Checklist(items) => items.len(),
        Content::Table(table) => table.rows.len() * table.columns.len(),
        Content::Timeline(timeline) => timeline.spans.len(),
        Content::Links(links) => links.len(),
        _ => 1,
    }
}
