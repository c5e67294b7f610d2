//! `signpost review` and `signpost record` as commands: which file they write, and what they say where they cannot.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::file;

/// A folder of its own with the small guide in it.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("rent.json"), file("tests/fixtures/guides/small.json")).unwrap();
    folder
}

fn signpost(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_signpost")).args(arguments).current_dir(folder).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap().trim_end().to_string()
}

#[test]
fn a_packet_is_named_after_the_guide_and_lies_where_the_command_runs() {
    let folder = folder("packet-named");
    let output = signpost(&folder, &["review", "rent.json", "--today", "2026-02-01"]);
    assert_eq!((output.status.code(), &*said(&output.stdout)), (Some(0), "rent.packet.html"));
    let page = fs::read_to_string(folder.join("rent.packet.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<dd>2026-02-01</dd>"));
}

#[test]
fn what_changed_and_the_record_have_names_of_their_own() {
    let folder = folder("packet-others");
    fs::write(
        folder.join("old.json"),
        file("tests/fixtures/guides/small.json").replace("I rent", "I rented"),
    )
    .unwrap();
    let output = signpost(&folder, &["review", "rent.json", "--since", "old.json", "--today", "2026-02-01"]);
    assert_eq!((output.status.code(), &*said(&output.stdout)), (Some(0), "rent.changes.html"));
    assert!(
        fs::read_to_string(folder.join("rent.changes.html"))
            .unwrap()
            .contains("<del>rented</del> <ins>rent</ins>")
    );
    let output = signpost(
        &folder,
        &["record", "rent.json", "--used", "https://oak.example.com/", "--today", "2026-02-01"],
    );
    assert_eq!((output.status.code(), &*said(&output.stdout)), (Some(0), "rent.record-2026-02-01.html"));
    assert!(
        fs::read_to_string(folder.join("rent.record-2026-02-01.html"))
            .unwrap()
            .contains("<td>https://oak.example.com/</td>")
    );
}

#[test]
fn overlays_and_the_review_file_beside_the_guide_are_in_the_packet() {
    let folder = folder("packet-beside");
    let overlay =
        r#"{ "overlay": 1, "guide": "deposit", "locale": "fr-CA", "text": { "title": "Le dépôt" } }"#;
    fs::write(folder.join("rent.fr-CA.json"), overlay).unwrap();
    let review = r#"{ "review": 1, "guide": "deposit", "sources": [{ "id": "D1", "title": "The Act", "read": "2026-01-01" }] }"#;
    fs::write(folder.join("rent.review.json"), review).unwrap();
    assert_eq!(signpost(&folder, &["review", "rent.json", "--out", "p.html"]).status.code(), Some(0));
    let page = fs::read_to_string(folder.join("p.html")).unwrap();
    assert!(page.contains("Le dépôt") && page.contains("The Act") && page.contains("rent.fr-CA.json"));
}

#[test]
fn a_guide_with_faults_gives_its_faults_and_no_file() {
    let folder = folder("packet-faults");
    fs::write(
        folder.join("wrong.json"),
        file("tests/fixtures/guides/small.json").replace("\"choose\": \"one\"", "\"choose\": \"two\""),
    )
    .unwrap();
    let output = signpost(&folder, &["review", "wrong.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output.stderr).starts_with("wrong.json: line "), "{}", said(&output.stderr));
    assert!(!folder.join("wrong.packet.html").exists());
    let output = signpost(&folder, &["review", "rent.json", "--since", "wrong.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output.stderr).starts_with("wrong.json: line "), "{}", said(&output.stderr));
}

#[test]
fn what_cannot_be_read_or_written_is_named() {
    let folder = folder("packet-files");
    for arguments in [
        &["review", "gone.json"][..],
        &["review", "rent.json", "--since", "gone.json"],
        &["record", "rent.json", "--out", "no/such/folder.html"],
        &["record", "rent.json", "--out", "rent.json"],
    ] {
        let output = signpost(&folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            said(&output.stderr).starts_with(arguments.last().unwrap()),
            "{arguments:?}: {}",
            said(&output.stderr)
        );
    }
    assert_eq!(
        fs::read_to_string(folder.join("rent.json")).unwrap(),
        file("tests/fixtures/guides/small.json")
    );
}
