//! What rules say of a judged condition.

use crate::check::saying::{Naming, Saying};
use crate::check::sites::{Sets, Subject as About};
use crate::check::space::Proof;
use crate::check::subject::Subject;
use crate::check::verdicts::{Judged, Verdict, Verdicts};
use crate::guide::when::When;

/// How many parts are listed at most.
const MOST: usize = 5;

impl Judged<'_> {
    /// The sets of the condition.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where they were too much work.
    pub fn sets(&self) -> Proof<&Sets> {
        self.site.sets.as_ref().map_err(|too_large| *too_large)
    }

    /// Whether there is no moment at which it could be shown.
    pub fn is_nowhere(&self) -> bool {
        self.site.sets.as_ref().is_ok_and(|sets| sets.visits.iter().all(|visit| visit.come.is_empty()))
    }

    /// What nobody gets because nobody is asked this question, as the end of a sentence.
    pub fn followers(&self, subject: &Subject) -> String {
        let Some(question) = self.question() else { return String::new() };
        let hangs = subject.verdicts.all.iter().filter(|other| other.verdict == Ok(Verdict::Hangs(question)));
        let parts: Vec<&str> = hangs.map(|other| &*other.site.part).collect();
        let told = parts.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
        match parts.len() {
            0 => String::new(),
            few if few <= MOST => format!(", and so nobody gets {told}"),
            many => format!(", and so nobody gets {told} and {} more", many - MOST),
        }
    }

    /// Whether outcomes or wordings stand behind it that are for those whom it does not take.
    pub fn has_others_behind(&self, subject: &Subject) -> bool {
        let list = |pointer: &str| pointer.rsplit_once('/').map(|(list, _)| list.to_string());
        let behind = subject.verdicts.all.iter().filter(|other| other.site.links.rank > self.site.links.rank);
        matches!(self.site.subject, About::Outcome | About::Wording)
            && behind.map(|other| list(&other.site.pointer)).any(|other| other == list(&self.site.pointer))
    }

    /// The questions that the condition names and that are asked of some alone, each in a sentence.
    pub fn asked_of_some(&self, subject: &Subject) -> Vec<String> {
        let saying = Saying::new(subject.guide, Naming::Ids);
        let named =
            named(self.site.when).into_iter().filter_map(|index| subject.guide.questions.0.get(index));
        let some = named.filter(|question| !question.when.is_always());
        some.map(|question| {
            format!("`{}` is asked only where {}", &*question.id.0, saying.when(&question.when))
        })
        .collect()
    }

    fn question(&self) -> Option<usize> {
        let position = self.site.pointer.strip_prefix("/questions/")?;
        position.parse().ok()
    }
}

impl Verdicts<'_> {
    /// The questions that are named by something that another rule complains of.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn suspect_questions(&self) -> Proof<Vec<usize>> {
        let mut suspect = self.never_asked.clone();
        for judged in &self.all {
            let about_itself = judged.question();
            match judged.verdict? {
                Verdict::Met { always: false } => {
                    let parts = self.idle_parts(judged)?;
                    suspect.extend(parts.iter().flat_map(|idle| named(&idle.when)));
                }
                Verdict::Met { always: true } if judged.site.node.is_none() => {}
                Verdict::Hangs(_) => suspect.extend(about_itself),
                _ => suspect.extend(named(judged.site.when)),
            }
        }
        Ok(suspect)
    }
}

/// The questions that a condition names.
fn named(when: &When) -> Vec<usize> {
    let mut named = match when {
        When::Test { question, .. } => vec![*question],
        When::All(inner) | When::Any(inner) => inner.iter().flat_map(self::named).collect(),
        When::Not(inner) => self::named(inner),
    };
    named.sort_unstable();
    named.dedup();
    named
}
