//! The notation in which phrases are written down.
//!
//! | written | finds |
//! | --- | --- |
//! | `ask her` | these words, one after the other, whatever their case and accents |
//! | `ask/tell her` | one of two words |
//! | `(each of \| some of) them` | one of several phrases; `(please)?` may be missing |
//! | `<person>` | one of the phrases of a class |
//! | `_` and `_3` | any word; up to three words |
//! | `pida/pedir~le/les` | each of the first with each of the last at its end: "pídale", "pedirles" |
//! | `-lui` | the word, where a hyphen joins it to the one before |
//! | `=él` | the word with its accents as written |
//! | `not , ever` | the words, with a comma between or without; else no comma may stand inside a phrase |
//! | `!lawyer` | no word, but the next one must be another |
//! | `^` and `$` | no word, but the start and the end of a clause |
//!
//! `;` stands between the patterns of a list.

use super::super::reading::Language;
use super::super::reading::sentence::{Joint, Word, sentences};

/// One phrase to look for.
#[derive(Clone, Debug, Default)]
pub(super) struct Pattern(pub(super) Vec<Piece>);

/// A piece of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// One of some words.
    Words(Choice),
    /// One of some patterns.
    Group { choices: Vec<Pattern>, optional: bool },
    /// One of the patterns of a class.
    Class(&'static str),
    /// Any word.
    Any,
    /// No word, but none of these may follow.
    Not(Choice),
    /// No word, but a comma may stand before the next.
    Pause,
    /// No word, but the start of a clause.
    ClauseStart,
    /// No word, but the end of a clause.
    ClauseEnd,
}

/// Words of a pattern, one of which is meant.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Those that are told by their letters alone, in their order: lists are long and looked through often.
    plain: Vec<String>,
    /// The others.
    special: Vec<Literal>,
}

/// A word of a pattern.
#[derive(Clone, Debug)]
struct Literal {
    word: Word,
    exact: bool,
    hyphen: bool,
}

impl Choice {
    fn new(literals: impl IntoIterator<Item = Literal>) -> Self {
        let (special, plain): (Vec<_>, Vec<_>) =
            literals.into_iter().partition(|one| one.exact || one.hyphen);
        let mut plain: Vec<String> = plain.into_iter().map(|one| one.word.plain).collect();
        plain.sort_unstable();
        Self { plain, special }
    }

    /// Whether a word of a text is among them.
    pub fn has(&self, word: &Word) -> bool {
        self.plain.binary_search(&word.plain).is_ok() || self.special.iter().any(|one| one.is(word))
    }

    /// The words without accents.
    pub fn plain(&self) -> impl Iterator<Item = &str> {
        let special = self.special.iter().map(|one| one.word.plain.as_str());
        self.plain.iter().map(String::as_str).chain(special)
    }
}

impl Literal {
    /// Whether a word of a text is this one.
    fn is(&self, word: &Word) -> bool {
        let is_same = if self.exact { self.word.text == word.text } else { self.word.plain == word.plain };
        is_same && (!self.hyphen || word.joint == Joint::Hyphen)
    }
}

/// The patterns of a list.
pub(super) fn patterns(language: Language, list: &'static str) -> Vec<Pattern> {
    let lines = list.split(';').map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Pattern(sequence(language, &mut Signs { rest: line }))).collect()
}

/// What is left to read of a pattern.
struct Signs {
    rest: &'static str,
}

impl Signs {
    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn until(&mut self, is_end: impl Fn(char) -> bool) -> &'static str {
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }
}

/// The pieces up to the end or to a sign that closes a group or parts its choices.
fn sequence(language: Language, signs: &mut Signs) -> Vec<Piece> {
    let mut pieces = Vec::new();
    loop {
        signs.rest = signs.rest.trim_start();
        if signs.rest.is_empty() || signs.rest.starts_with([')', '|']) {
            return pieces;
        }
        if signs.take("(") {
            pieces.push(group(language, signs));
        } else if signs.take("<") {
            pieces.push(Piece::Class(signs.until(|c| c == '>')));
            signs.take(">");
        } else if signs.take(",") {
            pieces.push(Piece::Pause);
        } else if signs.take("^") {
            pieces.push(Piece::ClauseStart);
        } else if signs.take("$") {
            pieces.push(Piece::ClauseEnd);
        } else if signs.take("_") {
            let most = signs.until(|c| !c.is_ascii_digit());
            pieces.push(most.parse().map_or(Piece::Any, up_to));
        } else {
            words(language, signs.until(|c| c.is_whitespace() || matches!(c, '(' | ')' | '|')), &mut pieces);
        }
    }
}

/// Up to so many words.
fn up_to(most: usize) -> Piece {
    let rest = if most > 1 { vec![Piece::Any, up_to(most - 1)] } else { vec![Piece::Any] };
    Piece::Group { choices: vec![Pattern(rest)], optional: true }
}

fn group(language: Language, signs: &mut Signs) -> Piece {
    let mut choices = Vec::new();
    loop {
        choices.push(Pattern(sequence(language, signs)));
        if !signs.take("|") {
            break;
        }
    }
    signs.take(")");
    Piece::Group { choices, optional: signs.take("?") }
}

/// The words of one sign: those that may stand here, or, where the language parts them ("l'avocat"), one after the other.
fn words(language: Language, sign: &str, pieces: &mut Vec<Piece>) {
    let must_not = sign.starts_with('!');
    let literals = |choice: &str| -> Vec<Literal> {
        let (exact, hyphen) = (choice.starts_with('='), choice.starts_with('-'));
        let said = sentences(language, choice.trim_start_matches(['=', '-']));
        let mut words: Vec<Word> = said.into_iter().flat_map(|sentence| sentence.words).collect();
        // "l'" alone is a word that was cut off; in a text its apostrophe stands before another.
        if let Some(last) = words.last_mut().filter(|_| choice.ends_with('\'')) {
            last.text.push('\'');
            last.plain.push('\'');
        }
        words.into_iter().map(|word| Literal { word, exact, hyphen }).collect()
    };
    let (stems, endings) =
        sign.trim_start_matches('!').split_once('~').unwrap_or((sign.trim_start_matches('!'), ""));
    let with_endings = |stem| endings.split('/').map(move |ending| format!("{stem}{ending}"));
    let choices: Vec<Vec<Literal>> =
        stems.split('/').flat_map(with_endings).map(|one| literals(&one)).collect();
    if must_not {
        pieces.push(Piece::Not(Choice::new(choices.into_iter().flatten())));
        return;
    }
    if choices.iter().all(|choice| choice.len() == 1) {
        pieces.push(Piece::Words(Choice::new(choices.into_iter().flatten())));
        return;
    }
    let one_by_one = |choice: Vec<Literal>| {
        Pattern(choice.into_iter().map(|one| Piece::Words(Choice::new([one]))).collect())
    };
    pieces.push(Piece::Group { choices: choices.into_iter().map(one_by_one).collect(), optional: false });
}
