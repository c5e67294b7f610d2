//! Rules about the exit and what else keeps visitors safe.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::{Value, json};
use signpost::check::finding::{Finding, Severity};
use signpost::check::{Input, check};
use signpost::guide::read;
use support::{guide_json, today};

/// What a rule finds in a guide made of some parts.
fn found(rule: &str, parts: Value) -> Vec<Finding> {
    let text = guide_json(parts);
    assert!(read(&text).is_ok(), "{text}");
    let report = check(&Input::of(&text, today()));
    report.findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

/// The rules that complain of an exit in a guide with a firm, a booking page and a helpline.
fn exit(url: &str) -> Vec<&'static str> {
    let text = guide_json(json!({
        "exit": { "url": url },
        "firm": { "name": "Oak", "url": "https://www.oak.example.org/law" },
        "actions": [{ "id": "book", "kind": "book", "label": "Book", "url": "https://book.example.net/oak" }],
        "helplines": [{ "id": "line", "name": "Line", "url": "https://www.example.ca/help/line", "chat": "https://chat.example.org/line", "audience": "anyone",
                        "source": "https://source.example.ca/", "verified": "2026-01-15" }],
    }));
    let report = check(&Input::of(&text, today()));
    report.findings.iter().map(|finding| finding.rule).filter(|rule| rule.starts_with("exit-")).collect()
}

#[test]
fn the_exit_is_no_page_of_a_firm() {
    for own in [
        "https://www.oak.example.org/",
        "https://oak.example.org/weather",
        "https://OAK.example.org./",
        "https://news.oak.example.org/",
        "https://example.org/",
        "https://book.example.net/",
    ] {
        assert_eq!(exit(own), ["exit-own-site"], "{own}");
    }
    for other in ["https://weather.example.org/", "https://bloak.example.org/", "https://example.net/"] {
        assert_eq!(exit(other), [""; 0], "{other}");
    }
}

#[test]
fn the_exit_is_not_the_page_of_a_helpline_but_may_share_its_host() {
    for own in [
        "https://www.example.ca/help/line",
        "https://example.ca/help/line/about?a=b",
        "https://chat.example.org/line",
    ] {
        assert!(exit(own).contains(&"exit-own-site"), "{own}");
    }
    for other in
        ["https://www.example.ca/weather", "https://www.example.ca/help/lines", "https://www.example.ca/"]
    {
        assert_eq!(exit(other), [""; 0], "{other}");
    }
}

#[test]
fn the_exit_is_no_page_that_remembers_its_visitors() {
    for personal in [
        "https://www.google.com/search?q=weather",
        "https://google.ca",
        "https://m.facebook.com/",
        "https://x.com/",
    ] {
        assert!(exit(personal).contains(&"exit-remembers"), "{personal}");
    }
    for neutral in ["https://weather.gc.ca/", "https://www.bbc.co.uk/weather", "https://vex.com/"] {
        assert_eq!(exit(neutral), [""; 0], "{neutral}");
    }
}

#[test]
fn the_exit_is_a_plain_page_of_a_public_site() {
    for wrong in [
        "https://weather.gc.ca:8443/",
        "https://weather.gc.ca:443/",
        "https://192.168.0.1/",
        "https://0x7f.0.0.0x1/",
        "https://[::ffff:192.168.0.1]/",
        "https://localhost./",
        "https://weather.localhost/",
        "https://Printer.Local/",
    ] {
        assert_eq!(exit(wrong), ["exit-address"], "{wrong}");
        assert_eq!(exit_finding(wrong).severity, Severity::Error, "{wrong}");
    }
    for telling in ["https://weather.gc.ca/?from=no-contact-order", "https://weather.gc.ca/#from-help"] {
        assert_eq!(exit_finding(telling).severity, Severity::Warning, "{telling}");
    }
    for plain in
        ["https://weather.gc.ca/", "https://weather.gc.ca/en/location/index.html", "https://3.example.org"]
    {
        assert_eq!(exit(plain), [""; 0], "{plain}");
    }
}

