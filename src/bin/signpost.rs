//! The `signpost` command, for whoever writes a guide or answers for it: checks it and walks through it without a browser.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use signpost::check::views::Keep;
use signpost::command::report::Format;
use signpost::command::{check, map, overlay, packet, rules, schema, today, views, walk};
use signpost::guide::values::Date;

/// Checks guides, walks through them, and writes what a lawyer signs.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Prove that guides are right: everything that is wrong with them, over every set of answers that anybody can give
    ///
    /// Overlays and review files are found beside a guide, and a guide beside them, by their names.
    /// Exit code: 0 nothing found (notes do not count), 1 errors or warnings, 2 a file cannot be read, 3 nothing found but
    /// something not proved.
    Check {
        /// Guides, overlays or review files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// How findings are told
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// The day on which dates are judged, such as 2026-11-20; today where left out
        #[arg(long)]
        today: Option<String>,
        /// How many nodes of decision diagrams may be made before the rest counts as not proved
        #[arg(long)]
        most_work: Option<usize>,
    },
    /// Tell what the rules of check find, and why
    Rules {
        /// One rule alone
        rule: Option<String>,
    },
    /// Show what a visitor with some answers sees: the next question, or the result
    ///
    /// Exit code: 0, 1 where the guide has problems, 2 where the file or the answers cannot be read.
    Walk {
        /// The guide file
        file: PathBuf,
        /// Answers such as role=accused or wants=contact,length
        answers: Vec<String>,
        /// The visitor's day, such as 2026-11-20; the day of the guide's review where left out
        #[arg(long)]
        today: Option<String>,
    },
    /// List every distinct screen of a guide, each with answers that lead to it, as one JSON object
    ///
    /// Two screens are the same where they say the same, but for what repeats the visitor's own answers ("Because you said" and the list
    /// of answers).
    /// Exit code: 0, 1 where the guide has problems, 2 where a file cannot be read or has more ways than can be walked.
    Views {
        /// The guide file
        file: PathBuf,
        /// The result of every way, not one for each that is distinct
        #[arg(long)]
        all: bool,
        /// The visitor's day, such as 2026-11-20; today where left out
        #[arg(long)]
        today: Option<String>,
    },
    /// Write a translation to fill in, or bring one up to the guide as it is now: every text by its path, in the guide's order
    ///
    /// Texts that are left to translate begin with ??. No translation is lost: what the guide has no text for any more is printed.
    /// Exit code: 0 written, 1 where the guide or the overlay has problems or --done finds something left, 2 where a file cannot be read
    /// or written.
    Overlay {
        /// The guide file
        guide: PathBuf,
        /// The language and region, such as fr-CA
        locale: String,
        /// The file to write, - for the standard output; beside the guide and named after it where left out
        #[arg(long, visible_alias = "out")]
        output: Option<PathBuf>,
        /// The translation is right: write the mark of the texts that it was made from under `of`, where nothing is left
        #[arg(long)]
        done: bool,
    },
    /// Draw the flow of a guide: which question leads to which, for whom, and the outcomes
    ///
    /// Exit code: 0, 1 where the guide has problems, 2 where a file cannot be read or written, 3 where the guide is too large for an
    /// exact map.
    Map {
        /// The guide file
        file: PathBuf,
        /// What the map is written in
        #[arg(long, value_enum, default_value_t)]
        format: map::Format,
        /// The file to write; the standard output where left out
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Write the lawyer's packet: every text and condition, exactly who sees what, findings, sign-off lines
    ///
    /// Exit code: 0, 1 where a guide has problems, 2 where a file cannot be read or written.
    Review {
        /// The guide file
        guide: PathBuf,
        /// The guide as it was approved last: only what changed since is told, and who sees something else now
        #[arg(long)]
        since: Option<PathBuf>,
        /// The file to write; named after the guide where left out
        #[arg(long)]
        out: Option<PathBuf>,
        /// The day on the packet, such as 2026-11-20; today where left out
        #[arg(long)]
        today: Option<String>,
    },
    /// Write the advertising record: a copy of all text with its date, its digest and who answers for it, as one file to keep
    ///
    /// Exit codes as for review.
    Record {
        /// The guide file
        guide: PathBuf,
        /// Where the guide is used, such as https://www.example.com/help; may be given several times
        #[arg(long)]
        used: Vec<String>,
        /// The file to write; named after the guide and the day where left out
        #[arg(long)]
        out: Option<PathBuf>,
        /// The day of the record, such as 2026-11-20; today where left out
        #[arg(long)]
        today: Option<String>,
    },
    /// Write the JSON Schemas of guides, overlays and review files, from which editors complete and explain their keys
    Schema {
        /// The folder to write them into
        #[arg(default_value = ".")]
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check { files, format, today, most_work } => {
            on(today, |day| check::check(&files, format, day, most_work))
        }
        Command::Rules { rule } => rules::rules(rule.as_deref()),
        Command::Walk { file, answers, today } => walk::walk(&file, &answers, today.as_deref()),
        Command::Views { file, all, today } => {
            on(today, |day| views::print(&file, if all { Keep::All } else { Keep::Distinct }, day))
        }
        Command::Overlay { guide, locale, output, done } => {
            overlay::overlay(&guide, &locale, output.as_deref(), done)
        }
        Command::Map { file, format, out } => map::map(&file, format, out.as_deref()),
        Command::Review { guide, since, out, today } => {
            on(today, |day| packet::review(&guide, since.as_deref(), out.as_deref(), day))
        }
        Command::Record { guide, used, out, today } => {
            on(today, |day| packet::record(&guide, &used, out.as_deref(), day))
        }
        Command::Schema { folder } => schema::schema(&folder),
    }
}

/// Runs a command on the day that was asked for, or today.
fn on(asked: Option<String>, run: impl FnOnce(Date) -> ExitCode) -> ExitCode {
    match today::day(asked.as_deref()) {
        Ok(day) => run(day),
        Err(line) => {
            eprintln!("{line}");
            ExitCode::from(2)
        }
    }
}
