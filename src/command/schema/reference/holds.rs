//! What a value holds, in a few words for a table.

use serde_json::Value;

use super::{anchor, plain, said, words};

/// A list of more words than this is not repeated at each key.
const FEW: usize = 8;

/// What a value holds.
pub fn holds(value: &Value) -> String {
    if let Some(reference) = said(value, "$ref").strip_prefix("#/$defs/") {
        return link(reference);
    }
    if let Some(wanted) = value.get("const") {
        return format!("`{wanted}`");
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(choices) = value.get(key).and_then(Value::as_array) {
            return choices.iter().map(holds).collect::<Vec<_>>().join(" or ");
        }
    }
    match said(value, "type") {
        "array" => array(value),
        "object" => entries(value),
        "boolean" => "`true` or `false`; `false` where left out".to_string(),
        "number" => "a number".to_string(),
        "string" => text(value),
        _ => "a text".to_string(),
    }
}

fn array(list: &Value) -> String {
    let bound = |key: &str| list.get(key).and_then(Value::as_u64);
    let item = list.get("items").map(holds).unwrap_or_default();
    match (bound("minItems"), bound("maxItems")) {
        (Some(least), Some(most)) => format!("list of {least} to {most} {item}"),
        (Some(_), None) => format!("list of {item}, one or more"),
        _ => format!("list of {item}"),
    }
}

fn entries(object: &Value) -> String {
    let inside = object.get("additionalProperties").filter(|inside| inside.is_object());
    let name = object.get("propertyNames").filter(|names| names.get("$ref").is_some()).map(holds);
    match inside {
        Some(inside) => format!("by {}: {}", name.as_deref().unwrap_or("name"), holds(inside)),
        None => "an object".to_string(),
    }
}

/// A text, with its form where no definition tells it.
fn text(value: &Value) -> String {
    match said(value, "pattern") {
        "" => "a text".to_string(),
        _ if value.get("title").is_some() => "a text".to_string(),
        pattern => format!("a text of the form `{}`", plain(pattern)),
    }
}

/// The heading of a part. The widget's words have a table of their own.
fn link(name: &str) -> String {
    if name == "Words" {
        return format!("[words](#{})", anchor(words::TITLE));
    }
    format!("[{}](#{})", shown(name).to_lowercase(), anchor(&shown(name)))
}

/// A name in Rust as words: `ConditionalItem` is `Conditional item`.
pub fn shown(name: &str) -> String {
    let mut words = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            words.push(' ');
        }
        words.push(if at > 0 { letter.to_ascii_lowercase() } else { letter });
    }
    words
}

/// The words that a value may be, each with what is said of it; many of them as a sentence alone.
pub fn list(part: &Value) -> Option<String> {
    let words = part.get("oneOf")?.as_array()?;
    if words.len() > FEW {
        return Some(format!("One of {} ids: [rules.md](rules.md).\n", words.len()));
    }
    let line = |word: &Value| {
        let wanted = word.get("const").and_then(Value::as_str)?;
        Some(format!("| `{wanted}` | {} |\n", plain(said(word, "description"))))
    };
    let lines: Option<String> = words.iter().map(line).collect();
    Some(format!("| word | means |\n| --- | --- |\n{}", lines?))
}
