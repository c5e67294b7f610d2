//! Whatever is done to a guide: the schema refuses none that the reader takes, and overlooks only what no schema can see.

use std::cell::Cell;
use std::fs;

use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_oneof, proptest};
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use signpost::guide::problem::{Fault, Problem};
use signpost::guide::read;

use crate::support::in_package;
use crate::{GUIDE, small, validator};

/// Something done to a guide at a place.
#[derive(Clone, Debug)]
enum Change {
    Remove,
    Put(Value),
    /// Another value of the same guide.
    Copy(Index),
    Rename(&'static str),
    Add(&'static str, Value),
}

fn values() -> impl Strategy<Value = Value> {
    select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(1.5),
        json!(-1),
        json!(1_000_001),
        json!(""),
        json!(" "),
        json!("yes"),
        json!("role"),
        json!("any"),
        json!("Words"),
        json!("2026-02-29"),
        json!("2024-02-29"),
        json!("https://a.example"),
        json!("http://a.example"),
        json!("911"),
        json!("+14165550123"),
        json!("#0b6074"),
        json!("one"),
        json!("call"),
        json!("book"),
        json!([]),
        json!({}),
        json!([""]),
        json!(["yes"]),
        json!(["start"]),
        json!([[]]),
        json!([{}]),
        json!({ "any": [] }),
        json!({ "role": "tenant" }),
        json!({ "not": {} }),
        json!({ "when": "yes" }),
        json!({ "text": "Words" }),
        json!([null]),
    ])
}

const NAMES: &[&str] = &[
    "when",
    "id",
    "text",
    "title",
    "phone",
    "url",
    "firm",
    "list",
    "paragraph",
    "steps",
    "any",
    "all",
    "not",
    "role",
    "$schema",
    "strange",
    "Strange",
    "",
    "unsure",
    "none",
    "note",
    "label",
    "start",
    "kind",
    "from",
    "body",
];

fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Remove),
        3 => values().prop_map(Change::Put),
        3 => any::<Index>().prop_map(Change::Copy),
        1 => select(NAMES).prop_map(Change::Rename),
        2 => (select(NAMES), values()).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

/// The JSON pointers of all values inside a value, itself not among them.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    let entries = value.as_object().into_iter().flatten().map(|(key, inner)| (key.clone(), inner));
    let items = value.as_array().into_iter().flatten().enumerate().map(|(at, inner)| (at.to_string(), inner));
    for (step, inner) in entries.chain(items) {
        let place = format!("{place}/{}", step.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(inner, &place, found);
    }
}

fn done(guide: &mut Value, at: &Index, change: &Change) {
    let mut all = Vec::new();
    places(guide, "", &mut all);
    if all.is_empty() {
        return;
    }
    let place = at.get(&all);
    let (around, step) = place.rsplit_once('/').unwrap();
    match change {
        Change::Put(value) => *guide.pointer_mut(place).unwrap() = value.clone(),
        Change::Copy(from) => {
            *guide.pointer_mut(place).unwrap() = guide.pointer(from.get::<String>(&all)).unwrap().clone()
        }
        Change::Add(name, value) => match guide.pointer_mut(place).unwrap() {
            Value::Object(entries) => drop(entries.insert((*name).to_string(), value.clone())),
            Value::Array(items) => items.push(value.clone()),
            _ => {}
        },
        Change::Remove => match guide.pointer_mut(around).unwrap() {
            Value::Object(entries) => drop(entries.shift_remove(step)),
            Value::Array(items) => drop(items.remove(step.parse().unwrap())),
            _ => {}
        },
        Change::Rename(name) => {
            if let Value::Object(entries) = guide.pointer_mut(around).unwrap() {
                let renamed = |(key, value): (&String, &Value)| {
                    (if key == step { (*name).to_string() } else { key.clone() }, value.clone())
                };
                *entries = entries.iter().map(renamed).collect::<Map<_, _>>();
            }
        }
    }
}

/// Whether a problem is of a kind that no schema can see: it lies in the marks of a text, in ids that are named elsewhere, in
/// an order, a comparison, or the way in which a number is written.
fn is_hidden(problem: &Problem) -> bool {
    let beginnings = ["a timeline needs spans", "a table needs rows", "expected a length"];
    match problem.fault {
        Fault::Id | Fault::TwiceId | Fault::Later | Fault::Mark | Fault::Cycle => true,
        Fault::Link => problem.message.starts_with("a [label] needs"),
        // The firm that is named may lack the number; the condition may stand on the last of the list alone.
        Fault::Contact | Fault::LastResort => true,
        Fault::Value => beginnings.iter().any(|beginning| problem.message.starts_with(beginning)),
        _ => false,
    }
}

#[test]
fn of_the_wrong_guides_the_schema_takes_those_alone_whose_fault_no_schema_can_see() {
    let schema = validator(&GUIDE);
    let mut refused = 0;
    for entry in fs::read_dir(in_package("tests/fixtures/guides/bad")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (Ok(guide), true) = (serde_json::from_str(&text), path.extension().unwrap() == "json") else {
            continue;
        };
        if schema.is_valid(&guide) {
            let problems = read(&text).unwrap_err();
            assert!(
                problems.iter().all(|one| is_hidden(one) || one.fault == Fault::TwiceKey),
                "{}: {problems:?}",
                path.display()
            );
        } else {
            refused += 1;
        }
    }
    assert!(refused > 25, "only {refused} wrong guides were refused");
}

#[test]
fn a_changed_guide_is_refused_by_both_or_for_what_no_schema_can_see() {
    let schema = validator(&GUIDE);
    let (read_by_both, refused_by_both, hidden) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let count = |number: &Cell<u32>| number.set(number.get() + 1);
    proptest!(ProptestConfig::with_cases(2000), |(changes in vec((any::<Index>(), changes()), 1..3))| {
        let mut guide = small();
        changes.iter().for_each(|(at, change)| done(&mut guide, at, change));
        let text = guide.to_string();
        match (read(&text), schema.is_valid(&guide)) {
            (Ok(_), true) => count(&read_by_both),
            (Ok(_), false) => {
                let complaint = schema.iter_errors(&guide).next().map(|error| format!("{}: {error}", error.instance_path()));
                prop_assert!(false, "the schema alone refuses it: {complaint:?}");
            }
            (Err(_), false) => count(&refused_by_both),
            (Err(problems), true) => {
                let seen: Vec<_> = problems.iter().filter(|problem| !is_hidden(problem)).collect();
                prop_assert!(seen.is_empty(), "the schema overlooks {seen:?}");
                count(&hidden);
            }
        }
    });
    let counts = [read_by_both.get(), refused_by_both.get(), hidden.get()];
    assert!(counts.iter().all(|count| *count > 30), "too few of one kind: {counts:?}");
}
