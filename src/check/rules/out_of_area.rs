//! Somebody whose place no firm serves reads nothing of the guide's own about it, or nobody can read what it says.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "out-of-area",
    severity: Severity::Warning,
    finds: "Nothing is said to people whose place no firm serves; or it is said, and nobody can read it.",
    about: "Where an option with a `jurisdiction` is chosen that no firm of the guide serves (`serves`), no firm is offered. Such a visitor has read a guide to the end and \
        finds nobody to call: `out_of_area` tells them why, and where to look for a lawyer of their own place, such as the bar's referral service. The widget has a \
        sentence of its own where it is left out, but cannot name that service. Where `out_of_area` is there and every place is served, or no option has \
        a `jurisdiction`, nobody will read it: give the options their `jurisdiction` and the firms their `serves`, or remove it.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let has_text = subject.guide.out_of_area.is_some();
    let place = subject.at(if has_text { "/out_of_area" } else { "/actions" });
    let told = subject.shown.withheld().and_then(|[_, place]| subject.space.example(&place));
    match (findings.proved(&place, told), has_text) {
        (Some(Some(example)), false) => {
            let message = "no firm of the guide serves the place of these visitors, and nothing tells them where to turn";
            let help = "add `out_of_area` to the guide, with the referral service of their place";
            findings.report_with_answers(place, message, help, example);
        }
        (Some(None), true) => {
            let message =
                "nobody can read `out_of_area`: there is no place that an option names and no firm serves";
            let help = "give options their `jurisdiction` and the firms their `serves`, or remove it";
            findings.report_with_help(place, message, help);
        }
        _ => {}
    }
}
