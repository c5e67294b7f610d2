//! Packages of Debian and its relatives, for machines where nothing else answers.

use crate::run::{Run, on_path, progress};
use anyhow::{Result, ensure};

/// Whether this machine has apt-get, and we may use it.
pub fn available() -> bool {
    on_path("apt-get") && (is_root() || on_path("sudo"))
}

/// Install packages; nothing already installed is removed for them.
pub fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("install by hand: {}", packages.join(" "));
    ensure!(available(), "there is no apt-get that we may use; {by_hand}");
    progress(&format!("apt-get install {}", packages.join(" ")));
    apt().args(["update", "--quiet=2"]).hint(&by_hand).quiet()?;
    apt()
        .args(["install", "--yes", "--quiet=2", "--no-install-recommends", "--no-remove"])
        .args(packages)
        .hint(&by_hand)
        .quiet()
}

fn apt() -> Run {
    let run = if is_root() { Run::new("apt-get") } else { Run::new("sudo").arg("apt-get") };
    run.env("DEBIAN_FRONTEND", "noninteractive")
}

fn is_root() -> bool {
    Run::new("id").arg("-u").read().is_ok_and(|text| text.trim() == "0")
}
