//! Some answers break a policy of the review file.

use crate::check::finding::{File, Severity};
use crate::check::findings::Findings;
use crate::check::review::seen::Seen;
use crate::check::review::{Held, Kind, Policy, Target, meaning};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof, Set};
use crate::check::subject::Subject;
use crate::guide::values::Id;

/// The rule.
pub const RULE: Rule = Rule {
    id: "policy-broken",
    severity: Severity::Error,
    finds: "Some answers break a policy of the review file.",
    about: "A policy is what your lawyer demands of every result: who must be shown something, who must never be, what comes first, who must be asked. It is held against every way through the guide, not against samples. The finding gives the shortest answers that break it and the text that a visitor with these answers reads. Mend the guide so that the policy holds with these answers too; change the policy only where it asks for more than your lawyer means. Policies are held against the guide as it is while its review counts. A policy that several guides share is told where the review file names it, with the line on which it stands.",
    test: Test::Guide(test),
};

/// One thing that a policy demands, and where it says so.
struct Demand<'p> {
    pointer: String,
    what: What<'p>,
}

enum What<'p> {
    Show(&'p Target),
    Hide(&'p Target),
    First(&'p Target),
    Ask(&'p Id),
}

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(review) = subject.review else { return };
    for held in review.held().filter(|held| held.is_sound) {
        demands(&held).iter().for_each(|demand| hold(subject, &held, demand, findings));
    }
}

fn demands<'p>(held: &Held<'p>) -> Vec<Demand<'p>> {
    let policy = held.policy;
    let place = |key: &str, index: usize| held.inside(&format!("/{key}/{index}"));
    let shown = policy.must_show.iter().enumerate();
    let shown =
        shown.map(|(index, target)| Demand { pointer: place("must_show", index), what: What::Show(target) });
    let hidden = policy.never_show.iter().enumerate();
    let hidden = hidden
        .map(|(index, target)| Demand { pointer: place("never_show", index), what: What::Hide(target) });
    let first = policy.first.iter();
    let first = first.map(|target| Demand { pointer: held.inside("/first"), what: What::First(target) });
    let asked = policy.must_ask.iter().enumerate();
    let asked = asked.map(|(index, id)| Demand { pointer: place("must_ask", index), what: What::Ask(id) });
    shown.chain(hidden).chain(first).chain(asked).collect()
}

fn hold(subject: &Subject, held: &Held, demand: &Demand, findings: &mut Findings) {
    let policy = held.policy;
    let place = subject.place(File::Review, &demand.pointer);
    let example = breakers(subject, policy, &demand.what).and_then(|who| subject.space.example(&who));
    let Some(Some(example)) = findings.proved(&place, example) else { return };
    let Some(told) = findings.proved(&place, told(subject, &demand.what, &example)) else { return };
    let message = format!("the policy `{}` is broken: {told}", &*policy.id.0);
    let (from, of_whom) = match held.from {
        Some(from) => (format!(" ({from})"), " of every guide that shares it"),
        None => (String::new(), ""),
    };
    let help = format!(
        "it says: “{}”{from}; mend the guide so that this holds with these answers too, or the policy where it asks too much{of_whom}",
        &*policy.says
    );
    findings.report_with_answers(place, message, help, example);
}

/// The answers that fit a policy's condition and break one of its demands.
fn breakers(subject: &Subject, policy: &Policy, what: &What) -> Proof<Set> {
    let space = subject.space;
    let who = space.when(&policy.when)?;
    match what {
        What::Show(target) => space.minus(&who, &meaning::shown(subject, target)?),
        What::Hide(target) => space.and(&who, &meaning::shown(subject, target)?),
        What::First(target) => space.minus(&who, &meaning::first(subject, target)?),
        What::Ask(id) => {
            let question = subject.guide.questions.0.iter().position(|question| question.id == **id);
            question.map_or(Ok(space.none()), |question| space.minus(&who, &space.asked(question)?))
        }
    }
}

/// What somebody with these answers sees instead of what is demanded.
fn told(subject: &Subject, what: &What, example: &Example) -> Proof<String> {
    let Some(seen) = Seen::with(subject, &example.answers) else { return Ok(String::new()) };
    Ok(match what {
        What::Show(target) => {
            format!("{} must be shown and is not: {}", target.in_words(), seen.listed(target.kind))
        }
        What::Hide(target) => {
            let text = seen.text(target)?.unwrap_or_default();
            format!("{} must not be shown and is: {text}", target.in_words())
        }
        What::First(target) if target.kind == Kind::Emergency => {
            let outcome = seen.listed(Kind::Outcome);
            let why = if subject.guide.emergency.is_none() {
                "the guide has no `emergency`"
            } else {
                "that outcome is not `urgent`"
            };
            format!("the emergency line must come before everything else and does not: {outcome}, and {why}")
        }
        What::First(target) => {
            let first = seen.parts(target.kind).first().map(|index| seen.part(target.kind, *index));
            let first = first.map_or_else(|| seen.listed(target.kind), |part| format!("{part} does"));
            format!("{} must come first and does not: {first}", target.in_words())
        }
        What::Ask(id) => format!("the question `{}` must be asked and is not", &*id.0),
    })
}
