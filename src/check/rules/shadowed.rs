//! An outcome or wording that earlier ones always take.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof};
use crate::check::subject::Subject;
use crate::check::verdicts::{Judged, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "shadowed",
    severity: Severity::Error,
    finds: "An outcome, or a wording of a phrase, that earlier ones always take.",
    about: "Of the outcomes, and of the wordings of a phrase, the first whose condition holds is used. Where earlier ones hold for everybody whom a later one is for, nobody gets the later one: they are told something that was written for others. Move it up, or narrow the ones before it. Where the earlier ones take everybody there is, the last is of no use: remove it, and the `when` of the one before it.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    // Once one takes all that is left, those behind it show nothing new.
    let mut told = false;
    for (position, judged) in subject.verdicts.all.iter().enumerate() {
        if judged.site.links.rank == 0 {
            told = false;
        }
        let Some(verdict) = findings.proved(&judged.site.place, judged.verdict) else { continue };
        match verdict {
            Verdict::Met { always } => told |= always && judged.site.node.is_some(),
            Verdict::Shadowed { all } if !told => {
                report(judged, position, all, subject, findings);
                told = all;
            }
            _ => {}
        }
    }
}

fn report(judged: &Judged, position: usize, all: bool, subject: &Subject, findings: &mut Findings) {
    let site = &judged.site;
    let Some(takers) = findings.proved(&site.place, takers(judged, position, subject)) else { return };
    let (takers, part) = (listed(&takers), &site.part);
    let before = position.checked_sub(1).and_then(|before| subject.verdicts.all.get(before));
    if let Some(before) = before.filter(|before| all && before.site.when.is_always()) {
        let (culprit, at) = (&before.site.part, &before.site.place.pointer);
        let message = format!("nobody comes to {part} or what follows it: {culprit} before it has no `when`");
        let help = format!("give {culprit} its `when` at {at}, or move it to the end");
        findings.report_with_help(site.place.clone(), message, help);
        return;
    }
    if all {
        let message = format!("nobody comes to {part}: {takers} before it already take everybody");
        let help = "remove it, and the `when` of the one before it; or narrow those";
        findings.report_with_help(site.place.clone(), message, help);
        return;
    }
    let message = format!("nobody gets {part}: whoever fits its `when` gets {takers} before it");
    let help = "move it up, or narrow the ones before it";
    match findings.proved(&site.place, example(judged, subject)).flatten() {
        Some(example) => findings.report_with_answers(site.place.clone(), message, help, example),
        None => findings.report_with_help(site.place.clone(), message, help),
    }
}

/// The earlier ones that somebody gets who fits the condition of this one.
fn takers<'s>(judged: &Judged, position: usize, subject: &'s Subject) -> Proof<Vec<&'s str>> {
    let (space, sets) = (subject.verdicts.space(), judged.sets()?);
    let first = position.saturating_sub(judged.site.links.rank);
    let mut takers = Vec::new();
    for earlier in subject.verdicts.all.get(first..position).unwrap_or_default() {
        let theirs = earlier.sets()?;
        let taken = space.and(&space.and(&theirs.left, &theirs.holds)?, &sets.holds)?;
        if sets.meet(space, &taken)? {
            takers.push(&*earlier.site.part);
        }
    }
    Ok(takers)
}

/// Answers that fit the condition, and get another.
fn example(judged: &Judged, subject: &Subject) -> Proof<Option<Example>> {
    let sets = judged.sets()?;
    sets.example(subject.space, &sets.holds)
}

fn listed(takers: &[&str]) -> String {
    match takers {
        [only] => (*only).to_string(),
        [some @ .., last] if some.len() < 3 => format!("{} and {last}", some.join(", ")),
        _ => format!(
            "{} and {} more",
            takers.iter().take(2).copied().collect::<Vec<_>>().join(", "),
            takers.len().saturating_sub(2)
        ),
    }
}
