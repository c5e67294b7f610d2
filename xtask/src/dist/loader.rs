//! The loader, `signpost.js`: it is told at build time what to fetch, and the digest each file must have.

use super::digest::Stamped;
use super::{bundle, scripts};
use crate::project::Project;
use crate::tools::Tools;
use anyhow::Result;
use serde_json::json;
use std::collections::BTreeMap;

/// What the loader fetches, besides the guide.
pub struct Parts {
    /// The module that starts the wasm.
    pub glue: Stamped,
    /// The module that puts a guide into a dialog.
    pub dialog: Stamped,
    /// The widget.
    pub wasm: Stamped,
    /// Its stylesheet.
    pub style: Stamped,
    /// Its own words, by language: the files' digests.
    pub words: BTreeMap<String, String>,
}

/// Bundle it.
pub fn build(project: &Project, tools: &Tools, parts: &Parts) -> Result<Vec<u8>> {
    let entry = project.root.join("www/loader/main.js");
    let loader = bundle::script(tools, &entry, &define(&project.version, parts))?;
    scripts::audit(&project.root, "loader", &loader)?;
    Ok(loader)
}

/// The text that stands for `BUILD` in the loader's source.
fn define(version: &str, parts: &Parts) -> String {
    let pair = |part: &Stamped| [part.name.clone(), part.integrity()];
    let build = json!({
        "version": version,
        "glue": pair(&parts.glue),
        "dialog": pair(&parts.dialog),
        "wasm": pair(&parts.wasm),
        "style": pair(&parts.style),
        "words": parts.words,
    });
    build.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Parts, Stamped, define};
    use std::collections::BTreeMap;

    #[test]
    fn the_loader_is_told_names_and_digests() -> anyhow::Result<()> {
        let part = |end: &str| Stamped::new("widget", end, b"x".to_vec());
        let words = BTreeMap::from([("fr".to_string(), part("json").integrity())]);
        let [glue, dialog] = [part("js"), part("js")];
        let parts = Parts { glue, dialog, wasm: part("wasm"), style: part("css"), words };
        let build: serde_json::Value = serde_json::from_str(&define("0.1.0", &parts))?;
        assert_eq!(build.pointer("/version"), Some(&"0.1.0".into()));
        assert_eq!(build.pointer("/glue/0"), Some(&"widget-2d711642b726b044.js".into()));
        assert_eq!(build.pointer("/words/fr"), Some(&part("json").integrity().into()));
        let digest = build.pointer("/style/1").and_then(|value| value.as_str()).unwrap_or_default();
        assert!(digest.starts_with("sha256-") && digest.len() == 51, "{digest}");
        Ok(())
    }
}
