//! What rules about presets share: whose demands hold for a guide, and how a demand is told with its source.

use crate::check::finding::{Place, Severity};
use crate::check::findings::Findings;
use crate::check::preset::{self, Needed, Preset, RequiredNotice, Source};
use crate::check::space::{Example, Proof, Set};
use crate::check::subject::Subject;
use crate::guide::firm::{Notice, Place as At};
use crate::interview::Answers;

/// The preset of the guide's jurisdiction.
pub fn preset(subject: &Subject) -> Option<&'static Preset> {
    preset::of(&subject.guide.jurisdiction)
}

/// Whether a demand holds for the guide.
pub fn holds(subject: &Subject, needed: Needed) -> bool {
    needed == Needed::Always || !subject.guide.actions.is_empty()
}

/// The demands for notices that hold for the guide, each with the notice that meets it, and its position.
pub fn notices<'a>(subject: &Subject<'a>) -> Vec<(&'static RequiredNotice, Option<(usize, &'a Notice)>)> {
    let demands = preset(subject).map(Preset::notices).unwrap_or_default().into_iter();
    let given = |id: &str| subject.guide.notices.iter().enumerate().find(|(_, notice)| *notice.id.0 == *id);
    demands.filter(|demand| holds(subject, demand.needed)).map(|demand| (demand, given(demand.id))).collect()
}

/// Reports what a preset demands. Where its source is not certain, the finding is a warning at most.
pub fn report(
    findings: &mut Findings,
    source: &Source,
    place: Place,
    message: String,
    help: &str,
    example: Option<Example>,
) {
    let severity = if source.certain { None } else { Some(Severity::Warning) };
    findings.report_as(severity, place, message, Some(sourced(help, source)), example);
}

/// What to do, and who asks for it.
pub fn sourced(help: &str, source: &Source) -> String {
    let rule = source.rule.trim_end_matches('.');
    format!("{help}; source: {rule} ({}, read on {})", source.citation, source.read)
}

/// Those who are offered an action of a firm.
pub fn offered(subject: &Subject) -> Proof<Set> {
    let actions = 0..subject.guide.actions.len();
    subject.space.any_of(actions.map(|action| subject.shown.action(action)))
}

/// Whether a notice stands on the first screen, where nothing is answered yet.
pub fn stands_on_start(subject: &Subject, notice: &Notice) -> Proof<bool> {
    let when = subject.space.when(&notice.when)?;
    Ok(notice.at.contains(&At::Start) && subject.space.contains(&when, &Answers::default()))
}

/// Those who have read a notice before they come to the actions: on the first screen, under a question, above the result, or
/// right before the actions.
pub fn readers(subject: &Subject, notice: &Notice) -> Proof<Set> {
    let space = subject.space;
    if stands_on_start(subject, notice)? {
        return Ok(space.all());
    }
    let when = space.when(&notice.when)?;
    let mut readers = space.none();
    if notice.at.contains(&At::Question) {
        // Under a question it is read with the answers that were given before.
        let questions = 0..subject.guide.questions.0.len();
        let on_screen = |question| space.and(&space.asked(question)?, &space.before(&when, question));
        readers = space.any_of(questions.map(on_screen))?;
    }
    if notice.at.contains(&At::Result) || notice.at.contains(&At::Action) {
        readers = space.any_of([Ok(readers), Ok(when)].into_iter())?;
    }
    Ok(readers)
}
