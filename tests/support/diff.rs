//! Holding a text against a file, with a difference that can be read.

use std::fs;

/// Fails where `text` is not what the file says. With `SIGNPOST_BLESS=1` the file is written anew instead.
pub fn assert_is_file(path: &str, text: &str) {
    let place = super::in_package(path);
    if std::env::var_os("SIGNPOST_BLESS").is_some() {
        return fs::write(&place, text).unwrap();
    }
    let expected = fs::read_to_string(&place).unwrap_or_default();
    assert!(
        expected == text,
        "{path} says otherwise (- the file, + now; SIGNPOST_BLESS=1 writes it anew):\n{}",
        difference(&expected, text)
    );
}

/// The lines that differ, each behind a sign, with two lines around them.
fn difference(before: &str, after: &str) -> String {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let mut common = vec![vec![0usize; after.len() + 1]; before.len() + 1];
    for (i, old) in before.iter().enumerate().rev() {
        for (j, new) in after.iter().enumerate().rev() {
            common[i][j] =
                if old == new { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < before.len() || j < after.len() {
        if i < before.len() && j < after.len() && before[i] == after[j] {
            lines.push((' ', before[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == after.len() || (i < before.len() && common[i + 1][j] >= common[i][j + 1]) {
            lines.push(('-', before[i]));
            i += 1;
        } else {
            lines.push(('+', after[j]));
            j += 1;
        }
    }
    let near =
        |at: usize| lines[at.saturating_sub(2)..lines.len().min(at + 3)].iter().any(|(sign, _)| *sign != ' ');
    let shown = lines.iter().enumerate().filter(|(at, _)| near(*at));
    shown.map(|(_, (sign, line))| format!("{sign} {line}\n")).collect()
}
