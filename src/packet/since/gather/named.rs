//! Phrases and terms, which whoever reads a text that names them reads; and shared texts that no section uses.

use std::collections::HashMap;
use std::rc::Rc;

use crate::check::space::{Proof, Set};
use crate::guide::Wording;
use crate::packet::glossary::fragments_of;
use crate::packet::since::gather::blocks;
use crate::packet::since::piece::{Line, Piece, Side};
use crate::packet::since::tokens::Style;

/// Who reads something, by its id.
type Readers = HashMap<Rc<str>, Proof<Set>>;

/// The phrases and terms of a guide. `others` are all its other parts.
pub fn pieces(side: &Side, others: &[Piece]) -> Vec<Piece> {
    let lines = || others.iter().flat_map(|piece| &piece.lines);
    let (mut phrase_readers, mut term_readers) = (Readers::new(), Readers::new());
    gather(side, lines(), |style| style.phrase.clone(), &mut phrase_readers);
    gather(side, lines(), |style| style.term.clone(), &mut term_readers);
    // A wording may name terms, and a meaning may name phrases; each round carries readers one step further.
    loop {
        let known = (phrase_readers.clone(), term_readers.clone());
        let (wordings, meanings) = (phrases(side, &phrase_readers), terms(side, &term_readers));
        gather(
            side,
            wordings.iter().flat_map(|piece| &piece.lines),
            |style| style.term.clone(),
            &mut term_readers,
        );
        gather(
            side,
            meanings.iter().flat_map(|piece| &piece.lines),
            |style| style.phrase.clone(),
            &mut phrase_readers,
        );
        if (&phrase_readers, &term_readers) == (&known.0, &known.1) {
            return wordings.into_iter().chain(meanings).collect();
        }
    }
}

/// Adds the readers of some lines to what the lines name. What is known only grows, so rounds come to an end.
fn gather<'l>(
    side: &Side,
    lines: impl Iterator<Item = &'l Line>,
    named: impl Fn(&Style) -> Option<Rc<str>>,
    readers: &mut Readers,
) {
    for line in lines {
        for id in line.tokens.iter().filter_map(|token| named(&token.style)) {
            let known = readers.entry(id).or_insert_with(|| Ok(side.space.none()));
            *known = side.space.any_of([known.clone(), line.seen.clone()].into_iter());
        }
    }
}

fn phrases(side: &Side, readers: &Readers) -> Vec<Piece> {
    let phrases = side.guide.phrases.0.iter().zip(&side.catalogue.phrases);
    phrases.map(|(wordings, id)| phrase(side, wordings, id, readers)).collect()
}

fn phrase(side: &Side, wordings: &[Wording], id: &Rc<str>, readers: &Readers) -> Piece {
    let seen = readers.get(id).cloned().unwrap_or_else(|| Ok(side.space.none()));
    let mut piece = Piece { seen, ..side.piece("Phrase", id) };
    for (index, wording) in wordings.iter().enumerate() {
        let used = side.both(&piece.seen, &taken(side, wordings, index));
        piece.lines.push(Line {
            label: "Wording".to_string(),
            condition: (!wording.when.is_always()).then(|| side.saying.when(&wording.when)),
            shared: None,
            tokens: side.tokens(&wording.text),
            seen: used,
        });
    }
    piece
}

/// The answers for which a wording is used: its condition holds, and none before it does.
pub fn taken(side: &Side, wordings: &[Wording], index: usize) -> Proof<Set> {
    let earlier = wordings.iter().take(index).map(|wording| side.shown.when(&wording.when));
    let earlier = side.space.any_of(earlier)?;
    let own = wordings.get(index).map_or(Ok(side.space.none()), |wording| side.shown.when(&wording.when))?;
    side.space.minus(&own, &earlier)
}

fn terms(side: &Side, readers: &Readers) -> Vec<Piece> {
    let terms = side.guide.glossary.0.iter().zip(&side.catalogue.glossary);
    let piece = |(term, id): (&crate::guide::Term, &Rc<str>)| {
        let seen = readers.get(id).cloned().unwrap_or_else(|| Ok(side.space.none()));
        let mut piece = Piece { seen, ..side.piece("Term", id) };
        side.notes(&mut piece, "Term", Some(&term.term));
        side.says(&mut piece, "Meaning", Some(&term.meaning));
        piece
    };
    terms.map(piece).collect()
}

/// The shared texts that no section uses: all others are told where they are used.
pub fn unused(side: &Side) -> Vec<Piece> {
    let used: Vec<usize> =
        side.guide.sections.iter().flat_map(|section| fragments_of(side.guide, &section.blocks)).collect();
    let fragments = side.guide.fragments.0.iter().zip(&side.catalogue.fragments).enumerate();
    let unused = fragments.filter(|(index, _)| !used.contains(index));
    unused
        .map(|(_, (inside, id))| {
            let mut piece = Piece { seen: Ok(side.space.none()), ..side.piece("Shared text", id) };
            blocks::lines(side, &mut piece, inside);
            piece
        })
        .collect()
}
