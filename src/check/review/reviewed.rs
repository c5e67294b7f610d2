//! A review file once it is read: what it says, what is wrong with it, and the policies that come of it.

use crate::check::review::shared::{SharedFile, Taken};
use crate::check::review::{Policy, ReviewFile};
use crate::guide::json::Node;
use crate::guide::problem::Problem;

/// A review file that was read, faults and all.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What it says, as far as it could be read.
    pub file: ReviewFile,
    /// Its JSON.
    pub node: Node,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// The files of policies beside it, in the order of the check.
    pub shared: Vec<SharedFile>,
    /// The policies that it takes from them.
    pub taken: Vec<Taken>,
}

/// A policy that is held against the guide: one of the review file, or one that it shares.
#[derive(Clone, Debug)]
pub struct Held<'r> {
    /// The policy.
    pub policy: &'r Policy,
    /// Its place in the review file: a JSON pointer.
    pub pointer: String,
    /// The file and line where it stands, for one that is shared.
    pub from: Option<&'r str>,
    /// Whether nothing is wrong with it. What could not be read whole says something else than was meant.
    pub is_sound: bool,
}

impl Held<'_> {
    /// The place of something inside the policy, by its pointer in it. What is shared has one place in the review file: where it is named.
    pub fn inside(&self, pointer: &str) -> String {
        match self.from {
            Some(_) => self.pointer.clone(),
            None => format!("{}{pointer}", self.pointer),
        }
    }
}

impl Reviewed {
    /// Whether nothing was wrong with the part at a JSON pointer. A part that could not be read whole says something else than was meant.
    pub fn is_sound(&self, pointer: &str) -> bool {
        let inside = |problem: &Problem| {
            problem.path.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !self.problems.iter().any(inside)
    }

    /// Every policy that is held against the guide: the file's own, then those that it shares.
    pub fn held(&self) -> impl Iterator<Item = Held<'_>> {
        let own = self.file.policies.iter().enumerate().map(|(index, policy)| {
            let pointer = format!("/policies/{index}");
            Held { policy, is_sound: self.is_sound(&pointer), pointer, from: None }
        });
        let taken = self.taken.iter().map(|taken| Held {
            policy: &taken.policy,
            is_sound: taken.is_whole && self.is_sound(&taken.pointer),
            pointer: taken.pointer.clone(),
            from: Some(&taken.from),
        });
        own.chain(taken)
    }
}
