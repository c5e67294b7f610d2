//! Nobody can get a part: no visitor's answers fit its condition.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::sites::Subject as About;
use crate::check::subject::Subject;
use crate::check::verdicts::{Judged, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreachable",
    severity: Severity::Error,
    finds: "Nobody can get a part: no visitor's answers fit its condition.",
    about: "The condition could hold by itself, but the way through the guide never leads there: it names a question that is not asked of those people, or the part stands inside another that is for others. Those for whom it was written are left without it. The same goes for a section whose blocks are all hidden from everybody who fits its `when`, and for a notice that is shown nowhere. Widen the condition, move the part, or remove it. What hangs on a question that nobody is asked is told with that question, and what stands inside such a part is not reported by itself.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    for judged in &subject.verdicts.all {
        let site = &judged.site;
        let (message, help) = match findings.proved(&site.place, judged.verdict) {
            Some(Verdict::Unreachable) if judged.is_nowhere() => (
                format!("{} is shown nowhere", site.part),
                "let its `at` name a place that somebody sees; notices at `action` need an action"
                    .to_string(),
            ),
            Some(Verdict::Unreachable) => (
                format!(
                    "nobody can get {}{}{}",
                    site.part,
                    where_from(judged, subject),
                    judged.followers(subject)
                ),
                help(judged, subject),
            ),
            Some(Verdict::Empty) if site.subject == About::Action => match firmless(subject, &site.pointer) {
                Some(told) => told,
                None => continue,
            },
            Some(Verdict::Empty) => (
                format!(
                    "nobody sees anything of {}: whoever fits its `when` fits none of what is inside",
                    site.part
                ),
                "widen the `when` of something inside, or remove it all".to_string(),
            ),
            _ => continue,
        };
        findings.report_with_help(site.place.clone(), message, help);
    }
}

/// What is said of an action whose firm serves nobody who fits its condition; nothing where it acts for none of them, which is
/// for `acts-for` to tell.
fn firmless(subject: &Subject, pointer: &str) -> Option<(String, String)> {
    let index: usize = pointer.strip_prefix("/actions/")?.parse().ok()?;
    let action = subject.guide.actions.get(index)?;
    let (space, firm) = (subject.verdicts.space(), subject.guide.firm_of(action)?);
    let [_, place] = subject.shown.closed(index).ok()?;
    let near = space.minus(&subject.shown.when(&action.when).ok()?, &place).ok()?;
    if space.is_possible(&near).ok()? {
        return None;
    }
    let message = format!(
        "nobody is offered the action `{}`: its firm `{}` does not serve the place of anybody who fits its `when`",
        &*action.id.0, &*firm.name
    );
    Some((
        message,
        "widen its `when`, or add the place to the firm's `serves` if it is licensed there".into(),
    ))
}

/// A helpline may be seen on the first screen all the same.
fn where_from(judged: &Judged, subject: &Subject) -> &'static str {
    let position =
        judged.site.pointer.strip_prefix("/helplines/").and_then(|position| position.parse::<usize>().ok());
    match position.and_then(|position| subject.guide.helplines.get(position)) {
        Some(helpline) if helpline.start => " at the end, though the first screen shows it",
        _ => "",
    }
}

/// What keeps everybody out, as far as that can be told in a line: the questions that are asked of some alone.
fn help(judged: &Judged, subject: &Subject) -> String {
    let asked = judged.asked_of_some(subject);
    let reason = if asked.is_empty() { String::new() } else { format!("{}; ", asked.join("; ")) };
    let around = if judged.site.links.inside.is_some() {
        "and those who come to it are those who see what is around it; "
    } else {
        ""
    };
    format!("{reason}{around}widen the condition, or remove the part")
}
