//! The tools a build needs. Each is installed once per user and version, below `~/.cache/signpost`.

pub mod browsers;
mod cargo_install;
mod debian;
mod npm;
pub mod place;
mod toolchain;

use crate::project::Project;
use crate::run::Run;
use anyhow::{Context, Result};
use cargo_install::Tool;
use std::ffi::OsString;
use std::path::PathBuf;
use toolchain::Toolchain;

/// Builds the demo page. 0.22 wants a newer compiler than Debian has.
const TRUNK: &str = "0.21.14";
/// Carries wasm-opt. Debian's own 108 cannot read what today's compilers write.
const BINARYEN: &str = "132.0.0";
/// Bundles and minifies JavaScript and CSS.
const ESBUILD: &str = "0.28.2";

/// Everything a build starts, ready to be started.
pub struct Tools {
    path: OsString,
    toolchain: Toolchain,
}

impl Tools {
    /// Install what is missing.
    pub fn ensure(project: &Project) -> Result<Self> {
        let toolchain = Toolchain::ensure()?;
        let mut folders: Vec<PathBuf> = toolchain.folder().into_iter().collect();
        folders.push(cargo_install::ensure(&wasm_bindgen(project))?);
        folders.push(cargo_install::ensure(&trunk())?);
        folders.push(npm::ensure(&[("binaryen", BINARYEN), ("esbuild", ESBUILD)])?);
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        folders.extend(std::env::split_paths(&inherited));
        let path = std::env::join_paths(folders).context("a folder of PATH has a colon in its name")?;
        Ok(Self { path, toolchain })
    }

    /// A tool, by name, in the version pinned here.
    pub fn run(&self, name: &str) -> Run {
        Run::new(name).env("PATH", &self.path)
    }

    /// A program that builds wasm with cargo: cargo itself, or Trunk.
    pub fn wasm(&self, name: &str) -> Run {
        self.toolchain.prepare(self.run(name))
    }
}

fn trunk() -> Tool {
    // Unoptimised: it copies files and starts programs, and builds in half the time.
    let flags = vec!["--locked", "--debug"];
    Tool { package: "trunk", program: "trunk", version: TRUNK.into(), flags, minutes: 3 }
}

fn wasm_bindgen(project: &Project) -> Tool {
    // Without --locked: a crate in its own lock file no longer builds.
    let version = project.wasm_bindgen.clone();
    Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version, flags: vec![], minutes: 4 }
}

#[cfg(test)]
mod tests {
    use super::BINARYEN;
    use crate::project::Project;

    #[test]
    fn trunk_toml_pins_the_versions_that_are_installed_here() -> anyhow::Result<()> {
        let project = Project::find()?;
        let text = std::fs::read_to_string(project.root.join("Trunk.toml"))?;
        let major = BINARYEN.split('.').next().unwrap_or_default();
        assert!(text.contains(&format!("wasm_opt = \"version_{major}\"")), "wasm-opt: {text}");
        assert!(
            text.contains(&format!("wasm_bindgen = \"{}\"", project.wasm_bindgen)),
            "wasm-bindgen: {text}"
        );
        Ok(())
    }
}
