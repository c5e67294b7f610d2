//! Tools from npm: wasm-opt (in binaryen) and esbuild.

use super::place;
use crate::project;
use crate::run::{Run, on_path, progress};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Where npm puts the programs of packages.
const PROGRAMS: &str = "node_modules/.bin";

/// The folder that holds the programs of exactly these packages, installed now if the cache has none.
pub fn ensure(packages: &[(&str, &str)]) -> Result<PathBuf> {
    let exact: Vec<String> = packages.iter().map(|(name, version)| format!("{name}@{version}")).collect();
    let home = project::cache()?.join(format!("npm-{}", exact.join("+")));
    let whole = |folder: &Path| folder.join(PROGRAMS).is_dir();
    if !whole(&home) {
        anyhow::ensure!(on_path("npm"), "npm is not on PATH: install Node.js 20 or newer, then try again");
        progress(&format!("installing {} (once)", exact.join(" and ")));
        place::put(&home, |fresh| install(&exact, fresh), whole)?;
    }
    Ok(home.join(PROGRAMS))
}

fn install(packages: &[String], folder: &Path) -> Result<()> {
    // No scripts of packages are run: neither of these needs its own.
    Run::new("npm")
        .args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"])
        .args(["--loglevel=error", "--prefix"])
        .arg(folder)
        .args(packages)
        .hint("npm must be able to reach its registry: `npm ping` tells")
        .quiet()
}
