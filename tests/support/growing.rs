//! A page that builds a file step by step: the marks that say where each block of JSON goes, and what is checked after it.
//!
//! ````text
//! <!-- step /sections/three-ways/when -->     the block behind it is added there; `change` replaces what is there
//! <!-- step review /policies -->              the same in the review file
//! <!-- part fr-CA /text -->                   the block behind it is in the finished file
//! **Check:** `idle-question`                  what is found then, or `nothing`
//! ````

use std::collections::BTreeSet;

use serde_json::Value;

/// The file that a block belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The guide.
    Guide,
    /// The review file.
    Review,
    /// The translation.
    French,
}

impl Page {
    /// The name of the finished file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Guide => "example.json",
            Self::Review => "example.review.json",
            Self::French => "example.fr-CA.json",
        }
    }
}

/// A place in a file: keys, ids of things in a list, numbers, or `-` for the end of a list.
#[derive(Debug)]
pub struct Place(Vec<String>);

/// Something that a page says of the file that it builds.
#[derive(Debug)]
pub enum Piece {
    /// Put this there.
    Step {
        /// The file.
        page: Page,
        /// Where.
        place: Place,
        /// Whether it takes the place of what is there.
        change: bool,
        /// The JSON.
        text: String,
    },
    /// This is there in the end.
    Part {
        /// The file.
        page: Page,
        /// Where.
        place: Place,
        /// The JSON.
        text: String,
    },
    /// The rules that find something now.
    Check(BTreeSet<String>),
}

/// All that a page says of the file, in order. Every block of JSON must have a mark.
pub fn read(page: &str) -> Vec<Piece> {
    let (mut pieces, mut mark) = (Vec::new(), None);
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
            mark = Some(words.to_string());
        } else if let Some(rules) = line.strip_prefix("**Check:** ") {
            let named = rules.split('`').skip(1).step_by(2).map(str::to_string).collect::<BTreeSet<_>>();
            assert_eq!(named.is_empty(), rules == "nothing", "{line}");
            pieces.push(Piece::Check(named));
        } else if line == "```json" {
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            let text = text.join("\n").trim().trim_end_matches(',').to_string();
            let mark = mark.take().unwrap_or_else(|| panic!("a block without a mark: {text}"));
            pieces.push(marked(&mark, text));
        }
    }
    pieces
}

fn marked(mark: &str, text: String) -> Piece {
    let words: Vec<&str> = mark.split(' ').collect();
    let place = words.last().unwrap().split('/').filter(|part| !part.is_empty()).map(str::to_string);
    let place = Place(place.collect());
    let page = match words.get(1) {
        Some(&"review") => Page::Review,
        Some(&"fr-CA") => Page::French,
        _ => Page::Guide,
    };
    match words[0] {
        "step" => Piece::Step { page, place, change: words.contains(&"change"), text },
        "part" => Piece::Part { page, place, text },
        other => panic!("{other} is no kind of mark"),
    }
}

impl Place {
    /// Puts a block there, as a person who pastes it would.
    pub fn put(&self, whole: &mut Value, text: &str, change: bool) {
        let Some((last, before)) = self.0.split_last() else {
            *whole = parsed(text);
            return;
        };
        let place = before.iter().fold(whole, |value, part| inside(value, part));
        match place {
            Value::Array(list) => {
                let end = list.len();
                let at = if last == "-" { end } else { last.parse().unwrap() };
                let new = parsed(&format!("[{text}]")).as_array().unwrap().clone();
                let old = if change { at + new.len() } else { at };
                list.splice(at..old, new);
            }
            Value::Object(entries) => {
                let new = parsed(&format!("{{{text}}}"));
                assert_eq!(new.as_object().unwrap().keys().collect::<Vec<_>>(), [last]);
                assert_eq!(
                    entries.contains_key(last),
                    change,
                    "{last} is there already, or is not there yet"
                );
                entries.insert(last.clone(), new[last].clone());
            }
            other => panic!("nothing goes into {other}"),
        }
    }

    /// Whether a finished file has every key of a block, with its values, there: at the last part of the place, or in it.
    pub fn holds(&self, whole: &Value, text: &str) -> bool {
        let wanted = parsed(&format!("{{{text}}}"));
        let mut whole = whole.clone();
        let (last, before) = self.0.split_last().unwrap();
        let place = before.iter().fold(&mut whole, |value, part| inside(value, part));
        let is_whole = wanted.get(last).is_some();
        let place = if is_whole { place } else { inside(place, last) };
        wanted.as_object().unwrap().iter().all(|(key, value)| place.get(key) == Some(value))
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The value under a key, or the thing with an id, or the one at a number.
fn inside<'v>(value: &'v mut Value, part: &str) -> &'v mut Value {
    match value {
        Value::Object(entries) => entries.get_mut(part).unwrap_or_else(|| panic!("no key {part}")),
        Value::Array(list) => {
            let by_id = list.iter().position(|item| item["id"] == *part);
            let at = by_id.or_else(|| part.parse().ok()).unwrap_or_else(|| panic!("no {part}"));
            &mut list[at]
        }
        other => panic!("{part} is not in {other}"),
    }
}
