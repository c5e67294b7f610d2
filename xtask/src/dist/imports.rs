//! The audit of imports: all that the widget's wasm can ask of a browser.
//!
//! Wasm can do nothing by itself but compute. Whatever else it does, it does by calling a function that it imports, and each of
//! those is a function of the glue. So each is listed in `xtask/imports.json`: its name, its text, what it does, and why it can
//! neither store nor send. The build holds the wasm that is shipped against the list, and fails where they differ.

mod glue;
mod list;

use super::binary::{self, IMPORTS};
use super::names::Renamed;
use super::scripts::said;
use anyhow::{Context, Result, bail, ensure};
use glue::Import;
use list::Listed;
use std::collections::HashSet;
use std::path::Path;

/// What to do about a build that is refused.
const REMEDY: &str = "what to do: take the call out of the Rust or, if it can neither store nor send anything, give it a reason \
                      in xtask/imports.json (`SIGNPOST_BLESS=1 cargo xtask dist` writes the entries, without reasons)";

/// Holds the imports of the shipped wasm against the list. `glue` is the text that wasm-bindgen wrote.
///
/// # Errors
/// One sentence for each import that is not listed, or as which another text is listed, for each listed one that is not
/// imported any more, for each without a reason, and for each that can store or send, listed or not.
pub fn audit(root: &Path, wasm: &[u8], glue: &str, renamed: &Renamed) -> Result<()> {
    let found = found(wasm, glue, renamed)?;
    let mut listed = list::read(root)?;
    if std::env::var_os("SIGNPOST_BLESS").is_some() {
        listed = blessed(&found, listed);
        list::write(root, &listed)?;
    }
    let faults = faults(&found, &listed);
    if !faults.is_empty() {
        bail!("the widget's imports are not those of xtask/imports.json\n{}\n  {REMEDY}", faults.join("\n"));
    }
    Ok(())
}

/// Prints the list: name, what it does, why it can neither store nor send.
pub fn print(root: &Path) -> Result<()> {
    let listed = list::read(root)?;
    println!("| import | what it does | why it can neither store nor send |\n| --- | --- | --- |");
    for Listed { import, does, reason } in &listed {
        println!("| {} | {does} | {reason} |", import.name);
    }
    println!(
        "\nThese {} functions are all that the widget's wasm can call. Their texts: xtask/imports.json",
        listed.len()
    );
    Ok(())
}

/// The imports of the shipped wasm with the texts behind them. Equal ones, which wasm-bindgen writes for each kind of object,
/// count as one.
fn found(wasm: &[u8], glue: &str, renamed: &Renamed) -> Result<Vec<Import>> {
    let sections = binary::sections(wasm)?;
    let part = sections.iter().find(|(kind, _)| *kind == IMPORTS).map(|(_, part)| *part);
    let shipped = binary::imported_functions(part.unwrap_or_default())?;
    ensure!(!shipped.is_empty(), "the widget's wasm imports nothing: is it the widget?");
    let texts = glue::functions(glue);
    let mut found = Vec::new();
    for name in shipped {
        // The map from the names before to those after says which function of the glue this is.
        let before = renamed.imports.iter().find(|(_, _, new)| new == name).map(|(_, old, _)| old.as_str());
        let before =
            before.with_context(|| format!("wasm-opt did not tell what `{name}` was called before"))?;
        let text = texts.get(before).with_context(|| format!("the glue has no function `{before}`"))?;
        found.push(Import::new(before, text));
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn faults(found: &[Import], listed: &[Listed]) -> Vec<String> {
    let known: HashSet<&Import> = listed.iter().map(|listed| &listed.import).collect();
    let other_text = |import: &Import| listed.iter().any(|listed| listed.import.name == import.name);
    let mut faults = Vec::new();
    for import in found {
        if let Some(word) = said::in_import(&import.name, &import.text) {
            faults.push(format!("  {import}\n    can store or send: `{word}` must not be in the widget"));
        } else if !known.contains(import) {
            let how = if other_text(import) { "is listed with another text" } else { "is not listed" };
            faults.push(format!("  {import}\n    {how}"));
        }
    }
    for Listed { import, does, reason } in listed {
        if !found.contains(import) {
            faults.push(format!("  {import}\n    is listed, but not imported any more"));
        } else if does.trim().is_empty() || reason.trim().is_empty() {
            faults.push(format!("  {import}\n    is listed without what it does or without a reason"));
        }
    }
    faults
}

/// The list for these imports, reasons kept. What is new has none, so that a person must think of one; what a changed one does
/// is kept for them to begin with.
fn blessed(found: &[Import], listed: Vec<Listed>) -> Vec<Listed> {
    let entry = |import: &Import| {
        let same = listed.iter().find(|listed| listed.import == *import);
        let alike = || listed.iter().find(|listed| listed.import.name == import.name);
        same.cloned().unwrap_or_else(|| Listed {
            import: import.clone(),
            does: alike().map(|listed| listed.does.clone()).unwrap_or_default(),
            reason: String::new(),
        })
    };
    found.iter().map(entry).collect()
}

#[cfg(test)]
mod tests;
