//! What the widget's pages are made of: elements that load, submit and run nothing, with attributes that name nothing to load.
//!
//! The wasm may make elements and give them attributes (`xtask/imports.json`), which is enough to send something: an image's
//! address is a request. So both are closed lists, and this holds them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::fs;

use support::in_package;
use support::source::widget;

/// Each has a meaning to a reader and none to a network.
const TAGS: &[&str] = &[
    "a",
    "button",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "input",
    "label",
    "li",
    "ol",
    "p",
    "rect",
    "section",
    "span",
    "strong",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Of these, some load what an attribute names, some submit what was filled in, some run, and some change how a page does so.
const NEVER_TAGS: &[&str] = &[
    "audio", "base", "embed", "fieldset", "form", "frame", "iframe", "image", "img", "link", "meta",
    "object", "picture", "portal", "script", "select", "source", "style", "template", "textarea", "track",
    "use", "video",
];

/// What a browser loads from, submits to, remembers by, or runs.
const NEVER_KEYS: &[&str] = &[
    "action",
    "archive",
    "autocomplete",
    "background",
    "cite",
    "codebase",
    "data",
    "download",
    "form",
    "formaction",
    "http-equiv",
    "imagesrcset",
    "integrity",
    "longdesc",
    "manifest",
    "name",
    "ping",
    "poster",
    "profile",
    "src",
    "srcdoc",
    "srcset",
    "style",
    "usemap",
    "value",
    "xlink:href",
];

/// What stands first between the brackets of each call of a function.
fn first_arguments<'t>(text: &'t str, function: &'t str) -> impl Iterator<Item = &'t str> {
    let calls = text.match_indices(function).filter(move |(at, _)| {
        let before = text[..*at].chars().next_back().unwrap_or(' ');
        let is_whole = !before.is_alphanumeric() && before != '_';
        is_whole && !text[..*at].ends_with("fn ") && text[at + function.len()..].starts_with('(')
    });
    calls.map(move |(at, _)| {
        let inside = text[at + function.len() + 1..].trim_start();
        inside[..inside.find([',', ')']).unwrap_or(inside.len())].trim()
    })
}

/// The places where an element's name is not written out, and what it is there.
const NAMED_ELSEWHERE: &[(&str, &str)] = &[
    // `classed` makes an element of the name that it was given.
    ("element.rs", "name"),
    // A heading of one of six levels, from `h1` to `h6`.
    ("heading.rs", "tag(stage.level"),
    ("heading.rs", "tag(stage.level + below"),
    // The wrapping of marked text; its callers write the name.
    ("text.rs", "name"),
    // A line of `p` or `li`: its callers write the name.
    ("helplines.rs", "name"),
];

#[test]
fn the_widget_makes_only_elements_that_load_submit_and_run_nothing() {
    let mut seen = 0;
    for (path, text) in widget() {
        for function in ["element", "classed", "wrapped"] {
            for name in first_arguments(&text, function) {
                seen += 1;
                let known = match name.strip_prefix('"') {
                    Some(literal) => TAGS.contains(&literal.trim_end_matches('"')),
                    None => {
                        NAMED_ELSEWHERE.iter().any(|(file, there)| path.ends_with(file) && *there == name)
                    }
                };
                assert!(known, "{path}: {function}({name} … is no element of the list in tests/elements.rs");
            }
        }
    }
    assert!(seen > 90, "only {seen} elements are seen: are they made in another way now?");
    let both: Vec<_> = TAGS.iter().filter(|tag| NEVER_TAGS.contains(tag)).collect();
    assert!(both.is_empty(), "{both:?} can load, submit or run something");
}

#[test]
fn the_only_field_is_a_checkbox() {
    for (path, text) in widget() {
        for (at, _) in text.match_indices("element(\"input\")") {
            let statement = text[at..].split(';').next().unwrap();
            assert!(statement.contains(".fixed(Key::Type, \"checkbox\")"), "{path}: {statement}");
        }
    }
}

#[test]
fn no_attribute_names_what_a_browser_loads_submits_remembers_or_runs() {
    let text = fs::read_to_string(in_package("src/widget/element.rs")).unwrap();
    let list = text.split("\nattributes! {").nth(1).unwrap().split("\n}").next().unwrap();
    let keys: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    assert!(keys.len() > 15 && keys.contains(&"href"), "the list of attributes is not seen: {keys:?}");
    let wrong: Vec<_> = keys.iter().filter(|key| NEVER_KEYS.contains(key) || key.starts_with("on")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_call_is_read_by_its_first_argument() {
    let text = "fn element(name: &str) {} let a = element(\"p\").child(classed(\n    \"img\",\n \"x\")); my_element(\"q\")";
    assert_eq!(first_arguments(text, "element").collect::<Vec<_>>(), ["\"p\""]);
    assert_eq!(first_arguments(text, "classed").collect::<Vec<_>>(), ["\"img\""]);
}
