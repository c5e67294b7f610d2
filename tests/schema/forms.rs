//! Ids, links, phone numbers, colours, days and texts: the schema takes exactly those that the reader takes.

use std::cell::Cell;

use jsonschema::Validator;
use proptest::prelude::{ProptestConfig, Strategy, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::BoxedStrategy;
use serde_json::{Value, json};
use signpost::guide::read;
use signpost::guide::values::{Date, is_id};

use crate::support::guide_json;
use crate::{GUIDE, definition};

/// A text of a certain form: the name of its definition, texts much like it, and a guide with such a text in it.
struct Form {
    name: &'static str,
    like_it: &'static [&'static str],
    guide: fn(&str) -> Value,
}

const FORMS: [Form; 6] = [
    Form {
        name: "Id",
        like_it: &["[a-c0-2-]{0,4}", "any|all|not|when|anyone", "[A-Z_ é]{1,2}[a-z]"],
        guide: |id| json!({ "id": id }),
    },
    Form {
        name: "Url",
        like_it: &[
            "https://[a-c./?#@\\\\\"<> \u{85}\u{a0}\u{2028}\u{feff}é-]{0,9}",
            "https?:/{1,2}[a-c]{0,2}\\.[a-c/?#@.]{0,6}",
            "https://[a-c]{1,3}\\.[a-c/?#]{0,6}",
            "(HTTPS|javascript|tel|)://a\\.b",
        ],
        guide: |url| json!({ "exit": { "url": url } }),
    },
    Form {
        name: "Phone",
        like_it: &["\\+?[0-2]{6,17}", "\\+[1-9][0-9 ()-]{6,15}", "[0-9]{1,7}"],
        guide: |phone| json!({ "firm": { "name": "A", "phone": phone } }),
    },
    Form {
        name: "Dial",
        like_it: &["\\+?[0-2]{0,17}", "[0-9]{1,7}[ a+]?", "٩١١"],
        guide: |phone| json!({ "emergency": { "text": "Call.", "phone": phone } }),
    },
    Form {
        name: "Colour",
        like_it: &["#[0-9a-fA-F]{6}", "#[0-9a-gA-G]{5,7}", "#[0-9a-f]{3}", "[0-9a-f]{6}", "#é[0-9a-f]{4}"],
        guide: |colour| json!({ "theme": { "accent": colour } }),
    },
    Form {
        name: "Date",
        like_it: &[
            "[0-9]{4}-[01][0-9]-[0-3][0-9]",
            "[0-9]{3,5}[-/ ][0-9]{1,2}-[0-9]{2}",
            "[12][0-9]{3}-02-29",
        ],
        guide: |day| json!({ "review": { "by": "A", "on": day, "due": "2026-12-31", "overdue": "warn" } }),
    },
];

fn alike(form: &Form) -> BoxedStrategy<String> {
    let like_it = form.like_it.iter().map(|pattern| proptest::string::string_regex(pattern).unwrap().boxed());
    like_it.reduce(|one, other| prop_oneof![one, other].boxed()).unwrap()
}

#[test]
fn the_schema_takes_the_forms_that_the_reader_takes_and_no_others() {
    for form in FORMS {
        let judge = definition(&GUIDE, form.name);
        let (taken, refused) = (Cell::new(0), Cell::new(0));
        proptest!(ProptestConfig::with_cases(800), |(text in alike(&form))| {
            let is_read = read(&guide_json((form.guide)(&text))).is_ok();
            prop_assert_eq!(judge.is_valid(&json!(text)), is_read, "{}: {:?}", form.name, text);
            let number = if is_read { &taken } else { &refused };
            number.set(number.get() + 1);
        });
        let (taken, refused) = (taken.get(), refused.get());
        assert!(taken > 30 && refused > 30, "{}: {taken} taken, {refused} refused", form.name);
    }
}

#[test]
fn days_are_those_of_the_calendar_leap_years_included() {
    let judge = definition(&GUIDE, "Date");
    for year in [0, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 9996, 9999] {
        for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
            let text = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(judge.is_valid(&json!(text)), Date::parse(&text).is_some(), "{text}");
        }
    }
}

#[test]
fn a_text_of_one_character_is_blank_to_both_or_to_neither() {
    let (judge, id) = (definition(&GUIDE, "Line"), definition(&GUIDE, "Id"));
    let beyond = ['\u{feff}', '\u{fffd}', '\u{1f600}', '\u{e0020}'];
    for character in ('\0'..='\u{3100}').chain(beyond) {
        let text = character.to_string();
        assert_eq!(judge.is_valid(&json!(text)), !text.trim().is_empty(), "{character:?}");
        assert_eq!(id.is_valid(&json!(text)), is_id(&text), "{character:?}");
    }
    assert!(
        !judge.is_valid(&json!("")) && !judge.is_valid(&json!(" \u{a0}\n")) && judge.is_valid(&json!(" a "))
    );
}

/// Whether a length of time fits the schema and the reader, in a timeline that is otherwise right.
fn amount(judge: &Validator, written: &str) -> (bool, bool) {
    let span = json!({ "caption": "Time", "unit": "day", "spans": [{ "label": "Reply", "to": "HERE" }] });
    let section = json!({ "id": "s", "title": "S", "blocks": [{ "timeline": span }] });
    let guide = guide_json(json!({ "sections": [section] })).replace("\"HERE\"", written);
    (judge.is_valid(&serde_json::from_str(written).unwrap()), read(&guide).is_ok())
}

#[test]
fn lengths_of_time_fit_the_schema_where_the_reader_takes_them() {
    let judge = definition(&GUIDE, "Amount");
    for good in ["1", "18", "0.5", "2.25", "1000000", "1000000.99"] {
        assert_eq!(amount(&judge, good), (true, true), "{good}");
    }
    for bad in ["-1", "1000001", "\"18\"", "null", "[1]", "true"] {
        assert_eq!(amount(&judge, bad), (false, false), "{bad}");
    }
    // How a number is written is hidden from a schema.
    for unseen in ["1e3", "1.125"] {
        assert_eq!(amount(&judge, unseen), (true, false), "{unseen}");
    }
}
