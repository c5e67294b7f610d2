//! Short names between the glue and the wasm.
//!
//! wasm-bindgen gives each import and export a long name that ends in a hash, which no compression can shrink. wasm-opt
//! renames them on the wasm's side and prints what it did; the glue follows here. Together that is 3 KB after brotli.

use super::offered::offered;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// What wasm-opt prints: old and new names.
#[derive(Deserialize)]
pub struct Renamed {
    /// Module, old name, new name.
    pub imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

impl Renamed {
    /// Reads it.
    pub fn read(printed: &str) -> Result<Self> {
        serde_json::from_str(printed).context("wasm-opt printed no list of names")
    }
}

/// The name that wasm-bindgen gives the module of all imports, and the one that wasm-opt gives it.
const MODULE: (&str, &str) = ("\"./widget_bg.js\"", "\"a\"");

/// The glue with the names that wasm-opt printed.
///
/// # Errors
/// Where the glue lacks a name: a wasm that could not be started.
pub fn follow(glue: &str, renamed: &Renamed) -> Result<String> {
    let imports: HashMap<_, _> =
        renamed.imports.iter().map(|(_, old, new)| (old.as_str(), new.as_str())).collect();
    let exports: HashMap<_, _> =
        renamed.exports.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
    let mut missing: Vec<&str> = imports.keys().copied().collect();
    let mut followed = String::with_capacity(glue.len());
    for word in words(&without_unused(glue, &imports)) {
        let is_export = followed.ends_with("wasm.");
        let new = if is_export { exports.get(word) } else { imports.get(word) };
        missing.retain(|name| *name != word);
        followed.push_str(new.copied().unwrap_or(word));
    }
    anyhow::ensure!(
        missing.is_empty(),
        "the glue does not have {missing:?}: has wasm-bindgen changed its output?"
    );
    anyhow::ensure!(followed.contains(MODULE.0), "the glue does not name {}", MODULE.0);
    Ok(followed.replace(MODULE.0, MODULE.1))
}

/// The glue without functions that it offers and that the wasm, since it was made smaller, no longer imports.
fn without_unused(glue: &str, imports: &HashMap<&str, &str>) -> String {
    let mut kept = glue.to_string();
    for unused in offered(glue).into_iter().rev().filter(|offered| !imports.contains_key(offered.name)) {
        kept.replace_range(unused.lines, "");
    }
    kept
}

/// A text cut into identifiers and what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let in_word = is_part(first);
        let end = rest.find(|letter| is_part(letter) != in_word).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::Renamed;

    const PRINTED: &str =
        r#"{ "imports": [["./widget_bg.js", "__wbg_log_12ab", "b"]], "exports": [["mount", "Da"]] }"#;

    fn follow(glue: &str, printed: &str) -> anyhow::Result<String> {
        super::follow(glue, &Renamed::read(printed)?)
    }

    #[test]
    fn imports_and_exports_take_their_new_names_and_nothing_else_does() {
        let glue = r#"export function mount() { wasm.mount(); } const i = { __wbg_log_12ab: f }; ({ "./widget_bg.js": i });"#;
        let expected = r#"export function mount() { wasm.Da(); } const i = { b: f }; ({ "a": i });"#;
        assert_eq!(follow(glue, PRINTED).ok().as_deref(), Some(expected));
    }

    #[test]
    fn functions_that_the_wasm_no_longer_imports_are_left_out() {
        let function = |name: &str| format!("        {name}: function() {{\n            f();\n        }},\n");
        let (used, unused) = (function("__wbg_log_12ab"), function("__wbg_set_34cd"));
        let glue = format!("const i = {{\n{unused}{used}{unused}        other: 1\n}}; \"./widget_bg.js\"\n");
        let expected = format!("const i = {{\n{}        other: 1\n}}; \"a\"\n", function("b"));
        assert_eq!(follow(&glue, PRINTED).ok().as_deref(), Some(expected.as_str()));
    }

    #[test]
    fn a_name_that_the_glue_lacks_is_an_error() {
        assert!(follow(r#"wasm.mount(); "./widget_bg.js""#, PRINTED).is_err());
    }
}
