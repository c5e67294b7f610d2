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
    pub name: String,
    /// As it is.
    pub raw: u64,
    /// With gzip.
    pub gzip: u64,
    /// With brotli.
    pub brotli: u64,
}

/// What a visitor of any guide loads, in the order of loading.
pub fn engine(dist: &Path) -> Result<Vec<Part>> {
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
    ])
}

/// A guide, and for each of its translations what a visitor of that language loads besides: overlay and words.
pub struct Guide {
    /// The guide.
    pub own: Part,
    /// Its translations.
    pub translations: Vec<Part>,
}

/// The shipped guides.
pub fn guides(dist: &Path) -> Result<Vec<Guide>> {
    let folder = dist.join("signpost");
    let files: Vec<_> = super::files(&folder)?
        .into_iter()
        .filter(|file| {
            file.starts_with("guides/") && file.ends_with(".json") && !file.ends_with(".schema.json")
        })
        .collect();
    let own = files.iter().filter(|file| file.matches('.').count() == 1);
    own.map(|file| {
        let stem = file.trim_end_matches("json");
        let beside = files.iter().filter(|other| *other != file && other.starts_with(stem));
        let translations =
            beside.map(|overlay| translation(&folder, stem, overlay)).collect::<Result<_>>()?;
        Ok(Guide {
            own: measure(&folder, stem.trim_start_matches("guides/").trim_end_matches('.'), file)?,
            translations,
        })
    })
    .collect()
}

fn translation(folder: &Path, stem: &str, overlay: &str) -> Result<Part> {
    let locale = overlay.trim_start_matches(stem).trim_end_matches(".json");
    let mut part = measure(folder, &format!("  and in {locale}"), overlay)?;
    let words = format!("words-{}.json", locale.split('-').next().unwrap_or(locale));
    if folder.join(&words).exists() {
        let words = measure(folder, "", &words)?;
        (part.raw, part.gzip, part.brotli) =
            (part.raw + words.raw, part.gzip + words.gzip, part.brotli + words.brotli);
    }
    Ok(part)
}

fn measure(folder: &Path, name: &str, file: &str) -> Result<Part> {
    let size = |end: &str| {
        let path = folder.join(format!("{file}{end}"));
        Ok::<u64, anyhow::Error>(
            fs::metadata(&path).with_context(|| format!("there is no {}", path.display()))?.len(),
        )
    };
    Ok(Part { name: name.to_string(), raw: size("")?, gzip: size(".gz")?, brotli: size(".br")? })
}

#[cfg(test)]
mod tests {
    use super::{LOADER, TOTAL, engine, guides};
    use crate::project::Project;

    /// The most where a page is in another language than its guide: an overlay and the widget's words come on top. Above
    /// `TOTAL`, since the guide, which holds the logic, is loaded too.
    const TRANSLATED: u64 = 91 * 1024;

    #[test]
    #[ignore = "reads dist/: `cargo xtask test` builds it and runs this"]
    fn the_loader_keeps_to_its_bytes() -> anyhow::Result<()> {
        let parts = engine(&Project::find()?.dist())?;
        let loader = parts.first().map(|part| part.brotli).unwrap_or(u64::MAX);
        assert!(loader <= LOADER, "the loader has {loader} bytes with brotli; it may have {LOADER}");
        Ok(())
    }

    #[test]
    #[ignore = "reads dist/: `cargo xtask test` builds it and runs this"]
    fn the_first_question_of_every_guide_keeps_to_its_bytes() -> anyhow::Result<()> {
        let dist = Project::find()?.dist();
        let engine: u64 = engine(&dist)?.iter().map(|part| part.brotli).sum();
        let guides = guides(&dist)?;
        assert!(guides.len() >= 4, "the guides are gone");
        for guide in guides {
            let (name, total) = (&guide.own.name, engine + guide.own.brotli);
            assert!(
                total <= TOTAL,
                "{name}: the first question takes {total} bytes with brotli; it may take {TOTAL}"
            );
            println!("{name}: {total}");
            for translation in &guide.translations {
                let total = total + translation.brotli;
                assert!(
                    total <= TRANSLATED,
                    "{name}{}: {total} bytes; it may take {TRANSLATED}",
                    translation.name
                );
                println!("{name}{}: {total}", translation.name);
            }
        }
        Ok(())
    }

    #[test]
    fn without_dist_there_is_nothing_to_measure() -> anyhow::Result<()> {
        let empty = tempfile::tempdir()?;
        assert!(engine(empty.path()).is_err_and(|error| error.to_string().contains("cargo xtask dist")));
        Ok(())
    }
}
