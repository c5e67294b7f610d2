//! A map in Mermaid, which many sites draw from a block of code in Markdown.

use super::card::{lines_of, lines_of_end, title};
use super::node;
use crate::check::flow::{Flow, Stop, stops};
use crate::guide::Guide;

/// The map of a guide in Mermaid.
pub fn mermaid(guide: &Guide, flow: &Flow) -> String {
    // As wide as the boxes of the picture; Mermaid breaks the lines itself.
    let mut file = "%%{init: {\"flowchart\": {\"wrappingWidth\": 360}}}%%\nflowchart TD\n".to_string();
    file.push_str(&format!("  accTitle: {}\n", escaped(&title(guide))));
    for stop in stops(guide) {
        let text = lines(&lines_of(guide, flow, stop));
        let shape = if stop == Stop::Start { format!("([\"{text}\"])") } else { format!("[\"{text}\"]") };
        file.push_str(&format!("  {}{shape}\n", node(stop)));
    }
    for edge in &flow.edges {
        let label =
            if edge.label.is_empty() { String::new() } else { format!("|\"{}\"|", escaped(&edge.label)) };
        file.push_str(&format!("  {} -->{label} {}\n", node(edge.from), node(edge.to)));
    }
    endings(guide, flow, &mut file);
    file.push_str("  classDef default text-align:left;\n");
    file.push_str("  classDef urgent stroke-width:3px;\n");
    file
}

/// The outcomes one under the other, in the order in which they are tried.
fn endings(guide: &Guide, flow: &Flow, file: &mut String) {
    let mut before = node(Stop::Result);
    for ending in &flow.endings {
        let (said, is_urgent) = lines_of_end(guide, flow, ending);
        let class = if is_urgent { ":::urgent" } else { "" };
        let name = format!("o{}", ending.outcome);
        file.push_str(&format!("  {name}[\"{}\"]{class}\n  {before} -.-> {name}\n", lines(&said)));
        before = name;
    }
}

fn lines(said: &[String]) -> String {
    said.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
}

/// Text inside quotes: what could mean something to Mermaid is written as the number of the sign.
fn escaped(text: &str) -> String {
    let sign = |sign: char| match sign {
        ' ' | ',' | '.' | ':' | '?' | '!' | '(' | ')' | '-' | '\'' => sign.to_string(),
        // Mermaid keeps these for its own use while it works.
        'ß' | 'ﬂ' | '°' | '¶' => format!("#{};", u32::from(sign)),
        sign if sign.is_ascii_alphanumeric() || !sign.is_ascii() => sign.to_string(),
        sign => format!("#{};", u32::from(sign)),
    };
    text.chars().map(sign).collect()
}
