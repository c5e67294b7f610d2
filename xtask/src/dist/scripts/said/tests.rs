//! That what can store or send is seen, however it is written, and nothing that only looks alike.

use super::super::denied::{COUNTED, PIECES, RUNS, SENDS, STORES, TAGS, WRITTEN};
use super::{all, in_import, said};
use crate::project::Project;
use std::fs;

#[test]
fn every_denied_word_is_seen_however_it_is_reached() {
    for word in [&STORES[..], &SENDS, &RUNS, &COUNTED].into_iter().flatten() {
        for script in [
            format!("{word}(x)"),
            format!("t.{word}=e"),
            format!("t[\"{word}\"](e)"),
            format!("t?.{word}`x`"),
            format!("t-{word}.length"),
            format!("1--{word}-t"),
        ] {
            assert_eq!(said(&script), [*word], "{script}");
        }
    }
}

#[test]
fn a_word_that_much_is_called_is_seen_where_it_is_written() {
    for word in WRITTEN {
        for script in [
            format!("t.{word}=e"),
            format!("{word} = e"),
            format!("t.{word}+=e"),
            format!("t.{word}??=e"),
            format!("Object.assign(t,{{{word}:e}})"),
            format!("t[\"{word}\"]=e"),
            format!("t.setAttribute('{word}',e)"),
        ] {
            assert_eq!(said(&script), [format!("{word}=")], "{script}");
        }
        for script in [
            format!("e=t.{word};"),
            format!("t.{word}==e"),
            format!("t.{word}===e"),
            format!("({word})=>e"),
            format!("t.{word}()"),
            format!("t.matches(\".{word}, p .{word}\")"),
        ] {
            assert_eq!(said(&script), [""; 0], "{script}");
        }
    }
}

#[test]
fn an_element_is_seen_where_its_name_is_a_text() {
    for tag in TAGS {
        assert_eq!(said(&format!("t.createElement(\"{tag}\")")), [format!("<{tag}>")]);
        assert_eq!(said(&format!("createElement(`{tag}`)")), [format!("<{tag}>")]);
        assert_eq!(said(&format!("t.{tag};t.matches(\"{tag}, p\")")), [""; 0]);
    }
}

#[test]
fn an_address_in_a_style_a_followed_link_and_a_function_of_a_text_are_seen() {
    for (script, piece) in [
        ("t.style.background=`url(${e})`", "url("),
        ("t.style.mask=`image-set('${e}' 1x)`", "image-set("),
        ("t.click()", ".click("),
        ("(()=>1).constructor(e)()", ".constructor"),
    ] {
        assert_eq!(said(script), [piece]);
        assert!(PIECES.contains(&piece));
    }
}

#[test]
fn words_that_only_look_alike_are_left_alone() {
    let script = "prefetched(t.opener);class X{constructor(){}}throw Error(\"Check connect-src and script-src \
                  'wasm-unsafe-eval'\")";
    assert_eq!(said(script), [""; 0]);
    assert_eq!(said("a.connect-src;b=unsafe-eval(x);xscript-src"), ["src", "eval", "src"]);
}

#[test]
fn an_import_may_say_what_is_counted_and_nothing_else() {
    assert_eq!(in_import("warn", "function(arg0) { console.warn(arg0); }"), None);
    assert_eq!(in_import("localStorage_get", "f"), Some("localStorage".into()));
    assert_eq!(
        in_import("set", "function(a, b, c) { const ret = Reflect.set(a, b, c); }"),
        Some("Reflect".into())
    );
    assert_eq!(in_import("set_title", "function(arg0) { arg0.title = f(); }"), Some("title=".into()));
}

#[test]
fn nothing_is_listed_twice() {
    let mut all: Vec<_> = all().collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

/// What the recorder listens to and no word tells, and why.
const WITHOUT_A_WORD: [(&str, &str); 2] = [
    ("a global", "a name of the leak's own; it stays in the page, and goes with it"),
    ("the page's own elements", "any attribute of any name; it stays in the page, and goes with it"),
];

/// The rows of the recorder's table: the name of a thing, and how a leaky widget uses it.
fn leaks(table: &str) -> Vec<(&str, &str)> {
    let kinds = ["\n    stored(\"", "\n    sent(\"", "\n    shown(\""];
    let mut starts: Vec<_> = kinds.iter().flat_map(|kind| table.match_indices(kind)).collect();
    starts.sort_unstable();
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([table.len()]);
    let rows = starts.iter().zip(ends).filter_map(|((at, kind), end)| table.get(at + kind.len()..end));
    let parts = rows.filter_map(|row| row.split_once("\", "));
    let ears = [", calls(", ", property(", ", made(", ", event(", ", loads("];
    parts
        .map(|(name, row)| (name, ears.iter().fold(row, |row, ear| row.split(ear).next().unwrap_or(row))))
        .collect()
}

#[test]
fn what_the_recorder_listens_to_is_denied() -> anyhow::Result<()> {
    let table = Project::find()?.root.join("tests/browser/pages/interfaces.js");
    let table = fs::read_to_string(table)?;
    let leaks = leaks(&table);
    assert!(leaks.len() > 70, "only {} rows are seen: has the table another shape?", leaks.len());
    for (name, leak) in &leaks {
        let is_exception = WITHOUT_A_WORD.iter().any(|(exception, _)| exception == name);
        let said = said(leak);
        assert_eq!(said.is_empty(), is_exception, "{name}: {leak} says {said:?}");
    }
    let is_there = |exception: &str| leaks.iter().any(|(name, _)| *name == exception);
    assert!(WITHOUT_A_WORD.iter().all(|(name, reason)| is_there(name) && !reason.is_empty()));
    Ok(())
}
