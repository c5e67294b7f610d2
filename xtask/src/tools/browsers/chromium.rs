//! Chromium or Chrome, with chromedriver.

use super::{Programs, compare, find_or_install, named};
use anyhow::Result;

const BROWSER: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];
/// With fonts, so that text has a width on a machine that never had a screen.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-dejavu-core", "fonts-liberation"];
const BY_HAND: &str = "install Chromium or Chrome and the chromedriver of the same version, and put both on PATH, \
                       or name them in SIGNPOST_CHROMIUM and SIGNPOST_CHROMEDRIVER";

pub fn ensure() -> Result<Programs> {
    let programs = find_or_install(find, &PACKAGES, BY_HAND)?;
    if let [(_, browser), (_, driver)] = programs.as_slice() {
        compare(browser, driver, BY_HAND)?;
    }
    Ok(programs)
}

fn find() -> Option<Programs> {
    Some(vec![named("SIGNPOST_CHROMIUM", &BROWSER)?, named("SIGNPOST_CHROMEDRIVER", &DRIVER)?])
}
