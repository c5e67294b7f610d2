//! The page docs/reference.md: every key of every file that people write, made from the JSON Schemas.

mod holds;
mod words;

use serde_json::Value;

use holds::holds;

/// What stands before the tables.
const OPENING: &str = "# Reference: every key

Made by `SIGNPOST_BLESS=1 cargo test --test reference` from the types that read the files; edit those.

What the tables cannot say (marks in texts, conditions, how parts work together) stands in [guide-format.md](guide-format.md), the whole way from an empty file in
[manual.md](manual.md). `?` marks what may be left out.
";

/// The page of all keys. `files` are the schemas, each with the name of its file.
pub fn page(files: &[(&str, String)]) -> String {
    let schemas: Vec<(&str, Value)> =
        files.iter().filter_map(|(name, text)| Some((*name, serde_json::from_str(text).ok()?))).collect();
    let mut page = String::from(OPENING);
    page.push_str(&contents(&schemas));
    let mut known: Vec<&str> = Vec::new();
    for (name, schema) in &schemas {
        let about = [said(schema, "title"), said(schema, "description")].map(plain);
        let [title, sentence] = &about;
        page.push_str(&format!(
            "\n## {title}\n\n{}. For editors: `{name}`.\n\n",
            sentence.trim_end_matches('.')
        ));
        page.push_str(&keys(schema));
        for (part, definition) in definitions(schema) {
            if !known.contains(&part) {
                known.push(part);
                page.push_str(&told(part, definition));
            }
        }
    }
    page.push_str(&words::table());
    page
}

/// A line for each file, and one for the widget's words.
fn contents(schemas: &[(&str, Value)]) -> String {
    let titles = schemas.iter().map(|(_, schema)| said(schema, "title")).chain([words::TITLE]);
    let line = |title: &str| format!("- [{title}](#{})\n", anchor(title));
    format!("\n{}", titles.map(line).collect::<String>())
}

/// The parts that a schema defines, in its order.
fn definitions(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let parts = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    parts.map(|(name, part)| (name.as_str(), part))
}

/// A part: its keys, its words, or its form. The widget's words have a table of their own.
fn told(name: &str, part: &Value) -> String {
    if name == "Words" {
        return String::new();
    }
    let about = plain(said(part, "title"));
    let stop = if about.ends_with(['.', ')']) { "" } else { "." };
    let body = if part.get("properties").is_some() {
        format!("\n{}", keys(part))
    } else if let Some(list) = holds::list(part) {
        format!("\n{list}")
    } else {
        form(part)
    };
    format!("\n### {}\n\n{about}{stop}\n{body}", holds::shown(name))
}

/// The table of the keys of a record.
fn keys(record: &Value) -> String {
    let required = record.get("required").and_then(Value::as_array);
    let is_required = |key: &str| required.is_some_and(|keys| keys.iter().any(|needed| needed == key));
    let mut table = String::from("| key | holds | |\n| --- | --- | --- |\n");
    for (key, value) in record.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let mark = if is_required(key) { "" } else { "?" };
        table.push_str(&line(&format!("`{key}{mark}`"), value));
    }
    if let Some(others) = record.get("additionalProperties").filter(|others| others.is_object()) {
        table.push_str(&line("any other", others));
    }
    table
}

/// The line of a key.
fn line(key: &str, value: &Value) -> String {
    format!("| {key} | {} | {} |\n", holds(value), plain(said(value, "description")))
}

/// What a value that has no keys looks like: what it may hold, what is said of that, and examples.
fn form(part: &Value) -> String {
    let mut sentences = Vec::new();
    let holds = holds(part);
    if holds != "a text" {
        sentences.push(format!("Holds {holds}."));
    }
    sentences.extend(part.pointer("/additionalProperties/description").and_then(Value::as_str).map(plain));
    let examples = part.get("examples").and_then(Value::as_array).into_iter().flatten();
    let examples: Vec<String> = examples.map(|example| format!("`{example}`")).collect();
    if !examples.is_empty() {
        sentences.push(format!("Such as {}.", examples.join(", ")));
    }
    if sentences.is_empty() { String::new() } else { format!("\n{}\n", sentences.join(" ")) }
}

fn said<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A sentence that can stand in a table and holds no mark of Markdown.
fn plain(sentence: &str) -> String {
    let marks = [(
        "**bold**, *emphasis*, [label](https://…), [[term]], {phrase}",
        "`**bold**`, `*emphasis*`, `[label](https://…)`, `[[term]]`, `{phrase}`",
    )];
    let sentence = marks.iter().fold(sentence.to_string(), |text, (mark, shown)| text.replace(mark, shown));
    sentence.replace('|', "\\|").replace('\n', " ")
}

/// The address of a heading in its page, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let letter = |letter: char| match letter {
        ' ' => Some('-'),
        letter if letter.is_alphanumeric() || letter == '-' => Some(letter.to_ascii_lowercase()),
        _ => None,
    };
    heading.chars().filter_map(letter).collect()
}
