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
    for paper in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "docs/manual.md",
        "docs/guide-format.md",
        "docs/embedding.md",
        "docs/privacy.md",
        "docs/safety.md",
    ] {
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

/// The papers for a firm's lawyer: every claim in them names what proves it.
const LAWYERS: &[&str] = &["docs/privacy.md", "docs/safety.md"];

/// The pieces of a text that stand as code: in backticks, and in the blocks of a shell.
fn code(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (number, piece) in text.split("```").enumerate() {
        match piece.strip_prefix("sh\n") {
            Some(block) if number % 2 == 1 => found.extend(block.lines()),
            _ if number % 2 == 1 => {}
            _ => found.extend(piece.split('`').skip(1).step_by(2)),
        }
    }
    found.into_iter().map(|line| line.split(" #").next().unwrap().trim()).collect()
}

/// The names of an enum's variants, as a command line has them.
fn variants(file: &str, name: &str) -> Vec<String> {
    let text = read(file);
    let (_, behind) = text.split_once(&format!("enum {name} {{\n")).unwrap();
    let lines = behind.lines().take_while(|line| *line != "}");
    let lines = lines.filter_map(|line| line.strip_prefix("    "));
    let named = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    named.map(|line| line.trim_end_matches([',', '{', ' ']).to_lowercase()).collect()
}

/// What is wrong with a command, where anything is.
fn wrong(command: &str) -> Option<String> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let known = |file, name, word: &str| variants(file, name).iter().any(|known| known == word);
    let exists = |path: String| Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file();
    let is_right = match words.as_slice() {
        ["cargo", "xtask", name, flags @ ..] => {
            known("xtask/src/main.rs", "Command", name)
                && flags.chunks(2).all(|flag| match flag {
                    ["--only", step] => known("xtask/src/test.rs", "Step", step),
                    ["--engine", engine] => known("xtask/src/tools/browsers.rs", "Engine", engine),
                    _ => false,
                })
        }
        ["cargo", "run", "--", name, ..] => known("src/bin/signpost.rs", "Command", name),
        ["cargo", "test", "--test", name] => exists(format!("tests/{name}.rs")),
        ["node", "--test", name] => exists(format!("tests/browser/{name}")),
        ["npm", "ci"] => exists("tests/browser/package-lock.json".into()),
        ["cargo" | "node" | "npm", ..] => false,
        _ => true,
    };
    (!is_right).then(|| command.into())
}

#[test]
fn the_commands_that_a_lawyer_is_given_exist() {
    for paper in LAWYERS {
        let text = read(paper);
        let code = code(&text);
        assert!(code.iter().any(|line| line.starts_with("cargo xtask test")), "{paper} names no command");
        let wrong: Vec<_> = code.iter().filter_map(|line| wrong(line)).collect();
        assert!(wrong.is_empty(), "{paper}: {wrong:?}");
    }
}

#[test]
fn the_files_that_prove_what_a_lawyer_is_told_exist() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    for paper in LAWYERS {
        let text = read(paper);
        let is_ours = |path: &&str| {
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            ["src", "tests", "wiping", "www", "xtask"].contains(&folder) || path.ends_with(".test.mjs")
        };
        let named: Vec<&str> =
            code(&text).into_iter().filter(|word| !word.contains(' ')).filter(is_ours).collect();
        assert!(named.len() > 10, "{paper} names {named:?}");
        for path in named {
            let exists = package.join(path).exists() || package.join("tests/browser").join(path).exists();
            assert!(exists, "{paper} names {path}");
        }
    }
}

/// A heading as links name it.
fn slug(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

#[test]
fn the_headings_that_a_lawyer_is_led_to_exist() {
    for paper in LAWYERS {
        let text = read(paper);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for (page, heading) in links.filter_map(|link| link.split_once('#')) {
            let page = if page.is_empty() { (*paper).into() } else { format!("docs/{page}") };
            let text = read(&page);
            let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
            let mut slugs = headings.map(|line| slug(line.trim_start_matches('#')));
            assert!(slugs.any(|slug| slug == heading), "{paper} links to {page}#{heading}");
        }
    }
}

#[test]
fn the_policy_that_a_firm_is_given_is_the_one_that_the_journeys_run_under() {
    let text = read("docs/privacy.md");
    let given = text.lines().find_map(|line| line.strip_prefix("Content-Security-Policy: ")).unwrap();
    let server = read("tests/browser/server.mjs");
    let (_, policy) = server.split_once("POLICY = {\n").unwrap();
    let (policy, _) = policy.split_once("\n}").unwrap();
    let directives =
        policy.lines().map(|line| line.trim().trim_end_matches(',').replace('"', "").replacen(": ", " ", 1));
    // The pages of the tests have frames.
    let directives: Vec<_> = directives.filter(|line| !line.starts_with("frame-src")).collect();
    assert_eq!(given.split("; ").collect::<Vec<_>>(), directives);
}
