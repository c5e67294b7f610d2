//! The exit's address is not that of a plain page of a public site.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "exit-address",
    severity: Severity::Error,
    finds: "The exit's address is not that of a plain page of a public site.",
    about: "Whoever leaves in a hurry needs a page that opens anywhere and means nothing. An address with a port, the number of a machine, or a name that only one \
        network knows (`localhost`, `.local`) opens an error page instead, and the guide comes back with one step. What stands behind `?` or `#` is kept in the \
        history and goes to the other site, so words there tell on the visitor; that is a warning. \
        Write the https address of a page that is the same for everybody, such as `https://weather.gc.ca/`.",
    test: Test::Guide(test),
};

const HELP: &str = "write the plain https address of a public page, such as `https://weather.gc.ca/`";

/// Ends of names that no public site has (RFC 6761, 6762, 8375; the rest are customs of private networks).
const PRIVATE: [&str; 10] =
    ["localhost", "local", "test", "invalid", "internal", "intranet", "lan", "home", "corp", "arpa"];

fn test(subject: &Subject, findings: &mut Findings) {
    let exit = &*subject.guide.exit.url.0;
    let place = subject.at("/exit/url");
    if let Some(wrong) = wrong_host(exit) {
        findings.report_with_help(place, format!("the exit leads to `{exit}`, {wrong}"), HELP);
    } else if exit.contains(['?', '#']) {
        let message =
            format!("the exit leads to `{exit}`: what stands behind `?` or `#` is kept in the history");
        findings.report_as(Some(Severity::Warning), place, message, Some(HELP.to_string()), None);
    }
}

/// What is wrong with the host of an https address, as the end of a sentence.
fn wrong_host(url: &str) -> Option<&'static str> {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default().trim_end_matches('.');
    if host.starts_with('[') {
        return Some("the number of a machine");
    }
    if host.contains(':') {
        return Some("an address with a port");
    }
    let last = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // No public name ends in a number; browsers read such a host as the number of a machine.
    if last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x") {
        return Some("the number of a machine");
    }
    PRIVATE.contains(&&*last).then_some("a name that only one network knows")
}
