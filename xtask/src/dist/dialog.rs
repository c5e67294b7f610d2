//! The modes with a dialog: a module of its own, with its style in it, which only pages in such a mode load.

use super::{bundle, scripts};
use crate::project::Project;
use crate::tools::Tools;
use anyhow::Result;

/// Bundle it.
pub fn build(project: &Project, tools: &Tools) -> Result<Vec<u8>> {
    let folder = project.root.join("www/widget");
    let style =
        |name: &str| Ok::<_, anyhow::Error>(String::from_utf8(bundle::style(tools, &folder.join(name))?)?);
    let texts = [("STYLE", style("dialog.css")?), ("PAGE", style("dialog-page.css")?)];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let dialog = bundle::module_with(tools, &folder.join("dialog.js"), &texts)?;
    scripts::audit(&project.root, "dialog", &dialog)?;
    Ok(dialog)
}
