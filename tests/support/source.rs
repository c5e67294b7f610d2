//! The widget's source, for tests that read it.

use std::fs;
use std::path::{Path, PathBuf};

use super::in_package;

/// The files of the widget: path and text.
pub fn widget() -> Vec<(String, String)> {
    let mut found = vec![in_package("src/bin/widget.rs")];
    gather(&in_package("src/widget"), &mut found);
    let read = |path: &Path| (path.display().to_string(), fs::read_to_string(path).unwrap());
    found.iter().map(|path| read(path)).collect()
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { gather(&path, found) } else { found.push(path) }
    }
}
