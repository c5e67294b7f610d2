//! `cargo xtask test`: every check there is, in the order of what fails soonest.

pub mod browser;
mod tally;

use crate::dist;
use crate::project::Project;
use crate::run::{Run, complain};
use crate::tools::browsers::Engine;
use anyhow::{Result, ensure};
use clap::ValueEnum;
use std::process::ExitCode;
use std::time::Instant;
use tally::Tally;

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The code is formatted
    Format,
    /// The lints have nothing to say
    Clippy,
    /// The native tests
    Rust,
    /// dist/ can be built
    Dist,
    /// dist/ keeps to its bytes
    Bytes,
    /// The journeys, in each browser engine
    Browser,
}

const ALL: [Step; 6] = [Step::Format, Step::Clippy, Step::Rust, Step::Dist, Step::Bytes, Step::Browser];

/// Run the steps, all of them or only some, and end with one line that counts. No engines means all.
pub fn run(project: &Project, only: &[Step], engines: &[Engine]) -> Result<ExitCode> {
    let engines = if engines.is_empty() { &Engine::ALL } else { engines };
    let chosen = ALL.into_iter().filter(|step| only.is_empty() || only.contains(step));
    let mut total = Tally::default();
    let mut built = true;
    for step in chosen {
        let needs_dist = matches!(step, Step::Bytes | Step::Browser);
        let tally = if needs_dist && !built { skip(step) } else { take(project, step, engines) };
        built &= step != Step::Dist || tally.failed == 0;
        total.add(tally);
    }
    println!("\n{total}");
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn skip(step: Step) -> Tally {
    println!("\n== {step:?}: skipped, because dist/ could not be built");
    Tally { skipped: 1, ..Tally::default() }
}

/// Run one step. What it could not tell in numbers counts as one check.
fn take(project: &Project, step: Step, engines: &[Engine]) -> Tally {
    println!("\n== {step:?}");
    let start = Instant::now();
    let tally = match carry_out(project, step, engines) {
        Ok(tally) => tally,
        Err(error) => {
            complain(&error);
            Tally::one(false)
        }
    };
    println!("== {step:?}: {tally} ({:.0} s)", start.elapsed().as_secs_f64());
    tally
}

fn carry_out(project: &Project, step: Step, engines: &[Engine]) -> Result<Tally> {
    match step {
        Step::Format => {
            cargo(project, &["fmt", "--all", "--check"]).hint("`cargo fmt --all`").show().map(one)
        }
        Step::Clippy => {
            let options =
                ["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
            cargo(project, &options).show().map(one)
        }
        Step::Rust => tests(project, &["test", "--quiet", "--locked", "--workspace", "--no-fail-fast"]),
        Step::Dist => dist::build(project).map(one),
        Step::Bytes => {
            tests(project, &["test", "--quiet", "--locked", "-p", "xtask", "budget", "--", "--ignored"])
        }
        Step::Browser => browser::journeys(project, engines),
    }
}

fn one(_done: ()) -> Tally {
    Tally::one(true)
}

fn cargo(project: &Project, arguments: &[&str]) -> Run {
    Run::new("cargo").args(arguments).within(&project.root)
}

/// Run native tests and count them. A run of no tests has failed.
fn tests(project: &Project, arguments: &[&str]) -> Result<Tally> {
    let mut tally = Tally::default();
    let status = cargo(project, arguments).watch(|line| tally.libtest(line))?;
    ensure!(tally.passed + tally.failed > 0, "no test was run ({status})");
    Ok(tally.agree(status.success()))
}
