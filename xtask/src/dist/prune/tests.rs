//! Pruning, on a wasm of three functions.

use super::prune;
use crate::dist::binary::{Cursor, names, number, sections};

const BODY: &[u8] = &[0, 0x41, 7, 0x1a, 0x0b];

/// A section: its kind, its length, its bytes.
fn section(kind: u8, bytes: &[u8]) -> Vec<u8> {
    let mut section = vec![kind];
    number(bytes.len(), &mut section);
    section.extend(bytes);
    section
}

fn text(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    number(text.len(), &mut bytes);
    bytes.extend(text.as_bytes());
    bytes
}

/// One imported function, then one for each name, all in the table.
fn wasm(named: &[&str]) -> Vec<u8> {
    let count = named.len() as u8;
    let imports = [vec![1], text("a"), text("b"), vec![0, 0]].concat();
    let entries: Vec<u8> = (1..=count).collect();
    let table = [vec![1, 0, 0x41, 1, 0x0b, count], entries].concat();
    let bodies = named.iter().flat_map(|_| [&[BODY.len() as u8], BODY].concat());
    let code: Vec<u8> = [count].into_iter().chain(bodies).collect();
    let list = named.iter().zip(1u8..).flat_map(|(name, number)| [vec![number], text(name)].concat());
    let list: Vec<u8> = [count].into_iter().chain(list).collect();
    let mut said = text("name");
    said.extend(section(1, &list));
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(2, &imports),
        section(9, &table),
        section(10, &code),
        section(0, &said),
    ]
    .concat()
}

/// The entries of the table and the lengths of the bodies.
fn shape(wasm: &[u8]) -> anyhow::Result<(Vec<usize>, Vec<usize>)> {
    let (mut entries, mut lengths) = (Vec::new(), Vec::new());
    for (kind, part) in sections(wasm)? {
        let mut cursor = Cursor::new(part);
        if kind == 9 {
            cursor.take(5)?;
            entries = (0..cursor.number()?).map(|_| cursor.number()).collect::<anyhow::Result<_>>()?;
        } else if kind == 10 {
            for _ in 0..cursor.number()? {
                let length = cursor.number()?;
                lengths.push(cursor.take(length)?.len());
            }
        }
    }
    Ok((entries, lengths))
}

const CLOSURE: &str = "wasm_bindgen[d73a798eb60dce8c]::convert::closures::_::invoke::<(), true>";
const MARKUP: &str = "<yew[ad799b35032a5c0d]::virtual_dom::vraw::VRaw as yew[ad799b35032a5c0d]::dom_bundle::traits::Reconcilable>::attach";

#[test]
fn closures_leave_the_table_and_unused_nodes_become_traps() -> anyhow::Result<()> {
    let before = wasm(&["mount", CLOSURE, MARKUP]);
    let after = prune(&before)?.0;
    assert_eq!(shape(&before)?, (vec![1, 2, 3], vec![5, 5, 5]));
    assert_eq!(shape(&after)?, (vec![1, 1, 3], vec![5, 5, 3]));
    assert_eq!(names(&sections(&after)?)?.len(), 3, "the rest is as it was");
    Ok(())
}

#[test]
fn what_is_reached_has_a_simpler_body() -> anyhow::Result<()> {
    let name = "<std[2f82d74032483304]::hash::random::DefaultHasher as core[641134fb57596b42]::hash::Hasher>::finish";
    let (after, unseen) = prune(&wasm(&["mount", name]))?;
    assert_eq!(shape(&after)?.1, [5, 4], "`i64.const 0` instead of a call");
    assert!(!unseen.iter().any(|piece| piece.contains("finish")) && !unseen.is_empty(), "{unseen:?}");
    Ok(())
}

#[test]
fn what_is_only_dropped_stays() -> anyhow::Result<()> {
    for dropped in [
        "core::ptr::drop_in_place::<yew[ad799b35032a5c0d]::dom_bundle::braw::BRaw>",
        "core[641134fb57596b42]::ptr::drop_in_place::<<yew[ad799b35032a5c0d]::html::component::lifecycle::ComponentState>::suspend::{closure#0}>",
    ] {
        let before = wasm(&["mount", dropped]);
        assert_eq!(prune(&before)?.0, before, "{dropped}");
    }
    Ok(())
}

#[test]
fn what_is_not_understood_is_an_error() {
    assert!(prune(b"\0elf\x01\0\0\0").is_err());
    assert!(prune(b"\0asm\x01\0\0\0").is_err(), "without names nothing could be found");
    let whole = wasm(&["mount", CLOSURE]);
    for end in 9..whole.len() {
        assert!(prune(whole.get(..end).unwrap_or_default()).is_err(), "cut off at {end}");
    }
}
