//! The JSON Schemas: as committed, as the types say, and of one mind with the reader.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod agreement;
mod forms;
mod keys;
mod overlays;
mod policies;
#[path = "../support/mod.rs"]
mod support;

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};
use signpost::command::schema::files;
use signpost::guide::read;
use support::file;

/// The schema in the file with a name.
fn schema(name: &str) -> Value {
    let files = files();
    let (_, text) = files.iter().find(|(known, _)| *known == name).unwrap();
    serde_json::from_str(text).unwrap()
}

static GUIDE: LazyLock<Value> = LazyLock::new(|| schema("signpost.schema.json"));

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).unwrap()
}

/// What judges values by one definition of a schema.
fn definition(schema: &Value, name: &str) -> Validator {
    validator(&json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] }))
}

/// A guide without the note to editors that stands in it.
fn small() -> Value {
    let mut guide: Value = serde_json::from_str(&file("tests/fixtures/guides/small.json")).unwrap();
    guide.as_object_mut().unwrap().shift_remove("$schema");
    guide
}

#[test]
fn the_committed_schemas_are_what_the_types_say() {
    for (name, text) in files() {
        let committed = std::fs::read_to_string(support::in_package(&format!("www/guides/{name}")));
        assert!(
            committed.unwrap_or_default() == text,
            "www/guides/{name} is stale: run `cargo run -- schema www/guides`"
        );
    }
}

#[test]
fn every_schema_is_one_of_draft_2020_12_and_names_nothing_outside_itself() {
    for (name, text) in files() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        validator(&schema);
        let strange: Vec<_> =
            text.match_indices("\"$ref\": \"").map(|(at, mark)| &text[at + mark.len()..]).collect();
        assert!(strange.iter().all(|target| target.starts_with("#/$defs/")), "{name}");
        assert!(text.ends_with("}\n"), "{name} does not end in a line break");
    }
}

#[test]
fn every_example_fits_what_it_is_an_example_of() {
    let mut seen = 0;
    for (name, text) in files() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        let whole = validator(&schema);
        let definitions = schema["$defs"].as_object().unwrap();
        let parts = definitions.iter().map(|(part, inner)| (part.as_str(), inner, definition(&schema, part)));
        for (part, inner, judge) in parts.chain([("the file", &schema, whole)]) {
            for example in inner["examples"].as_array().into_iter().flatten() {
                assert!(judge.is_valid(example), "{name}: {part}: {example}");
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "only {seen} examples");
}

#[test]
fn the_example_of_a_guide_is_one_that_the_reader_takes() {
    let text = GUIDE["examples"][0].to_string();
    let problems = read(&text).err().unwrap_or_default();
    assert!(problems.is_empty(), "{:?}", problems.iter().map(|one| one.describe(&text)).collect::<Vec<_>>());
}

#[test]
fn what_an_editor_shows_is_written_for_people() {
    for (name, text) in files() {
        for inside in ["crate::", "::", "`]", "Cheap to clone", "\"description\": \"\"", "\"title\": \"\""] {
            assert!(!text.contains(inside), "{name} says {inside}");
        }
    }
}
