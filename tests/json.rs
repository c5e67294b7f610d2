//! Our reader of JSON, held against an independent one.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

use proptest::collection::vec;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::sample::{Index, select};
use serde_json::{Map, Value as Theirs};
use signpost::guide::json::{Node, Value, parse};
use signpost::guide::problem::line_column;

/// Our tree as theirs. Of a key that stands twice theirs keeps the last, ours both.
fn as_theirs(node: &Node) -> Theirs {
    match &node.value {
        Value::Null => Theirs::Null,
        Value::Bool(value) => Theirs::Bool(*value),
        Value::Number(written) => serde_json::from_str(written).unwrap(),
        Value::String(text) => Theirs::String(text.to_string()),
        Value::Array(items) => items.iter().map(as_theirs).collect(),
        Value::Object(entries) => {
            let pairs = entries.iter().map(|entry| (entry.key.to_string(), as_theirs(&entry.node)));
            Theirs::Object(pairs.collect::<Map<_, _>>())
        }
    }
}

fn any_value() -> impl Strategy<Value = Theirs> {
    let leaf = prop_oneof![
        Just(Theirs::Null),
        any::<bool>().prop_map(Theirs::from),
        any::<i64>().prop_map(Theirs::from),
        any::<f64>().prop_map(Theirs::from),
        any::<String>().prop_map(Theirs::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let entries = vec((any::<String>(), inner.clone()), 0..5);
        prop_oneof![
            vec(inner, 0..5).prop_map(Theirs::from),
            entries.prop_map(|entries| Theirs::Object(entries.into_iter().collect())),
        ]
    })
}

/// What JSON is made of.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"a\":",
    "\\",
    "\\n",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud83d",
    "0",
    "-",
    "01",
    "1.5",
    ".",
    "e",
    "E+",
    "1e400",
    "true",
    "false",
    "null",
    "nul",
    " ",
    "\n",
    "\t",
    "\u{b}",
    "é",
    "\u{feff}",
    "\u{0}",
    "//",
];

