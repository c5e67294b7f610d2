//! What the reader demands of a record beyond its keys, as far as a schema can say it.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::{Describe, part};
use crate::guide::question::{MOST_OPTIONS, Question, Questions};
use crate::guide::result::Kind;

/// Adds it to the schema of the record with a name in Rust.
pub(super) fn add(name: &str, schema: &mut Schema) {
    match name {
        "Guide" => guide(schema),
        "Question" => bounded(schema, "options", json!({ "minItems": 2, "maxItems": MOST_OPTIONS })),
        "Timeline" => bounded(schema, "spans", json!({ "minItems": 1 })),
        "Table" => bounded(schema, "rows", json!({ "minItems": 1 })),
        "Action" => action(schema),
        _ => {}
    }
}

impl Describe for Questions {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1, "items": part::<Question>(generator) })
    }
}

/// A list under a key that must be there, with bounds on its length or on what is in it.
fn bounded(schema: &mut Schema, key: &str, bounds: Value) {
    extend(schema, &format!("/properties/{key}"), bounds);
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.push(key.into());
    }
}

fn extend(schema: &mut Schema, pointer: &str, more: Value) {
    let place = schema.pointer_mut(pointer).and_then(Value::as_object_mut);
    if let (Some(place), Value::Object(more)) = (place, more) {
        place.extend(more);
    }
}

/// A list of which one at least has no condition. That it must be the last, no schema can say.
fn last_resort(problem: &str) -> Value {
    let always = json!({ "properties": { "when": { "maxProperties": 0 } } });
    json!([{ "contains": always, "errorMessage": problem }])
}

fn guide(schema: &mut Schema) {
    let outcome = "the last outcome must have no `when`, so that everybody gets one";
    bounded(schema, "outcomes", json!({ "minItems": 1, "allOf": last_resort(outcome) }));
    let wording = "the last wording of a phrase must have no `when`, so that it is never empty";
    let wordings = "/properties/phrases/additionalProperties";
    extend(schema, wordings, json!({ "minItems": 1, "allOf": last_resort(wording) }));
    let has_phone = json!({ "required": ["firm"], "properties": { "firm": { "type": "object", "required": ["phone"] } } });
    let by_phone =
        json!({ "if": of_kind(&[Kind::Call, Kind::Text], &["firm"]), "then": { "required": ["phone"] } });
    schema.insert("if".to_string(), has_phone);
    schema.insert(
        "else".to_string(),
        json!({ "properties": { "actions": { "type": "array", "items": by_phone } } }),
    );
}

fn action(schema: &mut Schema) {
    let by_page = of_kind(&[Kind::Book, Kind::Write, Kind::Quote], &[]);
    schema.insert("if".to_string(), by_page);
    schema.insert("then".to_string(), json!({ "required": ["url"] }));
}

/// An action of one of some kinds, without some keys.
fn of_kind(kinds: &[Kind], without: &[&str]) -> Value {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    let mut schema = json!({ "required": ["kind"], "properties": { "kind": { "enum": words } } });
    if let (Some(schema), false) = (schema.as_object_mut(), without.is_empty()) {
        schema.insert("not".to_string(), json!({ "required": without }));
    }
    schema
}
