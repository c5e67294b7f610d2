//! The sample guides, without their white space. Review files stay behind: visitors never download them.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Copy every guide and translation of `from` to `to`.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in super::files(from)?.into_iter().filter(|name| ships(name)) {
        let text = fs::read_to_string(from.join(&name))?;
        let small = squeeze(&text).with_context(|| format!("www/guides/{name} is not JSON"))?;
        fs::write(to.join(&name), small)?;
    }
    Ok(())
}

fn ships(name: &str) -> bool {
    name.ends_with(".json") && !name.ends_with(".review.json") && !name.contains('/')
}

/// The same JSON, value by value and in the same order, without white space between.
fn squeeze(text: &str) -> serde_json::Result<Vec<u8>> {
    let mut small = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_transcode::transcode(&mut reader, &mut serde_json::Serializer::new(&mut small))?;
    reader.end()?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::{ships, squeeze};

    #[test]
    fn order_and_text_are_kept() -> anyhow::Result<()> {
        let small = squeeze("{ \"b\" : [ 1, 2.5 ],\n\t\"a\": \"two  spaces: \\u00e9 \\\"x\\\"\" }\n")?;
        assert_eq!(String::from_utf8(small)?, "{\"b\":[1,2.5],\"a\":\"two  spaces: é \\\"x\\\"\"}");
        Ok(())
    }

    #[test]
    fn what_is_not_json_is_refused() {
        assert!(squeeze("{\"a\":1,}").is_err());
        assert!(squeeze("{} {}").is_err());
    }

    #[test]
    fn review_files_stay_behind() {
        assert!(ships("ontario-domestic.json") && ships("ontario-domestic.fr-CA.json"));
        assert!(!ships("ontario-domestic.review.json") && !ships("README.md") && !ships("old/a.json"));
    }
}
