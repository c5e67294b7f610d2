//! The sample guides, without their white space, and the JSON Schemas beside them, for the editors of those who write
//! their own. Review files and the policies that they share stay behind: visitors never download them.

mod squeeze;

use anyhow::{Context, Result};
pub use squeeze::squeeze;
use std::fs;
use std::path::Path;

/// Copy every guide, translation and schema of `from` to `to`.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in super::files(from)?.into_iter().filter(|name| ships(name)) {
        let text = fs::read_to_string(from.join(&name))?;
        let small = if name.ends_with(".schema.json") {
            // For people, who may want to read it.
            text.into_bytes()
        } else {
            squeeze(&text).with_context(|| format!("www/guides/{name} is no guide"))?
        };
        fs::write(to.join(&name), small)?;
    }
    Ok(())
}

fn ships(name: &str) -> bool {
    let stays = [".review.json", ".policies.json"].iter().any(|ending| name.ends_with(ending));
    name.ends_with(".json") && !stays && !name.contains('/')
}

#[cfg(test)]
mod tests {
    use super::{copy, ships};
    use std::fs;

    #[test]
    fn review_files_and_shared_policies_stay_behind() {
        assert!(ships("ontario-domestic.json") && ships("ontario-domestic.fr-CA.json"));
        assert!(ships("signpost.schema.json") && ships("signpost.overlay.schema.json"));
        assert!(!ships("ontario-domestic.review.json") && !ships("domestic.policies.json"));
        assert!(!ships("README.md") && !ships("old/a.json"));
    }

    #[test]
    fn guides_lose_what_only_editors_read_and_schemas_stay_as_they_are() -> anyhow::Result<()> {
        let (from, to) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let schema = "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"\n}\n";
        fs::write(from.path().join("signpost.schema.json"), schema)?;
        fs::write(from.path().join("a.json"), "{ \"$schema\": \"signpost.schema.json\", \"schema\": 1 }\n")?;
        copy(from.path(), to.path())?;
        assert_eq!(fs::read_to_string(to.path().join("signpost.schema.json"))?, schema);
        assert_eq!(fs::read_to_string(to.path().join("a.json"))?, "{\"schema\":1}");
        Ok(())
    }
}
