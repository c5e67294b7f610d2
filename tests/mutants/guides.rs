//! The shipped guides as values that can be changed.

use std::fs;
use std::sync::Arc;

use serde_json::{Value, json};
use signpost::guide::values::Date;

use crate::seed::Mutant;
use crate::support::{day, in_package};

/// A shipped guide with what lies beside it.
pub struct Guide {
    /// Its id.
    pub id: String,
    /// Its JSON.
    pub value: Value,
    /// Its review file.
    pub review: Option<Value>,
    /// The text of that.
    review_text: Option<Arc<str>>,
    /// The files of policies that review files share: names and texts.
    pub shared: Arc<[(String, String)]>,
    /// Its overlays.
    pub overlays: Vec<Value>,
    /// The day of its review.
    pub today: Date,
}

/// The shipped guides.
pub fn shipped() -> Vec<Guide> {
    let folder = in_package("www/guides");
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".json")).collect();
    names.sort();
    let value = |name: &str| -> Value {
        serde_json::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap()
    };
    let policies = names.iter().filter(|name| name.ends_with(".policies.json"));
    let shared: Arc<[(String, String)]> =
        policies.map(|name| (name.clone(), fs::read_to_string(folder.join(name)).unwrap())).collect();
    let guides = names.iter().filter(|name| name.matches('.').count() == 1);
    let guides: Vec<Guide> = guides
        .map(|name| {
            let stem = name.trim_end_matches(".json");
            let beside = |name: &&String| name.starts_with(&format!("{stem}."));
            let all: Vec<Value> = names.iter().filter(beside).map(|name| value(name)).collect();
            let guide = value(name);
            let review = all.iter().find(|value| value["review"] == json!(1)).cloned();
            Guide {
                id: guide["id"].as_str().unwrap().to_string(),
                today: day(guide["review"]["on"].as_str().unwrap()),
                review_text: review.as_ref().map(|review| review.to_string().into()),
                review,
                shared: shared.clone(),
                overlays: all.into_iter().filter(|value| value["overlay"] == json!(1)).collect(),
                value: guide,
            }
        })
        .collect();
    assert!(!guides.is_empty(), "the guides are gone");
    guides
}

impl Guide {
    /// A mutant of this guide, its other files as they are. No answers are asked for.
    pub fn mutant(&self, class: &'static str, what: impl Into<String>, guide: &Value) -> Mutant {
        Mutant {
            class,
            what: what.into(),
            guide: guide.to_string(),
            review: self.review_text.clone(),
            shared: self.shared.clone(),
            overlays: self.overlays.iter().map(Value::to_string).collect(),
            today: self.today,
            shows: None,
        }
    }

    /// The positions in a list of the guide.
    pub fn each(&self, list: &str) -> std::ops::Range<usize> {
        0..self.value[list].as_array().map_or(0, Vec::len)
    }

    /// The options of a question, by their ids.
    pub fn options(&self, question: usize) -> Vec<String> {
        let options = self.value["questions"][question]["options"].as_array().unwrap().iter();
        options.map(|option| option["id"].as_str().unwrap().to_string()).collect()
    }

    /// The id of a question.
    pub fn question(&self, index: usize) -> &str {
        self.value["questions"][index]["id"].as_str().unwrap()
    }

    /// The first question that everybody is asked and that takes one option.
    pub fn first(&self) -> usize {
        let questions = self.value["questions"].as_array().unwrap();
        questions
            .iter()
            .position(|question| question.get("when").is_none() && question["choose"] == "one")
            .unwrap()
    }
}
