//! The project's commands: `cargo xtask demo`, `test`, `dist`, `imports` and `bench`.
//!
//! Each installs what it misses, tells what it is doing, and ends with an error that says what to do next.

mod bench;
mod dist;
mod project;
mod run;
mod serve;
mod test;
mod tools;

use clap::{Parser, Subcommand};
use project::Project;
use std::process::ExitCode;
use tools::browsers::Engine;

/// Signpost's own commands. The first run installs the tools that are missing; later runs find them cached.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the demo page and serve it on this machine
    Demo {
        /// The first port to try; the next free one is taken
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every check: format, lints, tests, dist/, its size, and the browser journeys
    Test {
        /// Run this step alone (may be given several times)
        #[arg(long, value_enum)]
        only: Vec<test::Step>,
        /// Run the journeys in this engine alone (may be given several times)
        #[arg(long, value_enum)]
        engine: Vec<Engine>,
    },
    /// Build dist/: the demo page, and in dist/signpost/ what a firm copies to its site
    Dist,
    /// Print all that the widget's wasm can ask of a browser, and all that its scripts can do beyond the page
    Imports,
    /// Build dist/ and measure it: bytes to the first question, time to the next one, time of a check
    Bench,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match Project::find().and_then(|project| carry_out(&project, arguments.command)) {
        Ok(code) => code,
        Err(error) => {
            run::complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn carry_out(project: &Project, command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Demo { port } => dist::build(project).and_then(|()| serve::demo(&project.dist(), port))?,
        Command::Test { only, engine } => return test::run(project, &only, &engine),
        Command::Dist => dist::build(project)?,
        Command::Imports => {
            dist::imports::print(&project.root)?;
            dist::scripts::print(&project.root)?;
        }
        Command::Bench => bench::run(project)?,
    }
    Ok(ExitCode::SUCCESS)
}
