//! The review file: what the firm's lawyer demands of a guide, and what was agreed about it. Visitors never download it.
//!
//! It lies beside the guide as `<guide>.review.json` and is read like a guide: every fault is told, with its place.

mod given;
mod judgement;
pub mod meaning;
mod names;
mod reviewed;
pub mod scenario;
#[cfg(feature = "schema")]
mod schema;
pub mod seen;
pub mod shared;
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
pub use reviewed::{Held, Reviewed};
pub use shared::Shared;
pub use target::{Kind, Target};

use crate::check::digest::Stamp;
use crate::check::finding::Severity;
use crate::check::{PolicyText, repair};
use shared::SharedFile;

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
        /// Policies of files that several review files share.
        shared: Vec<Shared>,
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

impl ReviewFile {
    /// Reads a review file against the JSON of the guide beside it, with the files of policies that lie there too.
    pub fn read(text: &str, guide: &Node, beside: &[PolicyText]) -> Reviewed {
        let mut problems = Vec::new();
        let parsed = repair::parse(text, &mut problems);
        let shared: Vec<SharedFile> = beside.iter().map(|file| SharedFile::read(file, guide)).collect();
        let mut reader = reader(&Rc::new(Catalogue::of(guide)));
        let (mut file, mut taken) = (Self::default(), Vec::new());
        if let Some(node) = &parsed {
            file.decode(node, &mut reader);
            file.belongs(node, guide, &mut reader);
            taken = shared::take(node, &shared, &mut reader);
        }
        let node = parsed.unwrap_or(Node { start: 0, end: 0, value: Value::Null });
        problems.append(&mut reader.problems);
        placed(&mut problems, &node);
        Reviewed { file, node, problems, shared, taken }
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
            let own = items(node, list).iter().filter_map(|item| item.get("id"));
            // Shared policies are named by their ids beside the file's own.
            let used = items(node, "shared").iter().filter(|_| list == "policies");
            let used = used.flat_map(|entry| items(entry, "use"));
            let ids = own.chain(used).filter_map(|id| id.text().map(|text| (&**text, id.start)));
            reader.none_twice(Fault::TwiceId, "id", ids.collect());
        }
        names::check(node, guide, reader);
    }
}

/// What reads a file whose conditions may name everything in a guide.
fn reader(catalogue: &Rc<Catalogue>) -> Reader {
    let askable = catalogue.questions.len();
    Reader { catalogue: catalogue.clone(), askable, problems: Vec::new(), references: References::All }
}

/// Puts problems in the order of their places, each once, with the pointer of its place.
fn placed(problems: &mut Vec<Problem>, node: &Node) {
    for problem in problems.iter_mut().filter(|problem| problem.fault != Fault::Json) {
        problem.path = problem::pointer(node, problem.at);
    }
    problems.sort_unstable();
    problems.dedup();
}

/// The items of a list under a key.
fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}
