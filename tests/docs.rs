//! The papers say what the code does.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;

use signpost::guide::words::{KEYS, Word};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_guide_format_lists_every_word_of_the_widget() {
    let page = read("docs/guide-format.md");
    let missing: Vec<_> = KEYS.iter().filter(|key| !page.contains(&format!("| `{key}` |"))).collect();
    assert!(missing.is_empty(), "docs/guide-format.md lacks {missing:?}");
    assert!(page.contains(Word::Private.english()), "docs/guide-format.md has another wording of `private`");
}

#[test]
fn the_paths_that_the_papers_link_to_exist() {
    for paper in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = read(paper);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://")) {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(link).exists(), "{paper} links to {link}");
        }
    }
}
