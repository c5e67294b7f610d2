//! What stands at a step of the flow: which answers lead there, in few words.

use super::{Edge, Stop};
use crate::check::saying::{Naming, Saying};
use crate::check::space::{Part, Proof, Set, Space};

/// How many groups a label tells before it counts the rest.
const MOST_GROUPS: usize = 3;

/// Says of the steps from one stop who of those `here` takes them. The step that would need the most words takes the rest.
pub(super) fn label(space: &Space, here: &Set, edges: &mut [Edge]) -> Proof<()> {
    if edges.len() < 2 {
        return Ok(());
    }
    let saying = Saying::new(space.guide(), Naming::Quoted);
    let mut is_own = true;
    for edge in edges.iter_mut() {
        let (cubes, are_all) = space.cubes_among(&edge.set, here)?;
        let Stop::Question(from) = edge.from else { continue };
        is_own &=
            cubes.iter().flat_map(|cube| &cube.parts).map(Part::question).all(|question| question == from);
        edge.who = saying.groups_at(from, &cubes);
        if !are_all {
            edge.who.push("more groups than can be listed".to_string());
        }
        edge.label = few(&edge.who);
    }
    // Of answers to this question, the others are "anything else"; where earlier answers decide, that could be misread.
    let rest = if is_own { "anything else" } else { "otherwise" };
    let longest = edges.iter_mut().max_by_key(|edge| edge.label.chars().count());
    if let Some(edge) = longest.filter(|edge| edge.label.chars().count() > rest.len()) {
        edge.label = rest.to_string();
    }
    Ok(())
}

/// The first groups, and how many more there are.
fn few(groups: &[String]) -> String {
    let told = groups.iter().take(MOST_GROUPS).cloned().collect::<Vec<_>>().join("; or ");
    match groups.len().saturating_sub(MOST_GROUPS) {
        0 => told,
        more => format!("{told}; or {more} more"),
    }
}
