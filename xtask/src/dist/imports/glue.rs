//! The functions that the glue offers to the wasm, in a spelling that stays the same from build to build.

use crate::dist::offered::{Offered, offered};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;

/// An import: what wasm-bindgen calls it, and the function of the glue behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Import {
    /// The name without prefix and hash: `appendChild`.
    pub name: String,
    /// The function's text, in one line.
    pub text: String,
}

impl Import {
    /// By the name and the text that wasm-bindgen wrote.
    pub fn new(name: &str, text: &str) -> Self {
        let name = name.strip_prefix("__wbg_").unwrap_or(name);
        Self { name: without_hashes(name).trim_end_matches('_').to_string(), text: squeeze(text) }
    }
}

impl fmt::Display for Import {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.name, self.text)
    }
}

/// The texts by their names.
pub fn functions(glue: &str) -> HashMap<&str, &str> {
    let text = |offered: Offered<'_>| {
        let (name, text) = glue.get(offered.lines)?.split_once(": ")?;
        Some((name.trim_start(), text))
    };
    offered(glue).into_iter().filter_map(text).collect()
}

/// In one line, without remarks and hashes: they name the compiler's numbers, which change with every build.
fn squeeze(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let line = lines.collect::<Vec<_>>().join(" ");
    without_hashes(line.trim_end_matches(','))
}

/// Without the hexadecimal digits, sixteen at a time, by which names of one kind are told apart.
fn without_hashes(text: &str) -> String {
    const LENGTH: usize = 16;
    let is_hex = |letter: char| letter.is_ascii_digit() || ('a'..='f').contains(&letter);
    let mut kept = String::with_capacity(text.len());
    let mut pieces = text.split('_').peekable();
    while let Some(piece) = pieces.next() {
        let hash = piece.get(..LENGTH).filter(|start| start.chars().all(is_hex));
        let rest = hash.map_or(piece, |hash| piece.get(hash.len()..).unwrap_or_default());
        let ends = !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        kept.push_str(if ends { rest } else { piece });
        if pieces.peek().is_some() {
            kept.push('_');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Import, functions};

    #[test]
    fn a_function_is_read_whole_and_without_what_changes_by_itself() {
        let glue = "    const import0 = {\n        __wbg_log_0123456789abcdef: function(arg0) {\n            // shim_idx: 6\n            \
                    if (arg0) {\n                log(arg0, core_0123456789abcdef___x);\n            }\n        },\n        \
                    __wbg_of_0123456789abcdef: function() { return handleError(function () {\n            f();\n        \
                    }, arguments); },\n    };\n    other();\n";
        let functions = functions(glue);
        let read = |name: &str| functions.get(name).map(|text| Import::new(name, text).to_string());
        let log = read("__wbg_log_0123456789abcdef");
        assert_eq!(log.as_deref(), Some("log: function(arg0) { if (arg0) { log(arg0, core____x); } }"));
        let of = read("__wbg_of_0123456789abcdef");
        assert_eq!(
            of.as_deref(),
            Some("of: function() { return handleError(function () { f(); }, arguments); }")
        );
        assert_eq!(functions.len(), 2);
    }

    #[test]
    fn only_hashes_are_taken_from_names() {
        let named = |name: &str| Import::new(name, "").name;
        assert_eq!(
            named("__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc"),
            "static_accessor_GLOBAL_THIS"
        );
        assert_eq!(named("__wbindgen_generic_0000000000000004"), "__wbindgen_generic");
        assert_eq!(named("__wbg_deadbeef_0123456789abcdefs"), "deadbeef_0123456789abcdefs");
    }
}
