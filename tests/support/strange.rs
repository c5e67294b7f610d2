//! Guides with strange values in wrong places, as nobody meant to write them.

use std::sync::LazyLock;

use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::file;

/// The guide that is changed.
pub static SMALL: LazyLock<String> = LazyLock::new(|| file("tests/fixtures/guides/small.json"));
/// The same as a tree.
pub static TREE: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&SMALL).unwrap());
/// The JSON pointers of all its values.
pub static PLACES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut places = Vec::new();
    gather(&TREE, String::new(), &mut places);
    places
});

/// The JSON pointers of all values inside a value.
fn gather(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(key, inner)| gather(inner, format!("{place}/{key}"), places));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, inner)| gather(inner, format!("{place}/{at}"), places));
        }
        _ => {}
    }
    places.push(place);
}

/// A value that somebody may have put in place of the right one: of any type, or taken from elsewhere in the guide.
pub fn strange() -> impl Strategy<Value = Value> {
    let odd = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5),
        json!(1e300),
        json!(""),
        json!(" "),
        json!("x"),
        json!("**"),
        json!("{"),
        json!("[["),
        json!("role"),
        json!("both"),
        json!("calm"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({ "not": {} }),
        json!({ "when": {} }),
        json!([{ "fragment": "both" }]),
        json!({ "id": "role" }),
        json!("9999-99-99"),
        json!("𝕏\u{0}"),
    ];
    prop_oneof![
        select(odd.to_vec()),
        any::<Index>().prop_map(|at| TREE.pointer(&PLACES[at.index(PLACES.len())]).unwrap().clone()),
        Just(Value::Array(vec![json!({ "id": "a", "text": "a" }); 65])),
    ]
}

/// The guide with some values changed.
pub fn changed(changes: &[(Index, Value)]) -> Value {
    let mut tree = TREE.clone();
    for (at, value) in changes {
        if let Some(place) = tree.pointer_mut(&PLACES[at.index(PLACES.len())]) {
            *place = value.clone();
        }
    }
    tree
}

/// The guide with a piece cut out and another put in.
pub fn cut(from: &Index, length: usize, put: &str) -> String {
    let letters: Vec<char> = SMALL.chars().collect();
    let from = from.index(letters.len());
    letters[..from]
        .iter()
        .copied()
        .chain(put.chars())
        .chain(letters.iter().copied().skip(from + length))
        .collect()
}
