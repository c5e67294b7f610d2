//! What the widget's own code asks of a browser past Yew: listed line by line, as `xtask/imports.json` lists what it could ask.
//!
//! Some of the imports could send, given the wrong thing: a style can name an image, and a function be called with an answer. So
//! each place that uses them is here, and a new one fails until somebody has looked at it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use support::source::widget;

/// Each line of the widget's code that has one of some words, behind the name of its file.
fn lines_with(words: &[&str]) -> Vec<String> {
    let mut seen = Vec::new();
    for (path, text) in widget() {
        let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
        let lines = code.filter(|line| words.iter().any(|word| line.contains(word)));
        seen.extend(lines.map(|line| format!("{}: {line}", path.rsplit('/').next().unwrap())));
    }
    seen
}

#[test]
fn attributes_and_properties_are_set_in_one_place() {
    // Ways around the list of attributes: those of Yew, and those of the browser.
    let ways = [
        "Property(",
        "add_property",
        "set_value",
        "add_attribute",
        "set_attribute(",
        "create_element",
        "set_property(",
        "Reflect",
        "unchecked_",
        "dyn_",
    ];
    let theme = [
        "browser.rs: let table: js_sys::WebAssembly::Table = wasm_bindgen::function_table().unchecked_into();",
        "widget.rs: let _ = root.set_attribute(\"data-font\", font.word());",
        "widget.rs: let _ = style.set_property(name, colour);",
    ];
    let mut seen = lines_with(&ways);
    seen.sort();
    assert_eq!(seen, theme, "the theme goes past the list, onto the root, before there is an answer");
}

/// All lines that name what a browser offers.
const PAST_YEW: &[&str] = &[
    "browser.rs: #[wasm_bindgen(js_name = queueMicrotask)]",
    "browser.rs: #[wasm_bindgen]",
    "browser.rs: fn queue_microtask(work: &js_sys::Function);",
    "browser.rs: if let Some(element) = node.cast::<HtmlElement>() {",
    "browser.rs: if let Some(window) = web_sys::window() {",
    "browser.rs: let table: js_sys::WebAssembly::Table = wasm_bindgen::function_table().unchecked_into();",
    "browser.rs: use wasm_bindgen::JsCast;",
    "browser.rs: use wasm_bindgen::prelude::wasm_bindgen;",
    "browser.rs: use web_sys::HtmlElement;",
    "browser.rs: web_sys::console::warn_1(&message.into());",
    "speech.rs: Value::Nothing => JsValue::UNDEFINED,",
    "speech.rs: fn ask(&self, locale: &str, value: Value) -> Option<JsValue> {",
    "speech.rs: pub fn new(speak: Function) -> Self {",
    "speech.rs: pub struct Speech(Option<Function>);",
    "speech.rs: speak.call2(&JsValue::UNDEFINED, &locale.into(), &value).ok()",
    "speech.rs: use js_sys::Function;",
    "speech.rs: use wasm_bindgen::JsValue;",
    "widget.rs: #[wasm_bindgen]",
    "widget.rs: #[wasm_bindgen]",
    "widget.rs: #[wasm_bindgen]",
    "widget.rs: Event::Language(locale) => JsValue::from_str(locale),",
    "widget.rs: _ => JsValue::UNDEFINED,",
    "widget.rs: ask: Function,",
    "widget.rs: let _ = tell.call2(&JsValue::UNDEFINED, &event.name().into(), &locale);",
    "widget.rs: tell: Function,",
    "widget.rs: use js_sys::Function;",
    "widget.rs: use wasm_bindgen::prelude::wasm_bindgen;",
    "widget.rs: use wasm_bindgen::{JsError, JsValue};",
    "widget.rs: use web_sys::HtmlElement;",
];

#[test]
fn the_browser_is_asked_in_these_places_and_for_these_things_alone() {
    let mut seen = lines_with(&[
        "js_sys",
        "web_sys",
        "wasm_bindgen",
        "gloo",
        "JsValue",
        "JsCast",
        "Function",
        ".call",
        ".apply(",
        ".cast::<",
    ]);
    seen.sort();
    assert_eq!(seen, PAST_YEW);
}
