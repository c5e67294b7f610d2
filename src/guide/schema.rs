//! The JSON Schemas of the files that people write, made from the types that read them.
//!
//! An editor completes and explains the keys of a guide from its schema. Whatever the reader accepts, the schema accepts;
//! what no schema can say (ids that must exist, circles, marks inside texts) stays with the reader.
//!
//! A definition under `$defs` has a title and no description: VS Code lays a definition over the key that uses it, and
//! would hide what is said of the key.

mod block;
mod examples;
mod further;
mod overlay;
mod record;
mod values;
mod when;
mod words;

use std::any::type_name;
use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::guide::keyed::Keyed;
use crate::guide::values::Id;
pub use record::{Record, word_list};

/// A type that says what its JSON looks like.
///
/// schemars' own trait will not do: it takes an `Option` for a value that may be `null`, which the reader refuses.
pub trait Describe {
    /// The name of its definition under `$defs`; empty where it is written out at each place.
    const NAME: &'static str;

    /// What its JSON looks like.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
}

/// A text of a certain form.
pub trait Formed {
    /// What it looks like, in the words of the reader's problems: `an https:// address`.
    const WANTED: &'static str;
}

/// The whole schema of a file, Draft 2020-12. `title` names the kind of file, such as `Signpost guide`.
pub fn of<T: Describe>(title: &str) -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut root = T::schema(&mut generator);
    let about = root.insert("title".to_string(), title.into()).unwrap_or_default();
    let mut whole = json_schema!({
        "$schema": generator.settings().meta_schema,
        "$comment": "Made by `signpost schema` from what the reader accepts. Do not edit.",
        "title": title,
        "description": about,
    });
    // Here alone an editor should offer `$schema` as a key.
    root.remove("patternProperties");
    if let Some(keys) = root.get_mut("properties").and_then(Value::as_object_mut) {
        let said = "Where this schema lies, for editors; it says nothing to a visitor.";
        keys.shift_insert(0, "$schema".to_string(), json!({ "description": said }));
    }
    for (key, value) in root.as_object().into_iter().flatten() {
        whole.insert(key.clone(), value.clone());
    }
    whole.insert("$defs".to_string(), generator.take_definitions(true).into());
    whole
}

/// The schema of a part: a reference to its definition, or the schema itself where it has no name.
pub fn part<T: Describe>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Named<T>>()
}

/// What lets schemars gather a [`Describe`] among its definitions.
struct Named<T>(PhantomData<T>);

impl<T: Describe> JsonSchema for Named<T> {
    fn inline_schema() -> bool {
        T::NAME.is_empty()
    }

    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn schema_id() -> Cow<'static, str> {
        type_name::<T>().into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

/// A key may be left out, but never be `null`.
impl<T: Describe> Describe for Option<T> {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        part::<T>(generator)
    }
}

impl<T: Describe> Describe for Vec<T> {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": part::<T>(generator) })
    }
}

impl<T: Describe> Describe for Keyed<T> {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": part::<Id>(generator),
            "additionalProperties": part::<T>(generator),
        })
    }
}

impl Describe for bool {
    const NAME: &'static str = "";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean", "default": false })
    }
}
