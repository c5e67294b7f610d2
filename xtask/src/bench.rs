//! `cargo xtask bench`: what a visitor downloads, how long an answer takes, and how long a check.

mod check;

use crate::dist::{self, budget};
use crate::project::Project;
use crate::run::Run;
use crate::test::browser;
use crate::tools::browsers::Engine;
use anyhow::Result;
use budget::{Guide, Part};

/// Build, measure, print.
pub fn run(project: &Project) -> Result<()> {
    dist::build(project)?;
    let engine = budget::engine(&project.dist())?;
    for guide in budget::guides(&project.dist())? {
        println!("\n{}", table(&engine, &guide));
    }
    let script = project.root.join("tests/browser/bench.mjs");
    browser::packages(project)?;
    // It asks the browser's own tools for developers, which speak Chromium's language.
    let engine = Engine::Chromium;
    browser::prepare(Run::new("node"), project, engine, &engine.ensure()?)
        .arg(script)
        .within(&project.root)
        .show()?;
    check::run(project)
}

/// The bytes up to the first question of a guide, part by part; behind the sum, what a language adds to it.
fn table(engine: &[Part], guide: &Guide) -> String {
    let parts: Vec<&Part> = engine.iter().chain([&guide.own]).collect();
    let sum = |size: fn(&Part) -> u64| parts.iter().map(|part| size(part)).sum::<u64>();
    let total = Part {
        name: "first question".to_string(),
        raw: sum(|p| p.raw),
        gzip: sum(|p| p.gzip),
        brotli: sum(|p| p.brotli),
    };
    let mut text = format!("{:<20}{:>10}{:>10}{:>10}{:>12}\n", "bytes", "raw", "gzip", "brotli", "of budget");
    for part in parts.into_iter().chain([&total]).chain(&guide.translations) {
        let share = part.brotli as f64 * 100.0 / budget::TOTAL as f64;
        let line =
            format!("{:<20}{:>10}{:>10}{:>10}{share:>11.1}%\n", part.name, part.raw, part.gzip, part.brotli);
        text.push_str(&line);
    }
    text + &format!(
        "budget: {} bytes with brotli, {} of them for the loader\n",
        budget::TOTAL,
        budget::LOADER
    )
}

#[cfg(test)]
mod tests {
    use super::{Guide, Part, table};

    #[test]
    fn the_table_adds_up() {
        let part =
            |name: &str, brotli| Part { name: name.to_string(), raw: brotli * 3, gzip: brotli * 2, brotli };
        let text = table(
            &[part("loader", 1024)],
            &Guide { own: part("a-guide", 40 * 1024), translations: vec![part("  and in fr", 9)] },
        );
        let last = text.lines().find(|line| line.starts_with("first question")).unwrap_or_default();
        assert_eq!(
            last.split_whitespace().collect::<Vec<_>>().join(" "),
            "first question 125952 83968 41984 51.2%"
        );
    }
}
