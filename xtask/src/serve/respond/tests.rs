//! The server's answers, from a small folder.

use super::{Answer, Asked, answer};
use std::fs;
use tempfile::TempDir;

fn dist() -> std::io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let dist = folder.path().join("dist");
    fs::create_dir_all(dist.join("signpost"))?;
    fs::write(folder.path().join("secret.txt"), "secret")?;
    fs::write(dist.join("index.html"), "<!doctype html>")?;
    fs::write(dist.join("signpost/signpost.js"), "plain")?;
    fs::write(dist.join("signpost/signpost.js.br"), "brotli")?;
    fs::write(dist.join("signpost/signpost.js.gz"), "gzip")?;
    fs::write(dist.join("signpost/widget-0123456789abcdef.wasm"), "wasm")?;
    Ok(folder)
}

fn get(folder: &TempDir, path: &str, accept: &str) -> Answer {
    answer(&Asked { method: "GET", path, accept }, &folder.path().join("dist"))
}

fn header(answer: &Answer, name: &str) -> &'static str {
    answer.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| *value).unwrap_or_default()
}

#[test]
fn a_page_comes_with_the_strict_policy() -> anyhow::Result<()> {
    let folder = dist()?;
    for path in ["/", "/index.html", "/?a=b"] {
        let page = get(&folder, path, "");
        assert_eq!((page.status, header(&page, "Content-Type")), (200, "text/html; charset=utf-8"), "{path}");
        let policy = header(&page, "Content-Security-Policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'") && !policy.contains("  "),
            "{policy}"
        );
        assert_eq!(header(&page, "Cache-Control"), "no-cache");
    }
    Ok(())
}

#[test]
fn nothing_outside_the_folder_is_served() -> anyhow::Result<()> {
    let folder = dist()?;
    let ways = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/signpost/../../secret.txt",
        "/..\\secret.txt",
        "//../secret.txt",
    ];
    for path in ways.into_iter().chain(["../secret.txt", "/signpost", "/signpost/", "/.", "/\0", ""]) {
        assert_eq!(get(&folder, path, "").status, 404, "{path}");
    }
    Ok(())
}

#[test]
fn the_best_accepted_encoding_is_sent() -> anyhow::Result<()> {
    let folder = dist()?;
    let cases = [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip;q=1.0, br;q=0", "gzip", "gzip"),
        ("identity", "", "plain"),
        ("", "", "plain"),
    ];
    for (accept, coding, body) in cases {
        let script = get(&folder, "/signpost/signpost.js", accept);
        assert_eq!(
            (header(&script, "Content-Encoding"), script.body.as_slice()),
            (coding, body.as_bytes()),
            "{accept}"
        );
        assert_eq!(header(&script, "Content-Type"), "text/javascript; charset=utf-8");
    }
    Ok(())
}

#[test]
fn only_names_with_a_digest_are_kept_for_ever() -> anyhow::Result<()> {
    let folder = dist()?;
    let wasm = get(&folder, "/signpost/widget-0123456789abcdef.wasm", "br");
    assert_eq!(header(&wasm, "Content-Type"), "application/wasm");
    assert!(header(&wasm, "Cache-Control").ends_with("immutable"));
    assert_eq!(header(&get(&folder, "/signpost/signpost.js", ""), "Cache-Control"), "no-cache");
    Ok(())
}

#[test]
fn nothing_can_be_sent_here() -> anyhow::Result<()> {
    let folder = dist()?;
    let asked = Asked { method: "POST", path: "/", accept: "" };
    assert_eq!(answer(&asked, &folder.path().join("dist")).status, 405);
    Ok(())
}
