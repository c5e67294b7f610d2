//! Policies that several review files share: the file in which they stand, and what a review file takes from it.
//!
//! A shared policy is read against each guide that takes it, so it may name whatever these guides have in common.

use std::rc::Rc;

use crate::check::review::{Policy, items, names, placed, reader};
use crate::check::{PolicyText, repair};
use crate::guide::catalogue::Catalogue;
use crate::guide::decode::{Decode, Reader, record};
use crate::guide::json::{Node, Value};
use crate::guide::line::Line;
use crate::guide::problem::{Fault, Problem, line_column};
use crate::guide::values::Id;

/// How the name of a file of policies ends. Such files are not shipped, and are known by that.
pub const ENDING: &str = ".policies.json";

/// How many faults of one file are told at most. They are mended in turns anyway.
const MOST_PROBLEMS: usize = 100;

/// The version of the format: 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion;

impl Decode for PolicyVersion {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        if !matches!(&node.value, Value::Number(number) if &**number == "1") {
            let wanted = "this version reads files of policies with \"shared_policies\": 1";
            reader.problem(Fault::Value, node.start, &[wanted]);
        }
    }
}

/// A policy that is not read yet: what its ids mean, the guide says that takes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unread;

impl Decode for Unread {
    fn decode(&mut self, _: &Node, _: &mut Reader) {}
}

record! {
    /// A file of policies that the review files of several guides share.
    PolicyFile {
        /// The version of the format.
        shared_policies: PolicyVersion,
        /// For which guides these policies are, and what the guides must have in common.
        about: Option<Line>,
        /// What must hold for everybody.
        policies: Vec<Unread>,
    }
}

/// The name of a file of policies in the folder of the review file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileName(pub Line);

impl FileName {
    /// Whether a text is such a name.
    pub fn fits(name: &str) -> bool {
        name.len() > ENDING.len() && name.ends_with(ENDING) && !name.contains(['/', '\\'])
    }
}

impl Decode for FileName {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let Some(name) = reader.text(node) else { return };
        if Self::fits(&name) {
            self.0 = name.into();
        } else {
            let wanted =
                "expected the name of a file in the same folder, such as `family.policies.json`, found `";
            reader.problem(Fault::Value, node.start, &[wanted, &name, "`"]);
        }
    }
}

/// The policies that are taken: one at least.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Uses(pub Vec<Id>);

impl Decode for Uses {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        self.0.decode(node, reader);
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            let wanted = "an empty list of policies: name one, or remove the file";
            reader.problem(Fault::Empty, node.start, &[wanted]);
        }
    }
}

record! {
    /// Policies of a file that several review files share.
    Shared {
        /// The name of the file, which lies in the same folder.
        file: FileName,
        /// The ids of the policies that hold for this guide too.
        r#use: Uses,
    }
}

/// A policy that a review file takes from a file that it shares.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The policy.
    pub policy: Policy,
    /// Where the review file names it: a JSON pointer.
    pub pointer: String,
    /// Where it stands: the name of the file, and the line.
    pub from: String,
    /// Whether it could be read whole.
    pub is_whole: bool,
}

/// A file of policies, read beside a guide.
#[derive(Clone, Debug)]
pub struct SharedFile {
    /// Its JSON.
    pub node: Node,
    /// What is wrong with it, whatever the guide.
    pub problems: Vec<Problem>,
    name: String,
    policies: Vec<One>,
}

/// One policy of a file, read against the guide.
#[derive(Clone, Debug)]
struct One {
    id: Rc<str>,
    policy: Policy,
    line: usize,
    problems: Vec<Problem>,
    /// The problems that only this guide has with it, each with its place.
    strange: Vec<String>,
}

