//! `signpost schema`: the JSON Schemas of the files that people write, for their editors.

pub mod reference;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::check::review::ReviewFile;
use crate::check::review::shared::PolicyFile;
use crate::guide::overlay::Overlay;
use crate::guide::{Guide, schema};

/// Each schema: the name of its file, and its text.
pub fn files() -> Vec<(&'static str, String)> {
    let written = |schema: schemars::Schema| format!("{:#}\n", schema.to_value());
    vec![
        ("signpost.schema.json", written(schema::of::<Guide>("Signpost guide"))),
        ("signpost.overlay.schema.json", written(schema::of::<Overlay>("Signpost overlay"))),
        ("signpost.review.schema.json", written(schema::of::<ReviewFile>("Signpost review file"))),
        ("signpost.policies.schema.json", written(schema::of::<PolicyFile>("Signpost shared policies"))),
    ]
}

/// Writes the schemas into a folder and prints the name of each file.
///
/// The exit code is 0 where all are written, 2 where one cannot be.
pub fn schema(folder: &Path) -> ExitCode {
    for (name, text) in files() {
        let file = folder.join(name);
        if let Err(error) = fs::write(&file, text) {
            eprintln!("{}: cannot be written: {error}", file.display());
            return ExitCode::from(2);
        }
        println!("{}", file.display());
    }
    ExitCode::SUCCESS
}
