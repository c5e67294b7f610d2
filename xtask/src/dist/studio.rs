//! The demo page: Trunk builds `index.html` and the studio's wasm.

use super::bundle;
use crate::project::Project;
use crate::run::progress;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Fill `stage` with the page and all it refers to.
pub fn build(project: &Project, tools: &Tools, stage: &Path) -> Result<()> {
    progress("building the demo page (Trunk)");
    tools
        .wasm("trunk")
        .args(["build", "--release", "--offline", "true", "--locked", "--dist"])
        .arg(stage)
        // Trunk reads NO_COLOR=1, as many set it, as a mistake.
        .without("NO_COLOR")
        .env("RUST_BACKTRACE", "0")
        .within(&project.root)
        .hint("the compiler's message is above; `cargo check --all-targets` shows it sooner")
        .quiet()?;
    start_itself(tools, stage)
}

/// Make the studio's glue a script that starts its wasm: the page's policy allows no script in the page itself.
fn start_itself(tools: &Tools, stage: &Path) -> Result<()> {
    let files = super::files(stage)?;
    let named = |end: &str| {
        let mut all = files.iter().filter(|name| name.starts_with("studio-") && name.ends_with(end));
        all.next()
            .with_context(|| format!("Trunk wrote no studio-…{end}: does index.html name the bin `studio`?"))
    };
    let (wasm, glue) = (named("_bg.wasm")?, named(".js")?);
    let entry = stage.join("start.js");
    let text = format!(
        "import init from \"./{glue}\";\n\
         init({{ module_or_path: new URL(\"{wasm}\", import.meta.url) }});\n"
    );
    fs::write(&entry, text)?;
    let script = bundle::module(tools, &entry)?;
    fs::remove_file(&entry)?;
    fs::write(stage.join(glue), script)?;
    Ok(())
}
