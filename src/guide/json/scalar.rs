//! Strings and numbers of JSON text.

use std::rc::Rc;

use super::{Scanner, Value};
use crate::guide::problem::{Fault, Problem};

impl Scanner<'_> {
    pub(super) fn string(&mut self) -> Result<Rc<str>, Problem> {
        let open = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.problem("a line break or tab inside quotes: write \\n or \\t")),
                None => {
                    return Err(Problem::new(Fault::Json, open, "these quotes are never closed".to_string()));
                }
            }
        }
        self.at += 1;
        Ok(text.into())
    }

    /// The character that a backslash sequence stands for.
    fn escape(&mut self) -> Result<char, Problem> {
        let kind = self.bytes.get(self.at + 1).copied();
        let simple = match kind {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(same @ (b'"' | b'\\' | b'/')) => char::from(same),
            Some(b'u') => return self.unicode(),
            _ => return Err(self.problem("not a JSON escape: for a backslash write \\\\")),
        };
        self.at += 2;
        Ok(simple)
    }

    /// `\uXXXX`, or two of them for a character beyond the first plane.
    fn unicode(&mut self) -> Result<char, Problem> {
        let mut code = self.four_digits()?;
        if (0xd800..0xdc00).contains(&code) && self.text.get(self.at..self.at + 2) == Some("\\u") {
            let low = self.four_digits()?;
            // Outside the range of low halves the code stays a lone half, which is no character.
            if (0xdc00..0xe000).contains(&low) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        char::from_u32(code).ok_or_else(|| self.problem("not a character: half of a \\u pair is missing"))
    }

    fn four_digits(&mut self) -> Result<u32, Problem> {
        let digits = self.text.get(self.at + 2..self.at + 6).unwrap_or_default();
        let all_hex = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| all_hex);
        let code = code.ok_or_else(|| self.problem("\\u needs four hexadecimal digits"))?;
        self.at += 6;
        Ok(code)
    }

    pub(super) fn number(&mut self) -> Result<Value, Problem> {
        let start = self.at;
        self.take(b'-');
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits();
        let mut good = whole > 0 && !(leading_zero && whole > 1);
        if self.take(b'.') {
            good &= self.digits() > 0;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            good &= self.digits() > 0;
        }
        if !good {
            return Err(Problem::new(
                Fault::Json,
                start,
                "not a number that JSON knows: write it like 18 or 1.5".to_string(),
            ));
        }
        Ok(Value::Number(self.text.get(start..self.at).unwrap_or_default().into()))
    }

    /// Steps over digits and says how many there were.
    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }
}
