//! Laying overlays over a guide, and telling what is wrong with those that do not fit.

use crate::check::Input;
use crate::check::finding::File;
use crate::check::findings::Findings;
use crate::check::repair;
use crate::check::subject::Translation;
use crate::guide::json::Node;
use crate::guide::nearest::nearest;
use crate::guide::overlay::apply_node;
use crate::guide::overlay::texts::texts;
use crate::guide::problem::{self, Fault, Problem};
use crate::guide::read_node;
use crate::guide::words::KEYS;

/// How many wrong paths of an overlay are compared with the right ones. Behind them, it is another guide's overlay.
const MOST_COMPARED: usize = 20;

/// The overlays that can be laid over a guide; what is wrong with the others is noted.
pub fn lay(input: &Input, guide: &Node, findings: &mut Findings) -> Vec<Translation> {
    let mut laid = Vec::new();
    for (index, text) in input.overlays.iter().enumerate() {
        let mut problems = Vec::new();
        let node = repair::parse(text, &mut problems);
        let mut translated = guide.clone();
        let read =
            node.as_ref().map(|node| apply_node(node, &mut translated).and_then(|()| read_node(&translated)));
        match (read, node) {
            (Some(Ok(guide)), Some(node)) if problems.is_empty() => {
                laid.push(Translation { index, node, guide })
            }
            (Some(Err(mut found)), Some(node)) => {
                place(&mut found, &node);
                explain(&mut found, guide, &node);
                problems.append(&mut found);
            }
            _ => {}
        }
        problems.sort_unstable();
        findings.problems(File::Overlay(index), text, &problems);
    }
    laid
}

/// Says where in the overlay the problems are.
fn place(problems: &mut [Problem], overlay: &Node) {
    for problem in problems {
        if problem.fault == Fault::Orphan && problem.at == 0 {
            problem.at = overlay.get("guide").map_or(0, |guide| guide.start);
        }
        problem.path = problem::pointer(overlay, problem.at);
    }
}

/// Says of paths without a text which text may be meant.
fn explain(problems: &mut [Problem], guide: &Node, overlay: &Node) {
    let entries = overlay.get("text").map(Node::entries).unwrap_or_default();
    let known = texts(guide);
    let orphans = problems.iter_mut().filter(|problem| problem.fault == Fault::Orphan);
    for problem in orphans.take(MOST_COMPARED) {
        let Some(path) = entries.iter().find(|entry| entry.at == problem.at).map(|entry| &*entry.key) else {
            continue;
        };
        if let Some(word) = path.strip_prefix("words/").filter(|word| KEYS.contains(word)) {
            problem.message.push_str(&format!(": give `{word}` under `words` in the guide first"));
            continue;
        }
        let ends = |path: &str| {
            (path.split('/').next().map(str::to_string), path.rsplit('/').next().map(str::to_string))
        };
        let like = known.iter().map(|text| &*text.path).filter(|known| ends(known) == ends(path));
        if let Some(meant) = nearest(path, &like.collect::<Vec<_>>()) {
            problem.message.push_str(&format!(": did you mean `{meant}`?"));
        }
    }
}
