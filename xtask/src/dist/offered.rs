//! The functions that wasm-bindgen's glue offers to the wasm.

use std::ops::Range;

/// A function of the glue, whose name is all that tells which import of the wasm it is.
#[derive(Debug)]
pub struct Offered<'a> {
    /// What wasm-bindgen calls it: `__wbg_appendChild_0123456789abcdef`.
    pub name: &'a str,
    /// Where its lines are in the glue.
    pub lines: Range<usize>,
}

/// All of them, in their order. Each begins on a line of its own, `name: function…`, and ends with the next line that is indented
/// as little and closes it.
pub fn offered(glue: &str) -> Vec<Offered<'_>> {
    const INDENT: &str = "        ";
    let mut found: Vec<Offered<'_>> = Vec::new();
    let mut is_open = false;
    let mut start = 0;
    for line in glue.split_inclusive('\n') {
        let end = start + line.len();
        let inner = line.strip_prefix(INDENT).unwrap_or_default();
        if let Some((name, _)) = inner.split_once(": function")
            && name.starts_with("__wb")
        {
            found.push(Offered { name, lines: start..end });
            is_open = true;
        } else if let Some(last) = found.last_mut().filter(|_| is_open) {
            last.lines.end = end;
        }
        is_open &= !inner.starts_with('}');
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::offered;

    #[test]
    fn each_function_is_found_with_all_its_lines_and_nothing_else() {
        let first = "        __wbg_log_12ab: function(arg0) {\n            log(arg0);\n        },\n";
        let second = "        __wbg_of_34cd: function() { return handleError(function () {\n            f();\n        \
                      }, arguments); },\n";
        let glue =
            format!("const i = {{\n        other: 1,\n{first}        more: 2,\n{second}    }};\n    f();\n");
        let found = offered(&glue);
        let found: Vec<_> =
            found.into_iter().map(|offered| (offered.name, glue.get(offered.lines))).collect();
        assert_eq!(found, [("__wbg_log_12ab", Some(first)), ("__wbg_of_34cd", Some(second))]);
    }
}
