//! A part inside a condition that changes nothing.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::saying::{Naming, Saying};
use crate::check::subject::Subject;
use crate::check::verdicts::IdlePart;

/// The rule.
pub const RULE: Rule = Rule {
    id: "idle-condition",
    severity: Severity::Warning,
    finds: "A part inside a condition that changes nothing.",
    about: "Without it, the condition holds for exactly the same visitors. Either it was meant to say something else, and somebody sees what is not for them; or it only makes the condition longer to read and easier to break. The rule takes into account who is asked what, who sees what is around the part, and which earlier outcomes or wordings have already been taken. Only the outermost part is reported; of two parts that say the same, the later one.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for judged in &subject.verdicts.all {
        let site = &judged.site;
        let Some(parts) = findings.proved(&site.place, subject.verdicts.idle_parts(judged)) else { continue };
        for idle in parts {
            let place = subject.at(&format!("{}/when{}", site.pointer, idle.pointer));
            let (message, help) = told(&site.part, &idle, &Saying::new(subject.guide, Naming::Ids));
            findings.report_with_help(place, message, help);
        }
    }
}

fn told(part: &str, idle: &IdlePart, saying: &Saying) -> (String, String) {
    let said = saying.when(&idle.when);
    let of = format!("in the `when` of {part}, the part `{said}`");
    match idle.always {
        Some(true) => (
            format!("{of} holds for everybody for whom it could matter"),
            "leave it out, or say what it was meant to ask".to_string(),
        ),
        Some(false) => (
            format!("{of} holds for nobody for whom it could matter"),
            "leave it out, or say what it was meant to ask".to_string(),
        ),
        None => (
            format!("{of} changes nothing: the other parts already decide"),
            "leave it out, or change what it asks".to_string(),
        ),
    }
}
