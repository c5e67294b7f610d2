//! esbuild: one file out of several, with nothing in it that a browser does not need.

use crate::tools::Tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// What every page that may embed the widget can read.
const TARGET: &str = "--target=es2020";

/// An ES module out of an ES module.
pub fn module(tools: &Tools, entry: &Path) -> Result<Vec<u8>> {
    module_with(tools, entry, &[])
}

/// An ES module in which names stand for texts.
pub fn module_with(tools: &Tools, entry: &Path, texts: &[(&str, &str)]) -> Result<Vec<u8>> {
    let defines = texts
        .iter()
        .map(|(name, text)| Ok(format!("--define:{name}={}", serde_json::to_string(text)?)))
        .collect::<Result<Vec<_>>>()?;
    // ES2022, for the `await` at the top level; engines that run the wasm have had it for longer.
    let options = ["--format=esm", "--target=es2022"].into_iter().chain(defines.iter().map(String::as_str));
    esbuild(tools, entry, &options.collect::<Vec<_>>())
}

/// A classic script in which `BUILD` stands for `build`.
pub fn script(tools: &Tools, entry: &Path, build: &str) -> Result<Vec<u8>> {
    esbuild(tools, entry, &["--format=iife", TARGET, &format!("--define:BUILD={build}")])
}

/// A stylesheet. Nesting and the like are kept as written: engines that run the wasm know them, or do not need them.
pub fn style(tools: &Tools, entry: &Path) -> Result<Vec<u8>> {
    esbuild(tools, entry, &[])
}

fn esbuild(tools: &Tools, entry: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let out = tempfile::NamedTempFile::new()?;
    tools
        .run("esbuild")
        .arg(entry)
        .args(["--bundle", "--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .args(options)
        .arg(format!("--outfile={}", out.path().display()))
        .arg("--allow-overwrite")
        .quiet()?;
    fs::read(out.path()).with_context(|| format!("esbuild wrote nothing for {}", entry.display()))
}
