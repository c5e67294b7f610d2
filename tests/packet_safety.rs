//! The lawyer's packet as a page: no text becomes more than text, nothing is fetched, and what cannot be proved is printed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use signpost::check::Input;
use signpost::guide::read;
use signpost::packet::{Material, review};
use support::packet::{names, packet, reviewed};
use support::paper::{page_text, texts_of};
use support::{file, guide_json, today};

/// A text that would do something on a page if it were read as markup.
const HOSTILE: &str =
    "</style></title><script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>&amp;";

#[test]
fn no_text_of_a_guide_or_its_review_file_becomes_markup() {
    let text = guide_json(json!({
        "title": HOSTILE, "intro": HOSTILE, "locale": HOSTILE, "jurisdiction": HOSTILE,
        "review": { "by": HOSTILE, "on": "2026-01-01", "due": "2026-12-31", "overdue": "warn" },
        "firm": { "name": HOSTILE, "licence": HOSTILE, "responsible_lawyer": HOSTILE, "address": HOSTILE, "phone": "+14165550123" },
        "words": { "start": HOSTILE },
        "notices": [{ "id": "n", "text": HOSTILE, "at": ["start"] }],
        "phrases": { "p": [{ "text": HOSTILE }] },
        "glossary": { "t": { "term": HOSTILE, "meaning": HOSTILE } },
        "questions": [{ "id": "q", "text": HOSTILE, "help": HOSTILE, "why": HOSTILE, "choose": "one",
            "options": [{ "id": "a", "text": HOSTILE, "help": HOSTILE }, { "id": "b", "text": "{p}" }] }],
        "outcomes": [{ "id": "o", "headline": HOSTILE, "summary": HOSTILE }],
        "sections": [{ "id": "s", "title": HOSTILE, "sources": [HOSTILE],
            "blocks": [{ "paragraph": "[[t]] {p}" }, { "callout": { "tone": "info", "text": HOSTILE } }] }],
        "actions": [{ "id": "a", "kind": "text", "label": HOSTILE, "message": HOSTILE, "note": HOSTILE }],
        "helplines": [{ "id": "h", "name": HOSTILE, "phone": "911", "sms": { "to": "112", "body": HOSTILE }, "tty": "113", "chat": "https://example.com/chat", "audience": "anyone",
            "source": "https://example.com/", "verified": "2026-01-01" }],
    }));
    let page = reviewed(
        &text,
        &json!({
            "review": 1, "guide": "made",
            "sources": [{ "id": HOSTILE, "title": HOSTILE, "read": "2026-01-01" }],
            "policies": [{ "id": "p", "says": HOSTILE, "must_show": ["section:s"] }],
            "scenarios": [{ "id": "s", "says": HOSTILE, "answers": { "q": "a" }, "outcome": "o" }],
            "approvals": [{ "by": HOSTILE, "on": "2026-01-01", "digest": "0123456789abcdef", "note": HOSTILE }],
            "suppressions": [{ "rule": "no-help", "at": "/outcomes", "reason": HOSTILE }],
        }),
    );
    assert!(page.matches("&lt;script&gt;alert(1)").count() > 25, "the hostile text stands nowhere");
    for wrong in ["<script", "<img", "<svg onload", " onerror=alert(2)>\"", "</style></title>"] {
        assert!(!page.contains(wrong), "{wrong}");
    }
    assert_eq!(page.matches("</title>").count(), 2, "the page has a title, and the map has one");
}

#[test]
fn a_packet_asks_for_nothing_from_anywhere() {
    let page = packet(&file("www/guides/ontario-domestic.json"));
    assert!(page.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""
    ));
    for wrong in [
        "<script",
        "<link",
        "<img",
        "<iframe",
        "<object",
        " src=",
        "@import",
        "@font-face",
        "http-equiv=\"refresh\"",
    ] {
        assert!(!page.contains(wrong), "{wrong}");
    }
    let addresses = page.split("url(").skip(1);
    assert!(
        addresses.clone().all(|rest| rest.starts_with("#signpost-map")),
        "{:?}",
        addresses.map(|rest| &rest[..20]).collect::<Vec<_>>()
    );
    for href in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(href.starts_with("https://") || href.starts_with("tel:") || href.starts_with('#'), "{href}");
    }
}

#[test]
fn the_page_is_in_the_language_of_the_guide_and_in_a_paper_format() {
    let page = packet(&file("www/guides/ontario-domestic.json"));
    assert!(page.contains("<html lang=\"en-CA\">"));
    assert!(page.contains("thead { display: table-header-group; }") && page.contains("@page"));
}

#[test]
fn a_guide_that_is_too_large_to_prove_is_printed_all_the_same() {
    let text = file("tests/fixtures/guides/small.json");
    let page =
        review(&Material { input: Input { most_work: 5, ..Input::of(&text, today()) }, names: names() })
            .unwrap();
    let words = page_text(&page);
    assert!(
        words.contains("more than could be counted") && words.contains("Too much work to say"),
        "{words}"
    );
    for (pointer, piece) in texts_of(&text) {
        assert!(words.contains(&piece), "{pointer} is missing: {piece}");
    }
}

#[test]
fn a_guide_with_faults_has_no_packet_but_its_faults() {
    let text =
        file("tests/fixtures/guides/small.json").replace("\"role\": \"tenant\"", "\"role\": \"nobody\"");
    let problems = review(&Material { input: Input::of(&text, today()), names: names() }).unwrap_err();
    assert_eq!(problems, read(&text).unwrap_err());
    assert!(!problems.is_empty());
}
