//! The browsers that the journeys drive, each with its driver: found on this machine, or installed.

mod chromium;
mod firefox;
mod webkit;

use crate::run::{Run, find_on_path, progress};
use crate::tools::debian;
use anyhow::{Context, Result};
use clap::ValueEnum;
use std::fmt;
use std::path::{Path, PathBuf};

/// What `tests/browser/engines/` has a file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Chromium or Chrome
    Chromium,
    /// Firefox
    Firefox,
    /// WebKitGTK, the engine of Safari
    Webkit,
}

/// Programs, by the variables in which the journeys look for them.
pub type Programs = Vec<(&'static str, PathBuf)>;

impl Engine {
    /// All of them, the one that is asked most first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// What `SIGNPOST_ENGINE` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// Find it, or install it.
    pub fn ensure(self) -> Result<Programs> {
        match self {
            Self::Chromium => chromium::ensure(),
            Self::Firefox => firefox::ensure(),
            Self::Webkit => webkit::ensure(),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self.name())
    }
}

/// What `find` finds, at once or after Debian's packages are installed; else a sentence that says what to do by hand.
fn find_or_install(
    find: impl Fn() -> Option<Programs>,
    packages: &[&str],
    by_hand: &str,
) -> Result<Programs> {
    find_or(find, || debian::install(packages), by_hand)
}

fn find_or(
    find: impl Fn() -> Option<Programs>,
    install: impl Fn() -> Result<()>,
    by_hand: &str,
) -> Result<Programs> {
    if let Some(programs) = find() {
        return Ok(programs);
    }
    install().with_context(|| format!("a browser is missing\n  what to do: {by_hand}"))?;
    find().with_context(|| format!("what was installed holds no such browser\n  what to do: {by_hand}"))
}

/// The program that a variable names, else the first of these on PATH.
fn named(variable: &'static str, names: &[&str]) -> Option<(&'static str, PathBuf)> {
    let chosen = std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
    chosen.or_else(|| names.iter().find_map(|name| find_on_path(name))).map(|program| (variable, program))
}

/// Say so where a browser and its driver are not of one version.
fn compare(browser: &Path, driver: &Path, by_hand: &str) -> Result<()> {
    let version = |program: &Path| -> Result<String> {
        let text = Run::new(program).arg("--version").hint(by_hand).read()?;
        Ok(major(&text).unwrap_or_default().to_owned())
    };
    let (browser, driver) = (version(browser)?, version(driver)?);
    if browser != driver {
        progress(&format!("warning: the browser is version {browser}, its driver {driver}"));
    }
    Ok(())
}

/// The first number in what a browser or its driver says of itself.
fn major(text: &str) -> Option<&str> {
    let word = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    word.split('.').next()
}

#[cfg(test)]
mod tests {
    use super::{Engine, find_or, major};

    #[test]
    fn the_major_version_is_read_from_either_program() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"), Some("156"));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (abc-refs/branch-heads/1@{#3})"), Some("156"));
        assert_eq!(major("nothing"), None);
    }

    #[test]
    fn a_browser_that_is_missing_is_an_error_that_says_what_to_do() {
        for install in [|| anyhow::bail!("no network"), || Ok(())] {
            let said = find_or(|| None, install, "install it").err().map(|error| error.to_string());
            let said = said.unwrap_or_default();
            assert!(said.ends_with("what to do: install it"), "{said}");
        }
    }

    #[test]
    fn every_engine_has_its_file_in_the_journeys() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/browser/engines");
        for engine in Engine::ALL {
            let file = format!("{folder}/{engine}.mjs");
            assert!(std::path::Path::new(&file).is_file(), "{file}");
        }
    }
}
