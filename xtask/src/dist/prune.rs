//! Takes out of the wasm what nothing reaches, where no optimiser can know it. 7 KB after brotli.
//!
//! *Entries of the table.* To learn the types of closures, wasm-bindgen has the compiled program name a function for each
//! kind of closure that its libraries know, sixty of them. It calls those that are used by export, and leaves all in the
//! table of function pointers, where each counts as used. Their entries give way to another function's.
//!
//! *Yew's other nodes.* Yew draws portals, raw markup and more. This widget makes none of them; but what a node is shows in
//! memory alone, so their code is taken for used. It gives way to a trap, and wasm-opt takes away what only it needed.
//! `tests/house.rs` keeps the widget from making such nodes.
//!
//! *Yew's listeners.* One listener, in `www/widget/mount.js`, hears all clicks; the elements carry numbers. So nothing is ever
//! registered, found or forgotten, and the hashing of what was registered goes with it.

use super::binary::{self, CODE, Cursor, ELEMENTS, IMPORTS, number, sections};
use anyhow::Result;
use std::collections::HashMap;

/// Functions that draw what the widget never makes, by a piece of their name: each comes first where such a thing is met.
const NEVER: [&str; 20] = [
    // Raw markup. Without it, there is no way from a guide to `innerHTML`.
    "vraw::VRaw as yew::dom_bundle::traits::Reconcilable>::attach",
    "<yew::dom_bundle::braw::BRaw>::detach_bundle",
    // Nodes that are taken out of their shared place to be drawn: portals, suspended parts, components inside the one.
    "Rc<yew::virtual_dom::vportal::VPortal> as yew::utils::RcExt",
    "Rc<yew::virtual_dom::vsuspense::VSuspense> as yew::utils::RcExt",
    "Rc<yew::virtual_dom::vcomp::VComp> as yew::utils::RcExt",
    // A component that waits for something.
    "<yew::html::component::lifecycle::ComponentState>::suspend::{closure#0}",
    // Elements whose attributes come in another order than before: there is one list, in `src/widget/element.rs`.
    "<yew::virtual_dom::Attributes>::apply_diff_as_maps::collect",
    "yew::virtual_dom::AttributeOrProperty>>::get_index_of::<",
    // Properties of elements that are no attributes. Without it, nothing sets what a text names, such as a page's cookie: the
    // import audit refuses the way to.
    "js_sys::Reflect::set",
    // The text of a field. The only field is a checkbox, whose text is never set and therefore never compared.
    "HtmlInputElement>::value::",
    "HtmlInputElement>::set_value::",
    "HtmlTextAreaElement>::",
    // Lists in which each node has a key, and keys that differ from those before.
    "hash_one::<&yew::dom_bundle::blist::KeyedEntry>",
    // Listeners of elements: registered, made known to the root, forgotten, put on it.
    "btag::listeners::ListenerRegistration>::register",
    "subtree_root::BSubtree>::ensure_handled",
    "btag::listeners::Registry>::unregister",
    "subtree_root::SubtreeData>::add_listener",
    "subtree_root::EventDescriptor as core::clone::Clone>::clone",
    // Tasks begun inside a call that waits for a promise: wasm-bindgen answers no to whether there is one.
    "<js_sys::futures::jspi::SpawnedTask>::wake",
    // The place around a component that waits.
    "AnyScope>::find_parent_scope::<yew::suspense",
];

/// What is dropped unused is met by every kind of thing: the compiler keeps one function for all that are dropped alike, under
/// the name of any of them.
const DROPPED: &str = "::ptr::drop_in_place::<";

/// What wasm-bindgen calls by export or not at all.
const CLOSURES: &str = "wasm_bindgen::convert::closures::_::";

/// A body without locals that traps: `unreachable`, `end`.
const TRAP: &[u8] = &[0, 0x00, 0x0b];

/// Functions that are reached, by a piece of their name, and a simpler body for each: nothing, or `i64.const 0`.
const SIMPLER: [(&str, &[u8]); 3] = [
    // What a component waited for is over. It never waits.
    ("ComponentState>::resume_existing_suspension", &[0, 0x0b]),
    // What is left of maps is one of the thirty kinds of elements, and a set of one root. With one hash for all, such a map is a
    // list. All hashes come from here, so that none differs from another of the same key.
    ("sip::Hasher<core::hash::sip::Sip13Rounds> as core::hash::Hasher>::write", &[0, 0x0b]),
    ("DefaultHasher as core::hash::Hasher>::finish", &[0, 0x42, 0, 0x0b]),
];