fn exit_finding(url: &str) -> Finding {
    found("exit-address", json!({ "exit": { "url": url } })).remove(0)
}

/// What is found in a guide without an exit that can be used.
fn unreadable(exit: Value) -> Finding {
    let text = guide_json(json!({ "exit": exit }));
    assert!(read(&text).is_err(), "{exit} is read");
    let mut findings = check(&Input::of(&text, today())).findings;
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings.remove(0)
}

#[test]
fn an_exit_that_is_missing_or_no_address_is_told_with_what_to_write() {
    for wrong in [
        "http://weather.gc.ca/",
        "//weather.gc.ca/",
        "weather.gc.ca",
        "/weather",
        "https://localhost/",
        "https://user:password@weather.gc.ca/",
        "https://oak.example.org@weather.gc.ca/",
        "https://[::1]/",
        "https:///weather",
        "data:text/html,weather",
        "javascript:history.back()",
        "about:blank",
        "tel:911",
        "https://weather.gc.ca/ now",
    ] {
        let finding = unreadable(json!({ "url": wrong }));
        assert_eq!(finding.rule, "unsafe-link", "{wrong}");
        assert!(finding.help.unwrap().contains("https://weather.gc.ca/"), "{wrong}");
    }
    let finding = unreadable(json!({ "label": "Leave" }));
    assert_eq!((finding.rule, &*finding.place.pointer), ("missing-key", "/exit"));
    assert!(finding.help.unwrap().contains("\"url\""));
}

#[test]
fn a_guide_without_an_exit_is_told_what_an_exit_is() {
    let mut guide: Value = serde_json::from_str(&guide_json(json!({}))).unwrap();
    guide.as_object_mut().unwrap().remove("exit");
    let findings = check(&Input::of(&guide.to_string(), today())).findings;
    let missing = findings.iter().find(|finding| finding.rule == "missing-key").unwrap();
    assert!(missing.message.contains("`exit`"), "{}", missing.message);
    assert!(missing.help.as_ref().unwrap().contains("\"exit\": { \"url\""));
}

#[test]
fn the_safety_screen_may_be_off_only_where_nobody_is_in_danger() {
    let off = |more: Value| {
        let mut parts = json!({ "safety": { "screen": "off" } });
        parts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        found("safety-screen-off", parts).len()
    };
    assert_eq!(off(json!({})), 0);
    assert_eq!(off(json!({ "emergency": { "text": "In danger?", "phone": "911" } })), 1);
    assert_eq!(off(json!({ "outcomes": [{ "id": "a", "headline": "A", "urgent": true }] })), 1);
    let line = json!([{ "id": "line", "name": "Line", "phone": "+14165550100", "audience": "anyone",
        "source": "https://line.example.com/", "verified": "2026-01-15" }]);
    assert_eq!(off(json!({ "helplines": line })), 1);
    assert_eq!(off(json!({ "helplines": line, "safety": { "screen": "full" } })), 0);
    assert_eq!(off(json!({ "helplines": line, "safety": {} })), 0);
}

#[test]
fn answers_are_not_forgotten_under_the_eyes_of_a_slow_reader() {
    let after = |minutes: u32| found("short-idle", json!({ "safety": { "idle_minutes": minutes } }));
    assert_eq!((after(5), after(240)), (Vec::new(), Vec::new()));
    assert!(after(4)[0].message.contains("4 minutes") && after(1)[0].message.contains("1 minute "));
    assert_eq!(found("short-idle", json!({ "safety": { "screen": "full" } })), []);
}

#[test]
fn idle_minutes_are_a_whole_number_up_to_four_hours() {
    for wrong in [json!(0), json!(241), json!(1.5), json!(-5), json!("30"), json!(1e2)] {
        let text = guide_json(json!({ "safety": { "idle_minutes": wrong } }));
        let Err(problems) = read(&text) else { panic!("read: {text}") };
        assert_eq!((problems.len(), &*problems[0].path), (1, "/safety/idle_minutes"), "{problems:?}");
    }
}
