//! Takes out of a guide what no visitor needs: white space, and the `$schema` that tells editors how to help.

use serde::Serializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde_transcode::Transcoder;
use std::fmt;

/// The same JSON, value by value and in the same order, without white space between and without `$schema` in front.
pub fn squeeze(text: &str) -> serde_json::Result<Vec<u8>> {
    let mut small = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(Guide { to: &mut serde_json::Serializer::new(&mut small) })?;
    reader.end()?;
    Ok(small)
}

/// Writes the entries of an object on to `to`.
struct Guide<S> {
    to: S,
}

impl<'de, S: Serializer> Visitor<'de> for Guide<S> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an object in { }")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut entries: M) -> Result<(), M::Error> {
        let mut to = self.to.serialize_map(None).map_err(Error::custom)?;
        while let Some(key) = entries.next_key::<String>()? {
            if key == "$schema" {
                entries.next_value::<IgnoredAny>()?;
            } else {
                to.serialize_key(&key).map_err(Error::custom)?;
                entries.next_value_seed(Inner { to: &mut to })?;
            }
        }
        to.end().map(drop).map_err(Error::custom)
    }
}

/// Writes a value on as it is.
struct Inner<'t, M> {
    to: &'t mut M,
}

impl<'de, M: SerializeMap> DeserializeSeed<'de> for Inner<'_, M> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        self.to.serialize_value(&Transcoder::new(value)).map_err(Error::custom)
    }
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
    fn what_an_editor_reads_is_left_out() -> anyhow::Result<()> {
        for (text, small) in [
            ("{ \"$schema\": \"a.json\", \"b\": {} }", "{\"b\":{}}"),
            ("{ \"b\": [{}], \"$schema\": { \"c\": [null] } }", "{\"b\":[{}]}"),
            ("{ \"$schema\": \"a.json\" }", "{}"),
        ] {
            assert_eq!(String::from_utf8(squeeze(text)?)?, small);
        }
        Ok(())
    }

    #[test]
    fn what_is_no_object_of_json_is_refused() {
        for text in ["{\"a\":1,}", "{} {}", "[1]", "", "{\"a\":[1}"] {
            assert!(squeeze(text).is_err(), "{text}");
        }
    }
}
