//! The widget: cargo, wasm-bindgen, wasm-opt and esbuild, one after the other.
//!
//! Not through Trunk: the loader needs the names and digests of the final, minified files, and Trunk names a file
//! before it is final.

use super::names::Renamed;
use super::{bundle, imports, names, order, prune, scripts};
use crate::project::Project;
use crate::run::progress;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The widget's two parts, as they are shipped.
pub struct Built {
    /// The JavaScript side, a module.
    pub glue: Vec<u8>,
    /// The compiled Rust.
    pub wasm: Vec<u8>,
}

/// Compile it and make it small.
pub fn build(project: &Project, tools: &Tools) -> Result<Built> {
    progress("building the widget");
    let compiled = compile(project, tools)?;
    let work = tempfile::Builder::new().prefix("widget-").tempdir_in(project.scratch()?)?;
    tools
        .run("wasm-bindgen")
        // Every browser that can run the widget encodes text right into memory: no need to test for it.
        .args(["--target", "web", "--no-typescript", "--encode-into", "always"])
        .args(["--out-name", "widget", "--out-dir"])
        .arg(work.path())
        .arg(compiled)
        .hint("the tool and the crate must be of one version: see wasm-bindgen in Cargo.toml")
        .quiet()?;
    let (wasm, renamed) = optimise(tools, work.path())?;
    let glue = work.path().join("widget.js");
    let text = fs::read_to_string(&glue)?;
    imports::audit(&project.root, &wasm, &text, &renamed)?;
    fs::write(&glue, names::follow(&(text + OVERWRITE), &renamed)?)?;
    // What the loader calls, so that esbuild leaves out the ways to start that it does not use.
    let entry = work.path().join("entry.js");
    fs::write(&entry, entry_text(&project.root.join("www/widget/mount.js"))?)?;
    let glue = bundle::module(tools, &entry)?;
    scripts::audit(&project.root, "glue", &glue)?;
    Ok(Built { glue, wasm })
}

/// Fills the whole memory of the wasm with zeros, for whoever leaves. It stands in the glue, which alone knows the memory.
const OVERWRITE: &str = "\nexport function overwrite() { new Uint8Array(wasm.memory.buffer).fill(0); }\n";

/// The glue's module: what the loader calls, the wasm's `mount` wrapped into that of `www/widget/mount.js`.
fn entry_text(mount: &Path) -> Result<String> {
    let mount = serde_json::to_string(mount)?;
    Ok(format!(
        "import {{ initSync, mount, overwrite }} from './widget.js';\n\
         import {{ mounter }} from {mount};\n\
         const wrapped = mounter(initSync, mount, overwrite);\n\
         export {{ wrapped as mount }};\n"
    ))
}

fn compile(project: &Project, tools: &Tools) -> Result<PathBuf> {
    tools
        .wasm("cargo")
        .args(["fetch", "--quiet", "--locked"])
        .within(&project.root)
        .hint("if Cargo.lock is out of date, `cargo check` brings it up to date; otherwise see that crates.io answers")
        .show()?;
    tools
        .wasm("cargo")
        .args(["build", "--quiet", "--locked", "--release", "--target", "wasm32-unknown-unknown"])
        .args(["--bin", "widget", "--no-default-features", "--features", "widget"])
        .within(&project.root)
        .hint("the compiler's message is above; `cargo check --all-targets` shows it sooner")
        .show()?;
    Ok(project.target.join("wasm32-unknown-unknown/release/widget.wasm"))
}

/// Measured on the widget, in bytes after brotli, against plain `-Oz`: together they take 2.4 % off.
const SMALLER: [&str; 4] = [
    // Fewer bytes come out of `-Oz` before brotli, but not after.
    "-O3",
    "--converge",
    // The lowest kilobyte is the far end of the stack: nothing is stored at a fixed address there.
    "--low-memory-unused",
    // What is called from one place is merged into it where it is this small. Merging more makes functions of many
    // locals, whose numbers no longer look like those of other functions.
    "--one-caller-inline-max-function-size=15",
];

/// Functions in the order of `order.rs`, short names, and none of what only tools read: who made the file and which extensions
/// it uses. Without the list of extensions wasm-opt takes its own output for an old kind of wasm, so this comes last and is not
/// validated again.
const SHORTER: [&str; 5] = [
    "--reorder-functions-by-name",
    "--minify-imports-and-exports-and-modules",
    "--strip-producers",
    "--strip-target-features",
    "--no-validation",
];

/// The wasm, small and with short names, and the list of those names.
fn optimise(tools: &Tools, folder: &Path) -> Result<(Vec<u8>, Renamed)> {
    let [pruned, small, ordered, renamed] =
        ["pruned", "small", "ordered", "renamed"].map(|name| folder.join(format!("{name}.wasm")));
    fs::write(&pruned, prune::widget(&fs::read(folder.join("widget_bg.wasm"))?)?)?;
    tools.run("wasm-opt").args(SMALLER).arg(&pruned).arg("-o").arg(&small).quiet()?;
    fs::write(&ordered, order::name_by_likeness(&fs::read(&small)?)?)?;
    let printed = tools.run("wasm-opt").args(SHORTER).arg(&ordered).arg("-o").arg(&renamed).read()?;
    Ok((fs::read(&renamed).context("wasm-opt wrote nothing")?, Renamed::read(&printed)?))
}
