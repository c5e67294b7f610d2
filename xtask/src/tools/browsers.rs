//! The browser that the journeys drive: Chromium or Chrome, with its driver.

use super::debian;
use crate::run::{Run, find_on_path, progress};
use anyhow::{Context, Result};
use std::path::PathBuf;

const CHROMIUM: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];
/// With fonts, so that text has a width on a machine that never had a screen.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-dejavu-core", "fonts-liberation"];
const BY_HAND: &str = "install Chromium or Chrome and the chromedriver of the same version, and put both on PATH, \
                       or name them in SIGNPOST_CHROMIUM and SIGNPOST_CHROMEDRIVER";

/// A browser with its driver.
pub struct Browser {
    /// The browser itself.
    pub program: PathBuf,
    /// What drives it.
    pub driver: PathBuf,
}

impl Browser {
    /// Find one, or install one.
    pub fn ensure() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return browser.checked();
        }
        debian::install(&PACKAGES).context(format!("no browser was found\n  what to do: {BY_HAND}"))?;
        Self::find().context("apt-get installed a browser that is not on PATH")?.checked()
    }

    fn find() -> Option<Self> {
        Some(Self {
            program: named("SIGNPOST_CHROMIUM", &CHROMIUM)?,
            driver: named("SIGNPOST_CHROMEDRIVER", &DRIVER)?,
        })
    }

    fn checked(self) -> Result<Self> {
        let browser = version(&self.program)?;
        let driver = version(&self.driver)?;
        if browser != driver {
            progress(&format!("warning: the browser is version {browser}, its driver {driver}"));
        }
        Ok(self)
    }
}

fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let chosen = std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
    chosen.or_else(|| names.iter().find_map(|name| find_on_path(name)))
}

fn version(program: &PathBuf) -> Result<String> {
    let text = Run::new(program).arg("--version").hint(BY_HAND).read()?;
    Ok(major(&text).unwrap_or_default().to_owned())
}

/// The first number in what a browser or its driver says of itself.
fn major(text: &str) -> Option<&str> {
    let word = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    word.split('.').next()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read_from_either_program() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"), Some("156"));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (abc-refs/branch-heads/1@{#3})"), Some("156"));
        assert_eq!(major("nothing"), None);
    }
}
