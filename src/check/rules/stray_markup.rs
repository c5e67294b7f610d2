//! A text has marks of another language, which visitors would see as they stand.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::readings::readings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "stray-markup",
    severity: Severity::Warning,
    finds: "A text has HTML tags, HTML entities or Markdown that the format does not know.",
    about: "Texts are never read as HTML, so `<b>` and `&amp;` would stand on the page as they are; so would `__bold__` and a `#` or `- ` at the start of a line. Write `**bold**`, `*emphasis*` and `[label](https://…)`, the character itself instead of an entity, and blocks such as `list` instead of lines with hyphens.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for reading in readings(subject) {
        for passage in &reading.passages {
            let text = passage.words(reading.guide);
            if let Some(stray) = stray(&text) {
                let place = reading.place(subject, &passage.pointer);
                let message = format!("visitors would see `{stray}` as it stands: texts are not HTML");
                let help = "write `**bold**`, `*emphasis*` or `[label](https://…)`, the character itself, or a `list`";
                findings.report_with_help(place, message, help);
            }
        }
    }
}

/// The first piece of a text that belongs to another language.
fn stray(text: &str) -> Option<&str> {
    tag(text).or_else(|| entity(text)).or_else(|| line(text)).or_else(|| underlines(text))
}

/// `<b>`, `</p>`, `<br/>`.
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(at, _)| {
        let inside = text.get(at..at + text.get(at..)?.find('>')? + 1)?;
        let name = inside.trim_start_matches(['<', '/']);
        (name.starts_with(|c: char| c.is_ascii_alphabetic()) && inside.len() <= 80).then_some(inside)
    })
}

/// `&amp;`, `&#39;`.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(at, _)| {
        let whole = text.get(at..at + text.get(at..)?.find(';')? + 1)?;
        let name = whole.trim_matches(['&', ';', '#']);
        let is_name =
            !name.is_empty() && name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (is_name && whole.len() > 3).then_some(whole)
    })
}

/// A heading or a point of Markdown at the start of a line.
fn line(text: &str) -> Option<&str> {
    let marks = ["# ", "## ", "### ", "- ", "* "];
    text.lines().find_map(|line| marks.into_iter().find(|mark| line.starts_with(mark)))
}

/// `__bold__`.
fn underlines(text: &str) -> Option<&str> {
    let start = text.find("__")?;
    let rest = text.get(start + 2..)?;
    let end = rest.find("__").filter(|end| *end > 0)?;
    text.get(start..start + end + 4)
}
