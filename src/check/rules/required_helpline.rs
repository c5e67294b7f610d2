//! The emergency line or a helpline that the place asks for is missing.

use crate::check::duties;
use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::preset::{Preset, RequiredHelpline};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "required-helpline",
    severity: Severity::Warning,
    finds: "The guide dials another emergency number than its jurisdiction has, or somebody is shown no helpline for anyone.",
    about: "Nobody knows from which room a guide is read. It names the emergency number of its place, and everybody is shown a helpline whose `audience` is `anyone`: \
        on the first screen (`start`), or at the end. The finding names the source. A guide on a subject that puts nobody in danger can let this pass in its review file, with that reason.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(preset) = duties::preset(subject) else { return };
    emergency(subject, findings, preset);
    for demand in preset.helplines() {
        let place = subject.at("/helplines");
        let Some(Some(example)) = findings.proved(&place, without(subject, demand)) else { continue };
        let is_there =
            subject.guide.helplines.iter().any(|helpline| *helpline.audience.0 == *demand.audience);
        let message = format!(
            "{} a helpline for `{}`",
            if is_there { "somebody is not shown" } else { "nobody is shown" },
            demand.audience
        );
        let help = format!(
            "add `\"start\": true` to a helpline with `\"audience\": \"{}\"`, or let everybody be shown one at the end",
            demand.audience
        );
        duties::report(findings, &demand.source, place, message, &help, is_there.then_some(example));
    }
}

fn emergency(subject: &Subject, findings: &mut Findings, preset: &Preset) {
    let (number, source) = (preset.emergency, &preset.emergency_source);
    match &subject.guide.emergency {
        Some(given) if *given.phone.0 == *number => {}
        Some(given) => {
            let message = format!(
                "the emergency line dials {}, and the emergency number in `{}` is {number}",
                &*given.phone.0, &*subject.guide.jurisdiction
            );
            let help = duties::sourced(&format!("write `\"{number}\"`"), source);
            // Somebody in danger would dial in vain.
            findings.report_as(
                Some(Severity::Error),
                subject.at("/emergency/phone"),
                message,
                Some(help),
                None,
            );
        }
        // Where an outcome is urgent, `urgent-without-help` has told of it.
        None if subject.guide.outcomes.iter().any(|outcome| outcome.urgent) => {}
        None => {
            let message = "the guide has no `emergency` line".to_string();
            let help = format!("give it `emergency` with a `text` and the `phone` `\"{number}\"`");
            duties::report(findings, source, subject.at("/emergency"), message, &help, None);
        }
    }
}

/// Somebody who is shown no helpline for an audience, neither on the first screen nor at the end.
fn without(subject: &Subject, demand: &RequiredHelpline) -> Proof<Option<Example>> {
    let helplines = subject.guide.helplines.iter().enumerate();
    let fitting = helplines.filter(|(_, helpline)| *helpline.audience.0 == *demand.audience);
    let shown =
        fitting.map(
            |(index, helpline)| {
                if helpline.start { Ok(subject.space.all()) } else { subject.shown.helpline(index) }
            },
        );
    subject.space.example(&subject.space.not(&subject.space.any_of(shown)?))
}
