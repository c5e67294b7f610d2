//! The packet of a guide, as the tests of the packet ask for it.

use serde_json::Value;
use signpost::check::Input;
use signpost::packet::{Material, Names, review};

use super::today;

/// The names of the files.
pub fn names() -> Names {
    Names {
        guide: "g.json".to_string(),
        overlays: vec!["g.fr-CA.json".to_string()],
        review: "g.review.json".to_string(),
    }
}

/// The packet of a guide by itself.
pub fn packet(text: &str) -> String {
    review(&Material { input: Input::of(text, today()), names: names() }).unwrap()
}

/// The packet of a guide with a review file.
pub fn reviewed(text: &str, file: &Value) -> String {
    let file = file.to_string();
    review(&Material { input: Input { review: Some(&file), ..Input::of(text, today()) }, names: names() })
        .unwrap()
}
