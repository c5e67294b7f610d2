//! What a visitor downloads up to the first question, and how much it may be.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// The most that all parts together may have, compressed with brotli.
pub const TOTAL: u64 = 80 * 1024;
/// The most that the loader may have, compressed with brotli: every page of a firm's site carries it.
pub const LOADER: u64 = 3 * 1024;

/// One file, in the three sizes it has on the way.
pub struct Part {
    /// What it is.
    pub name: &'static str,
    /// As it is.
    pub raw: u64,
    /// With gzip.
    pub gzip: u64,
    /// With brotli.
    pub brotli: u64,
}

/// The parts up to the first question of the Ontario guide, in the order of loading.
pub fn parts(dist: &Path) -> Result<Vec<Part>> {
    let folder = dist.join("signpost");
    ensure!(folder.is_dir(), "there is no dist/signpost yet\n  what to do: `cargo xtask dist`");
    let files = super::files(&folder)?;
    let stamped = |end: &str| {
        let mut all = files.iter().filter(|name| name.starts_with("widget-") && name.ends_with(end));
        all.next().with_context(|| format!("dist/signpost has no widget-…{end}"))
    };
    Ok(vec![
        measure(&folder, "loader", "signpost.js")?,
        measure(&folder, "glue", stamped(".js")?)?,
        measure(&folder, "wasm", stamped(".wasm")?)?,
        measure(&folder, "style", stamped(".css")?)?,
        measure(&folder, "guide", "guides/ontario-domestic.json")?,
    ])
}

fn measure(folder: &Path, name: &'static str, file: &str) -> Result<Part> {
    let size = |end: &str| {
        let path = folder.join(format!("{file}{end}"));
        Ok::<u64, anyhow::Error>(
            fs::metadata(&path).with_context(|| format!("there is no {}", path.display()))?.len(),
        )
    };
    Ok(Part { name, raw: size("")?, gzip: size(".gz")?, brotli: size(".br")? })
}

#[cfg(test)]
mod tests {
    use super::{LOADER, TOTAL, parts};
    use crate::project::Project;

    #[test]
    #[ignore = "reads dist/: `cargo xtask test` builds it and runs this"]
    fn the_loader_keeps_to_its_bytes() -> anyhow::Result<()> {
        let parts = parts(&Project::find()?.dist())?;
        let loader = parts.first().map(|part| part.brotli).unwrap_or(u64::MAX);
        assert!(loader <= LOADER, "the loader has {loader} bytes with brotli; it may have {LOADER}");
        Ok(())
    }

    #[test]
    #[ignore = "reads dist/: `cargo xtask test` builds it and runs this"]
    fn the_first_question_keeps_to_its_bytes() -> anyhow::Result<()> {
        let total: u64 = parts(&Project::find()?.dist())?.iter().map(|part| part.brotli).sum();
        assert!(total <= TOTAL, "the first question takes {total} bytes with brotli; it may take {TOTAL}");
        Ok(())
    }

    #[test]
    fn without_dist_there_is_nothing_to_measure() -> anyhow::Result<()> {
        let empty = tempfile::tempdir()?;
        assert!(parts(empty.path()).is_err_and(|error| error.to_string().contains("cargo xtask dist")));
        Ok(())
    }
}
