//! Who reads something else than before, exactly.
//!
//! What a visitor reads of a part is a row of lines, phrases worded. For each thing that a line can say it is computed who reads it
//! once, twice and so on, before and now; and for two things that changed places, who reads both. How points are grouped into
//! lists is left out of account.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::check::space::{Proof, Set, Space};
use crate::packet::since::gather::taken;
use crate::packet::since::piece::{FIRST, Line, Piece, Side};
use crate::packet::since::tokens::{Style, Token};

/// What a line says to somebody: its label, and its words without the names that they have in the file.
type Said = (String, Vec<Token>);

/// Who reads something at least once, at least twice, and so on; and where it stands first.
#[derive(Clone, Debug, Default)]
pub struct Readers {
    times: Vec<Set>,
    place: usize,
}

/// How many ways to word one line are told apart. In a line with more, further phrases count as one thing that is said.
const MOST_WORDINGS: usize = 256;

/// Those who read something else in a part, seen from both sides; none where it did not exist, or does not any more.
///
/// # Errors
/// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
pub fn differing(space: &Space, before: Option<(&Side, &Piece)>, now: Option<(&Side, &Piece)>) -> Proof<Set> {
    let (before, now) = (read(before)?, read(now)?);
    let none = Readers::default();
    let mut differing = Vec::new();
    for said in before.keys().chain(now.keys().filter(|said| !before.contains_key(*said))) {
        let (old, new) = (before.get(said).unwrap_or(&none), now.get(said).unwrap_or(&none));
        for times in 0..old.times.len().max(new.times.len()) {
            let set = |readers: &Readers| readers.times.get(times).cloned().unwrap_or_else(|| space.none());
            differing.push(space.difference(&set(old), &set(new)));
        }
    }
    differing.push(swapped(space, &before, &now));
    space.any_of(differing.into_iter())
}

/// Those for whom two things changed places. Things are known by their names, each with its place and its readers.
///
/// # Errors
/// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
pub fn swapped<K: Ord>(
    space: &Space,
    before: &BTreeMap<K, Readers>,
    now: &BTreeMap<K, Readers>,
) -> Proof<Set> {
    let mut both: Vec<(&Readers, &Readers)> =
        before.iter().filter_map(|(said, old)| Some((old, now.get(said)?))).collect();
    both.sort_by_key(|(old, _)| old.place);
    let mut found = Vec::new();
    for (index, (old, new)) in both.iter().enumerate() {
        let behind = both.iter().skip(index + 1);
        for (later, earlier) in
            behind.filter(|(later, today)| later.place > old.place && today.place < new.place)
        {
            let all = [old, new, later, earlier]
                .map(|readers| Ok(readers.times.first().cloned().unwrap_or_else(|| space.none())));
            found.push(space.all_of(all.into_iter()));
        }
    }
    space.any_of(found.into_iter())
}

impl Readers {
    /// Those who read something once, and where it stands.
    pub fn once(set: Set, place: usize) -> Self {
        Self { times: vec![set], place }
    }

    /// Counts one more reading of the same thing.
    fn add(&mut self, space: &Space, set: Set) -> Proof<()> {
        let mut once_more = set;
        for readers in &mut self.times {
            let again = space.and(readers, &once_more)?;
            *readers = space.any_of([Ok(readers.clone()), Ok(once_more)].into_iter())?;
            once_more = again;
        }
        if !once_more.is_empty() {
            self.times.push(once_more);
        }
        Ok(())
    }
}

fn read(part: Option<(&Side, &Piece)>) -> Proof<BTreeMap<Said, Readers>> {
    let mut readers = BTreeMap::<Said, Readers>::new();
    let Some((side, piece)) = part else { return Ok(readers) };
    for (place, line) in piece.lines.iter().enumerate() {
        for (said, set) in wordings(side, line)? {
            readers
                .entry(said)
                .or_insert_with(|| Readers { times: Vec::new(), place })
                .add(side.space, set)?;
        }
    }
    Ok(readers)
}

/// A choice of wordings: for each phrase the words in its place.
type Worded = Vec<(Rc<str>, Vec<Token>)>;

/// What a line says, in each wording of its phrases, and to whom.
fn wordings(side: &Side, line: &Line) -> Proof<Vec<(Said, Set)>> {
    let mut worded: Vec<(Worded, Set)> = vec![(Vec::new(), line.seen.clone()?)];
    worded.retain(|(_, set)| !set.is_empty());
    for phrase in phrases(line) {
        let index = side.catalogue.phrases.iter().position(|known| *known == phrase);
        let all =
            index.and_then(|index| side.guide.phrases.get(index)).map(Vec::as_slice).unwrap_or_default();
        if worded.len() * all.len() > MOST_WORDINGS {
            break;
        }
        let mut further = Vec::new();
        for (at, wording) in all.iter().enumerate() {
            let used = taken(side, all, at)?;
            for (choice, set) in &worded {
                let mut choice = choice.clone();
                choice.push((phrase.clone(), side.tokens(&wording.text)));
                further.push((choice, side.space.and(set, &used)?));
            }
        }
        worded = further.into_iter().filter(|(_, set)| !set.is_empty()).collect();
    }
    let label = line.label.strip_suffix(FIRST).unwrap_or(&line.label);
    Ok(worded.into_iter().map(|(choice, set)| ((label.to_string(), said(line, &choice)), set)).collect())
}

/// The phrases that a line names, each once.
fn phrases(line: &Line) -> Vec<Rc<str>> {
    let mut found: Vec<Rc<str>> = Vec::new();
    for phrase in line.tokens.iter().filter_map(|token| token.style.phrase.clone()) {
        if !found.contains(&phrase) {
            found.push(phrase);
        }
    }
    found
}

/// The words of a line with its phrases worded, as somebody reads them.
fn said(line: &Line, choice: &Worded) -> Vec<Token> {
    let mut said = Vec::new();
    for token in &line.tokens {
        let words = choice
            .iter()
            .find(|(phrase, _)| Some(phrase) == token.style.phrase.as_ref())
            .map(|(_, words)| words);
        for word in words.map_or(std::slice::from_ref(token), Vec::as_slice) {
            let (of_word, around) = (&word.style, &token.style);
            let style = Style {
                strong: of_word.strong || around.strong,
                emphasis: of_word.emphasis || around.emphasis,
                link: of_word.link.clone().or_else(|| around.link.clone()),
                // That a word opens a meaning can be seen; under which name it does cannot.
                term: of_word.term.as_ref().map(|_| "".into()),
                phrase: of_word.phrase.clone().filter(|_| words.is_none()),
            };
            said.push(Token { text: word.text.clone(), style });
        }
    }
    said
}
