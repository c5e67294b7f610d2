//! Reading a guide to its end although its JSON is broken, so that one comma does not hide everything behind it.

use crate::check::Read;
use crate::guide::json::{self, Node};
use crate::guide::problem::Problem;
use crate::guide::read_node;

/// How many slips in the JSON are mended before the rest is given up.
const MOST_MENDED: usize = 50;

/// Reads a guide and goes on behind commas that are missing or too many. What was mended is told like any other problem,
/// so a guide that needed it is never used.
pub fn read(text: &str) -> Read {
    let mut problems = Vec::new();
    let node = parse(text, &mut problems);
    let read = node.as_ref().map(read_node);
    let guide = match read {
        Some(Ok(guide)) if problems.is_empty() => Some(guide),
        Some(Err(found)) => {
            problems.extend(found);
            None
        }
        _ => None,
    };
    problems.sort_unstable();
    Read { node, guide, problems }
}

/// The JSON of a text, its commas mended; what was wrong is noted.
pub fn parse(text: &str, problems: &mut Vec<Problem>) -> Option<Node> {
    let mut mended = text.to_string();
    for _ in 0..MOST_MENDED {
        match json::parse(&mended) {
            Ok(node) => return Some(node),
            Err(problem) => {
                let at = problem.at;
                problems.push(problem);
                mended = mend(&mended, at)?;
            }
        }
    }
    None
}

/// The text with one comma more or less, every other byte where it was; `None` where a comma is not what is wrong.
fn mend(text: &str, at: usize) -> Option<String> {
    let (before, behind) = (text.get(..at)?, text.get(at..)?);
    let kept = before.trim_end();
    let room = before.len() - kept.len();
    if kept.ends_with(',') && behind.starts_with(['}', ']']) {
        // A comma before the closing bracket.
        let without = kept.strip_suffix(',')?;
        return Some(format!("{without} {}{behind}", before.get(kept.len()..)?));
    }
    let follows_value =
        kept.ends_with(['"', '}', ']']) || kept.ends_with(|c: char| c.is_ascii_alphanumeric());
    if room > 0 && follows_value && behind.starts_with(['"', '{', '[']) {
        // A comma is missing: it takes the place of a space.
        return Some(format!("{kept},{}{behind}", " ".repeat(room - 1)));
    }
    None
}
