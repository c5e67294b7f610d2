//! Words that count something, and the forms that a language has for numbers: 1 day, 2 days.

use crate::guide::block::Unit;
use crate::guide::decode::Reader;
use crate::guide::problem::Fault;
use crate::guide::words::Word;

/// The words that count something. Their forms stand one behind the other, with `|` between.
pub const COUNTED: [Word; 6] = [Word::Length, Word::Idle, Word::Day, Word::Week, Word::Month, Word::Year];

impl From<Unit> for Word {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Day => Self::Day,
            Unit::Week => Self::Week,
            Unit::Month => Self::Month,
            Unit::Year => Self::Year,
        }
    }
}

/// The plural categories of languages, in the order in which a counted word gives its forms.
///
/// They are those of Unicode's CLDR, which `Intl.PluralRules` tells for a number. Most languages need two forms: for one,
/// and for all other numbers. A language that needs more gives all six.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Nothing.
    Zero,
    /// One, and what the language counts like one.
    One,
    /// Two.
    Two,
    /// A few.
    Few,
    /// Many.
    Many,
    /// All other numbers.
    Other,
}

impl Category {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The category of a number where nobody can be asked: one, or another.
    pub fn plain(number: f64) -> Self {
        if number == 1.0 { Self::One } else { Self::Other }
    }

    /// The form of a counted word. One that has neither two nor six forms says the last to all but one.
    pub fn form(self, word: &str) -> &str {
        let last = word.split('|').count() - 1;
        let wanted = if last + 1 == Self::ALL.len() {
            self as usize
        } else if self == Self::One {
            0
        } else {
            last
        };
        word.split('|').nth(wanted).unwrap_or_default()
    }
}

/// Forms are given by counted words alone, and of them there are two or six. On a host alone: a visitor is shown what there is.
pub fn check(word: usize, text: &str, at: usize, reader: &mut Reader) {
    if cfg!(target_arch = "wasm32") || !text.contains('|') {
        return;
    }
    let (counts, forms) = (COUNTED.iter().any(|counted| *counted as usize == word), text.split('|').count());
    if !counts {
        reader.problem(
            Fault::Value,
            at,
            &["this word counts nothing, so it has one form: write it without `|`"],
        );
    } else if forms != 2 && forms != Category::ALL.len() {
        let message = "a counted word has two forms, for one and for other numbers, with `|` between; or six: zero|one|two|few|many|other";
        reader.problem(Fault::Value, at, &[message]);
    }
}
