//! From JSON nodes to the guide's types: every problem is collected, none ends the reading.
//!
//! A value is made empty and then filled; where the JSON is wrong the problem is noted and the value stays empty. A guide
//! with problems is never used, so nothing has to be unwound on the way, which halves the code in the wasm. Records are
//! declared by `record!` and filled from a table of their fields, so that the keys of a guide are the names in Rust.

mod reader;

use crate::guide::json::{Node, Value};
pub use reader::{Field, Reader, spelled_out};

/// A value that can be filled from a JSON node.
pub trait Decode {
    /// Fills the value, or tells the reader what is wrong.
    fn decode(&mut self, node: &Node, reader: &mut Reader);

    /// Whether a guide must give it.
    fn is_required(&self) -> bool {
        true
    }
}

/// The key of a field: a word that Rust keeps for itself is written `r#use` there, and `use` in JSON.
pub(crate) const fn key(field: &str) -> &str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a struct that is filled from an object: the keys in JSON are the names of the fields.
macro_rules! record {
    ($(#[doc = $about:literal])* $name:ident { $($(#[doc = $said:literal])* $field:ident: $kind:ty,)* }) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[doc = $said])* pub $field: $kind,)*
        }

        impl $crate::guide::decode::Decode for $name {
            fn decode(
                &mut self,
                node: &$crate::guide::json::Node,
                reader: &mut $crate::guide::decode::Reader,
            ) {
                reader.record(
                    node,
                    &mut [$((const { $crate::guide::decode::key(stringify!($field)) }, &mut self.$field)),*],
                );
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::guide::schema::Describe for $name {
            const NAME: &'static str = stringify!($name);

            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::guide::schema::Record::new(generator, stringify!($name), concat!($($about),*))
                    $(.key::<$kind>($crate::guide::decode::key(stringify!($field)), concat!($($said),*)))*
                    .schema()
            }
        }
    };
}

/// Declares an enum whose variants are words in JSON. The first is what stands where there is no word yet.
macro_rules! word_list {
    ($(#[doc = $about:literal])* $name:ident as $kind:literal {
        $(#[doc = $first_said:literal])* $first:ident = $first_word:literal,
        $($(#[doc = $said:literal])* $variant:ident = $word:literal,)*
    }) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = $first_said])* #[default] $first,
            $($(#[doc = $said])* $variant,)*
        }

        impl $name {
            const ALL: &'static [Self] = &[Self::$first, $(Self::$variant),*];
            const WORDS: &'static [&'static str] = &[$first_word, $($word),*];

            /// The word in JSON.
            pub fn word(self) -> &'static str {
                Self::WORDS.get(self as usize).copied().unwrap_or_default()
            }
        }

        impl $crate::guide::decode::Decode for $name {
            fn decode(
                &mut self,
                node: &$crate::guide::json::Node,
                reader: &mut $crate::guide::decode::Reader,
            ) {
                let known = reader.word(node, $kind, Self::WORDS).and_then(|index| Self::ALL.get(index));
                *self = known.copied().unwrap_or_default();
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::guide::schema::Describe for $name {
            const NAME: &'static str = stringify!($name);

            fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::guide::schema::word_list(
                    concat!($($about),*),
                    &[($first_word, concat!($($first_said),*)), $(($word, concat!($($said),*))),*],
                )
            }
        }
    };
}

pub(crate) use {record, word_list};

impl<T: Decode + Default> Decode for Option<T> {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        self.insert(T::default()).decode(node, reader);
    }

    fn is_required(&self) -> bool {
        false
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        for item in reader.array(node) {
            self.push(T::default());
            // In place, which moves nothing a second time.
            if let Some(value) = self.last_mut() {
                value.decode(item, reader);
            }
        }
    }

    fn is_required(&self) -> bool {
        false
    }
}

impl Decode for bool {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        match node.value {
            Value::Bool(value) => *self = value,
            _ => reader.wrong_type(node, "true or false"),
        }
    }

    fn is_required(&self) -> bool {
        false
    }
}
