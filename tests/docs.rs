//! The papers say what the code does.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;

use signpost::guide::words::KEYS;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn keys_and_words_are_listed_in_the_reference_alone() {
    let page = read("docs/guide-format.md");
    assert!(page.contains("](reference.md)") && page.contains("](reference.md#the-widgets-own-words)"));
    let listed: Vec<_> = KEYS.iter().filter(|key| page.contains(&format!("| `{key}` |"))).collect();
    assert!(listed.is_empty(), "docs/guide-format.md lists {listed:?} a second time");
}

#[test]
fn the_paths_that_the_papers_link_to_exist() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for paper in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/manual.md", "docs/guide-format.md"]
    {
        let text = read(paper);
        let folder = package.join(paper).parent().unwrap().to_path_buf();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        // What only shows how a link is written leads nowhere.
        let is_path = |link: &&str| !link.is_empty() && !link.contains(':');
        for link in links.filter(is_path) {
            assert!(folder.join(link).exists(), "{paper} links to {link}");
        }
    }
}
