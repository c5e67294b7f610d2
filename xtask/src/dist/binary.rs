//! As much of the wasm format as pruning and ordering need: sections, numbers, names.

use anyhow::{Context, Result, ensure};
use std::collections::HashMap;

/// How many bytes come before the first section: the magic word and the version.
pub const HEADER: usize = 8;
/// The kind of the section of imports.
pub const IMPORTS: u8 = 2;
/// The kind of the section that fills the table of function pointers.
pub const ELEMENTS: u8 = 9;
/// The kind of the section of functions' bodies.
pub const CODE: u8 = 10;

/// Reads from the front of some bytes.
pub struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    /// From the first byte on.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes have been read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether all has been read.
    pub fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// The next bytes.
    pub fn take(&mut self, count: usize) -> Result<&'b [u8]> {
        let end = self.at.checked_add(count).context("a length beyond any file")?;
        let taken = self.bytes.get(self.at..end).context("the wasm ends too early")?;
        self.at = end;
        Ok(taken)
    }

    /// A number: seven bits a byte, the lowest first, the highest bit set where more follow.
    pub fn number(&mut self) -> Result<usize> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = usize::from(*self.take(1)?.first().context("the wasm ends too early")?);
            value |= (byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        anyhow::bail!("a number of the wasm is too long")
    }

    /// A text with its length in front.
    pub fn text(&mut self) -> Result<&'b str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.take(length)?)?)
    }
}

/// Writes a number as [`Cursor::number`] reads it.
pub fn number(mut value: usize, to: &mut Vec<u8>) {
    while value >= 0x80 {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

/// The kinds and contents of all sections.
pub fn sections(wasm: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let mut cursor = Cursor::new(wasm);
    ensure!(cursor.take(HEADER)?.starts_with(b"\0asm"), "this is no wasm");
    let mut sections = Vec::new();
    while !cursor.is_done() {
        let kind = cursor.take(1)?.first().copied().unwrap_or_default();
        let length = cursor.number()?;
        sections.push((kind, cursor.take(length)?));
    }
    Ok(sections)
}

/// The functions of a section of imports, each by its name.
pub fn imported_functions(part: &[u8]) -> Result<Vec<&str>> {
    let mut cursor = Cursor::new(part);
    let mut functions = Vec::new();
    let count = if part.is_empty() { 0 } else { cursor.number()? };
    for _ in 0..count {
        let (_module, name) = (cursor.text()?, cursor.text()?);
        // Functions are all that wasm-bindgen imports; of anything else the length is not known here.
        ensure!(cursor.number()? == 0, "the wasm imports something other than functions");
        let _kind = cursor.number()?;
        functions.push(name);
    }
    Ok(functions)
}

/// The names of the functions, without the numbers of crates in brackets.
pub fn names(sections: &[(u8, &[u8])]) -> Result<HashMap<usize, String>> {
    let mut names = HashMap::new();
    for (_, part) in sections.iter().filter(|(kind, _)| *kind == 0) {
        let mut cursor = Cursor::new(part);
        if cursor.text()? != "name" {
            continue;
        }
        while !cursor.is_done() {
            let kind = cursor.number()?;
            let length = cursor.number()?;
            let mut list = Cursor::new(cursor.take(length)?);
            if kind != 1 {
                continue;
            }
            for _ in 0..list.number()? {
                let function = list.number()?;
                names.insert(function, without_brackets(list.text()?));
            }
        }
    }
    ensure!(
        !names.is_empty(),
        "the wasm has no names: does [profile.release] still say strip = \"debuginfo\"?"
    );
    Ok(names)
}

/// `yew[ad799b35032a5c0d]::html` as `yew::html`; slices such as `[u8]` stay.
fn without_brackets(name: &str) -> String {
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let is_number = |inner: &str| inner.len() > 8 && inner.bytes().all(|byte| byte.is_ascii_hexdigit());
        match piece.split_once(']') {
            Some((inner, behind)) if is_number(inner) => plain.push_str(behind),
            _ => {
                plain.push('[');
                plain.push_str(piece);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Cursor, number, without_brackets};

    #[test]
    fn numbers_are_read_as_they_are_written() -> anyhow::Result<()> {
        for value in [0, 1, 127, 128, 16_383, 16_384, 4_000_000_000] {
            let mut bytes = Vec::new();
            number(value, &mut bytes);
            let mut cursor = Cursor::new(&bytes);
            assert_eq!((cursor.number()?, cursor.is_done()), (value, true));
        }
        assert!(Cursor::new(&[0x80]).number().is_err() && Cursor::new(&[0xff; 9]).number().is_err());
        Ok(())
    }

    #[test]
    fn names_lose_the_numbers_of_crates_and_nothing_else() {
        let name = "<[u8] as core[641134fb57596b42]::ops::Drop>::drop[1]";
        assert_eq!(without_brackets(name), "<[u8] as core::ops::Drop>::drop[1]");
    }
}
