//! What of the denied a script says, in code or in a text.

use super::denied::{COUNTED, PIECES, PROSE, RUNS, SENDS, STORES, TAGS, WRITTEN};

/// All that is looked for, as `xtask/scripts.json` calls it: `fetch`, `name=` where it is written, `<iframe>` for the element.
pub fn all() -> impl Iterator<Item = String> {
    let words =
        [&STORES[..], &SENDS, &RUNS, &COUNTED, &PIECES].into_iter().flatten().map(|word| (*word).into());
    words.chain(WRITTEN.iter().map(|word| written(word))).chain(TAGS.iter().map(|tag| element(tag)))
}

fn written(word: &str) -> String {
    format!("{word}=")
}

fn element(tag: &str) -> String {
    format!("<{tag}>")
}

/// Each time that a script says one of them.
pub fn said(script: &str) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for word in words(script).filter(|word| !word.is_prose()) {
        let is_one_of = |list: &[&str]| list.contains(&word.text);
        if [&STORES[..], &SENDS, &RUNS, &COUNTED].into_iter().any(is_one_of) {
            said.push(word.text.into());
        } else if is_one_of(&WRITTEN) && word.is_written() {
            said.push(written(word.text));
        } else if is_one_of(&TAGS) && word.is_text() {
            said.push(element(word.text));
        }
    }
    said.extend(PIECES.iter().flat_map(|piece| script.matches(piece)).map(String::from));
    said
}

/// What an import names that no import may.
pub fn in_import(name: &str, text: &str) -> Option<String> {
    // A name such as `localStorage_get` is made of what it is about and what it does.
    let name = name.replace('_', " ");
    [said(&name), said(text)].concat().into_iter().find(|said| !COUNTED.contains(&said.as_str()))
}

/// A word of a script, and what stands around it.
struct Word<'t> {
    before: &'t str,
    text: &'t str,
    after: &'t str,
}

impl Word<'_> {
    /// Whether it ends a longer word that is known to be prose and stands in a text as such.
    fn is_prose(&self) -> bool {
        let starts = PROSE.iter().filter_map(|prose| prose.strip_suffix(self.text));
        let ahead = starts.filter_map(|start| self.before.strip_suffix(start)).next();
        ahead.is_some_and(|ahead| ahead.ends_with([' ', '\''])) && self.after.starts_with([' ', '.', '\''])
    }

    /// Whether something of that name is given a value: `x.name=y`, `x.name||=y`, `{name:y}`, or whatever is done with a text `"name"`.
    fn is_written(&self) -> bool {
        let after = self.after.trim_start();
        let sign = after.trim_start_matches(['+', '|', '&', '?']);
        let is_set = sign.starts_with('=') && !sign.starts_with("==") && !sign.starts_with("=>");
        is_set || after.starts_with(':') || self.is_text()
    }

    /// Whether it is a text of its own.
    fn is_text(&self) -> bool {
        const QUOTES: [char; 3] = ['"', '\'', '`'];
        self.before.ends_with(QUOTES) && self.after.starts_with(QUOTES)
    }
}

/// The identifiers of a script, also those in its texts. A minus parts them: minified, `a - history.length` has no spaces.
fn words(script: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    script.split_inclusive(|letter| !is_part(letter)).filter_map(move |piece| {
        let text = piece.trim_end_matches(|letter| !is_part(letter));
        let end = at + text.len();
        let word = Word { before: script.get(..at)?, text, after: script.get(end..)? };
        at += piece.len();
        Some(word)
    })
}

fn is_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

#[cfg(test)]
mod tests;
