//! What the audit refuses. Each test breaks one thing of a widget that passes.

use super::glue::Import;
use super::list::Listed;
use super::{audit, blessed, faults, found};
use crate::dist::binary::number;
use crate::dist::names::Renamed;
use crate::project::Project;

const FOCUS: &str = "function(arg0) { arg0.focus(); }";

fn import(name: &str, text: &str) -> Import {
    Import { name: name.into(), text: text.into() }
}

fn listed(import: Import) -> Listed {
    Listed { import, does: "Moves the focus.".into(), reason: "The page keeps it.".into() }
}

/// The one sentence that is told about these imports and this list.
fn told(found: &[Import], listed: &[Listed]) -> String {
    let faults = faults(found, listed);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.concat()
}

#[test]
fn what_is_listed_with_a_reason_passes() {
    let focus = import("focus", FOCUS);
    assert!(faults(std::slice::from_ref(&focus), &[listed(focus.clone())]).is_empty());
}

#[test]
fn an_import_that_is_not_listed_is_refused() {
    let focus = import("focus", FOCUS);
    let blur = import("blur", "function(arg0) { arg0.blur(); }");
    assert!(told(&[focus.clone(), blur], &[listed(focus)]).ends_with("is not listed"));
}

#[test]
fn an_import_whose_text_has_changed_is_refused() {
    let (focus, other) = (import("focus", FOCUS), import("focus", "function(arg0) { arg0.focus(true); }"));
    let faults = faults(&[other], &[listed(focus)]);
    assert!(matches!(&*faults, [new, old]
        if new.ends_with("is listed with another text") && old.ends_with("not imported any more")));
}

#[test]
fn an_entry_that_nothing_imports_is_refused() {
    let (focus, blur) = (import("focus", FOCUS), import("blur", "function(arg0) { arg0.blur(); }"));
    let told = told(std::slice::from_ref(&focus), &[listed(focus.clone()), listed(blur)]);
    assert!(told.contains("blur") && told.ends_with("not imported any more"), "{told}");
}

#[test]
fn an_entry_without_a_reason_is_refused() {
    let focus = import("focus", FOCUS);
    let mute = Listed { reason: " ".into(), ..listed(focus.clone()) };
    assert!(told(&[focus], &[mute]).contains("without a reason"));
}

#[test]
fn what_can_store_or_send_is_refused_even_where_it_is_listed() {
    let by_name = import("localStorage_get", "function(arg0) { return f(arg0); }");
    let by_text = import("call", "function(arg0) { window.fetch(arg0); }");
    let by_kind =
        import("new", "function(arg0, arg1) { return new WebSocket(getStringFromWasm0(arg0, arg1)); }");
    for (bad, word) in [(by_name, "localStorage"), (by_text, "fetch"), (by_kind, "WebSocket")] {
        let told = told(std::slice::from_ref(&bad), &[listed(bad.clone())]);
        assert!(told.contains(&format!("can store or send: `{word}`")), "{told}");
    }
}

#[test]
fn blessing_keeps_reasons_drops_what_is_gone_and_gives_what_is_new_no_reason() {
    let (focus, changed) = (import("focus", FOCUS), import("focus", "function(arg0) { arg0.focus(true); }"));
    let blur = import("blur", "function(arg0) { arg0.blur(); }");
    let list = blessed(&[focus.clone(), changed.clone()], vec![listed(blur), listed(focus.clone())]);
    assert_eq!(list, [listed(focus.clone()), Listed { reason: String::new(), ..listed(changed.clone()) }]);
    assert!(!faults(&[focus, changed], &list).is_empty(), "a blessed list still asks for the reason");
}

/// A wasm with one import, called `b`.
fn wasm() -> Vec<u8> {
    let part = [1, 1, b'a', 1, b'b', 0, 0];
    let mut wasm = b"\0asm\x01\0\0\0\x02".to_vec();
    number(part.len(), &mut wasm);
    wasm.extend(part);
    wasm
}

const GLUE: &str =
    "        __wbg_sing_0123456789abcdef: function(arg0) {\n            arg0.sing();\n        },\n";
const NAMES: &str = r#"{ "imports": [["m", "__wbg_sing_0123456789abcdef", "b"]], "exports": [] }"#;

#[test]
fn the_names_of_the_shipped_wasm_are_followed_back_to_the_glue() -> anyhow::Result<()> {
    let found = found(&wasm(), GLUE, &Renamed::read(NAMES)?)?;
    assert_eq!(found, [import("sing", "function(arg0) { arg0.sing(); }")]);
    assert!(super::found(&wasm(), "", &Renamed::read(NAMES)?).is_err(), "a glue without it");
    assert!(super::found(&wasm(), GLUE, &Renamed::read(r#"{"imports": [], "exports": []}"#)?).is_err());
    Ok(())
}

#[test]
fn a_build_that_is_refused_says_what_to_do() -> anyhow::Result<()> {
    let root = Project::find()?.root;
    let error = audit(&root, &wasm(), GLUE, &Renamed::read(NAMES)?).err().map(|error| error.to_string());
    let error = error.unwrap_or_default();
    assert!(error.contains("sing: function(arg0) { arg0.sing(); }\n    is not listed"), "{error}");
    assert!(
        error.contains("take the call out of the Rust") && error.contains("xtask/imports.json"),
        "{error}"
    );
    Ok(())
}