/// The same in any order.
fn nearly_json() -> impl Strategy<Value = String> {
    vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

/// Whether both readers say the same. Two differences are meant: a mark at the start of the file (Windows editors write
/// it) is no fault for ours, and a number keeps its digits in ours, so that it cannot be out of range.
fn agree(text: &str) -> bool {
    let theirs = serde_json::from_str::<Theirs>(text.strip_prefix('\u{feff}').unwrap_or(text));
    match theirs {
        Err(error) if error.to_string().contains("out of range") => true,
        theirs => theirs.is_ok() == parse(text).is_ok(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_reads_as_the_same_tree_however_it_is_laid_out(value in any_value()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            // Theirs reads the text again, because it rounds some numbers on the way.
            prop_assert_eq!(as_theirs(&parse(&text).unwrap()), serde_json::from_str::<Theirs>(&text).unwrap());
        }
    }

    #[test]
    fn pieces_of_json_in_any_order_are_read_or_refused_by_both(text in nearly_json()) {
        prop_assert!(agree(&text), "{text:?}: ours says {:?}", parse(&text));
    }

    #[test]
    fn json_with_one_character_changed_is_read_or_refused_by_both(
        value in any_value(), at in any::<Index>(), new in prop_oneof![any::<char>(), select(&['"', '\\', '}', ',', '0'][..])],
    ) {
        let mut letters: Vec<char> = value.to_string().chars().collect();
        let at = at.index(letters.len());
        letters[at] = new;
        let text: String = letters.iter().collect();
        prop_assert!(agree(&text), "{text:?}: ours says {:?}", parse(&text));
    }

    #[test]
    fn no_text_whatever_makes_the_reader_panic_and_a_problem_points_into_the_text(bytes in vec(any::<u8>(), 0..64)) {
        let text = String::from_utf8_lossy(&bytes);
        if let Err(problem) = parse(&text) {
            prop_assert!(text.is_char_boundary(problem.at), "{} in {text:?}", problem.at);
        }
    }

    #[test]
    fn every_value_knows_the_bytes_that_it_stands_in(value in any_value()) {
        let text = serde_json::to_string_pretty(&value).unwrap();
        let mut nodes = vec![parse(&text).unwrap()];
        while let Some(node) = nodes.pop() {
            prop_assert_eq!(serde_json::from_str::<Theirs>(&text[node.start..node.end]).unwrap(), as_theirs(&node));
            for entry in node.entries() {
                prop_assert!(text[entry.at..].starts_with(&serde_json::to_string(&*entry.key).unwrap()));
                nodes.push(entry.node.clone());
            }
            nodes.extend(node.items().iter().cloned());
        }
    }
}

fn told(text: &str) -> String {
    parse(text).unwrap_err().describe(text)
}

#[test]
fn brackets_nest_64_deep_and_no_deeper() {
    let nested = |deep: usize| format!("{}0{}", "[".repeat(deep), "]".repeat(deep));
    assert!(parse(&nested(64)).is_ok());
    assert_eq!(
        told(&nested(65)),
        "line 1, column 66: too many brackets inside each other: a guide nests 64 deep at most"
    );
    assert!(parse(&"[".repeat(1_000_000)).is_err());
    assert!(parse(&r#"{"a":"#.repeat(1_000_000)).is_err());
}

#[test]
fn a_key_that_stands_twice_is_kept_twice() {
    let node = parse(r#"{"a": 1, "a": 2}"#).unwrap();
    assert_eq!(node.entries().iter().map(|entry| entry.at).collect::<Vec<_>>(), [1, 9]);
}

#[test]
fn a_number_keeps_the_digits_it_was_written_with() {
    for written in ["0", "-0", "1.50", "1e400", "123456789012345678901234567890"] {
        assert_eq!(parse(written).unwrap().value, Value::Number(written.into()));
    }
}

#[test]
fn escapes_stand_for_their_characters() {
    let node = parse(r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#).unwrap();
    assert_eq!(&**node.text().unwrap(), "\"\\/\u{8}\u{c}\n\r\té😀");
}

#[test]
fn a_byte_order_mark_at_the_start_is_no_fault() {
    assert!(parse("\u{feff}{}").is_ok());
    assert!(parse("\u{feff}\u{feff}{}").is_err());
}

#[test]
fn each_fault_is_told_where_it_stands() {
    let cases = [
        ("", "line 1, column 1: the file is empty: a guide starts with {"),
        (" \n ", "line 2, column 2: the file is empty: a guide starts with {"),
        ("{\"a\": 1,}", "line 1, column 9: a comma before the closing bracket: remove the comma"),
        ("{\n\"é\" 1}", "line 2, column 5: expected : after the key"),
        ("{a: 1}", "line 1, column 2: expected a key in double quotes"),
        ("[1 2]", "line 1, column 4: expected a comma or the closing bracket"),
        ("[\n\n  \"a", "line 3, column 3: these quotes are never closed"),
        ("\"a\tb\"", "line 1, column 3: a line break or tab inside quotes: write \\n or \\t"),
        ("\"é\\x\"", "line 1, column 3: not a JSON escape: for a backslash write \\\\"),
        ("\"\\u00g0\"", "line 1, column 2: \\u needs four hexadecimal digits"),
        ("01", "line 1, column 1: not a number that JSON knows: write it like 18 or 1.5"),
        ("{} {}", "line 1, column 4: something follows the end of the guide: remove it"),
        (
            "[TRUE]",
            "line 1, column 2: expected a value: text in double quotes, a number, true, false, [ or {",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text), expected, "{text:?}");
    }
    for half in [r#""\ud83d""#, r#""\ud83dx""#, r#""\ude00""#, r#""\ud83d\u0041""#] {
        assert!(told(half).ends_with("not a character: half of a \\u pair is missing"), "{half}");
    }
}

#[test]
fn lines_and_columns_count_from_one_and_columns_count_characters() {
    let text = "é\r\n🙂x\n";
    let places = [(0, (1, 1)), (2, (1, 2)), (4, (2, 1)), (8, (2, 2)), (10, (3, 1)), (99, (3, 1))];
    for (at, place) in places {
        assert_eq!(line_column(text, at), place, "offset {at}");
    }
}
