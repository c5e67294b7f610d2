//! The journeys in a browser: node's test runner over the `*.test.mjs` of `tests/browser`.

use super::tally::Tally;
use crate::project::Project;
use crate::run::{Run, progress};
use crate::tools::browsers::Browser;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;

/// Run all of them.
pub fn journeys(project: &Project) -> Result<Tally> {
    ensure!(project.dist().is_dir(), "there is no dist/ yet\n  what to do: `cargo xtask dist`");
    let files = files(project)?;
    ensure!(!files.is_empty(), "tests/browser has no *.test.mjs or *.test.js");
    let browser = Browser::ensure()?;
    packages(project)?;
    let mut tally = Tally::default();
    let node = prepare(Run::new("node"), project, &browser);
    let status = node
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .within(&project.root)
        .watch(|line| tally.node(line))?;
    ensure!(tally.passed + tally.failed > 0, "no journey was run ({status})");
    Ok(tally.agree(status.success()))
}

/// Tell a program where dist/ and the browser are.
pub fn prepare(run: Run, project: &Project, browser: &Browser) -> Run {
    run.env("SIGNPOST_DIST", project.dist())
        .env("SIGNPOST_CHROMIUM", &browser.program)
        .env("SIGNPOST_CHROMEDRIVER", &browser.driver)
        // The packages are here; nothing is to be looked for elsewhere.
        .env("SE_OFFLINE", "true")
}

/// Install what the journeys import, if the lock file has changed since the last time.
pub fn packages(project: &Project) -> Result<()> {
    let folder = project.root.join("tests/browser");
    let lock =
        fs::read(folder.join("package-lock.json")).context("tests/browser has no package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    progress("npm ci in tests/browser");
    Run::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .within(&folder)
        .hint("Node.js 20 or newer with npm must be on PATH, and npm's registry must answer")
        .quiet()?;
    Ok(fs::write(stamp, lock)?)
}

fn files(project: &Project) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(project.root.join("tests/browser")).context("there is no tests/browser")? {
        let path = entry?.path();
        if [".test.mjs", ".test.js"].iter().any(|end| path.to_string_lossy().ends_with(end)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
