//! What the parts of a review file look like in its JSON Schema, where the types alone do not say it.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use crate::check::digest::Stamp;
use crate::check::review::shared::{FileName, PolicyVersion, Unread, Uses};
use crate::check::review::{Given, Policy, RuleId, Target, Version};
use crate::check::rules;
use crate::guide::schema::{Describe, part};
use crate::guide::values::Id;

impl Describe for Version {
    const NAME: &'static str = "";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": 1 })
    }
}

impl Describe for PolicyVersion {
    const NAME: &'static str = "";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": 1 })
    }
}

impl Describe for Unread {
    const NAME: &'static str = Policy::NAME;

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        Policy::schema(generator)
    }
}

impl Describe for FileName {
    const NAME: &'static str = "";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[^/\\\\]+\\.policies\\.json$",
            "examples": ["family.policies.json"],
        })
    }
}

impl Describe for Uses {
    const NAME: &'static str = "";

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1, "items": part::<Id>(generator) })
    }
}

impl Describe for Target {
    const NAME: &'static str = "Target";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "A part of the guide",
            "type": "string",
            "pattern": "^(emergency|firm|(section|outcome|notice|fragment):[a-z0-9-]+|(action|helpline|firm):([a-z0-9-]+|\\*)|words:\\s*\\S[\\s\\S]*)$",
            "examples": ["section:contact-warning", "action:*", "firm:harbour", "emergency", "words:you may call"],
        })
    }
}

impl Describe for Stamp {
    const NAME: &'static str = "";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9A-Fa-f]{16,64}$" })
    }
}

impl Describe for Given {
    const NAME: &'static str = "Given";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Answers",
            "type": "object",
            "additionalProperties": {
                "description": "The option that is chosen, or a list of them.",
                "oneOf": [
                    { "type": "string" },
                    { "type": "array", "items": { "type": "string" }, "minItems": 1 },
                ],
            },
            "examples": [{ "role": "accused", "wants": ["contact", "length"] }],
        })
    }
}

impl Describe for RuleId {
    const NAME: &'static str = "RuleId";

    fn schema(_: &mut SchemaGenerator) -> Schema {
        let rules: Vec<Value> = rules::ALL
            .iter()
            .map(|rule| serde_json::json!({ "const": rule.id, "description": rule.finds }))
            .collect();
        json_schema!({ "title": "A rule", "type": "string", "oneOf": rules })
    }
}
