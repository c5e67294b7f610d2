//! The audit of scripts: what the loader, the glue and the dialog say, as they are shipped.
//!
//! A script stores or sends by naming what does so. Minified, it has no names but short ones of its own and those of the browser,
//! so none of the words of [`denied`] may stand in it, except where `xtask/scripts.json` says which, how often and why. A name that
//! is put together while the script runs is not seen; the journeys of `tests/browser` listen to what happens.

mod denied;
pub mod said;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A word that a script may say.
#[derive(Deserialize)]
struct Allowed {
    word: String,
    /// Exactly so often.
    times: usize,
    /// What for, and why nothing of an answer is in it.
    reason: String,
}

const PLACE: &str = "xtask/scripts.json";

/// Holds a shipped script against the words that it may say.
///
/// # Errors
/// One sentence for each word that it says more or less often than it may.
pub fn audit(root: &Path, name: &str, script: &[u8]) -> Result<()> {
    let faults = faults(std::str::from_utf8(script)?, &allowed(root, name)?);
    if !faults.is_empty() {
        bail!(
            "the {name}, as it is shipped, can store or send in another way than {PLACE} says\n{}\n  what to do: take it out or, \
             if nothing of an answer can be in it, write into {PLACE} how often it stands there and why",
            faults.join("\n")
        );
    }
    Ok(())
}

/// Prints what each script may say.
pub fn print(root: &Path) -> Result<()> {
    println!("\n| script | word | times | what for |\n| --- | --- | --- | --- |");
    for name in ["loader", "glue", "dialog"] {
        for Allowed { word, times, reason } in allowed(root, name)? {
            println!("| {name} | {word} | {times} | {reason} |");
        }
    }
    println!("\nNothing else of this is in any of them: {}", said::all().collect::<Vec<_>>().join(", "));
    Ok(())
}

fn allowed(root: &Path, name: &str) -> Result<Vec<Allowed>> {
    let text = fs::read_to_string(root.join(PLACE)).with_context(|| format!("cannot read {PLACE}"))?;
    let mut all: BTreeMap<String, Vec<Allowed>> =
        serde_json::from_str(&text).with_context(|| format!("{PLACE} is no list of words"))?;
    all.remove(name).with_context(|| format!("{PLACE} has no list for the {name}"))
}

fn faults(script: &str, allowed: &[Allowed]) -> Vec<String> {
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for word in said::said(script) {
        *said.entry(word).or_default() += 1;
    }
    let mut faults = Vec::new();
    for (word, times) in &said {
        let may = allowed.iter().find(|allowed| allowed.word == *word).map_or(0, |allowed| allowed.times);
        if *times != may {
            faults.push(format!("  `{word}` stands in it {times} times; it may {may} times"));
        }
    }
    for Allowed { word, reason, .. } in allowed {
        if !said.contains_key(word.as_str()) {
            faults.push(format!("  `{word}` is allowed, but does not stand in it any more"));
        } else if reason.trim().is_empty() {
            faults.push(format!("  `{word}` is allowed without a reason"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{Allowed, audit, faults};
    use crate::project::Project;

    fn allowed(word: &str, times: usize, reason: &str) -> Allowed {
        Allowed { word: word.into(), times, reason: reason.into() }
    }

    #[test]
    fn a_script_says_what_it_may_and_just_so_often() {
        let fetch = || [allowed("fetch", 1, "The guide.")];
        assert!(faults("let r=await fetch(u)", &fetch()).is_empty());
        assert!(faults("fetch(u);fetch(v)", &fetch()).concat().contains("2 times; it may 1 times"));
        assert!(faults("fetch(u);t.cookie=x", &fetch()).concat().contains("`cookie` stands in it 1 times"));
        assert!(faults("f(u)", &fetch()).concat().contains("`fetch` is allowed, but does not stand"));
        assert!(faults("fetch(u)", &[allowed("fetch", 1, "")]).concat().contains("without a reason"));
    }

    #[test]
    fn a_build_that_is_refused_says_what_to_do() -> anyhow::Result<()> {
        let root = Project::find()?.root;
        let error = audit(&root, "glue", b"navigator.sendBeacon(u)").err().map(|error| error.to_string());
        let error = error.unwrap_or_default();
        assert!(
            error.contains("`sendBeacon` stands in it 1 times") && error.contains("what to do"),
            "{error}"
        );
        Ok(())
    }
}
