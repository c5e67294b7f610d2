//! The list of allowed imports, `xtask/imports.json`.

use super::glue::Import;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// An allowed import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Which it is.
    #[serde(flatten)]
    pub import: Import,
    /// What it does.
    pub does: String,
    /// Why it can neither store nor send.
    pub reason: String,
}

const PLACE: &str = "xtask/imports.json";

/// Reads the list of the project at `root`.
pub fn read(root: &Path) -> Result<Vec<Listed>> {
    let text = fs::read_to_string(root.join(PLACE)).with_context(|| format!("cannot read {PLACE}"))?;
    serde_json::from_str(&text).with_context(|| format!("{PLACE} is no list of name, text, does and reason"))
}

/// Writes it.
pub fn write(root: &Path, listed: &[Listed]) -> Result<()> {
    let text = serde_json::to_string_pretty(listed)? + "\n";
    fs::write(root.join(PLACE), text).with_context(|| format!("cannot write {PLACE}"))
}
