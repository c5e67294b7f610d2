//! Builds `dist/`: the demo page, and in `dist/signpost/` what a firm copies to its site.
//!
//! Everything is made in a fresh folder that takes the place of `dist/` at the very end: a build that fails leaves
//! the last good one as it was.

mod binary;
pub mod budget;
mod bundle;
mod compress;
mod dialog;
mod digest;
mod guides;
pub mod imports;
mod loader;
mod names;
mod offered;
mod order;
mod prune;
pub mod scripts;
mod studio;
mod widget;

use crate::project::Project;
use crate::run::progress;
use crate::tools::{Tools, place};
use anyhow::{Context, Result};
use digest::Stamped;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Build all of it.
pub fn build(project: &Project) -> Result<()> {
    let start = Instant::now();
    let tools = Tools::ensure(project)?;
    place::sweep(&project.scratch()?, "stage-");
    let stage = tempfile::Builder::new().prefix("stage-").tempdir_in(project.scratch()?)?;
    // The widget is compiled first, with the network: Trunk, kept from it, then finds every crate here. But Trunk
    // clears the folder that it writes to, so the widget is written after.
    let built = widget::build(project, &tools)?;
    studio::build(project, &tools, stage.path())?;
    signpost(project, &tools, built, &stage.path().join("signpost"))?;
    progress("compressing");
    compress::all(stage.path())?;
    swap(project, stage.keep().as_path())?;
    progress(&format!("dist/ is ready ({:.0} s)", start.elapsed().as_secs_f64()));
    Ok(())
}

/// `dist/signpost/`: the loader, what it fetches, and the sample guides.
fn signpost(project: &Project, tools: &Tools, built: widget::Built, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let style = bundle::style(tools, &project.root.join("www/widget/widget.css"))?;
    let parts = loader::Parts {
        glue: Stamped::new("widget", "js", built.glue),
        dialog: Stamped::new("dialog", "js", dialog::build(project, tools)?),
        wasm: Stamped::new("widget", "wasm", built.wasm),
        style: Stamped::new("widget", "css", style),
        words: words(&project.root.join("www/words"), folder)?,
    };
    for part in [&parts.glue, &parts.dialog, &parts.wasm, &parts.style] {
        fs::write(folder.join(&part.name), &part.bytes)?;
    }
    fs::write(folder.join("signpost.js"), loader::build(project, tools, &parts)?)?;
    guides::copy(&project.root.join("www/guides"), &folder.join("guides"))?;
    digest::write_list(folder)
}

/// Writes the widget's own words, a file `words-fr.json` for each language but English, and hands back their digests.
fn words(from: &Path, to: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    for name in files(from)? {
        let language =
            name.strip_suffix(".json").with_context(|| format!("www/words/{name} is no JSON file"))?;
        let text = fs::read_to_string(from.join(&name))?;
        let small = guides::squeeze(&text).with_context(|| format!("www/words/{name}"))?;
        let words = Stamped::new("words", "json", small);
        fs::write(to.join(format!("words-{name}")), &words.bytes)?;
        digests.insert(language.to_string(), words.integrity());
    }
    Ok(digests)
}

fn swap(project: &Project, stage: &Path) -> Result<()> {
    let (dist, old) = (project.dist(), project.scratch()?.join("dist-before"));
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if dist.exists() {
        fs::rename(&dist, &old).context("cannot move the last dist/ away")?;
    }
    fs::rename(stage, &dist).context("cannot move the new dist/ into place")?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// Every file below `folder`, as a path relative to it with `/` between its parts, in order.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("cannot read {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let parts = path.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy());
                found.push(parts.collect::<Vec<_>>().join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}
