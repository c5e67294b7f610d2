//! The answers are forgotten while somebody is still reading.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The fewest minutes that leave time to read a result, put the phone away and come back.
const FEWEST: u32 = 5;

/// The rule.
pub const RULE: Rule = Rule {
    id: "short-idle",
    severity: Severity::Warning,
    finds: "The answers are forgotten after less than five minutes without use.",
    about: "`idle_minutes` protects somebody who left the page open. Where it is short, it takes the result away from people who read slowly, use a screen reader, or were \
        interrupted, and they must answer everything again (WCAG 2.2, success criterion 2.2.1, Timing Adjustable). Scrolling, a tap or a key starts the time anew; \
        reading does not. Write 5 or more; half an hour fits most guides.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let minutes = subject.guide.safety.as_ref().and_then(|safety| safety.idle_minutes);
    if let Some(minutes) = minutes.filter(|minutes| minutes.0 < FEWEST) {
        let unit = if minutes.0 == 1 { "minute" } else { "minutes" };
        let message = format!(
            "the answers are forgotten after {} {unit} without use: a slow reader loses them while reading",
            minutes.0
        );
        let help = "write 5 or more; half an hour fits most guides";
        findings.report_with_help(subject.at("/safety/idle_minutes"), message, help);
    }
}
