//! The hosts of web addresses, and whether two of them are one site.

/// The host of an https address, in small letters, without `www.` and a port.
pub fn host(url: &str) -> String {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let host = rest
        .split(['/', '?', '#', ':'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_ascii_lowercase();
    host.strip_prefix("www.").map(str::to_string).unwrap_or(host)
}

/// The path of an address, without a slash at its end.
pub fn path(url: &str) -> &str {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or_default().trim_end_matches('/')
}

/// Whether a host is another one, or below it: `book.harbour.example` is below `harbour.example`.
pub fn is_below(host: &str, site: &str) -> bool {
    host == site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{host, is_below, path};

    #[test]
    fn reads_hosts_and_paths_however_they_are_written() {
        for (url, wanted) in [
            ("https://www.Harbour.example/contact", ("harbour.example", "/contact")),
            ("https://harbour.example", ("harbour.example", "")),
            ("https://harbour.example./?a=/b", ("harbour.example", "")),
            ("https://harbour.example:8443/a/#b", ("harbour.example", "/a")),
        ] {
            assert_eq!((host(url).as_str(), path(url)), wanted, "{url}");
        }
    }

    #[test]
    fn a_host_is_below_another_at_a_dot_only() {
        assert!(is_below("harbour.example", "harbour.example"));
        assert!(is_below("book.harbour.example", "harbour.example"));
        assert!(!is_below("newharbour.example", "harbour.example"));
        assert!(!is_below("harbour.example", "book.harbour.example"));
    }
}
