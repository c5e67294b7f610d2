//! How long a check of a guide takes, held against the bounds.

use crate::project::Project;
use crate::run::Run;
use anyhow::{Result, ensure};

/// A row of the table, and how many milliseconds it may take on a quiet machine.
const BOUNDS: [(&str, f64); 5] = [
    ("30 two-way questions", 1_000.0),
    ("30 two-way questions, conditions far back", 1_000.0),
    ("12 questions of 6 options, 200 sections", 1_000.0),
    ("12 such, the last with several options", 1_000.0),
    ("the Ontario guide", 100.0),
];

/// How wide the column of names is that `benches/check.rs` prints.
const NAMES: usize = 44;

/// Measure and print. Fails where a bound is broken.
pub fn run(project: &Project) -> Result<()> {
    let mut met = Vec::new();
    let arguments =
        ["bench", "--quiet", "--locked", "--no-default-features", "--features", "check", "--bench", "check"];
    let status =
        Run::new("cargo").args(arguments).within(&project.root).watch(|line| met.extend(verdict(line)))?;
    ensure!(status.success(), "the measurement of `signpost check` failed ({status})");
    println!("\n{}", table(&met));
    ensure!(met.len() == BOUNDS.len(), "benches/check.rs and xtask/src/bench/check.rs name different rows");
    ensure!(met.iter().all(Met::is_kept), "a check takes longer than it may");
    Ok(())
}

/// A row that has a bound.
struct Met {
    name: &'static str,
    taken: f64,
    bound: f64,
    unproved: String,
}

impl Met {
    /// In time, and everything proved.
    fn is_kept(&self) -> bool {
        self.taken < self.bound && self.unproved == "0"
    }
}

/// A line of the measurement, where it has a bound.
fn verdict(line: &str) -> Option<Met> {
    let (name, figures) = line.split_at_checked(NAMES)?;
    let (name, bound) = BOUNDS.into_iter().find(|(known, _)| *known == name.trim_end())?;
    let mut figures = figures.split_whitespace();
    let taken = figures.next()?.parse().ok()?;
    Some(Met { name, taken, bound, unproved: figures.nth(1)?.to_string() })
}

fn table(met: &[Met]) -> String {
    let mut text = format!("{:<NAMES$}{:>10}{:>10}\n", "bounds on a check", "ms", "at most");
    for row in met {
        let kept = if row.is_kept() { "kept" } else { "BROKEN" };
        text += &format!("{:<NAMES$}{:>10.1}{:>10.0}  {kept}\n", row.name, row.taken, row.bound);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{table, verdict};

    fn told(line: &str) -> String {
        let words: Vec<String> = table(&Vec::from_iter(verdict(line)))
            .lines()
            .skip(1)
            .flat_map(str::split_whitespace)
            .map(String::from)
            .collect();
        words.join(" ")
    }

    #[test]
    fn a_row_in_time_with_everything_proved_keeps_its_bound() {
        let line = "the Ontario guide                                   48.5           1           0  66,720";
        assert_eq!(told(line), "the Ontario guide 48.5 100 kept");
    }

    #[test]
    fn a_row_that_is_late_or_leaves_something_unproved_breaks_its_bound() {
        let late = "the Ontario guide                                  148.5           1           0  66,720";
        assert_eq!(told(late), "the Ontario guide 148.5 100 BROKEN");
        let unproved =
            "the Ontario guide                                   48.5           1           2  66,720";
        assert_eq!(told(unproved), "the Ontario guide 48.5 100 BROKEN");
    }

    #[test]
    fn a_row_without_a_bound_is_left_alone() {
        assert_eq!(
            told("30 questions, 5000 sections                        635.8           2           0  701"),
            ""
        );
    }
}
