//! Values with a form of their own: ids, links, phone numbers, dates, numbers, colours.

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{Node, Value};
use crate::guide::line::Line;
use crate::guide::problem::Fault;

/// Whether a link in a text may be followed: https, or a phone number to call.
pub fn is_safe_link(url: &str) -> bool {
    is_https(url) || url.strip_prefix("tel:").is_some_and(is_dialable)
}

/// Whether a text is an https address of a host, free of spaces, quotes and control characters.
fn is_https(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| host.contains('.') && !host.starts_with('.') && !host.contains(['@', '\\']))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

/// Whether a text is a phone number in the form E.164: +, then 8 to 15 digits that do not start with 0.
fn is_e164(phone: &str) -> bool {
    let digits = phone.strip_prefix('+').unwrap_or_default();
    (8..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A number that a phone can dial: E.164, or an emergency number of 2 to 6 digits.
fn is_dialable(phone: &str) -> bool {
    is_e164(phone) || ((2..=6).contains(&phone.len()) && phone.bytes().all(|b| b.is_ascii_digit()))
}

/// What an id looks like.
pub const ID: &str = "an id of small letters, digits and hyphens (not any, all, not or when)";

/// Whether a text can be an id.
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && !matches!(id, "any" | "all" | "not" | "when")
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Declares a text that must pass a check.
macro_rules! checked_text {
    ($(#[$about:meta])* $name:ident, $fault:expr, $check:expr, $wanted:expr) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub Line);

        impl Decode for $name {
            fn decode(&mut self, node: &Node, reader: &mut Reader) {
                self.0 = checked(node, reader, $fault, $check, $wanted);
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::guide::schema::Formed for $name {
            const WANTED: &'static str = $wanted;
        }
    };
}

fn checked(node: &Node, reader: &mut Reader, fault: Fault, is_good: fn(&str) -> bool, wanted: &str) -> Line {
    let mut text = Line::default();
    text.decode(node, reader);
    if !text.is_empty() && !is_good(&text) {
        reader.problem(fault, node.start, &["expected ", wanted, ", found `", &text, "`"]);
    }
    text
}

checked_text!(
    /// The id of a part of a guide.
    Id,
    Fault::Value,
    is_id,
    ID
);

checked_text!(
    /// An https address.
    Url,
    Fault::Link,
    is_https,
    "an https:// address"
);

checked_text!(
    /// A phone number in the form E.164.
    Phone,
    Fault::Phone,
    is_e164,
    "a phone number like +14165550123"
);

checked_text!(
    /// A number that a phone can dial: E.164, or a short one such as 911.
    Dial,
    Fault::Phone,
    is_dialable,
    "a phone number like 911 or +14165550123"
);

checked_text!(
    /// A colour: `#` and six hexadecimal digits, so that contrast can be computed and no CSS can be smuggled in.
    Colour,
    Fault::Value,
    |colour| colour.len() == 7
        && colour.starts_with('#')
        && colour.bytes().skip(1).all(|b| b.is_ascii_hexdigit()),
    "a colour like #1f5f8b"
);

/// What a day looks like.
pub const DAY: &str = "a day like 2026-11-20";

/// A day of the calendar, written `2026-11-20`. Days compare in the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(u32);

impl Date {
    /// Reads `YYYY-MM-DD`; `None` where the text is not such a day.
    pub fn parse(text: &str) -> Option<Self> {
        let hyphens = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let (year, month, day) = (digits(text.get(..4)?)?, digits(text.get(5..7)?)?, digits(text.get(8..)?)?);
        let longest = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let real = hyphens && (1..=12).contains(&month) && (1..=longest).contains(&day);
        real.then_some(Self(year * 10_000 + month * 100 + day))
    }
}

impl Date {
    /// The day as `2026-11-20`. Digit by digit: padded formatting is 1 KB of wasm.
    pub fn written(self) -> String {
        let mut text = String::new();
        for (place, divisor) in
            [10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1].into_iter().enumerate()
        {
            if matches!(place, 4 | 6) {
                text.push('-');
            }
            text.extend(char::from_digit(self.0 / divisor % 10, 10));
        }
        text
    }
}

impl Decode for Date {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let text = checked(node, reader, Fault::Value, |day| Self::parse(day).is_some(), DAY);
        *self = Self::parse(&text).unwrap_or_default();
    }
}

/// A length of time as the guide writes it, for the bars of a timeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Amount {
    /// As written.
    pub written: Line,
    /// In hundredths of the unit.
    pub hundredths: u32,
}

impl Decode for Amount {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let Value::Number(written) = &node.value else {
            return reader.wrong_type(node, "a number such as 18");
        };
        match in_hundredths(written) {
            Some(hundredths) => *self = Self { written: written.clone().into(), hundredths },
            None => reader.problem(
                Fault::Value,
                node.start,
                &["expected a length like 18 or 1.5, found ", written],
            ),
        }
    }
}

/// Minutes: a whole number from 1 to 240.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minutes(pub u32);

impl Decode for Minutes {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        match &node.value {
            Value::Number(written) => match digits(written).filter(|minutes| (1..=240).contains(minutes)) {
                Some(minutes) => self.0 = minutes,
                None => reader.problem(
                    Fault::Value,
                    node.start,
                    &["expected minutes from 1 to 240, found ", written],
                ),
            },
            _ => reader.wrong_type(node, "a whole number of minutes such as 30"),
        }
    }
}

/// By hand: the standard library's parser of fractions alone is 8 KB of wasm.
fn in_hundredths(written: &str) -> Option<u32> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, "0"));
    let scale = match fraction.len() {
        1 => 10,
        2 => 1,
        _ => return None,
    };
    let whole = digits(whole).filter(|whole| *whole <= 1_000_000)?;
    Some(whole * 100 + digits(fraction)? * scale)
}

/// A whole number of at most nine digits.
fn digits(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    text.bytes()
        .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}
