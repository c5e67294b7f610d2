//! The schemas of what `record!` and `word_list!` declare.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::{Describe, examples, further, part};
use crate::guide::decode::Decode;

/// The schema of a record, key by key, in the order of its fields.
#[derive(Debug)]
pub struct Record<'g> {
    generator: &'g mut SchemaGenerator,
    name: &'static str,
    about: &'static str,
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl<'g> Record<'g> {
    /// A record by its name in Rust, and what is said about it there.
    pub fn new(generator: &'g mut SchemaGenerator, name: &'static str, about: &'static str) -> Self {
        Self { generator, name, about, properties: Map::new(), required: Vec::new() }
    }

    /// One more key: a guide must give it where the reader demands it.
    #[must_use]
    pub fn key<T: Describe + Decode + Default>(mut self, name: &str, said: &str) -> Self {
        self.properties.insert(name.to_string(), described(said, part::<T>(self.generator)));
        if T::default().is_required() {
            self.required.push(name.into());
        }
        self
    }

    /// The schema, with what the table of its keys does not show, and examples to start from.
    pub fn schema(self) -> Schema {
        let mut schema = json_schema!({
            "title": heading(self.about),
            "type": "object",
            "properties": self.properties,
            // The reader takes it in every record; as a pattern, editors do not offer it.
            "patternProperties": { r"^\$schema$": true },
            "additionalProperties": false,
            "required": self.required,
        });
        further::add(self.name, &mut schema);
        let examples = examples::of(self.name);
        if !examples.is_empty() {
            schema.insert("examples".to_string(), examples.into());
        }
        schema
    }
}

/// The schema of one word out of a few, each with what is said about it.
pub fn word_list(about: &str, words: &[(&str, &str)]) -> Schema {
    let alternatives: Vec<Value> =
        words.iter().map(|(word, said)| json!({ "const": word, "description": said.trim() })).collect();
    json_schema!({ "title": heading(about), "type": "string", "oneOf": alternatives })
}

/// A schema with what is said of the key that it stands under.
pub(super) fn described(said: &str, schema: Schema) -> Value {
    let mut whole = json!({ "description": said.trim() });
    if let (Some(whole), Some(schema)) = (whole.as_object_mut(), schema.as_object()) {
        whole.extend(schema.clone());
    }
    whole
}

/// A sentence as a heading: without the full stop, where it is the only one.
fn heading(about: &str) -> &str {
    let about = about.trim();
    match about.strip_suffix('.') {
        Some(sentence) if !sentence.contains(". ") => sentence,
        _ => about,
    }
}
