//! A map in DOT, the language of Graphviz and of many other tools that draw graphs.

use super::card::{lines_of, lines_of_end, title};
use super::node;
use super::wrap::wrap;
use crate::check::flow::{Flow, Stop, stops};
use crate::guide::Guide;

/// How wide lines are, in hundredths of the size of letters.
const LINE: usize = 2600;

/// The map of a guide in DOT.
pub fn dot(guide: &Guide, flow: &Flow) -> String {
    let mut file = format!("digraph {} {{\n", quoted(&guide.id.0));
    file.push_str("  graph [charset=\"UTF-8\", rankdir=TB, labelloc=t, fontname=\"Helvetica\", label=");
    file.push_str(&format!("{}];\n", quoted(&title(guide))));
    file.push_str(
        "  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11, margin=\"0.15,0.1\"];\n",
    );
    file.push_str("  edge [fontname=\"Helvetica\", fontsize=10];\n\n");
    for stop in stops(guide) {
        let more = if stop == Stop::Start { ", shape=oval" } else { "" };
        file.push_str(&format!(
            "  {} [label={}{more}];\n",
            node(stop),
            lines(&lines_of(guide, flow, stop), LINE)
        ));
    }
    file.push('\n');
    for edge in &flow.edges {
        let label = || format!(" [label={}]", lines(std::slice::from_ref(&edge.label), LINE / 2));
        let label = if edge.label.is_empty() { String::new() } else { label() };
        file.push_str(&format!("  {} -> {}{label};\n", node(edge.from), node(edge.to)));
    }
    file.push('\n');
    endings(guide, flow, &mut file);
    file.push_str("}\n");
    file
}

/// The outcomes one under the other, in the order in which they are tried.
fn endings(guide: &Guide, flow: &Flow, file: &mut String) {
    let mut before = node(Stop::Result);
    for ending in &flow.endings {
        let (said, is_urgent) = lines_of_end(guide, flow, ending);
        let look = if is_urgent { ", style=\"rounded,bold\"" } else { "" };
        let name = format!("o{}", ending.outcome);
        file.push_str(&format!("  {name} [label={}{look}];\n", lines(&said, LINE)));
        file.push_str(&format!("  {before} -> {name} [style=dashed];\n"));
        before = name;
    }
}

/// Lines as one string, broken where they are too long, each beginning at the left. A single line stays in the middle.
fn lines(said: &[String], most: usize) -> String {
    let broken: Vec<String> = said.iter().flat_map(|line| wrap(line, most)).collect();
    match broken.as_slice() {
        [only] => quoted(only),
        several => {
            format!("\"{}\"", several.iter().map(|line| format!("{}\\l", escaped(line))).collect::<String>())
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// Text inside quotes: a backslash would start a sequence, an ampersand a sign by its name.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;")
}
