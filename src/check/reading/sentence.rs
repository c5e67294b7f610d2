//! A text as sentences and words, each with its place: what grades count, and where phrases are looked for.

use std::ops::Range;

use super::Language;

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Joint {
    /// A hyphen and nothing else, as in "demandez-lui".
    Hyphen,
    /// Space, quotes, or an apostrophe that ends an elided word.
    Space,
    /// A comma or a bracket.
    Pause,
    /// A colon, a semicolon, a dash, or the start of the sentence.
    Stop,
}

/// A word of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word in small letters, its apostrophes straight.
    pub text: String,
    /// The same without accents.
    pub plain: String,
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
    /// What stands before it.
    pub joint: Joint,
}

impl Word {
    /// Whether it is written in figures.
    pub fn is_figures(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether a clause or an item of a list begins with it: a comma, a bracket or more stands before it.
    pub fn opens_clause(&self) -> bool {
        self.joint >= Joint::Pause
    }
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its place in the text, in bytes, with the mark that ends it.
    pub range: Range<usize>,
    /// Its words; there is at least one.
    pub words: Vec<Word>,
    /// Whether it ends as a question.
    pub asks: bool,
}

/// The sentences of a text. A blank line ends one, a line break does not.
pub fn sentences(language: Language, text: &str) -> Vec<Sentence> {
    let mut scan = Scan { language, text, done: Vec::new(), words: Vec::new(), start: 0, joint: Joint::Stop };
    let mut rest = text.char_indices().peekable();
    while let Some((at, mark)) = rest.next() {
        if is_letter(mark) {
            let end = scan.end_of_word(at);
            scan.take_word(at..end);
            while rest.next_if(|(next, _)| *next < end).is_some() {}
        } else if matches!(mark, '#' | '%') {
            scan.take_word(at..at + mark.len_utf8());
        } else {
            scan.take_mark(at, mark);
        }
    }
    scan.end_sentence(text.len(), false);
    scan.done
}

struct Scan<'t> {
    language: Language,
    text: &'t str,
    done: Vec<Sentence>,
    words: Vec<Word>,
    /// Where the sentence began.
    start: usize,
    /// What stood since the last word.
    joint: Joint,
}

