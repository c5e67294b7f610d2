//! `signpost map`: the flow of a guide as a picture, or for tools that draw graphs.

use std::path::Path;
use std::process::ExitCode;

use crate::check::flow::Flow;
use crate::check::map::{Look, dot, mermaid, svg};
use crate::check::space::{MOST_WORK, Space};
use crate::command::file::{self, complain, load};

/// What a map is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A picture that every browser shows, light or dark as the reader's system is
    #[default]
    Svg,
    /// The language of Graphviz, for tools that draw graphs
    Dot,
    /// For a block of code in Markdown: many sites draw it
    Mermaid,
}

/// Writes the map of a guide into a file, or to the standard output where none is named.
///
/// The exit code is 0 where it was written, 1 where the file is no guide, 2 where a file cannot be read or written, 3 where the
/// guide has too many conditions for an exact map.
pub fn map(guide_file: &Path, format: Format, out: Option<&Path>) -> ExitCode {
    let guide = match load(guide_file) {
        Ok(guide) => guide,
        Err(failure) => return ExitCode::from(complain(&failure)),
    };
    let Ok(flow) = Flow::of(&Space::new(&guide, MOST_WORK)) else {
        eprintln!("{}: not drawn: the guide is too large for an exact map", guide_file.display());
        return ExitCode::from(3);
    };
    let text = match format {
        Format::Svg => svg(&guide, &flow, Look::System),
        Format::Dot => dot(&guide, &flow),
        Format::Mermaid => mermaid(&guide, &flow),
    };
    match out {
        None => file::say(&text),
        Some(place) => {
            if let Err(failure) = file::write(place, &text, &[guide_file]) {
                return ExitCode::from(complain(&failure));
            }
        }
    }
    ExitCode::SUCCESS
}
