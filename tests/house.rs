//! The rules of the house that a compiler does not know: where modules may look, how long files are, what never ships.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::fs;
use std::path::Path;

use support::in_package;

/// A file of the package: its path and its text.
struct File {
    path: String,
    text: String,
}

/// The files under a folder whose names end in one of some ways; nothing that a tool fetched or made.
fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    gather(&in_package(folder), endings, &mut found);
    assert!(!found.is_empty(), "{folder} is gone, or this test looks at the wrong place");
    found
}

fn gather(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_string();
        if path.is_dir() && name != "node_modules" && name != "target" {
            gather(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let shown = path.strip_prefix(in_package("")).unwrap().to_str().unwrap().to_string();
            found.push(File { path: shown, text: fs::read_to_string(&path).unwrap() });
        }
    }
}

const CODE: &[&str] = &[".rs", ".js", ".mjs", ".css"];

/// All code of the package.
fn all_code() -> Vec<File> {
    ["src", "tests", "wiping/src", "xtask/src", "www"].iter().flat_map(|folder| files(folder, CODE)).collect()
}

/// The lines of a file that are code, each with its number.
fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let lines = file.text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The places where a line of code does something that it must not.
fn offences(files: &[File], is_wrong: impl Fn(&File, &str) -> bool) -> Vec<String> {
    let wrong = |file: &File| -> Vec<String> {
        let lines = code(file).filter(|(_, line)| is_wrong(file, line));
        lines.map(|(number, line)| format!("{}:{number}: {}", file.path, line.trim())).collect()
    };
    files.iter().flat_map(wrong).collect()
}

/// The part of the house that a source file belongs to: the folder or file right under `src`.
fn part(file: &File) -> &str {
    let below = file.path.strip_prefix("src/").unwrap_or(&file.path);
    below.split(['/', '.']).next().unwrap_or_default()
}

/// The parts that a line of code names, as `crate::part` or `signpost::part`.
fn parts_named(line: &str) -> impl Iterator<Item = &str> {
    let behind = ["crate::", "signpost::"].into_iter().flat_map(move |start| line.split(start).skip(1));
    behind.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// What each part may name, besides itself. Arrows point one way.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("guide", &[]),
    ("interview", &["guide"]),
    ("check", &["guide", "interview"]),
    ("widget", &["guide", "interview", "check"]),
    ("studio", &["guide", "interview", "check", "widget"]),
    ("packet", &["guide", "interview", "check"]),
    ("command", &["guide", "interview", "check", "packet", "widget"]),
    ("bin", &["guide", "interview", "check", "widget", "studio", "packet", "command"]),
];

#[test]
fn imports_point_one_way() {
    let wrong = offences(&files("src", &[".rs"]), |file, line| {
        let allowed = MAY_NAME.iter().find(|(name, _)| *name == part(file)).map(|(_, allowed)| *allowed);
        parts_named(line).any(|named| {
            let is_part = MAY_NAME.iter().any(|(name, _)| *name == named);
            is_part && named != part(file) && !allowed.unwrap_or_default().contains(&named)
        })
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_rule_about_imports_knows_every_part_and_sees_an_import() {
    for file in files("src", &[".rs"]) {
        assert!(
            part(&file) == "lib" || MAY_NAME.iter().any(|(name, _)| *name == part(&file)),
            "{} is in no known part",
            file.path
        );
    }
    assert_eq!(parts_named("use crate::guide::{Guide, text};").collect::<Vec<_>>(), ["guide"]);
    assert_eq!(parts_named("let x = signpost::widget::app::App;").collect::<Vec<_>>(), ["widget"]);
}

#[test]
fn guide_and_interview_know_no_browser() {
    let of_a_browser = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo"];
    let wrong = offences(&files("src", &[".rs"]), |file, line| {
        let mut names = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        matches!(part(file), "guide" | "interview" | "check" | "packet")
            && names.any(|name| of_a_browser.contains(&name))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What Yew draws besides elements and words, and ways to make it: its code is cut from the wasm (`xtask/src/dist/prune.rs`).
const NOT_SHIPPED: &[&str] = &[
    "html!",
    "VRaw",
    "VPortal",
    "VSuspense",
    "VComp",
    "VRef",
    "VList",
    "IndexMap",
    "create_portal",
    "unchecked(",
    "Suspen",
    // One listener hears all clicks (`www/widget/mount.js`).
    "listener",
    "html::on",
    "MouseEvent",
    // Properties that are no attributes.
    "Property(",
    "add_property",
    // The text of a field.
    "set_value",
    "textarea",
];

#[test]
fn the_widget_draws_only_what_its_wasm_can_draw() {
    let widget: Vec<File> = files("src", &[".rs"])
        .into_iter()
        .filter(|file| file.path.starts_with("src/widget") || file.path == "src/bin/widget.rs")
        .collect();
    let wrong = offences(&widget, |file, line| {
        let made_elsewhere = line.contains("virtual_dom") && file.path != "src/widget/element.rs";
        made_elsewhere || NOT_SHIPPED.iter().any(|word| line.contains(word))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
    let keyed = offences(&widget, |_, line| line.contains(".key("));
    assert!(matches!(&*keyed, [one] if one.starts_with("src/widget/ask.rs")), "{keyed:#?}");
}

#[test]
fn what_the_wasm_holds_has_no_map_that_hashes() {
    // With one hash for all keys, which is what `xtask/src/dist/prune.rs` leaves, a map is as slow as a list.
    let shipped = files("src", &[".rs"]).into_iter();
    let shipped: Vec<File> =
        shipped.filter(|file| matches!(part(file), "guide" | "interview" | "widget")).collect();
    let wrong = offences(&shipped, |_, line| line.contains("HashMap") || line.contains("HashSet"));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_is_longer_than_250_lines() {
    let long: Vec<_> = (all_code().iter())
        .map(|file| (file.text.lines().count(), file.path.clone()))
        .filter(|(lines, _)| *lines > 250)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn every_rust_file_opens_by_saying_what_it_is_for() {
    let sources =
        ["src", "tests", "wiping/src", "xtask/src"].iter().flat_map(|folder| files(folder, &[".rs"]));
    let silent: Vec<_> =
        sources.filter(|file| !file.text.starts_with("//! ")).map(|file| file.path).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn nothing_is_left_to_be_done_later() {
    let marks = [["TO", "DO"], ["FIX", "ME"], ["HA", "CK"]].map(|halves| halves.concat());
    let mut wrong = Vec::new();
    for file in all_code() {
        let lines =
            file.text.lines().enumerate().filter(|(_, line)| marks.iter().any(|mark| line.contains(mark)));
        wrong.extend(lines.map(|(at, line)| format!("{}:{}: {line}", file.path, at + 1)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_import_names_what_it_brings() {
    let glob = ["::", "*"].concat();
    let sources: Vec<File> = ["src", "tests", "wiping/src", "xtask/src"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs"]))
        .collect();
    let wrong = offences(&sources, |_, line| line.contains(&glob));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_test_waits_and_none_is_switched_off() {
    let forbidden = [["thread::", "sleep"], ["#[ign", "ore"]].map(|halves| halves.concat());
    let wrong =
        offences(&files("tests", &[".rs"]), |_, line| forbidden.iter().any(|word| line.contains(word)));
    assert!(wrong.is_empty(), "{wrong:#?}");
}
