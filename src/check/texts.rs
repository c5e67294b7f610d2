//! Every text of a guide, with its place and who reads it.

mod gather;

use crate::check::space::{Proof, Set};
use crate::check::subject::Subject;
use crate::guide::Guide;
use crate::guide::text::{Inline, Text};
use crate::guide::when::When;
pub use gather::passages;

/// The part of a guide that a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The guide itself: what the first screen says.
    Guide,
    /// A question, by its position.
    Question(usize),
    /// A notice.
    Notice(usize),
    /// An outcome.
    Outcome(usize),
    /// A section.
    Section(usize),
    /// An action.
    Action(usize),
    /// What is said outside the area of all firms.
    Area,
    /// A helpline.
    Helpline(usize),
    /// A fragment.
    Fragment(usize),
    /// A phrase.
    Phrase(usize),
    /// A term of the glossary.
    Term(usize),
}

/// A text of a guide.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// Its JSON pointer.
    pub pointer: String,
    /// The text.
    pub text: &'a Text,
    /// The part that it belongs to.
    pub part: Part,
    /// The conditions inside the part that it stands under.
    pub whens: Vec<&'a When>,
}

impl Passage<'_> {
    /// The answers with which somebody reads it at the end, or while its question is asked. Terms and phrases count as read by everybody.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn seen(&self, subject: &Subject) -> Proof<Set> {
        let (guide, space, shown) = (subject.guide, subject.space, &subject.shown);
        let part = match self.part {
            Part::Guide | Part::Phrase(_) | Part::Term(_) => space.all(),
            Part::Question(index) => space.asked(index)?,
            Part::Notice(index) => {
                guide.notices.get(index).map_or(Ok(space.none()), |notice| space.when(&notice.when))?
            }
            Part::Outcome(index) => shown.outcome(index)?,
            Part::Section(index) => shown.section(index)?,
            Part::Action(index) => shown.action(index)?,
            Part::Area => {
                let [_, place] = shown.withheld()?;
                place
            }
            Part::Helpline(index) => shown.helpline(index)?,
            Part::Fragment(index) => shown.users(index)?,
        };
        let inside = space.all_of(self.whens.iter().map(|when| space.when(when)))?;
        space.and(&part, &inside)
    }

    /// Its words without marks, terms by their names, each phrase in its last wording.
    pub fn words(&self, guide: &Guide) -> String {
        words(guide, self.text, &[])
    }

    /// Its words in every combination of the wordings of the phrases that it names, each with the wordings that were picked.
    pub fn wordings(&self, guide: &Guide) -> Vec<(Picked, String)> {
        let mut named = Vec::new();
        phrases(self.text, &mut named);
        named.sort_unstable();
        named.dedup();
        let mut picks: Vec<Picked> = vec![Picked::new()];
        for phrase in named {
            let wordings = guide.phrases.get(phrase).map_or(1, Vec::len).max(1);
            // A text beyond that is read in some of its wordings; nobody can oversee it anyway.
            if picks.len() * wordings > MOST_WORDINGS {
                break;
            }
            let longer = |pick: &Picked, wording| pick.iter().copied().chain([(phrase, wording)]).collect();
            picks = picks
                .iter()
                .flat_map(|pick| (0..wordings).map(move |wording| longer(pick, wording)))
                .collect();
        }
        picks.into_iter().map(|pick| (pick.clone(), words(guide, self.text, &pick))).collect()
    }
}

/// Wordings that were picked: pairs of the position of a phrase and of one of its wordings.
pub type Picked = Vec<(usize, usize)>;

/// In how many combinations of wordings a text is read at most.
const MOST_WORDINGS: usize = 256;

/// The phrases that a text names, by their positions.
pub fn phrases(text: &Text, named: &mut Vec<usize>) {
    for piece in text.pieces() {
        match piece {
            Inline::Phrase(phrase) => named.push(*phrase),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                phrases(inner, named)
            }
            Inline::Plain(_) | Inline::Term { .. } => {}
        }
    }
}

/// The words of a text; phrases in the wordings that are picked, or in their last one.
pub fn words(guide: &Guide, text: &Text, picked: &[(usize, usize)]) -> String {
    let mut said = String::new();
    for piece in text.pieces() {
        match piece {
            Inline::Plain(plain) => said.push_str(plain),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                said.push_str(&words(guide, inner, picked));
            }
            Inline::Term { term, shown } => {
                let known = guide.glossary.get(*term).map(|term| &*term.term);
                said.push_str(shown.as_deref().or(known).unwrap_or_default());
            }
            Inline::Phrase(phrase) => {
                let wordings = guide.phrases.get(*phrase).map(Vec::as_slice).unwrap_or_default();
                let pick =
                    picked.iter().find(|(named, _)| named == phrase).and_then(|(_, at)| wordings.get(*at));
                let used = pick.or(wordings.last());
                said.push_str(&used.map(|used| words(guide, &used.text, &[])).unwrap_or_default());
            }
        }
    }
    said
}
