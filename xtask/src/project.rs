//! Where things lie: the repository, cargo's target folder, the per-user cache of tools.

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};
use std::env;
use std::path::{Path, PathBuf};

/// The repository that this command was built from, as cargo sees it.
pub struct Project {
    /// The repository's root folder.
    pub root: PathBuf,
    /// Where cargo builds to: CARGO_TARGET_DIR and cargo's own settings are respected.
    pub target: PathBuf,
    /// The version of this release, as the loader announces it.
    pub version: String,
    /// The wasm-bindgen version in Cargo.lock. The command-line tool must be exactly this one.
    pub wasm_bindgen: String,
}

impl Project {
    /// Ask cargo about the workspace this command belongs to.
    pub fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
        let metadata = MetadataCommand::new()
            .manifest_path(manifest)
            .exec()
            .context("cargo could not read the workspace; try `cargo metadata` to see why")?;
        Ok(Self {
            root: metadata.workspace_root.clone().into_std_path_buf(),
            target: metadata.target_directory.clone().into_std_path_buf(),
            version: version_of(&metadata, "signpost")?,
            wasm_bindgen: version_of(&metadata, "wasm-bindgen")?,
        })
    }

    /// `dist/`, where the result of a build goes.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A folder for unfinished work, ignored by git and on the same file system as `dist/`.
    pub fn scratch(&self) -> Result<PathBuf> {
        let folder = self.root.join("target/xtask");
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(folder)
    }
}

fn version_of(metadata: &Metadata, name: &str) -> Result<String> {
    let package = metadata.packages.iter().find(|package| package.name == name);
    Ok(package.with_context(|| format!("Cargo.lock has no {name}"))?.version.to_string())
}

/// The per-user cache of tools: `$XDG_CACHE_HOME/signpost`, or `~/.cache/signpost`.
pub fn cache() -> Result<PathBuf> {
    let base = match (env::var_os("XDG_CACHE_HOME"), env::home_dir()) {
        (Some(folder), _) if Path::new(&folder).is_absolute() => PathBuf::from(folder),
        (_, Some(home)) => home.join(".cache"),
        _ => anyhow::bail!("set HOME or XDG_CACHE_HOME: the tools are kept below it"),
    };
    let folder = base.join("signpost");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder)
}
