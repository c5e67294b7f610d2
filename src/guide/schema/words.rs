//! The schema of a guide's own wording of the widget's words.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::record::described;
use super::{Describe, part};
use crate::guide::line::Line;
use crate::guide::words::{EXPLAINED, KEYS, Words};

impl Describe for Words {
    const NAME: &'static str = "Words";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties: Map<String, Value> = Map::new();
        for (key, (english, said)) in KEYS.iter().zip(EXPLAINED) {
            let mut word =
                described(&format!("In English: {english}\n{}", said.trim()), part::<Line>(generator));
            if let Some(word) = word.as_object_mut() {
                word.insert("default".to_string(), json!(english));
            }
            properties.insert((*key).to_string(), word);
        }
        json_schema!({
            "title": "Your wording for the widget's own words; what is left out stays in English",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    }
}