impl SharedFile {
    /// Reads a file of policies against the JSON of a guide. What the guide lacks is no fault of the file.
    pub fn read(file: &PolicyText, guide: &Node) -> Self {
        let mut problems = Vec::new();
        let parsed = repair::parse(file.text, &mut problems);
        let node = parsed.unwrap_or(Node { start: 0, end: 0, value: Value::Null });
        let catalogue = Rc::new(Catalogue::of(guide));
        let policies: Vec<One> =
            items(&node, "policies").iter().map(|one| One::read(one, file, guide, &catalogue)).collect();
        if problems.is_empty() || !matches!(node.value, Value::Null) {
            let mut reader = reader(&catalogue);
            PolicyFile::default().decode(&node, &mut reader);
            let ids = items(&node, "policies").iter().filter_map(|one| one.get("id"));
            let ids = ids.filter_map(|id| id.text().map(|text| (&**text, id.start))).collect();
            reader.none_twice(Fault::TwiceId, "id", ids);
            problems.append(&mut reader.problems);
        }
        let faults = policies.iter().flat_map(|one| &one.problems);
        problems.extend(faults.filter(|problem| problem.fault != Fault::Id).take(MOST_PROBLEMS).cloned());
        placed(&mut problems, &node);
        Self { node, problems, name: file.name.to_string(), policies }
    }
}

impl One {
    /// Each with a reader of its own: what is wrong with one takes no room from the others.
    fn read(node: &Node, file: &PolicyText, guide: &Node, catalogue: &Rc<Catalogue>) -> Self {
        let (mut reader, mut policy) = (reader(catalogue), Policy::default());
        policy.decode(node, &mut reader);
        names::check_part(node, guide, &mut reader);
        let problems = reader.problems;
        let line = |at: usize| line_column(file.text, at).0;
        let strange = problems.iter().filter(|problem| problem.fault == Fault::Id);
        let strange = strange
            .map(|problem| format!("{} ({}, line {})", problem.message, file.name, line(problem.at)))
            .collect();
        let id = node.get("id").and_then(Node::text).cloned().unwrap_or_default();
        Self { id, policy, line: line(node.start), problems, strange }
    }
}

/// The policies that a review file takes. What it names and is not there, the reader is told.
pub(super) fn take(review: &Node, files: &[SharedFile], reader: &mut Reader) -> Vec<Taken> {
    let mut taken = Vec::new();
    for (entry_index, entry) in items(review, "shared").iter().enumerate() {
        let named = entry.get("file").and_then(|node| node.text().map(|name| (node, &**name)));
        let Some((place, name)) = named.filter(|(_, name)| FileName::fits(name)) else { continue };
        let Some(file) = files.iter().find(|file| file.name == name) else {
            let gone = ["there is no file `", name, "` beside this review file"];
            reader.problem(Fault::Orphan, place.start, &gone);
            continue;
        };
        for (index, used) in items(entry, "use").iter().enumerate() {
            let pointer = format!("/shared/{entry_index}/use/{index}");
            taken.extend(file.take(used, pointer, reader));
        }
    }
    taken
}

impl SharedFile {
    fn take(&self, used: &Node, pointer: String, reader: &mut Reader) -> Option<Taken> {
        let id = used.text()?;
        let Some(one) = self.policies.iter().find(|one| one.id == *id) else {
            self.unknown(used.start, id, reader);
            return None;
        };
        for strange in &one.strange {
            let told = ["the policy `", id, "` does not fit this guide: ", strange];
            reader.problem(Fault::Id, used.start, &told);
        }
        let from = format!("{}, line {}", self.name, one.line);
        Some(Taken { policy: one.policy.clone(), pointer, from, is_whole: one.problems.is_empty() })
    }

    /// A policy that the file does not have. Where the file is no JSON, that is told there.
    fn unknown(&self, at: usize, id: &str, reader: &mut Reader) {
        let known: Vec<&str> = self.policies.iter().map(|one| &*one.id).filter(|id| !id.is_empty()).collect();
        if !known.is_empty() {
            reader.unknown(Fault::Id, at, "policy", id, &known);
        } else if self.problems.is_empty() {
            reader.problem(Fault::Id, at, &["there are no policies in `", &self.name, "`"]);
        }
    }
}
