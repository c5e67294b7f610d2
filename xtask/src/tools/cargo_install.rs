//! Tools that cargo builds: Trunk and wasm-bindgen.

use super::place;
use crate::project;
use crate::run::{Run, progress};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A program that `cargo install` builds.
pub struct Tool {
    /// The package that holds it.
    pub package: &'static str,
    /// The program's name.
    pub program: &'static str,
    /// The one version that will do.
    pub version: String,
    /// Further arguments of `cargo install`.
    pub flags: Vec<&'static str>,
    /// About how long building it takes on two cores.
    pub minutes: u8,
}

/// The folder that holds the program, built now if the cache has no whole one of this version.
pub fn ensure(tool: &Tool) -> Result<PathBuf> {
    let home = project::cache()?.join(format!("{}-{}", tool.program, tool.version));
    if !answers(&home, tool) {
        install(tool, &home)?;
    }
    Ok(home.join("bin"))
}

/// Whether the program is there, starts, and says that it is this version.
fn answers(home: &Path, tool: &Tool) -> bool {
    let program = home.join("bin").join(tool.program);
    let said = || Run::new(&program).arg("--version").read();
    program.is_file() && said().is_ok_and(|text| text.split_whitespace().any(|word| word == tool.version))
}

fn install(tool: &Tool, home: &Path) -> Result<()> {
    progress(&format!("installing {} {} (once; about {} min)", tool.program, tool.version, tool.minutes));
    // Kept when broken off, so that the next try goes on from there.
    let build = project::cache()?.join(format!(".build-{}-{}", tool.program, tool.version));
    place::put(home, |fresh| compile(tool, &build, fresh), |folder| answers(folder, tool))?;
    fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
}

fn compile(tool: &Tool, build: &Path, root: &Path) -> Result<()> {
    Run::new("cargo")
        .args(["install", "--quiet", tool.package, "--version", &tool.version])
        .args(&tool.flags)
        .arg("--target-dir")
        .arg(build)
        .arg("--root")
        .arg(root)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .hint("look at the compiler's message above; a C compiler (`cc`) and crates.io are needed")
        .show()
}

#[cfg(test)]
mod tests {
    use super::{Tool, answers};
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    fn tool() -> Tool {
        Tool { package: "trunk", program: "trunk", version: "0.21.14".into(), flags: vec![], minutes: 1 }
    }

    fn script(home: &Path, text: &str) -> std::io::Result<()> {
        let program = home.join("bin/trunk");
        fs::create_dir_all(home.join("bin"))?;
        fs::write(&program, format!("#!/bin/sh\n{text}\n"))?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))
    }

    #[test]
    fn only_the_exact_version_will_do() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        assert!(!answers(home.path(), &tool()), "an empty folder");
        script(home.path(), "echo trunk 0.21.1")?;
        assert!(!answers(home.path(), &tool()), "another version");
        script(home.path(), "echo trunk 0.21.14; exit 1")?;
        assert!(!answers(home.path(), &tool()), "a program that fails");
        script(home.path(), "echo trunk 0.21.14")?;
        assert!(answers(home.path(), &tool()));
        Ok(())
    }
}
