//! Overlays: the schema takes the paths at which an overlay may put a text, and no others.

use serde_json::{Value, json};
use signpost::guide::read_translated;

use crate::support::file;
use crate::{schema, validator};

/// The paths of all texts in JSON as an overlay writes them: items by their ids where they have them.
fn paths(value: &Value, path: &str, found: &mut Vec<String>) {
    if value.is_string() {
        found.push(path.trim_start_matches('/').to_string());
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        paths(inner, &format!("{path}/{key}"), found);
    }
    for (at, inner) in value.as_array().into_iter().flatten().enumerate() {
        let number = at.to_string();
        paths(inner, &format!("{path}/{}", inner["id"].as_str().unwrap_or(&number)), found);
    }
}

fn overlay(guide: &Value, path: &str) -> Value {
    json!({ "overlay": 1, "guide": guide["id"], "locale": "fr-CA", "text": { path: "neuf" } })
}

#[test]
fn the_schema_takes_the_paths_that_the_reader_takes_and_no_others() {
    let schema = validator(&schema("signpost.overlay.schema.json"));
    for name in ["tests/fixtures/guides/small.json", "www/guides/ontario-domestic.json"] {
        let text = file(name);
        let mut guide: Value = serde_json::from_str(&text).unwrap();
        // Named like a text, and yet a colour.
        guide["theme"]["text"] = json!("#000000");
        let text = guide.to_string();
        let mut all = Vec::new();
        paths(&guide, "", &mut all);
        let mut taken = 0;
        for path in &all {
            let overlay = overlay(&guide, path);
            let is_read = read_translated(&text, &overlay.to_string()).is_ok();
            assert_eq!(schema.is_valid(&overlay), is_read, "{name}: {path}");
            taken += usize::from(is_read);
        }
        assert!(taken > 50 && taken < all.len(), "{name}: {taken} of {}", all.len());
    }
}

#[test]
fn the_sample_overlays_are_taken_by_the_schema_and_by_the_reader() {
    let schema = validator(&schema("signpost.overlay.schema.json"));
    let guide = file("tests/fixtures/guides/small.json");
    for name in ["deposit.fr-CA.json", "deposit.es.json"] {
        let text = file(&format!("tests/fixtures/overlays/{name}"));
        assert!(read_translated(&guide, &text).is_ok(), "{name}");
        assert!(schema.is_valid(&serde_json::from_str(&text).unwrap()), "{name}");
    }
}

#[test]
fn the_schema_refuses_an_overlay_that_is_wrong_in_itself() {
    let schema = validator(&schema("signpost.overlay.schema.json"));
    let good = json!({ "$schema": "signpost.overlay.schema.json", "overlay": 1, "guide": "small", "locale": "fr-CA", "text": {} });
    assert!(schema.is_valid(&good));
    for (key, value) in [
        ("overlay", json!(2)),
        ("guide", json!("Small")),
        ("locale", json!(" ")),
        ("text", json!([])),
        ("text", json!({ "title": "" })),
        ("text", json!({ "title": 1 })),
        ("text", json!({ "outcomes/general/when/role": "neuf" })),
        ("texts", json!({})),
    ] {
        let mut bad = good.clone();
        bad[key] = value.clone();
        assert!(!schema.is_valid(&bad), "{key}: {value}");
    }
}
