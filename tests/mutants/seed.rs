//! A fault that was put into a guide, and the small changes of which faults are made.

use std::sync::Arc;

use serde_json::{Value, json};
use signpost::guide::Guide;
use signpost::guide::values::Date;
use signpost::interview::Answers;
use signpost::interview::view::{ResultView, Step};

/// Whether answers show a fault.
pub type Shows = Box<dyn Fn(&Guide, &Answers) -> bool + Send + Sync>;

/// A guide with one fault.
pub struct Mutant {
    /// The rule that must find it.
    pub class: &'static str,
    /// What was done.
    pub what: String,
    /// The text of the guide.
    pub guide: String,
    /// The text of its review file.
    pub review: Option<Arc<str>>,
    /// The files of policies beside it: names and texts.
    pub shared: Arc<[(String, String)]>,
    /// The texts of its overlays.
    pub overlays: Vec<String>,
    /// The day of the check.
    pub today: Date,
    /// What the answers of the finding must show, where answers matter.
    pub shows: Option<Shows>,
}

impl Mutant {
    /// The mutant with what its answers must show.
    pub fn showing(mut self, shows: impl Fn(&Guide, &Answers) -> bool + Send + Sync + 'static) -> Self {
        self.shows = Some(Box::new(shows));
        self
    }
}

/// A value with something done to it.
pub fn changed(value: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut copy = value.clone();
    change(&mut copy);
    copy
}

/// Puts a condition on a part, besides the one that it has.
pub fn narrow(part: &mut Value, when: Value) {
    part["when"] = match part.get("when") {
        Some(already) => json!({ "all": [already, when] }),
        None => when,
    };
}

/// The result for complete answers.
pub fn result(guide: &Guide, answers: &Answers) -> ResultView {
    match signpost::interview::resolve(guide, answers, guide.review.on).step {
        Step::Result(result) => result,
        Step::Question(_) => panic!("the answers are not complete"),
    }
}
