//! Tools from npm: wasm-opt (in binaryen) and esbuild.

use crate::project;
use crate::run::{Run, on_path, progress};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The folder that holds the programs of exactly these packages, installed now if the cache has none.
pub fn ensure(packages: &[(&str, &str)]) -> Result<PathBuf> {
    let cache = project::cache()?;
    let exact: Vec<String> = packages.iter().map(|(name, version)| format!("{name}@{version}")).collect();
    let home = cache.join(format!("npm-{}", exact.join("+")));
    let programs = home.join("node_modules/.bin");
    if programs.is_dir() {
        return Ok(programs);
    }
    anyhow::ensure!(on_path("npm"), "npm is not on PATH: install Node.js 20 or newer, then try again");
    progress(&format!("installing {} (once)", exact.join(" and ")));
    let fresh = tempfile::Builder::new().prefix(".new-").tempdir_in(&cache)?;
    // No scripts of packages are run: neither of these needs its own.
    Run::new("npm")
        .args(["install", "--prefix"])
        .arg(fresh.path())
        .args(["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"])
        .args(["--loglevel=error"])
        .args(&exact)
        .hint("npm must be able to reach its registry: `npm ping` tells")
        .quiet()?;
    if home.exists() {
        fs::remove_dir_all(&home).with_context(|| format!("cannot replace {}", home.display()))?;
    }
    fs::rename(fresh.keep(), &home).with_context(|| format!("cannot create {}", home.display()))?;
    Ok(programs)
}
