//! What to answer to a request. No sockets here, so that tests need none.

use std::fs;
use std::path::{Path, PathBuf};

/// The strictest policy that the widget works under; the demo page is held to it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'";

/// A request, as far as it matters.
pub struct Asked<'a> {
    /// GET, HEAD, ….
    pub method: &'a str,
    /// The path with the query.
    pub path: &'a str,
    /// The Accept-Encoding header, or nothing.
    pub accept: &'a str,
}

/// A response.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The content.
    pub body: Vec<u8>,
}

/// Answer from the files in `dist`.
pub fn answer(asked: &Asked, dist: &Path) -> Answer {
    if !["GET", "HEAD"].contains(&asked.method) {
        return plain(405, "Only GET and HEAD.", vec![("Allow", "GET, HEAD")]);
    }
    let Some(file) = locate(asked.path, dist) else {
        return plain(404, "There is no such file in dist/.", vec![]);
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let mut headers = vec![
        ("Content-Type", mime(&name)),
        ("Cache-Control", if stamped(&name) { "public, max-age=31536000, immutable" } else { "no-cache" }),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Vary", "Accept-Encoding"),
    ];
    if name.ends_with(".html") {
        headers.push(("Content-Security-Policy", POLICY));
    }
    for (coding, end) in [("br", "br"), ("gzip", "gz")] {
        let small = file.with_file_name(format!("{name}.{end}"));
        if let (true, Ok(body)) = (accepts(asked.accept, coding), fs::read(small)) {
            headers.push(("Content-Encoding", coding));
            return Answer { status: 200, headers, body };
        }
    }
    match fs::read(&file) {
        Ok(body) => Answer { status: 200, headers, body },
        Err(_) => plain(500, "The file cannot be read.", vec![]),
    }
}

fn plain(status: u16, text: &str, mut headers: Vec<(&'static str, &'static str)>) -> Answer {
    headers.push(("Content-Type", "text/plain; charset=utf-8"));
    Answer { status, headers, body: text.as_bytes().to_vec() }
}

/// The file that a path means. Paths are taken letter by letter: no file in dist/ has a name that needs escaping,
/// and what is not decoded cannot hide a way out of the folder.
fn locate(path: &str, dist: &Path) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = dist.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        if part.starts_with('.') || !part.chars().all(plain) {
            return None;
        }
        file.push(part);
    }
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether the name carries a digest of 15 or 16 digits, as ours and Trunk's do: `studio-0123456789abcdef_bg.wasm`.
fn stamped(name: &str) -> bool {
    name.split(['-', '_', '.'])
        .any(|part| part.len() >= 14 && part.chars().all(|letter| letter.is_ascii_hexdigit()))
}

fn accepts(header: &str, coding: &str) -> bool {
    header.split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        named && !parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0)))
    })
}

#[cfg(test)]
mod tests;
