//! The exit leads to a page that remembers what its visitors look at.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::hosts::{host, is_below};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "exit-remembers",
    severity: Severity::Warning,
    finds: "The exit leads to a search engine or a social network.",
    about: "Such a page greets those who are signed in with what they looked for and watched before, and keeps a record of the visit in an account that \
        others may share. The guidance on quick exits (GOV.UK Design System, *Exit this page*) advises against pages that show last visited or suggested links. \
        Let the exit lead to a page that nobody signs in to, such as the weather of the region.",
    test: Test::Guide(test),
};

/// Sites whose pages are made for the account that is signed in. Only those of which that is beyond doubt.
const REMEMBERING: [&str; 12] = [
    "bing.com",
    "facebook.com",
    "instagram.com",
    "linkedin.com",
    "pinterest.com",
    "reddit.com",
    "snapchat.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "youtu.be",
];

fn test(subject: &Subject, findings: &mut Findings) {
    let exit = host(&subject.guide.exit.url.0);
    // Google's search stands under a domain of each country.
    let is_google = exit.starts_with("google.") || exit.starts_with("news.google.");
    if is_google || REMEMBERING.iter().any(|site| is_below(&exit, site)) {
        let message = format!(
            "the exit leads to `{exit}`, which remembers what somebody who is signed in there looks at"
        );
        let help =
            "write the address of a page that is the same for everybody, such as the weather of the region";
        findings.report_with_help(subject.at("/exit/url"), message, help);
    }
}
