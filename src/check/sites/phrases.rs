//! Where each phrase is used: on the first screen, with a question, at the end.

use crate::check::subject::Subject;
use crate::check::texts::{Part, passages, phrases};
use crate::guide::firm::Place;

/// The places where a phrase is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// On the first screen.
    pub start: bool,
    /// With these questions.
    pub questions: Vec<usize>,
    /// At the end.
    pub result: bool,
}

impl Use {
    /// Whether it is used at all.
    pub fn is_nowhere(&self) -> bool {
        !self.start && !self.result && self.questions.is_empty()
    }
}

/// Where each phrase is used, by its position.
pub fn uses(subject: &Subject) -> Vec<Use> {
    let mut uses = vec![Use::default(); subject.guide.phrases.0.len()];
    for passage in passages(subject.guide, &subject.catalogue) {
        let mut named = Vec::new();
        phrases(passage.text, &mut named);
        for phrase in named {
            if let Some(used) = uses.get_mut(phrase) {
                note(used, passage.part, subject);
            }
        }
    }
    uses
}

fn note(used: &mut Use, part: Part, subject: &Subject) {
    let everywhere = 0..subject.guide.questions.0.len();
    match part {
        Part::Guide => used.start = true,
        Part::Question(question) => {
            used.questions.push(question);
            // The result lists questions and answers too.
            used.result = true;
        }
        Part::Notice(index) => {
            let places =
                subject.guide.notices.get(index).map(|notice| notice.at.as_slice()).unwrap_or_default();
            used.start |= places.contains(&Place::Start);
            used.result |= places.contains(&Place::Result) || places.contains(&Place::Action);
            if places.contains(&Place::Question) {
                used.questions.extend(everywhere);
            }
        }
        Part::Helpline(index) => {
            used.start |= subject.guide.helplines.get(index).is_some_and(|helpline| helpline.start);
            used.result = true;
        }
        // A term opens wherever a text names it.
        Part::Term(_) => {
            used.start = true;
            used.result = true;
            used.questions.extend(everywhere);
        }
        Part::Outcome(_) | Part::Section(_) | Part::Action(_) | Part::Fragment(_) | Part::Phrase(_) => {
            used.result = true
        }
    }
}
