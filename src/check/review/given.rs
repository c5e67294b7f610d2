//! The answers of a scenario.

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{Node, Value};
use crate::guide::problem::Fault;
use crate::guide::when::When;
use crate::interview::Answers;

/// The answers of a scenario: an option, or a list of them, under the id of each question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given(pub Answers);

impl Decode for Given {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        for entry in reader.object(node).unwrap_or_default() {
            // An answer names its options just as a condition does.
            let mut when = When::default();
            let alone = Node { value: Value::Object(vec![entry.clone()]), ..node.clone() };
            when.decode(&alone, reader);
            match when {
                When::Test { question, options } => self.0.set(question, options),
                _ => reader.problem(
                    Fault::Value,
                    entry.at,
                    &["an answer is `\"question\": \"option\"`, or a list of options"],
                ),
            }
        }
    }
}
