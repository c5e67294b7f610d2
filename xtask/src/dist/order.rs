//! Puts functions that are alike next to each other. 1.0 KB after brotli.
//!
//! A compiler makes many functions that differ in a few bytes: one for each type that a list or a map holds. brotli writes
//! what it has seen before as a length and a distance, and a short distance takes fewer bits; it also guesses each byte from
//! statistics of the bytes around, which hold for longer where those are of one kind.

use super::binary::{CODE, Cursor, HEADER, IMPORTS, imported_functions, number, sections};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};

/// How long the pieces are by which functions are compared. Of 2 to 8, the best.
const PIECE: usize = 4;

/// The wasm with other names for its functions: in the order of their names (`wasm-opt --reorder-functions-by-name`) each
/// is followed by the one most like it.
pub fn name_by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let parts = sections(wasm)?;
    let part = |wanted: u8| parts.iter().find(|(kind, _)| *kind == wanted).map(|(_, part)| *part);
    let imported = imported_functions(part(IMPORTS).unwrap_or_default())?.len();
    let bodies = bodies(part(CODE).context("the wasm has no code")?)?;
    let mut named = wasm.get(..HEADER).unwrap_or_default().to_vec();
    for (kind, part) in parts.iter().filter(|(kind, part)| *kind != 0 || !part.starts_with(b"\x04name")) {
        section(*kind, part, &mut named);
    }
    section(0, &names(imported, &by_likeness(&bodies)), &mut named);
    Ok(named)
}

fn bodies(code: &[u8]) -> Result<Vec<&[u8]>> {
    let mut cursor = Cursor::new(code);
    (0..cursor.number()?)
        .map(|_| {
            let length = cursor.number()?;
            cursor.take(length)
        })
        .collect()
}

/// The first body, then always the one of those left that is most like the one before: that shares most pieces with it, of
/// all the pieces that either has.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(PIECE).collect()).collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (body, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            holders.entry(piece).or_default().push(body);
        }
    }
    let size = |body: usize| pieces.get(body).map_or(0, BTreeSet::len);
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let mut next = left.pop_first();
    while let Some(last) = next {
        order.push(last);
        let mut shared = vec![0; bodies.len()];
        let holders = pieces.get(last).into_iter().flatten().filter_map(|piece| holders.get(piece));
        for slot in holders.flatten() {
            if let Some(shared) = shared.get_mut(*slot) {
                *shared += 1;
            }
        }
        let likeness = |body: usize| {
            let shared = shared.get(body).copied().unwrap_or_default();
            shared as f64 / (1 + size(last) + size(body) - shared) as f64
        };
        // Of equals the first, so that the same wasm has always the same order.
        next = left.iter().rev().copied().max_by(|one, other| likeness(*one).total_cmp(&likeness(*other)));
        if let Some(next) = next {
            left.remove(&next);
        }
    }
    order
}

/// A section of names: imported functions keep their places, the others are named by their places in the order.
fn names(imported: usize, order: &[usize]) -> Vec<u8> {
    let mut placed: Vec<(usize, usize)> =
        (order.iter().enumerate()).map(|(place, body)| (*body, place)).collect();
    placed.sort_unstable();
    let imports = (0..imported).map(|function| format!("a{function:05}"));
    let all: Vec<String> = imports.chain(placed.iter().map(|(_, place)| format!("b{place:05}"))).collect();
    let mut list = Vec::new();
    number(all.len(), &mut list);
    for (function, name) in all.iter().enumerate() {
        number(function, &mut list);
        number(name.len(), &mut list);
        list.extend(name.as_bytes());
    }
    let mut names = b"\x04name".to_vec();
    section(1, &list, &mut names);
    names
}

fn section(kind: u8, part: &[u8], to: &mut Vec<u8>) {
    to.push(kind);
    number(part.len(), to);
    to.extend(part);
}

#[cfg(test)]
mod tests {
    use super::{by_likeness, name_by_likeness};
    use crate::dist::binary::{names, sections};

    #[test]
    fn each_is_followed_by_the_one_most_like_it() {
        let bodies: [&[u8]; 5] = [b"abcdefgh", b"12345678", b"abcdefgx", b"1234567y", b"abcdxxxx"];
        assert_eq!(by_likeness(&bodies), [0, 2, 4, 1, 3]);
        assert_eq!(by_likeness(&[]), [0; 0]);
    }

    #[test]
    fn names_tell_the_order_and_old_names_are_gone() -> anyhow::Result<()> {
        // One import; three functions without locals: `nop nop nop nop end`, `unreachable end`, as the first but for one.
        let wasm = [
            &b"\0asm\x01\0\0\0"[..],
            b"\x02\x07\x01\x01a\x01b\0\0",
            b"\x0a\x13\x03\x06\0\x01\x01\x01\x01\x0b\x03\0\0\x0b\x06\0\x01\x01\x01\x1a\x0b",
            b"\0\x0a\x04name\x01\x03\x01\x01x",
        ];
        let named = name_by_likeness(&wasm.concat())?;
        let told = names(&sections(&named)?)?;
        let told: Vec<_> = (0..4).filter_map(|function| told.get(&function)).collect();
        assert_eq!(told, ["a00000", "b00000", "b00002", "b00001"]);
        Ok(())
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        assert!(name_by_likeness(b"\0elf\x01\0\0\0").is_err());
        assert!(name_by_likeness(b"\0asm\x01\0\0\0").is_err(), "there is no code");
    }
}
