//! The schemas of blocks and of the points in their lists.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::record::described;
use super::{Describe, part};
use crate::guide::block::{Block, Callout, ConditionalItem, Item, LinkItem, Myth, Table, Timeline};
use crate::guide::text::Text;
use crate::guide::values::Id;
use crate::guide::when::When;

impl Describe for Block {
    const NAME: &'static str = "Block";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let (points, links) = (some::<Item>(generator), some::<LinkItem>(generator));
        let kinds = [
            ("paragraph", "Running text.", part::<Text>(generator)),
            ("list", "Points in no order.", points.clone()),
            ("steps", "Points in the order in which they happen.", points.clone()),
            ("checklist", "Things to tick off on paper.", points),
            ("callout", "Something that must not be missed.", part::<Callout>(generator)),
            ("myth", "A belief and what is true of it.", part::<Myth>(generator)),
            ("timeline", "Lengths of time, drawn to one scale.", part::<Timeline>(generator)),
            ("table", "Rows and columns.", part::<Table>(generator)),
            ("links", "Pages elsewhere.", links),
            ("fragment", "The blocks of a fragment, by its id under `fragments`.", part::<Id>(generator)),
        ];
        let one_of: Vec<Value> = kinds.iter().map(|(kind, ..)| json!({ "required": [kind] })).collect();
        let mut properties: Map<String, Value> = Map::new();
        for (kind, said, schema) in kinds {
            properties.insert(kind.to_string(), described(said, schema));
        }
        properties.insert("when".to_string(), described("Who sees it.", part::<When>(generator)));
        json_schema!({
            "title": "A block: exactly one kind of content, and who sees it",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "oneOf": one_of,
            "examples": [
                { "paragraph": "What there is to know." },
                { "list": ["One point.", "Another."] },
                { "callout": { "tone": "warning", "text": "What must not be missed." } },
            ],
        })
    }
}

/// A list that is not empty.
fn some<T: Describe>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "minItems": 1, "items": part::<T>(generator) })
}

impl Describe for Item {
    const NAME: &'static str = "Item";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "A point: a text, or { \"text\": …, \"when\": … } where only some see it",
            "anyOf": [part::<Text>(generator), part::<ConditionalItem>(generator)],
        })
    }
}
