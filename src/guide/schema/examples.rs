//! Examples that an editor offers to start from. They say nothing of law: whoever takes one writes over its words.

use serde_json::{Value, json};

/// The examples of the record with a name in Rust.
pub(super) fn of(name: &str) -> Vec<Value> {
    match name {
        "Guide" => vec![guide()],
        "Overlay" => {
            vec![json!({ "overlay": 1, "guide": "my-guide", "locale": "fr-CA", "text": { "title": "…" } })]
        }
        "Question" => vec![question()],
        "Choice" => vec![
            json!({ "id": "yes", "text": "Yes" }),
            json!({ "id": "unsure", "text": "I'm not sure", "unsure": true }),
        ],
        "Outcome" => vec![outcome()],
        "Section" => vec![section()],
        "Action" => vec![
            json!({ "id": "call", "kind": "call", "label": "Call the firm", "phone": "+14165550123" }),
            json!({ "id": "book", "kind": "book", "label": "Book a time", "url": "https://www.example.com/book" }),
        ],
        "Helpline" => vec![json!({
            "id": "line", "name": "Name of the helpline", "phone": "+14165550123", "audience": "anyone",
            "source": "https://www.example.com/where-the-number-was-read", "verified": "2026-11-20",
        })],
        "Notice" => vec![json!({
            "id": "not-advice", "text": "This is general information.", "at": ["start", "result"],
        })],
        "Firm" => vec![json!({
            "name": "Name of the firm", "licence": "Licensed by …", "responsible_lawyer": "Name of the lawyer",
            "phone": "+14165550123", "acts_for": ["accused"], "serves": ["CA-ON"],
        })],
        "Review" => vec![review()],
        "Exit" => vec![exit()],
        "Emergency" => vec![json!({ "text": "In danger right now? Call 911.", "phone": "911" })],
        "Theme" => vec![json!({ "accent": "#0b6074", "accent_dark": "#6cc5d8" })],
        "Term" => vec![json!({ "term": "the term", "meaning": "What it means." })],
        "Callout" => {
            vec![json!({ "tone": "warning", "title": "Heading", "text": "What must not be missed." })]
        }
        "Myth" => vec![json!({ "claim": "What people believe.", "fact": "What is so." })],
        "LinkItem" => vec![json!({ "label": "What it says", "url": "https://www.example.com/" })],
        "Timeline" => vec![json!({
            "caption": "What is compared", "unit": "month",
            "spans": [{ "label": "The one", "to": 3 }, { "label": "The other", "from": 3, "to": 18 }],
        })],
        "Table" => vec![json!({
            "caption": "What it shows", "columns": ["First", "Second"], "rows": [["a", "b"], ["c", "d"]],
        })],
        _ => Vec::new(),
    }
}

/// The smallest guide that the reader takes.
fn guide() -> Value {
    json!({
        "schema": 1, "id": "my-guide", "locale": "en-CA", "jurisdiction": "CA-ON", "title": "Title of the guide",
        "review": review(), "exit": exit(), "questions": [question()], "outcomes": [outcome()],
        "sections": [section()],
    })
}

fn review() -> Value {
    json!({ "by": "Name of the lawyer", "on": "2026-11-20", "due": "2027-05-20", "overdue": "warn" })
}

fn exit() -> Value {
    json!({ "url": "https://weather.gc.ca/" })
}

fn question() -> Value {
    json!({
        "id": "role", "text": "Who are you?", "choose": "one",
        "options": [
            { "id": "accused", "text": "I was charged" },
            { "id": "unsure", "text": "I'm not sure", "unsure": true },
        ],
    })
}

fn outcome() -> Value {
    json!({ "id": "general", "headline": "The answer in a line." })
}

fn section() -> Value {
    json!({ "id": "basics", "title": "Heading", "blocks": [{ "paragraph": "What there is to know." }] })
}
