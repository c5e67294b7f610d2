//! The review file: what the firm's lawyer demands of a guide, and what was agreed about it. Visitors never download it.
//!
//! It lies beside the guide as `<guide>.review.json` and is read like a guide: every fault is told, with its place.

mod given;
mod judgement;
pub mod meaning;
mod names;
pub mod scenario;
#[cfg(feature = "schema")]
mod schema;
pub mod seen;
mod target;

use std::rc::Rc;

use crate::guide::catalogue::Catalogue;
use crate::guide::decode::{Decode, Reader, record};
use crate::guide::json::{Node, Value};
use crate::guide::line::Line;
use crate::guide::problem::{self, Fault, Problem};
use crate::guide::text::References;
use crate::guide::values::{Date, Id, Url};
use crate::guide::when::When;
pub use given::Given;
pub use judgement::RuleId;
pub use target::{Kind, Target};

use crate::check::digest::Stamp;
use crate::check::finding::Severity;
use crate::check::repair;

/// The version of the format: 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Version;

impl Decode for Version {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        if !matches!(&node.value, Value::Number(number) if &**number == "1") {
            reader.problem(Fault::Value, node.start, &["this version reads review files with \"review\": 1"]);
        }
    }
}

record! {
    /// What a section may rest on.
    Source {
        /// Its id, as the `sources` of sections name it.
        id: Line,
        /// What it is.
        title: Line,
        /// Where it can be read.
        url: Option<Url>,
        /// The day on which it was read.
        read: Date,
    }
}

record! {
    /// Something that must hold for everybody whose answers fit a condition.
    Policy {
        /// Its id.
        id: Id,
        /// What it demands, in words, and why.
        says: Line,
        /// For whom; for everybody where left out.
        when: When,
        /// What each of them must be shown on the result.
        must_show: Vec<Target>,
        /// What none of them may be shown on the result.
        never_show: Vec<Target>,
        /// The questions that each of them must be asked.
        must_ask: Vec<Id>,
        /// What each of them must be shown before everything of its kind: the first section, action or helpline, or `emergency` for the emergency line on top of the result.
        first: Option<Target>,
    }
}

record! {
    /// A visitor made up, and what this visitor must see.
    Scenario {
        /// Its id.
        id: Id,
        /// Who it is, in words.
        says: Option<Line>,
        /// All the answers, from the first question to the last.
        answers: Given,
        /// The outcome.
        outcome: Option<Id>,
        /// Exactly these sections, in this order.
        sections: Option<Vec<Id>>,
        /// Exactly these actions, in this order.
        actions: Option<Vec<Id>>,
        /// Exactly these helplines, in this order.
        helplines: Option<Vec<Id>>,
        /// What must be shown, among other things.
        shows: Vec<Target>,
        /// What must not be shown.
        hides: Vec<Target>,
    }
}

record! {
    /// A version of the guide that somebody answers for.
    Approval {
        /// Who.
        by: Line,
        /// When.
        on: Date,
        /// The digest of the guide, as `signpost review` prints it: its first 16 digits, or all 64.
        digest: Stamp,
        /// A remark.
        note: Option<Line>,
    }
}

record! {
    /// Another severity for a rule.
    Regrade {
        /// The rule.
        rule: RuleId,
        /// Its severity from now on; `off` silences it.
        severity: Severity,
        /// Why.
        reason: Line,
    }
}

record! {
    /// A finding that was looked at and may pass.
    Suppression {
        /// The rule.
        rule: RuleId,
        /// Where, as the finding prints it (a JSON pointer); everything inside it passes too.
        at: Line,
        /// Why it may pass.
        reason: Line,
    }
}

record! {
    /// A review file.
    ReviewFile {
        /// The version of the format.
        review: Version,
        /// The id of the guide that it belongs to.
        guide: Id,
        /// What the sections rest on.
        sources: Vec<Source>,
        /// What must hold for everybody.
        policies: Vec<Policy>,
        /// Visitors made up, and what they must see.
        scenarios: Vec<Scenario>,
        /// Versions that somebody answers for.
        approvals: Vec<Approval>,
        /// Other severities for rules.
        severities: Vec<Regrade>,
        /// Findings that may pass.
        suppressions: Vec<Suppression>,
    }
}

/// A review file that was read, faults and all.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What it says, as far as it could be read.
    pub file: ReviewFile,
    /// Its JSON.
    pub node: Node,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

impl Reviewed {
    /// Whether nothing was wrong with the part at a JSON pointer. A part that could not be read whole says something else than was meant.
    pub fn is_sound(&self, pointer: &str) -> bool {
        let inside = |problem: &Problem| {
            problem.path.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !self.problems.iter().any(inside)
    }
}

impl ReviewFile {
    /// Reads a review file against the JSON of the guide beside it.
    pub fn read(text: &str, guide: &Node) -> Reviewed {
        let mut problems = Vec::new();
        let parsed = repair::parse(text, &mut problems);
        let catalogue = Rc::new(Catalogue::of(guide));
        let askable = catalogue.questions.len();
        let mut reader = Reader { catalogue, askable, problems: Vec::new(), references: References::All };
        let mut file = Self::default();
        if let Some(node) = &parsed {
            file.decode(node, &mut reader);
            file.belongs(node, guide, &mut reader);
        }
        let node = parsed.unwrap_or(Node { start: 0, end: 0, value: Value::Null });
        for problem in &mut reader.problems {
            problem.path = problem::pointer(&node, problem.at);
        }
        problems.append(&mut reader.problems);
        problems.sort_unstable();
        problems.dedup();
        Reviewed { file, node, problems }
    }

    /// What no single part can show: another guide's file, ids that stand twice, ids that the guide does not define.
    fn belongs(&self, node: &Node, guide: &Node, reader: &mut Reader) {
        let id = guide.get("id").and_then(Node::text);
        if id.is_some_and(|id| **id != *self.guide.0) {
            let at = node.get("guide").map_or(node.start, |id| id.start);
            reader.problem(
                Fault::Orphan,
                at,
                &["this review file belongs to the guide `", &self.guide.0, "`"],
            );
        }
        for list in ["sources", "policies", "scenarios"] {
            let ids =
                node.get(list).map(Node::items).unwrap_or_default().iter().filter_map(|item| item.get("id"));
            let ids = ids.filter_map(|id| id.text().map(|text| (&**text, id.start))).collect();
            reader.none_twice(Fault::TwiceId, "id", ids);
        }
        names::check(node, guide, reader);
    }
}
