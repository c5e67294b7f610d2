//! The journeys in each browser engine: node's test runner over the `*.test.mjs` of `tests/browser`.

use super::tally::Tally;
use crate::project::Project;
use crate::run::{Run, complain, progress};
use crate::tools::browsers::{Engine, Programs};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// What is run once, with the first engine: what asks no browser; the demo page; people in each guide, since the spy walks
/// every view of each guide in every engine; the ears of the journeys, since the leaky builds try them all in every engine.
const ONCE: [&str; 5] =
    ["editor.test.mjs", "schema.test.mjs", "demo.test.mjs", "guides.test.mjs", "self.test.mjs"];

/// Run all of them, in one engine after the other. All others go through all engines: the fastest way to find that one
/// is different has been to leave none out.
pub fn journeys(project: &Project, engines: &[Engine]) -> Result<Tally> {
    ensure!(project.dist().is_dir(), "there is no dist/ yet\n  what to do: `cargo xtask dist`");
    let all = files(project)?;
    let goes_through_all = |file: &PathBuf| !ONCE.iter().any(|name| file.ends_with(name));
    let everywhere: Vec<PathBuf> = all.iter().filter(|file| goes_through_all(file)).cloned().collect();
    ensure!(!everywhere.is_empty(), "tests/browser has no *.test.mjs or *.test.js");
    packages(project)?;
    command(project)?;
    let mut total = Tally::default();
    for (place, engine) in engines.iter().enumerate() {
        progress(&format!("the journeys in {engine}"));
        let start = Instant::now();
        let files = if place == 0 { &all } else { &everywhere };
        // An engine that is missing is a failure of its own, and the others are run all the same.
        let tally = journeys_in(project, *engine, files).unwrap_or_else(|error| {
            complain(&error);
            Tally::one(false)
        });
        progress(&format!("{engine}: {tally} ({:.0} s)", start.elapsed().as_secs_f64()));
        total.add(tally);
    }
    Ok(total)
}

fn journeys_in(project: &Project, engine: Engine, files: &[PathBuf]) -> Result<Tally> {
    let programs = engine.ensure()?;
    let mut tally = Tally::default();
    let status = prepare(Run::new("node"), project, engine, &programs)
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .within(&project.root)
        .watch(|line| tally.node(line))?;
    ensure!(tally.passed + tally.failed > 0, "no journey was run ({status})");
    Ok(tally.agree(status.success()))
}

/// Build the native command, which lists the views that the spy tours.
fn command(project: &Project) -> Result<()> {
    Run::new("cargo").args(["build", "--quiet", "--locked", "--bin", "signpost"]).within(&project.root).show()
}

/// Tell a program where dist/ and the browser are.
pub fn prepare(run: Run, project: &Project, engine: Engine, programs: &Programs) -> Run {
    let run = run
        .env("SIGNPOST_DIST", project.dist())
        .env("SIGNPOST_ENGINE", engine.name())
        .env("SIGNPOST_COMMAND", project.target.join("debug/signpost"))
        // The packages are here; nothing is to be looked for elsewhere.
        .env("SE_OFFLINE", "true");
    programs.iter().fold(run, |run, (variable, program)| run.env(variable, program))
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
