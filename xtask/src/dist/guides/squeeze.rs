//! Takes out of a guide, or of an overlay, what no visitor needs: white space, the `$schema` that tells editors how to help, where
//! its authors read what it says, and by what its translators see which texts have changed since.

use anyhow::{Context, Result};
use serde_json::Value;

/// Keys that the widget does not read: the schema's, and the marks of the texts that an overlay translates.
const UNREAD: [&str; 2] = ["$schema", "of"];

/// Keys of a guide's parts that the widget does not show: the list that a part stands in, and the key.
const UNSEEN: [(&str, &str); 2] = [("sections", "sources"), ("helplines", "source")];

/// The same JSON, in the same order, without white space between and without what no visitor sees.
pub fn squeeze(text: &str) -> Result<Vec<u8>> {
    let mut guide: Value = serde_json::from_str(text)?;
    let entries = guide.as_object_mut().context("expected an object in { }")?;
    for key in UNREAD {
        entries.shift_remove(key);
    }
    for (list, key) in UNSEEN {
        // An overlay has objects where a guide has lists, and none of these keys in them.
        let parts = entries.get_mut(list).and_then(Value::as_array_mut);
        for part in parts.into_iter().flatten().filter_map(Value::as_object_mut) {
            part.shift_remove(key);
        }
    }
    Ok(serde_json::to_vec(&guide)?)
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn order_and_text_are_kept() -> anyhow::Result<()> {
        let small = squeeze("{ \"b\" : [ 1, 2.5 ],\n\t\"a\": \"two  spaces: \\u00e9 \\\"x\\\"\" }\n")?;
        assert_eq!(String::from_utf8(small)?, "{\"b\":[1,2.5],\"a\":\"two  spaces: é \\\"x\\\"\"}");
        Ok(())
    }

    #[test]
    fn what_editors_and_translators_read_is_left_out() -> anyhow::Result<()> {
        for (text, small) in [
            ("{ \"$schema\": \"a.json\", \"b\": {} }", "{\"b\":{}}"),
            ("{ \"b\": [{}], \"$schema\": { \"c\": [null] } }", "{\"b\":[{}]}"),
            ("{ \"$schema\": \"a.json\" }", "{}"),
            (
                "{ \"overlay\": 1, \"of\": \"0a:b1\", \"text\": { \"of\": \"c\" } }",
                "{\"overlay\":1,\"text\":{\"of\":\"c\"}}",
            ),
        ] {
            assert_eq!(String::from_utf8(squeeze(text)?)?, small);
        }
        Ok(())
    }

    #[test]
    fn what_the_widget_does_not_show_is_left_out() -> anyhow::Result<()> {
        let guide = r#"{"sections":[{"id":"a","sources":["S1"],"blocks":[]}],"helplines":[{"source":"https://a.example","id":"b"}]}"#;
        let small = r#"{"sections":[{"id":"a","blocks":[]}],"helplines":[{"id":"b"}]}"#;
        assert_eq!(String::from_utf8(squeeze(guide)?)?, small);
        let other = r#"{"source":"x","firms":[{"source":"x"}],"sections":{"source":"x"},"helplines":[1]}"#;
        assert_eq!(String::from_utf8(squeeze(other)?)?, other, "the same words elsewhere stay");
        Ok(())
    }

    #[test]
    fn what_is_no_object_of_json_is_refused() {
        for text in ["{\"a\":1,}", "{} {}", "[1]", "", "{\"a\":[1}"] {
            assert!(squeeze(text).is_err(), "{text}");
        }
    }
}
