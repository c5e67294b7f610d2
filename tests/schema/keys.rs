//! The keys of the schema are the keys of the reader, in the same order, and the same of them are demanded.

use std::collections::BTreeMap;

use serde_json::Value;
use signpost::guide::problem::Problem;
use signpost::guide::read;
use signpost::guide::words::KEYS;

use crate::{GUIDE, small};

/// Where in a guide each definition of the schema is first met: its name, and a JSON pointer.
fn places(guide: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    visit(&GUIDE, guide, String::new(), &mut found);
    found
}

fn visit(schema: &Value, value: &Value, place: String, found: &mut BTreeMap<String, String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/")) {
        found.entry(name.to_string()).or_insert_with(|| place.clone());
        visit(&GUIDE["$defs"][name], value, place.clone(), found);
    }
    for alternative in schema["anyOf"].as_array().into_iter().flatten() {
        let target =
            &GUIDE["$defs"][alternative["$ref"].as_str().unwrap_or_default().trim_start_matches("#/$defs/")];
        let wants_object = target["type"] == "object";
        if wants_object == value.is_object() && !value.is_array() {
            visit(alternative, value, place.clone(), found);
        }
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let known = schema["properties"].get(key).unwrap_or(&schema["additionalProperties"]);
        visit(known, inner, format!("{place}/{key}"), found);
    }
    for (at, inner) in value.as_array().into_iter().flatten().enumerate() {
        visit(&schema["items"], inner, format!("{place}/{at}"), found);
    }
}

/// Each definition that has keys of its own, with a place where a guide has it; the guide itself among them.
fn records(guide: &Value) -> Vec<(&'static str, &'static Value, String)> {
    let places = places(guide);
    let definitions = GUIDE["$defs"].as_object().unwrap().iter();
    let with_keys = definitions.filter(|(_, definition)| definition["properties"].is_object());
    let met = with_keys.map(|(name, definition)| {
        let place = places.get(name).unwrap_or_else(|| panic!("the small guide has no {name}"));
        (name.as_str(), definition, place.clone())
    });
    met.chain([("Guide", &*GUIDE, String::new())]).collect()
}

fn keys(definition: &Value) -> Vec<&str> {
    definition["properties"].as_object().unwrap().keys().map(String::as_str).collect()
}

fn problems(guide: &Value) -> Vec<Problem> {
    read(&guide.to_string()).err().unwrap_or_default()
}

fn object<'v>(guide: &'v mut Value, place: &str) -> &'v mut serde_json::Map<String, Value> {
    guide.pointer_mut(place).unwrap().as_object_mut().unwrap()
}

/// The keys that the reader knows at a place, as it lists them to somebody who wrote a strange one.
fn known_to_the_reader(place: &str) -> Vec<String> {
    const STRANGE: &str = "a-key-like-no-other";
    let mut guide = small();
    object(&mut guide, place).insert(STRANGE.to_string(), Value::Null);
    let problems = problems(&guide);
    let told = problems.iter().find(|one| one.path == format!("{place}/{STRANGE}")).unwrap();
    let list = told.message.split("known here are ").nth(1).unwrap();
    assert!(!list.ends_with("and more"), "{place}: the reader does not list all keys");
    list.split('`').skip(1).step_by(2).map(String::from).collect()
}

#[test]
fn every_record_has_the_keys_that_the_reader_knows_in_the_same_order() {
    let small = small();
    let mut compared = 0;
    for (name, definition, place) in records(&small) {
        let mut keys = keys(definition);
        match name {
            "Words" => assert_eq!(keys, KEYS),
            // Every other key of a condition is the id of a question.
            "When" => assert_eq!(keys, ["any", "all", "not"]),
            "Block" => {
                assert_eq!(keys.pop(), Some("when"));
                assert_eq!(keys, known_to_the_reader(&place));
            }
            _ => {
                keys.retain(|key| *key != "$schema");
                assert_eq!(keys, known_to_the_reader(&place), "{name}");
            }
        }
        compared += 1;
    }
    assert!(compared > 25, "only {compared} records were compared");
}

#[test]
fn a_key_is_required_exactly_where_the_reader_misses_it() {
    let small = small();
    for (name, definition, place) in records(&small) {
        let required: Vec<&str> =
            definition["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for key in keys(definition) {
            let mut guide = small.clone();
            if object(&mut guide, &place).shift_remove(key).is_none() {
                assert!(!required.contains(&key), "{name}: the small guide reads without `{key}`");
                continue;
            }
            let missing = format!("the key `{key}` is missing");
            let problems = problems(&guide);
            let is_missed = problems.iter().any(|one| one.path == place && one.message == missing);
            // These lists are no fields that must be there, but they must not be empty.
            let must_hold_something =
                matches!(key, "outcomes" | "options" | "spans" | "rows") && !problems.is_empty();
            assert_eq!(required.contains(&key), is_missed || must_hold_something, "{name}: `{key}`");
        }
    }
}

#[test]
fn schema_is_taken_in_every_record_and_offered_in_none_but_the_first() {
    let guide = small();
    for (name, definition, place) in records(&guide) {
        let mut noted = guide.clone();
        object(&mut noted, &place).insert("$schema".to_string(), "signpost.schema.json".into());
        let is_read = problems(&noted).is_empty();
        assert_eq!(crate::validator(&GUIDE).is_valid(&noted), is_read, "{name}");
        assert_eq!(definition["properties"].get("$schema").is_some(), name == "Guide", "{name}");
    }
}
