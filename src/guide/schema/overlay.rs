//! The schema of the texts of an overlay.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Describe, part};
use crate::guide::line::Line;
use crate::guide::overlay::{TEXT_KEYS, Texts};

/// Paths that can lead to a text, whatever the guide: ids, keys and numbers, with the key of a text at the end. A list of
/// texts may have numbers behind its key.
fn path() -> String {
    let keys = TEXT_KEYS.join("|");
    format!("^(?:words/[^/]+|(?:[^/]+/)*(?:{keys})(?:/[0-9]+)*)$")
}

impl Describe for Texts {
    const NAME: &'static str = "Texts";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Texts by their paths in the guide. A part of a path is a key, an id, or the number (from 0) of something that has no id",
            "type": "object",
            "propertyNames": {
                "title": "The path of a text, such as questions/role/options/accused/text",
                "pattern": path(),
                "errorMessage": "expected the path of a text in the guide, such as questions/role/text",
                // Conditions and colours are no texts, whatever the ids in them are called.
                "not": { "pattern": "^theme/|(?:^|/)when/" },
                "examples": ["title", "intro"],
            },
            "additionalProperties": part::<Line>(generator),
            "examples": [{ "title": "…", "questions/role/options/accused/text": "…" }],
        })
    }
}
