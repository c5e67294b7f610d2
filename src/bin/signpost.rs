//! The `signpost` command, for whoever writes a guide: reads it and walks through it without a browser.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use signpost::command::{check, walk};

/// Reads guides and walks through them.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read guides and list everything that is wrong with them (exit code 1 where anything is, 2 where a file cannot be read)
    Check {
        /// The guide files
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Show what a visitor with some answers sees: the next question, or the result (exit codes as for check)
    Walk {
        /// The guide file
        file: PathBuf,
        /// Answers such as role=accused or wants=contact,length
        answers: Vec<String>,
        /// The visitor's day, such as 2026-11-20; the day of the guide's review where left out
        #[arg(long)]
        today: Option<String>,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check { files } => check::check(&files),
        Command::Walk { file, answers, today } => walk::walk(&file, &answers, today.as_deref()),
    }
}
