//! When each phrase is read, and by whom: its wordings depend on the answers of that moment.

use std::collections::BTreeMap;

use crate::check::sites::Visit;
use crate::check::space::{Moment, Proof, Set, Space};
use crate::check::subject::Subject;
use crate::check::texts::{Part, Passage, passages};
use crate::guide::firm::{Notice, Place};
use crate::guide::text::{Inline, Text};
use crate::interview::bit_of;

/// A moment, and the question to which the text belongs then.
type When = (Moment, Option<usize>);

/// Who reads something, at each moment.
type Readers = BTreeMap<When, Set>;

/// When each phrase is read, by its position. Nothing for one that no text names.
pub fn readings(subject: &Subject) -> Proof<Vec<Vec<Visit>>> {
    let guide = subject.guide;
    let mut known = Known {
        space: subject.space,
        phrases: vec![[Readers::new(), Readers::new()]; guide.phrases.0.len()],
        terms: vec![Readers::new(); guide.glossary.0.len()],
        has_grown: false,
    };
    if guide.phrases.0.is_empty() {
        return Ok(Vec::new());
    }
    for passage in passages(guide, &subject.catalogue) {
        for (when, readers) in readers(&passage, subject)? {
            known.read(passage.text, when, &readers, opens(&passage))?;
        }
    }
    known.follow(subject)?;
    let visit = |((moment, owner), come)| Visit { moment, owner, come };
    let both = known.phrases.into_iter().map(|[plain, open]| {
        let mut both = plain;
        for (when, set) in open {
            add(&mut both, when, &set, subject.space)?;
        }
        Ok(both.into_iter().map(visit).collect())
    });
    both.collect()
}

/// Who reads what so far.
struct Known<'s, 'a> {
    space: &'s Space<'a>,
    /// For each phrase: in texts whose terms do not open, and in texts whose terms do.
    phrases: Vec<[Readers; 2]>,
    /// For each term: who can open its meaning.
    terms: Vec<Readers>,
    has_grown: bool,
}

impl Known<'_, '_> {
    /// Notes that a text is read.
    fn read(&mut self, text: &Text, when: When, come: &Set, opens: bool) -> Proof<()> {
        for piece in text.pieces() {
            let slot = match piece {
                Inline::Phrase(phrase) => {
                    self.phrases.get_mut(*phrase).and_then(|both| both.get_mut(usize::from(opens)))
                }
                Inline::Term { term, .. } if opens => self.terms.get_mut(*term),
                Inline::Strong(inner) | Inline::Emphasis(inner) => {
                    self.read(inner, when, come, opens)?;
                    None
                }
                Inline::Link { label, .. } => {
                    self.read(label, when, come, false)?;
                    None
                }
                Inline::Plain(_) | Inline::Term { .. } => None,
            };
            if let Some(readers) = slot {
                self.has_grown |= add(readers, when, come, self.space)?;
            }
        }
        Ok(())
    }

    /// Notes what is read in the wordings and meanings behind all that is noted, until nothing is new: a wording may name a
    /// term, and the meaning of a term may name a phrase.
    fn follow(&mut self, subject: &Subject) -> Proof<()> {
        let (guide, space) = (subject.guide, subject.space);
        self.has_grown = true;
        while std::mem::take(&mut self.has_grown) {
            for (index, wordings) in guide.phrases.0.iter().enumerate() {
                let readers = self.phrases.get(index).map(|[_, open]| open.clone()).unwrap_or_default();
                let mut left = space.all();
                for wording in wordings {
                    let holds = space.when(&wording.when)?;
                    for (when, come) in &readers {
                        let come = space.and(come, &space.and(&left, &holds)?)?;
                        self.read(&wording.text, *when, &come, true)?;
                    }
                    left = space.minus(&left, &holds)?;
                }
            }
            for (index, term) in guide.glossary.0.iter().enumerate() {
                for (when, come) in self.terms.get(index).cloned().unwrap_or_default() {
                    self.read(&term.meaning, when, &come, true)?;
                }
            }
        }
        Ok(())
    }
}

