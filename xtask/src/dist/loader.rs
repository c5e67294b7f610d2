//! The loader, `signpost.js`: it is told at build time what to fetch, and the digest each file must have.

use super::bundle;
use super::digest::Stamped;
use crate::project::Project;
use crate::tools::Tools;
use anyhow::Result;
use serde_json::json;

/// What the loader fetches, besides the guide.
pub struct Parts {
    /// The module that starts the wasm.
    pub glue: Stamped,
    /// The widget.
    pub wasm: Stamped,
    /// Its stylesheet.
    pub style: Stamped,
}

/// Bundle it.
pub fn build(project: &Project, tools: &Tools, parts: &Parts) -> Result<Vec<u8>> {
    let entry = project.root.join("www/loader/main.js");
    bundle::script(tools, &entry, &define(&project.version, parts))
}

/// The text that stands for `BUILD` in the loader's source.
fn define(version: &str, parts: &Parts) -> String {
    let pair = |part: &Stamped| [part.name.clone(), part.integrity()];
    let build = json!({
        "version": version,
        "glue": pair(&parts.glue),
        "wasm": pair(&parts.wasm),
        "style": pair(&parts.style),
    });
    build.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Parts, Stamped, define};

    #[test]
    fn the_loader_is_told_names_and_digests() -> anyhow::Result<()> {
        let part = |end: &str| Stamped::new("widget", end, b"x".to_vec());
        let parts = Parts { glue: part("js"), wasm: part("wasm"), style: part("css") };
        let build: serde_json::Value = serde_json::from_str(&define("0.1.0", &parts))?;
        assert_eq!(build.pointer("/version"), Some(&"0.1.0".into()));
        assert_eq!(build.pointer("/glue/0"), Some(&"widget-2d711642b726b044.js".into()));
        let digest = build.pointer("/style/1").and_then(|value| value.as_str()).unwrap_or_default();
        assert!(digest.starts_with("sha384-") && digest.len() == 71, "{digest}");
        Ok(())
    }
}
