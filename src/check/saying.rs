//! Conditions and groups of visitors in words: "role is accused, and order is release or probation".
//!
//! [`Saying::when`] says a condition as it is written, for the line beside a part; [`Saying::outline`] gives the same as a tree
//! of "all of", "any of" and "not", for a list. [`Saying::groups`] says who is in a set, from the exact groups of
//! [`Space::cubes`](crate::check::space::Space::cubes). Questions go by their ids, options by their ids or by what they say.

mod groups;
mod short;

use crate::check::texts::words;
use crate::guide::Guide;
use crate::guide::question::Choose;
use crate::guide::text::Text;
use crate::guide::when::When;
use crate::interview::bit_of;
pub use short::short;

/// How many characters of an option's text are told at most.
pub const LONGEST_OPTION: usize = 40;

/// For whom a part without a condition is.
pub const EVERYBODY: &str = "everybody";

/// For whom a part is that no answers lead to.
pub const NOBODY: &str = "nobody";

/// How options are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// By their ids: `accused`. Short, and the same in every language. For sentences that are set off as a whole.
    #[default]
    Ids,
    /// By their ids in quotes: `“accused”`, so that no id can be taken for a word of the sentence, such as `none` or `other`.
    Quoted,
    /// By what they say, cut to [`LONGEST_OPTION`] characters: `“I am charged, or police are looking…”`.
    Texts,
}

/// A condition as a tree, to be drawn as a list in lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outline {
    /// One line: a test of one question, [`EVERYBODY`] or [`NOBODY`].
    Line(String),
    /// All of these hold.
    All(Vec<Outline>),
    /// One of these holds.
    Any(Vec<Outline>),
    /// This does not hold.
    Not(Box<Outline>),
}

/// Puts what a guide asks of answers into words.
#[derive(Clone, Copy, Debug)]
pub struct Saying<'g> {
    guide: &'g Guide,
    naming: Naming,
}

impl<'g> Saying<'g> {
    /// For a guide, with options named in a way.
    pub fn new(guide: &'g Guide, naming: Naming) -> Self {
        Self { guide, naming }
    }

    /// The id of a question.
    pub fn question(&self, question: usize) -> &'g str {
        self.guide.questions.0.get(question).map(|known| &*known.id.0).unwrap_or_default()
    }

    /// The name of an option of a question.
    pub fn option(&self, question: usize, option: usize) -> String {
        let known = self.guide.questions.0.get(question).and_then(|known| known.options.get(option));
        match (known, self.naming) {
            (Some(choice), Naming::Ids) => choice.id.0.to_string(),
            (Some(choice), Naming::Quoted) => format!("“{}”", &*choice.id.0),
            (Some(choice), Naming::Texts) => {
                format!("“{}”", short(&self.plain(&choice.text), LONGEST_OPTION))
            }
            (None, _) => String::new(),
        }
    }

    /// The words of a text without its marks, each phrase in its last wording.
    pub fn plain(&self, text: &Text) -> String {
        words(self.guide, text, &[])
    }

    /// A condition as it is written, in one line. What stands inside is in brackets where it could be misread.
    pub fn when(&self, when: &When) -> String {
        said(&self.outline(when), false)
    }

    /// A condition as it is written, as a tree. A `not` of one test is one line.
    pub fn outline(&self, when: &When) -> Outline {
        let all = |inner: &[When]| inner.iter().map(|when| self.outline(when)).collect::<Vec<_>>();
        match when {
            When::Test { question, options } => Outline::Line(self.test(*question, *options)),
            When::All(inner) => match inner.as_slice() {
                [] => Outline::Line(EVERYBODY.to_string()),
                [only] => self.outline(only),
                several => Outline::All(flat(all(several), |outline| match outline {
                    Outline::All(inner) => Ok(inner),
                    other => Err(other),
                })),
            },
            When::Any(inner) => match inner.as_slice() {
                [] => Outline::Line(NOBODY.to_string()),
                [only] => self.outline(only),
                several => Outline::Any(flat(all(several), |outline| match outline {
                    Outline::Any(inner) => Ok(inner),
                    other => Err(other),
                })),
            },
            When::Not(inner) => match &**inner {
                When::Test { question, options } => Outline::Line(self.test_fails(*question, *options)),
                other => Outline::Not(Box::new(self.outline(other))),
            },
        }
    }

    /// That one of some options is chosen.
    fn test(&self, question: usize, options: u64) -> String {
        match self.names(question, options).as_slice() {
            [] => NOBODY.to_string(),
            names => format!("{} {} {}", self.question(question), self.verb(question), listed(names, "or")),
        }
    }

    /// That none of some options is chosen, be it that the question is not asked.
    fn test_fails(&self, question: usize, options: u64) -> String {
        let is_many = self.is_many(question);
        let rest = match self.names(question, options).as_slice() {
            [] => return EVERYBODY.to_string(),
            [only] if is_many => format!("does not include {only}"),
            [only] => format!("is not {only}"),
            [one, other] => format!("{} neither {one} nor {other}", self.verb(question)),
            several => format!("{} none of {}", self.verb(question), listed(several, "and")),
        };
        format!("{} {rest}", self.question(question))
    }

    fn verb(&self, question: usize) -> &'static str {
        if self.is_many(question) { "includes" } else { "is" }
    }

    fn is_many(&self, question: usize) -> bool {
        self.guide.questions.0.get(question).is_some_and(|known| known.choose == Choose::Many)
    }

    /// The names of the options in a mask.
    fn names(&self, question: usize, options: u64) -> Vec<String> {
        let known = self.guide.questions.0.get(question).map_or(0, |known| known.options.len());
        (0..known)
            .filter(|option| options & bit_of(*option) != 0)
            .map(|option| self.option(question, option))
            .collect()
    }
}

/// Trees with those of the same kind as the tree around them opened into it.
fn flat(inner: Vec<Outline>, open: impl Fn(Outline) -> Result<Vec<Outline>, Outline>) -> Vec<Outline> {
    inner.into_iter().flat_map(|outline| open(outline).unwrap_or_else(|other| vec![other])).collect()
}

/// A tree in one line.
fn said(outline: &Outline, is_inside: bool) -> String {
    let joined = |inner: &[Outline], word: &str| {
        let parts: Vec<String> = inner.iter().map(|outline| said(outline, true)).collect();
        let line = parts.join(&format!(", {word} "));
        if is_inside { format!("({line})") } else { line }
    };
    match outline {
        Outline::Line(line) => line.clone(),
        Outline::All(inner) => joined(inner, "and"),
        Outline::Any(inner) => joined(inner, "or"),
        Outline::Not(inner) => match &**inner {
            Outline::Line(line) => format!("not ({line})"),
            other => format!("not {}", said(other, true)),
        },
    }
}

/// Names in a row: "a", "a or b", "a, b or c".
fn listed(names: &[String], word: &str) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}