/// The wasm without them. Its functions still have their names, which wasm-opt drops later.
pub fn widget(wasm: &[u8]) -> Result<Vec<u8>> {
    let (pruned, unseen) = prune(wasm)?;
    // Under another name the code would be shipped again, and a trap perhaps stand where something is reached.
    anyhow::ensure!(
        unseen.is_empty(),
        "the wasm has no function named {unseen:?}: has Yew changed? Look again at NEVER in xtask/src/dist/prune.rs"
    );
    Ok(pruned)
}

/// A wasm without what it has of that, and what it has not.
fn prune(wasm: &[u8]) -> Result<(Vec<u8>, Vec<&'static str>)> {
    let parts = sections(wasm)?;
    let part = |wanted: u8| parts.iter().find(|(kind, _)| *kind == wanted).map(|(_, part)| *part);
    let names = binary::names(&parts)?;
    let first = binary::imported_functions(part(IMPORTS).unwrap_or_default())?.len();
    let mut pruned = wasm.get(..binary::HEADER).unwrap_or_default().to_vec();
    let mut unseen = NEVER.to_vec();
    for (kind, part) in &parts {
        let part = match *kind {
            ELEMENTS => table(part, &names)?,
            CODE => {
                let (part, missing) = code(part, first, &names)?;
                unseen = missing;
                part
            }
            _ => part.to_vec(),
        };
        pruned.push(*kind);
        number(part.len(), &mut pruned);
        pruned.extend(part);
    }
    Ok((pruned, unseen))
}

/// The table's first entries, one after the other, those of closures replaced by any other.
fn table(part: &[u8], names: &HashMap<usize, String>) -> Result<Vec<u8>> {
    let mut cursor = Cursor::new(part);
    // One segment, active in the first table, from a constant on: `1 0 i32.const … end`.
    let usual = (cursor.number()?, cursor.number()?, cursor.number()?) == (1, 0, 0x41);
    cursor.number()?;
    anyhow::ensure!(usual && cursor.number()? == 0x0b, "the wasm has another table than rustc used to write");
    let start = cursor.at();
    let entries = (0..cursor.number()?).map(|_| cursor.number()).collect::<Result<Vec<_>>>()?;
    let is_closure = |entry: &usize| names.get(entry).is_some_and(|name| name.starts_with(CLOSURES));
    let other = entries.iter().find(|entry| !is_closure(entry)).copied();
    let mut pruned = part.get(..start).unwrap_or_default().to_vec();
    number(entries.len(), &mut pruned);
    for entry in entries {
        number(other.filter(|_| is_closure(&entry)).unwrap_or(entry), &mut pruned);
    }
    Ok(pruned)
}

/// The bodies of all functions, of which the first has the number `first`, and what of [`NEVER`] and [`SIMPLER`] no function is
/// named.
fn code(part: &[u8], first: usize, names: &HashMap<usize, String>) -> Result<(Vec<u8>, Vec<&'static str>)> {
    let mut cursor = Cursor::new(part);
    let count = cursor.number()?;
    let others: Vec<_> = NEVER.iter().map(|piece| (*piece, TRAP)).chain(SIMPLER).collect();
    let mut unseen: Vec<_> = others.iter().map(|(piece, _)| *piece).collect();
    let mut pruned = Vec::with_capacity(part.len());
    number(count, &mut pruned);
    for function in first..first + count {
        let length = cursor.number()?;
        let body = cursor.take(length)?;
        let name = names.get(&function).map(String::as_str).unwrap_or_default();
        let met = |piece: &str| name.contains(piece) && !name.contains(DROPPED);
        let other = others.iter().find(|(piece, _)| met(piece));
        unseen.retain(|piece| !met(piece));
        let body = other.map_or(body, |(_, other)| *other);
        number(body.len(), &mut pruned);
        pruned.extend(body);
    }
    Ok((pruned, unseen))
}

#[cfg(test)]
mod tests;