impl Scan<'_> {
    fn after(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The end of the word that begins here. An apostrophe between letters belongs to an English word ("don't"), and ends a
    /// French or Spanish one ("l'avocat").
    fn end_of_word(&self, start: usize) -> usize {
        let mut letters = self.after(start).char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let has_more = letters.peek().is_some_and(|(_, next)| is_letter(*next));
            if is_apostrophe(letter) && has_more {
                if self.language != Language::English {
                    return start + at + letter.len_utf8();
                }
            } else if !is_letter(letter) {
                return start + at;
            }
        }
        self.text.len()
    }

    fn take_word(&mut self, range: Range<usize>) {
        let written = self.text.get(range.clone()).unwrap_or_default();
        let text = folded(written);
        let plain = text.chars().map(without_accent).collect::<String>().replace('œ', "oe");
        let joint = if self.words.is_empty() { Joint::Stop } else { self.joint };
        self.words.push(Word { text, plain, range, joint });
        // Until a mark says otherwise, what follows is joined: "#1", "l'avocat", "100%".
        self.joint = Joint::Space;
    }

    fn take_mark(&mut self, at: usize, mark: char) {
        let after = self.after(at + mark.len_utf8());
        let touches = |text: &str| text.chars().next().is_some_and(is_letter);
        let joint = match mark {
            '?' | '!' | '…' => return self.end_sentence(at + mark.len_utf8(), mark == '?'),
            '.' if self.ends_here(after) => return self.end_sentence(at + 1, false),
            '\n' if self.is_blank_line(after) => return self.end_sentence(at, false),
            '-' | '‐' | '‑'
                if touches(after) && self.words.last().is_some_and(|word| word.range.end == at) =>
            {
                Joint::Hyphen
            }
            '-' | '–' | '—' | '‒' if touches(after) && self.words.last().is_some_and(Word::is_figures) => {
                Joint::Space
            }
            ':' | ';' | '-' | '–' | '—' | '•' => Joint::Stop,
            ',' | '(' | ')' | '[' | ']' | '¿' | '¡' => Joint::Pause,
            _ => Joint::Space,
        };
        self.joint = if joint == Joint::Hyphen { joint } else { self.joint.max(joint) };
    }

    /// Whether the full stop before `after` ends the sentence: not in "3.5", "a.m. to", "Dr. Roy" or "No. 1".
    fn ends_here(&self, after: &str) -> bool {
        let closing = |c: char| matches!(c, '"' | '”' | '’' | '\'' | '»' | ')' | ']' | '*' | '.');
        let after = after.trim_start_matches(closing);
        if after.chars().next().is_some_and(|next| !next.is_whitespace()) {
            return false;
        }
        let Some(next) = after.trim_start().chars().next() else { return true };
        let last = self.words.last().map_or("", |word| word.text.as_str());
        let is_title =
            matches!(last, "mr" | "mrs" | "ms" | "dr" | "dra" | "sr" | "sra" | "mme" | "vs" | "st");
        let is_number = matches!(last, "no" | "nos" | "art" | "núm") && next.is_ascii_digit();
        let is_letter_of_many = last.chars().count() == 1 && next.is_lowercase();
        !(is_title || is_number || is_letter_of_many)
    }

    fn is_blank_line(&self, after: &str) -> bool {
        let line = after.split('\n').next().unwrap_or_default();
        after.len() > line.len() && line.trim().is_empty()
    }

    fn end_sentence(&mut self, end: usize, asks: bool) {
        if !self.words.is_empty() {
            let whole = self.text.get(self.start..end).unwrap_or_default();
            let start = self.start + (whole.len() - whole.trim_start().len());
            let range = start..start + whole.trim().len();
            self.done.push(Sentence { range, words: std::mem::take(&mut self.words), asks });
        }
        self.start = end;
        self.joint = Joint::Stop;
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '＇')
}

/// Letters and figures, accents that stand by themselves, and marks that nobody sees.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') || is_unseen(c)
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// A word in small letters, an accent and its letter made one, apostrophes straight.
fn folded(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars().filter(|letter| !is_unseen(*letter)).flat_map(char::to_lowercase) {
        match letter {
            '\u{300}'..='\u{36f}' => {
                if let Some(bare) = text.pop() {
                    text.push(with_accent(bare, letter));
                }
            }
            _ if is_apostrophe(letter) => text.push('\''),
            _ => text.push(letter),
        }
    }
    text
}

/// The accented letters of the three languages: the letter, its accent when written apart, the two as one.
const ACCENTED: [(char, char, char); 19] = [
    ('a', '\u{301}', 'á'),
    ('e', '\u{301}', 'é'),
    ('i', '\u{301}', 'í'),
    ('o', '\u{301}', 'ó'),
    ('u', '\u{301}', 'ú'),
    ('a', '\u{300}', 'à'),
    ('e', '\u{300}', 'è'),
    ('u', '\u{300}', 'ù'),
    ('a', '\u{302}', 'â'),
    ('e', '\u{302}', 'ê'),
    ('i', '\u{302}', 'î'),
    ('o', '\u{302}', 'ô'),
    ('u', '\u{302}', 'û'),
    ('e', '\u{308}', 'ë'),
    ('i', '\u{308}', 'ï'),
    ('u', '\u{308}', 'ü'),
    ('y', '\u{308}', 'ÿ'),
    ('n', '\u{303}', 'ñ'),
    ('c', '\u{327}', 'ç'),
];

fn with_accent(bare: char, accent: char) -> char {
    let one = ACCENTED.iter().find(|(letter, apart, _)| (*letter, *apart) == (bare, accent));
    one.map_or(bare, |(_, _, both)| *both)
}

fn without_accent(letter: char) -> char {
    ACCENTED.iter().find(|(_, _, both)| *both == letter).map_or(letter, |(bare, _, _)| *bare)
}
