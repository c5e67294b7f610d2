//! `signpost rules`: what each rule finds and why, as the page docs/rules.md.

use std::process::ExitCode;

use crate::check::finding::Severity;
use crate::check::rule::{Rule, Test};
use crate::check::rules;
use crate::command::file;
use crate::guide::decode::spelled_out;

/// Prints the page of all rules, or what there is to say of one.
pub fn rules(id: Option<&str>) -> ExitCode {
    match id.map(rules::find) {
        None => file::say(&page()),
        Some(Some(rule)) => file::say(&told(rule)),
        Some(None) => {
            let known: Vec<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
            eprintln!("there is no rule `{}`. The rules: {}", id.unwrap_or_default(), spelled_out(&known));
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// The page of all rules.
pub fn page() -> String {
    let mut page = String::from(
        "# The rules of `signpost check`\n\nMade by `cargo run -- rules` from the rules themselves; edit those, in `src/check/rules/`.\n\n\
         Each rule has a passing and a failing guide in `tests/fixtures/rules/`. Ids do not change between versions. A review file can give a\n\
         rule another severity, or let a finding pass with a reason ([review-file.md](review-file.md)).\n\n| rule | severity | finds |\n| --- | --- | --- |\n",
    );
    for rule in rules::ALL {
        page.push_str(&format!("| [`{0}`](#{0}) | {1} | {2} |\n", rule.id, rule.severity.word(), rule.finds));
    }
    for rule in rules::ALL {
        page.push_str(&format!("\n## {}\n\n{}", rule.id, body(rule)));
    }
    page
}

fn told(rule: &Rule) -> String {
    format!("{} ({})\n\n{}", rule.id, rule.severity.word(), body(rule))
}

fn body(rule: &Rule) -> String {
    let noticed = match rule.test {
        Test::Reading(_) => "Noticed while reading; a guide with such a finding is not shown to anybody.",
        Test::Guide(_) | Test::Judging => match rule.severity {
            Severity::Error => "An error: the guide must not go out like this.",
            Severity::Warning => "A warning: somebody ought to look at it before the guide goes out.",
            Severity::Note | Severity::Off => "A note: worth knowing; it does not make a check fail.",
        },
    };
    format!("**{}** {}\n\n{noticed}\n", rule.finds, rule.about)
}
