//! The texts of a guide have changed since they were translated.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::overlays::{changed, fits, listed, mark, translated};
use crate::check::rule::{Rule, Test};
use crate::check::subject::{Subject, Translation};
use crate::guide::json::Node;
use crate::guide::overlay::texts::Translatable;

/// How many paths a finding lists.
const MOST_PATHS: usize = 10;

/// The rule.
pub const RULE: Rule = Rule {
    id: "overlay-stale",
    severity: Severity::Warning,
    finds: "The texts of the guide have changed since an overlay translated them, or the overlay does not say what it was made from.",
    about: "When the law changes, the guide is mended first, and a translation can go on saying what is no longer so. An overlay therefore keeps, under `of`, \
        a mark of the texts that it translates: 16 digits, a colon, and two letters for each text. Any change to one of them, and any text more or less \
        in the overlay, makes another mark, and the finding tells which texts have changed. Compare them with their translations; \
        once these are right, `cargo run -- overlay my-guide.json fr-CA --done` writes the mark, which the finding gives too. \
        An overlay that translates nothing yet needs none.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for translation in subject.translations {
        let texts = translated(subject.node, &translation.node);
        if texts.is_empty() {
            continue;
        }
        let mark = mark(&texts);
        match translation.node.get("of").and_then(Node::text) {
            Some(of) if fits(&mark, of) => {}
            Some(of) => stale(subject, findings, translation, &texts, (of, &mark)),
            None => {
                let locale = &*translation.guide.locale;
                let message = format!(
                    "the overlay for `{locale}` does not say from which texts it was made, so a change to them goes unseen"
                );
                let help = format!("once the translation is right, {}", marking(locale, &mark));
                findings.report_with_help(
                    subject.place(File::Overlay(translation.index), "/locale"),
                    message,
                    help,
                );
            }
        }
    }
}

fn stale(
    subject: &Subject,
    findings: &mut Findings,
    translation: &Translation,
    texts: &[Translatable],
    (of, mark): (&str, &str),
) {
    let changed: Vec<&str> = changed(texts, of).iter().map(|text| &*text.path).collect();
    let what = if changed.is_empty() { String::new() } else { format!(": {}", listed(&changed, MOST_PATHS)) };
    let locale = &*translation.guide.locale;
    let message = format!("texts have changed since they were translated for `{locale}`{what}");
    let help = format!("compare them with the translation; once it is right, {}", marking(locale, mark));
    findings.report_with_help(subject.place(File::Overlay(translation.index), "/of"), message, help);
}

/// How the mark gets into an overlay.
fn marking(locale: &str, mark: &str) -> String {
    format!("`cargo run -- overlay <guide>.json {locale} --done` writes the mark, `\"of\": \"{mark}\"`")
}
