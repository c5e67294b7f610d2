//! The schema of conditions.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Describe, part};
use crate::guide::values::Id;
use crate::guide::when::When;

impl Describe for When {
    const NAME: &'static str = "When";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let (when, id) = (part::<Self>(generator), part::<Id>(generator));
        let some = |said: &str| serde_json::json!({ "description": said, "type": "array", "minItems": 1, "items": when });
        json_schema!({
            "title": "A condition on answers: the id of a question with the option that was chosen, or with a list of which one was. Several keys must all hold",
            "type": "object",
            "properties": {
                "any": some("Holds where one of the conditions inside holds."),
                "all": some("Holds where all of the conditions inside hold."),
                "not": super::record::described("Holds where the condition inside does not hold.", when.clone()),
            },
            "propertyNames": {
                "title": "The id of a question, or any, all, not",
                "pattern": "^[a-z0-9][a-z0-9-]*$",
                "errorMessage": "expected the id of a question, or any, all, not",
                "not": { "const": "when" },
            },
            "additionalProperties": {
                "description": "Holds where this option of the question was chosen, or one of these.",
                "anyOf": [id, { "type": "array", "minItems": 1, "items": id }],
            },
            "examples": [
                { "role": "accused" },
                { "stage": ["charged", "trial"] },
                { "not": { "role": "accused" } },
                { "any": [{ "role": "accused" }, { "stage": "trial" }] },
            ],
        })
    }
}
