//! The page of the register: a table for each place.

use serde_json::Value;
use signpost::guide::phone::shown;

use crate::{LANGUAGES, PLACES, text, texts};

/// The page, in Markdown.
pub fn page(register: &[Value]) -> String {
    let mut page = String::from(
        "# The helplines\n\nMade by `SIGNPOST_BLESS=1 cargo test --test helplines` from `www/helplines.json`; edit that.\n\n\
         All helplines that the sample guides show. `tests/helplines` holds every guide to this register: the same number, the same address,\n\
         the same source, the same day, and none that does not answer where the guide is about. A number that has\n\
         changed is changed there and in the guides. The source is the page on which the number or the address was read, on the day beside it.\n",
    );
    for (place, name) in PLACES {
        page.push_str(&format!(
            "\n## {name} (`{place}`)\n\n| helpline | for | languages | reached by | hours | source | checked |\n\
             | --- | --- | --- | --- | --- | --- | --- |\n"
        ));
        for entry in register.iter().filter(|entry| texts(entry, "places").contains(place)) {
            page.push_str(&row(entry));
        }
    }
    page
}

fn row(entry: &Value) -> String {
    let languages: Vec<&str> = texts(entry, "languages")
        .into_iter()
        .map(|tag| LANGUAGES.iter().find(|(known, _)| *known == tag).unwrap().1)
        .collect();
    let source = text(entry, "source");
    let host = source.trim_start_matches("https://").split('/').next().unwrap();
    format!(
        "| {} | `{}` | {} | {} | {} | [{host}]({source}) | {} |\n",
        text(entry, "name"),
        text(entry, "audience"),
        languages.join(", "),
        reached(entry),
        text(entry, "hours"),
        text(entry, "verified"),
    )
}

/// The ways to reach a helpline.
fn reached(entry: &Value) -> String {
    let mut ways = Vec::new();
    if let Some(phone) = entry["phone"].as_str() {
        ways.push(shown(phone));
    }
    if let Some(to) = entry["sms"]["to"].as_str() {
        let word = entry["sms"]["body"].as_str().map(|body| format!("“{body}” to ")).unwrap_or_default();
        ways.push(format!("text {word}{to}"));
    }
    if let Some(tty) = entry["tty"].as_str() {
        ways.push(format!("TTY {}", shown(tty)));
    }
    ways.extend(entry["chat"].as_str().map(|url| format!("chat <{url}>")));
    ways.extend(entry["url"].as_str().map(|url| format!("<{url}>")));
    ways.join("; ")
}
