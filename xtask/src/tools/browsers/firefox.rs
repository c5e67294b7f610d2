//! Firefox, with geckodriver, which Debian does not have: cargo builds it.

use super::{Programs, find_or_install, named};
use crate::tools::cargo_install::{self, Tool};
use anyhow::{Context, Result};

const BROWSER: [&str; 2] = ["firefox-esr", "firefox"];
const PACKAGES: [&str; 3] = ["firefox-esr", "fonts-dejavu-core", "fonts-liberation"];
const BROWSER_BY_HAND: &str =
    "install Firefox 140 or newer and put it on PATH, or name it in SIGNPOST_FIREFOX";
const DRIVER_BY_HAND: &str = "install geckodriver and put it on PATH, or name it in SIGNPOST_GECKODRIVER";

pub fn ensure() -> Result<Programs> {
    let mut programs =
        find_or_install(|| Some(vec![named("SIGNPOST_FIREFOX", &BROWSER)?]), &PACKAGES, BROWSER_BY_HAND)?;
    let driver = match named("SIGNPOST_GECKODRIVER", &["geckodriver"]) {
        Some(driver) => driver,
        None => {
            let folder = cargo_install::ensure(&geckodriver())
                .with_context(|| format!("there is no geckodriver\n  what to do: {DRIVER_BY_HAND}"))?;
            ("SIGNPOST_GECKODRIVER", folder.join("geckodriver"))
        }
    };
    programs.push(driver);
    Ok(programs)
}

fn geckodriver() -> Tool {
    Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".to_owned(),
        // How fast it runs does not matter, how fast it is built does.
        flags: vec!["--locked", "--debug"],
        minutes: 3,
    }
}
