//! A person charged reads something that could move them to contact somebody, or to have them act.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::readings::{Reading, instead, message, readings};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;
use crate::check::texts::{Part, Passage};
use crate::check::wording::{Hit, List, found, found_under};
use crate::guide::firm::Place as At;
use crate::interview::bit_of;

/// The rule.
pub const RULE: Rule = Rule {
    id: "contact",
    severity: Severity::Error,
    finds: "A person charged reads something that could move them to contact the other person, or to have them do something.",
    about: "Under an order one message can be a new charge, and asking somebody to take back what they said can be obstruction. So no text that an `accused` visitor can come to may say “ask her to write a letter”, “have them tell the police” or “reach out to the other person”. Warnings (“do not ask …”) are no finding. The rule looks at every text that somebody who chose the option `accused` can read, and gives the answers. English, French and Spanish are searched; a list of words is a help and no proof, so a lawyer still reads the guide.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some((question, accused)) = accused(subject) else { return };
    for reading in readings(subject) {
        for passage in &reading.passages {
            // A phrase is read in the texts that name it.
            if matches!(passage.part, Part::Phrase(_)) {
                continue;
            }
            for (picked, text) in &passage.wordings(reading.guide) {
                let Some(hit) = hits(&reading, passage, text).into_iter().next() else { continue };
                let place = reading.place(subject, &passage.pointer);
                let readers = readers(subject, passage, picked).and_then(|readers| {
                    let set = subject.space.and(&readers, &subject.space.chosen(question, accused)?)?;
                    subject.space.example(&set)
                });
                if let Some(Some(example)) = findings.proved(&place, readers) {
                    findings.report_with_answers(place, message(&hit), instead(&hit), example);
                    break;
                }
            }
        }
    }
}

/// The question and the option by which somebody says that they are charged.
fn accused(subject: &Subject) -> Option<(usize, u64)> {
    subject.guide.questions.0.iter().enumerate().find_map(|(index, question)| {
        let option = question.options.iter().position(|option| &*option.id.0 == "accused")?;
        Some((index, bit_of(option)))
    })
}

/// What is found in a text, read together with the line that leads to it.
fn hits<'t>(reading: &Reading, passage: &Passage, text: &'t str) -> Vec<Hit<'t>> {
    match lead(reading, passage) {
        Some(lead) => found_under(reading.language, List::Contact, &lead, text),
        None => found(reading.language, List::Contact, text),
    }
}

/// The paragraph right before a list, where it leads to its points: "Do not:".
fn lead(reading: &Reading, passage: &Passage) -> Option<String> {
    let (block, _) =
        ["/list/", "/steps/", "/checklist/"].iter().find_map(|kind| passage.pointer.split_once(kind))?;
    let (blocks, index) = block.rsplit_once('/')?;
    let before = format!("{blocks}/{}/paragraph", index.parse::<usize>().ok()?.checked_sub(1)?);
    let lead = reading.passages.iter().find(|passage| passage.pointer == before)?.words(reading.guide);
    lead.trim_end().ends_with(':').then_some(lead)
}

/// Who reads a text in some of its wordings, at any moment.
fn readers(subject: &Subject, passage: &Passage, picked: &[(usize, usize)]) -> Proof<Set> {
    let space = subject.space;
    let worded = picked.iter().filter_map(|(phrase, at)| Some((subject.guide.phrases.get(*phrase)?, *at)));
    let worded = worded.map(|(wordings, at)| {
        let earlier = space.any_of(wordings.iter().take(at).map(|wording| space.when(&wording.when)))?;
        let own = wordings.get(at).map_or(Ok(space.all()), |wording| space.when(&wording.when))?;
        space.minus(&own, &earlier)
    });
    let worded = space.all_of(worded)?;
    if is_read_early(subject, passage) {
        return Ok(worded);
    }
    space.and(&passage.seen(subject)?, &worded)
}

/// Whether a text is read before the answers that its condition asks for may be given: then anybody can come to it.
fn is_read_early(subject: &Subject, passage: &Passage) -> bool {
    match passage.part {
        Part::Helpline(index) => subject.guide.helplines.get(index).is_some_and(|helpline| helpline.start),
        Part::Notice(index) => subject
            .guide
            .notices
            .get(index)
            .is_some_and(|notice| notice.at.contains(&At::Start) || notice.at.contains(&At::Question)),
        _ => false,
    }
}
