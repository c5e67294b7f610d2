//! What is printed on a page: its words without tags; and what a guide says, to be looked for there.

use serde_json::Value;

/// The words of a page, in one line.
pub fn page_text(html: &str) -> String {
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    let mut words = String::new();
    for piece in body.split('<') {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        // What is set in a line stays in its word; everything else ends one.
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or_default();
        let is_inline = matches!(name, "em" | "strong" | "a" | "code" | "del" | "ins" | "cite")
            || (name == "span" && tag.contains("term"));
        words.push_str(if is_inline || name == "span" || tag == "/span" { "" } else { " " });
        words.push_str(text);
    }
    let plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of the section of a page with an id.
pub fn part_text(html: &str, id: &str) -> String {
    let mark = format!(" id=\"{id}\">");
    let start = html.find(&mark).unwrap_or_else(|| panic!("no part {id} in {}", page_text(html)));
    let rest = &html[start + mark.len()..];
    let (mut depth, mut end) = (1, 0);
    while depth > 0 {
        let next = rest[end..].find("section").map(|at| end + at).unwrap_or(rest.len());
        match &rest[..next] {
            before if before.ends_with("</") => depth -= 1,
            before if before.ends_with('<') => depth += 1,
            _ => {}
        }
        end = (next + "section".len()).min(rest.len());
    }
    page_text(&format!("<body>{}", &rest[..end - "</section".len()]))
}

/// Every text of a guide's file with its pointer, as it must be found on paper: marks gone, cut where a phrase stands.
pub fn texts_of(guide: &str) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(guide).unwrap();
    let mut found = Vec::new();
    walk(&whole, &whole, String::new(), &mut found);
    found
}

fn walk(whole: &Value, value: &Value, pointer: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| {
                // Translations have a part of their own, where any are given.
                ![
                    "$schema",
                    "when",
                    "theme",
                    "overdue",
                    "tone",
                    "choose",
                    "kind",
                    "unit",
                    "translations",
                    "safety",
                    "keyboard",
                ]
                .contains(&key.as_str())
            }) {
                walk(whole, value, format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                walk(whole, value, format!("{pointer}/{index}"), found);
            }
        }
        // Where a notice stands is said in other words.
        Value::String(_) if pointer.contains("/at/") => {}
        Value::String(text) => {
            let plain = unmarked(whole, text);
            found.extend(plain.into_iter().map(|piece| (pointer.clone(), piece)));
        }
        _ => {}
    }
}

/// The words of a text, in the pieces between its phrases.
fn unmarked(whole: &Value, text: &str) -> Vec<String> {
    let mut plain = text.replace("**", "").replace('*', "");
    while let Some((before, rest)) = plain.split_once("[[") {
        let (term, behind) = rest.split_once("]]").unwrap();
        let shown = term
            .split_once('|')
            .map_or_else(|| whole["glossary"][term]["term"].as_str().unwrap(), |(_, shown)| shown);
        plain = format!("{before}{shown}{behind}");
    }
    plain = plain.replace("](", " (").replace('[', "");
    let pieces = plain
        .split('{')
        .enumerate()
        .map(|(index, piece)| if index == 0 { piece } else { piece.split_once('}').unwrap().1 });
    pieces
        .map(|piece| piece.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .collect()
}
