//! What the review file says about findings: other severities, and findings that may pass.

use crate::check::finding::Finding;
use crate::check::review::{ReviewFile, Suppression};
use crate::check::rules;
use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::line::Line;

/// The id of a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleId(pub Line);

impl Decode for RuleId {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let ids: Vec<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
        if reader.word(node, "rule", &ids).is_some() {
            self.0.decode(node, reader);
        }
    }
}

impl ReviewFile {
    /// Gives a finding the severity that is agreed for its rule, and marks it where it may pass.
    pub fn judge(&self, finding: &mut Finding) {
        if let Some(regrade) = self.severities.iter().find(|regrade| *regrade.rule.0 == *finding.rule) {
            finding.severity = regrade.severity;
        }
        let suppression = self.suppressions.iter().find(|suppression| fits(suppression, finding));
        finding.suppressed = suppression.map(|suppression| suppression.reason.share());
    }

    /// The suppressions that fit no finding, by their positions, and what to say of them.
    pub fn unused(&self, findings: &[Finding]) -> Vec<(usize, String)> {
        let unused = self
            .suppressions
            .iter()
            .enumerate()
            .filter(|(_, suppression)| !findings.iter().any(|finding| fits(suppression, finding)));
        unused
            .map(|(index, suppression)| {
                let (rule, at) = (&*suppression.rule.0, &*suppression.at);
                (index, format!("nothing is found by `{rule}` at `{at}`, so there is nothing to let pass"))
            })
            .collect()
    }
}

fn fits(suppression: &Suppression, finding: &Finding) -> bool {
    // A finding about the whole file has no pointer; it is told as `/`.
    if &*suppression.at == "/" {
        return *suppression.rule.0 == *finding.rule && finding.place.pointer.is_empty();
    }
    let inside = finding.place.pointer.strip_prefix(&*suppression.at);
    *suppression.rule.0 == *finding.rule
        && inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
