//! The languages that a guide names and the overlays beside it are not the same.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::repair;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::json::Node;

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-missing",
    severity: Severity::Warning,
    finds: "`translations` names a language without an overlay, or an overlay is for a language that is not named there.",
    about: "The widget looks into `translations` to see for which languages an overlay lies beside the guide. A language without one costs \
        visitors a request that fails, and they read the guide in its own language; an overlay that is not named is used by no page, \
        unless the page names it itself. Put the overlay beside the guide as `<guide>.<locale>.json`, or mend `translations`.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let named: Vec<&str> = subject.guide.translations.iter().map(|locale| &**locale).collect();
    // An overlay that cannot even be read may be the one that is missed.
    let given: Vec<Option<String>> = subject.overlays.iter().map(|text| locale(text)).collect();
    let has_unreadable = given.iter().any(Option::is_none);
    for (index, locale) in named.iter().enumerate() {
        if !has_unreadable && !given.iter().flatten().any(|given| given == locale) {
            let message = format!("`translations` names `{locale}`, and there is no overlay for it");
            let help = format!("put `<guide>.{locale}.json` beside the guide, or remove `{locale}` here");
            findings.report_with_help(subject.at(&format!("/translations/{index}")), message, help);
        }
    }
    for translation in subject.translations {
        let locale = &*translation.guide.locale;
        if !named.contains(&locale) {
            let message = format!(
                "this overlay is for `{locale}`, which the guide does not name among its `translations`"
            );
            let help = format!("add `\"{locale}\"` to `translations` in the guide, or remove the overlay");
            findings.report_with_help(
                subject.place(File::Overlay(translation.index), "/locale"),
                message,
                help,
            );
        }
    }
}

/// The language of an overlay, as far as its text can be read.
fn locale(text: &str) -> Option<String> {
    let node = repair::parse(text, &mut Vec::new())?;
    node.get("locale").and_then(Node::text).map(|locale| locale.to_string())
}
