//! A made guide, what the checker says of it, and the comparison of many.

use std::collections::BTreeSet;

use serde_json::Value;
use signpost::check::finding::Finding;
use signpost::check::{Input, Report, check};
use signpost::guide::Guide;

use super::look::Key;
use super::parts::pointer;
use super::world::World;
use crate::support::made::made;
use crate::support::{guide, today};

/// How many sets of answers a guide may have to be compared.
const MOST_STATES: usize = 150;

/// How many guides are made. Some have more answers than that, and are left out.
const GUIDES: u64 = 3200;

/// A guide, what the checker says of it, and what is so.
pub struct Case {
    pub text: String,
    pub json: Value,
    pub guide: Guide,
    pub report: Report,
}

impl Case {
    pub fn of(seed: u64) -> Self {
        let text = made(seed);
        let report = check(&Input::of(&text, today()));
        Self { json: serde_json::from_str(&text).unwrap(), guide: guide(&text), report, text }
    }

    pub fn findings(&self, rule: &str) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(move |finding| finding.rule == rule)
    }

    pub fn places(&self, rule: &str) -> BTreeSet<String> {
        self.findings(rule).map(|finding| finding.place.pointer.clone()).collect()
    }

    /// The JSON of the condition of a part, where it is written out.
    pub fn written(&self, key: Key) -> Option<&Value> {
        self.json.pointer(&format!("{}/when", pointer(&self.guide, key)))
    }

    /// Where a finding about a condition stands.
    pub fn place(&self, key: Key) -> String {
        let part = pointer(&self.guide, key);
        if self.written(key).is_some() { format!("{part}/when") } else { part }
    }
}

/// Runs a comparison over some of the guides; says over how many.
pub fn compare(what: &str, share: u64, shares: u64, test: impl Fn(&Case, &World, &World)) {
    let all: u64 = std::env::var("SIGNPOST_GUIDES").map_or(GUIDES, |all| all.parse().unwrap());
    let (mut compared, mut findings) = (0, 0);
    for seed in (share..all).step_by(shares as usize) {
        let case = Case::of(seed);
        let Some(freed) = World::freed(&case.guide, MOST_STATES) else { continue };
        let Some(real) = World::of(&case.guide, Vec::new(), MOST_STATES) else { continue };
        let tested = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(&case, &real, &freed)));
        if let Err(cause) = tested {
            println!("guide {seed}:\n{:#}", case.json);
            std::panic::resume_unwind(cause);
        }
        assert!(case.report.unproved.is_empty());
        (compared, findings) = (compared + 1, findings + case.report.findings.len());
    }
    println!("{what}: {compared} guides compared, {findings} findings in them");
}
