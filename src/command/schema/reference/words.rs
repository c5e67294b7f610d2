//! The table of the widget's own words, in the languages that come with it.

use serde_json::Value;

use super::plain;
use crate::guide::words::{EXPLAINED, KEYS, languages};

/// The heading of the table.
pub const TITLE: &str = "The widget's own words";

/// What stands before the table.
const OPENING: &str = "A guide may give another wording for any of them under `words`. The language follows the guide's `locale`, or its overlay's. In every other language a guide gives all
of them itself. What stands in `{}` is filled in. Words that count have forms, with `|` between: [guide-format.md](guide-format.md#words-that-count).";

/// The section with the table.
pub fn table() -> String {
    let learned: Vec<(&str, Value)> = (languages::FILES.iter())
        .filter_map(|(language, text)| Some((*language, serde_json::from_str(text).ok()?)))
        .collect();
    let heads: String = learned.iter().map(|(language, _)| format!(" `{language}` |")).collect();
    let lines: String = learned.iter().map(|_| " --- |").collect();
    let mut table =
        format!("\n## {TITLE}\n\n{OPENING}\n\n| key | for | `en` |{heads}\n| --- | --- | --- |{lines}\n");
    for (key, (english, said)) in KEYS.iter().zip(EXPLAINED) {
        let others =
            learned.iter().map(|(_, words)| words.get(*key).and_then(Value::as_str).unwrap_or_default());
        let others: String = others.map(|word| format!(" {} |", plain(word))).collect();
        table.push_str(&format!("| `{key}` | {} | {} |{others}\n", plain(said.trim()), plain(english)));
    }
    table
}
