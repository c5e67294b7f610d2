//! Maps of a guide's flow: an SVG picture to look at, DOT for Graphviz, Mermaid for pages in Markdown.
//!
//! All three draw the same [`Flow`](crate::check::flow::Flow) with the same words: questions with their options, the steps
//! between them with the answers that lead there, then the outcomes in their order with who gets each.

mod card;
mod dot;
mod mermaid;
mod svg;
mod wrap;

pub use dot::dot;
pub use mermaid::mermaid;
pub use svg::{Look, svg};

use crate::check::flow::Stop;

/// A name for a stop inside a file: letters and digits only, whatever the guide's ids are.
fn node(stop: Stop) -> String {
    match stop {
        Stop::Start => "start".to_string(),
        Stop::Question(question) => format!("q{question}"),
        Stop::Result => "result".to_string(),
    }
}
