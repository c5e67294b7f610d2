//! Review files made on the spot, and what is found with them.

use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::{Input, PolicyText, check};
use signpost::guide::values::Date;

/// A review file for the guides of [`guide_json`](super::guide_json), with some parts.
pub fn review_json(parts: Value) -> String {
    let mut whole = json!({ "review": 1, "guide": "made" });
    for (key, part) in parts.as_object().unwrap() {
        whole[key] = part.clone();
    }
    whole.to_string()
}

/// Everything that is found in a guide, which must be right, with its review file. Nothing may be left unproved.
pub fn findings(guide: &str, review: &str, today: Date) -> Vec<Finding> {
    findings_sharing(guide, review, &[], today)
}

/// The same where the review file shares policies.
pub fn findings_sharing(guide: &str, review: &str, shared: &[PolicyText], today: Date) -> Vec<Finding> {
    super::guide(guide);
    let input = Input { review: Some(review), shared, ..Input::of(guide, today) };
    let report = check(&input);
    assert!(report.unproved.is_empty(), "{:?}", report.unproved);
    report.findings
}
