//! Names that tell the content, and digests that prove it.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A file whose name carries a digest of its content: it can be cached for ever.
pub struct Stamped {
    /// `<stem>-<16 hexadecimal digits>.<extension>`.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Stamped {
    /// Name this content.
    pub fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        let hex: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self { name: format!("{stem}-{hex}.{extension}"), bytes }
    }

    /// The digest as `integrity` attributes write it. SHA-256, since the loader carries one for each file and digests do
    /// not compress.
    pub fn integrity(&self) -> String {
        format!("sha256-{}", STANDARD.encode(Sha256::digest(&self.bytes)))
    }
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Write `integrity.json`: the digest of every file in the folder.
pub fn write_list(folder: &Path) -> Result<()> {
    let mut list = BTreeMap::new();
    for name in super::files(folder)? {
        let bytes = fs::read(folder.join(&name))?;
        list.insert(name, integrity(&bytes));
    }
    let text = serde_json::to_string_pretty(&list)?;
    Ok(fs::write(folder.join("integrity.json"), text + "\n")?)
}

#[cfg(test)]
mod tests {
    use super::{integrity, write_list};
    use std::fs;

    /// The digest of no bytes at all, from the standard.
    const EMPTY: &str = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";

    #[test]
    fn a_digest_is_written_as_browsers_read_it() {
        assert_eq!(integrity(b""), EMPTY);
    }

    #[test]
    fn the_list_names_files_in_folders_too() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("guides"))?;
        fs::write(folder.path().join("guides/a.json"), "")?;
        write_list(folder.path())?;
        let text = fs::read_to_string(folder.path().join("integrity.json"))?;
        assert_eq!(text, format!("{{\n  \"guides/a.json\": \"{EMPTY}\"\n}}\n"));
        Ok(())
    }
}
