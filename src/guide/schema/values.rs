//! The schemas of texts, numbers and values with a form of their own.
//!
//! Each pattern says the same as the check in `guide/values.rs`: `tests/schema_values.rs` holds them together. The patterns
//! use nothing that regular expressions of other languages lack.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Describe, Formed, part};
use crate::guide;
use crate::guide::line::Line;
use crate::guide::overlay;
use crate::guide::result::FirmIndex;
use crate::guide::text::Text;
use crate::guide::values::{Amount, Colour, DAY, Date, Dial, Id, Minutes, Phone, Url};

/// A text with something in it: one character that is no white space, as Unicode has it.
const NOT_BLANK: &str =
    r"[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

const ID: &str = "^[a-z0-9][a-z0-9-]*$";

const PHONE: &str = r"^\+[1-9][0-9]{7,14}$";

const DIAL: &str = r"^(?:\+[1-9][0-9]{7,14}|[0-9]{2,6})$";

const COLOUR: &str = "^#[0-9A-Fa-f]{6}$";

/// Days of 31, of 30 and of 28 days' months, then the 29th of February in leap years.
const DATE: &str = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

/// What no address has anywhere: white space, control characters, quotes, angle brackets, backslashes.
const NOT_IN_URL: &str =
    r#"\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>\\"#;

/// https, then a host with a dot in it but not in front, then anything.
fn https() -> String {
    let host = format!("/?#@{NOT_IN_URL}");
    format!(r"^https://[^.{host}][^{host}]*\.[^{host}]*(?:[/?#][^{NOT_IN_URL}]*)?$")
}

fn formed<T: Formed>(pattern: &str, examples: &[&str]) -> Schema {
    let wanted = T::WANTED;
    let first = wanted.chars().next().map(|letter| letter.to_ascii_uppercase());
    let title: String = first.into_iter().chain(wanted.chars().skip(1)).collect();
    json_schema!({
        "title": title,
        "type": "string",
        "pattern": pattern,
        "errorMessage": format!("expected {wanted}"),
        "examples": examples,
    })
}

/// A text of any words.
pub(super) fn words(title: &str) -> Schema {
    json_schema!({
        "title": title,
        "type": "string",
        "pattern": NOT_BLANK,
        "patternErrorMessage": "this text is empty: write it, or remove the key",
    })
}

/// Implements [`Describe`] for types that need no other definitions.
macro_rules! plain {
    ($($kind:ty as $name:literal: $schema:expr,)*) => {
        $(impl Describe for $kind {
            const NAME: &'static str = $name;

            fn schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        })*
    };
}

impl Formed for Date {
    const WANTED: &'static str = DAY;
}

plain! {
    Line as "Line": words("Plain words"),
    Text as "Text": words("Words with light marks: **bold**, *emphasis*, [label](https://…), [[term]], {phrase}"),
    Url as "Url": formed::<Self>(&https(), &["https://www.example.com/"]),
    Phone as "Phone": formed::<Self>(PHONE, &["+14165550123"]),
    Dial as "Dial": formed::<Self>(DIAL, &["911", "+14165550123"]),
    Colour as "Colour": formed::<Self>(COLOUR, &["#1d5a7a"]),
    Date as "Date": formed::<Self>(DATE, &["2026-11-20"]),
    Amount as "Amount": json_schema!({
        "title": "A length like 18 or 1.5",
        "type": "number",
        "minimum": 0,
        "maximum": 1_000_000.99,
    }),
    Minutes as "Minutes": json_schema!({
        "title": "Minutes, from 1 to 240",
        "type": "integer",
        "minimum": 1,
        "maximum": 240,
    }),
    guide::Schema as "": json_schema!({ "const": 1 }),
    overlay::Version as "": json_schema!({ "const": 1 }),
    Id as "Id": {
        let mut schema = formed::<Self>(ID, &[]);
        schema.remove("examples");
        schema.insert("not".to_string(), serde_json::json!({ "enum": ["any", "all", "not", "when"] }));
        schema
    },
}

impl Describe for FirmIndex {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        part::<Id>(generator)
    }
}