/// Adds readers; says whether anybody is new among them.
fn add(readers: &mut Readers, when: When, come: &Set, space: &Space) -> Proof<bool> {
    let Some(known) = readers.get_mut(&when) else {
        readers.insert(when, come.clone());
        return Ok(true);
    };
    if space.minus(come, known)?.is_empty() {
        return Ok(false);
    }
    *known = space.any_of([Ok(known.clone()), Ok(come.clone())].into_iter())?;
    Ok(true)
}

/// Who reads a text, and when. Phrases and terms are read where other texts name them.
fn readers(passage: &Passage, subject: &Subject) -> Proof<Readers> {
    let (guide, space) = (subject.guide, subject.space);
    let all = || space.all();
    let questions = 0..guide.questions.0.len();
    let at_the_end = (Moment::Result, None);
    let mut readers = Readers::new();
    match passage.part {
        Part::Guide => {
            readers.insert((Moment::Start, None), all());
            if passage.pointer != "/intro" {
                readers.insert(at_the_end, all());
            }
            // The title stays on top of every screen.
            if passage.pointer == "/title" {
                readers.extend(questions.map(|index| ((Moment::Question(index), Some(index)), all())));
            }
        }
        Part::Question(index) => {
            readers.insert((Moment::Question(index), Some(index)), all());
            if let Some(come) = told_again(passage, index, space)? {
                readers.insert((Moment::Result, Some(index)), come);
            }
        }
        Part::Notice(index) => {
            if let Some(notice) = guide.notices.get(index) {
                return readers_of_notice(notice, subject);
            }
        }
        Part::Helpline(index) => {
            readers.insert(at_the_end, passage.seen(subject)?);
            if guide.helplines.get(index).is_some_and(|helpline| helpline.start) {
                readers.insert((Moment::Start, None), all());
            }
        }
        Part::Outcome(_) | Part::Section(_) | Part::Action(_) | Part::Fragment(_) => {
            readers.insert(at_the_end, passage.seen(subject)?);
        }
        Part::Phrase(_) | Part::Term(_) => {}
    }
    Ok(readers)
}

fn readers_of_notice(notice: &Notice, subject: &Subject) -> Proof<Readers> {
    let (guide, space) = (subject.guide, subject.space);
    let holds = space.when(&notice.when)?;
    let mut readers = Readers::new();
    // The first screen decides which notices it shows as if nothing were answered, but fills them with the answers.
    if notice.at.contains(&Place::Start) && space.is_possible_at(Moment::Fresh, &holds)? {
        readers.insert((Moment::Start, None), space.all());
    }
    if notice.at.contains(&Place::Question) {
        let questions = 0..guide.questions.0.len();
        readers.extend(questions.map(|index| ((Moment::Question(index), Some(index)), holds.clone())));
    }
    if notice.at.contains(&Place::Result) {
        readers.insert((Moment::Result, None), holds);
    } else if notice.at.contains(&Place::Action) {
        readers.insert((Moment::Result, None), space.and(&holds, &subject.shown.some_action()?)?);
    }
    Ok(readers)
}

/// Who reads a text of a question again at the end, among the answers: the question itself, and the option that was chosen.
fn told_again(passage: &Passage, question: usize, space: &Space) -> Proof<Option<Set>> {
    let segments: Vec<&str> = passage.pointer.split('/').skip(3).collect();
    match segments.as_slice() {
        ["text"] => space.chosen(question, u64::MAX).map(Some),
        ["options", option, "text"] => {
            let option = option.parse().map_or(0, bit_of);
            space.chosen(question, option).map(Some)
        }
        _ => Ok(None),
    }
}

/// Whether terms open in a text: not in headings and captions, nor on what can be tapped itself.
fn opens(passage: &Passage) -> bool {
    let last =
        passage.pointer.rsplit('/').find(|segment| segment.parse::<usize>().is_err()).unwrap_or_default();
    let is_plain = match passage.part {
        Part::Question(_) => last == "text" || passage.pointer.contains("/options/"),
        Part::Outcome(_) => last == "headline",
        Part::Helpline(_) => last == "name",
        Part::Action(_) => last == "label",
        _ => {
            let in_links = passage.pointer.contains("/links/") && last == "label";
            in_links || matches!(last, "title" | "caption" | "columns")
        }
    };
    !is_plain
}
