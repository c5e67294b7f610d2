//! What was found in texts before: a guide is checked again and again while it is written, and most of its texts stay the same.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use crate::check::reading::Language;
use crate::check::wording::{Hit, List, Phrase};

/// How many texts are remembered; then all are forgotten at once, so that memory stays bounded.
const MOST_TEXTS: usize = 20_000;

/// A hit without its text: the phrase, its place, the place of its sentence.
type Remembered = (&'static Phrase, Range<usize>, Range<usize>);

thread_local! {
    static KNOWN: RefCell<HashMap<(Language, List, String), Vec<Remembered>>> = RefCell::default();
}

/// What was found in a text before, or is found now.
pub fn recalled<'t>(
    language: Language,
    list: List,
    text: &'t str,
    search: impl FnOnce() -> Vec<Hit<'t>>,
) -> Vec<Hit<'t>> {
    let key = (language, list, text.to_string());
    let known = KNOWN.with_borrow(|known| known.get(&key).map(|hits| told(hits, text)));
    known.unwrap_or_else(|| {
        let hits = search();
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MOST_TEXTS {
                known.clear();
            }
            known.insert(key, hits.iter().map(|hit| remembered(hit, text)).collect());
        });
        hits
    })
}

fn told<'t>(hits: &[Remembered], text: &'t str) -> Vec<Hit<'t>> {
    let part = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let hit = |(phrase, range, sentence): &Remembered| Hit {
        phrase,
        range: range.clone(),
        words: part(range),
        sentence: part(sentence),
    };
    hits.iter().map(hit).collect()
}

fn remembered(hit: &Hit, text: &str) -> Remembered {
    // The sentence is a slice of the text, so its place is the distance between the two.
    let start = hit.sentence.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    (hit.phrase, hit.range.clone(), start..start + hit.sentence.len())
}
