//! Shared policies: the schemas take what the reader takes, in the file itself and in the review file that names it.

use serde_json::{Value, json};
use signpost::check::review::ReviewFile;
use signpost::check::{PolicyText, repair};

use crate::support::{file, guide_json};
use crate::{schema, validator};

const NAME: &str = "family.policies.json";

/// Whether the reader takes a review file with a file of policies beside it: the one, and the other.
fn is_read(review: &Value, policies: &Value) -> (bool, bool) {
    let guide = repair::parse(&guide_json(json!({})), &mut Vec::new()).unwrap();
    let shared = [PolicyText { name: NAME, text: &policies.to_string() }];
    let read = ReviewFile::read(&review.to_string(), &guide, &shared);
    (read.problems.is_empty(), read.shared[0].problems.is_empty())
}

fn good() -> (Value, Value) {
    let policy = json!({ "id": "p", "says": "Why.", "when": { "one": "a" }, "must_ask": ["one"] });
    (
        json!({ "review": 1, "guide": "made", "shared": [{ "file": NAME, "use": ["p"] }] }),
        json!({ "$schema": "signpost.policies.schema.json", "shared_policies": 1, "about": "For all.", "policies": [policy] }),
    )
}

#[test]
fn the_schema_of_shared_policies_refuses_what_the_reader_refuses() {
    let schema = validator(&schema("signpost.policies.schema.json"));
    let (review, policies) = good();
    assert!(schema.is_valid(&policies) && is_read(&review, &policies) == (true, true));
    for (place, value) in [
        ("/shared_policies", json!(2)),
        ("/about", json!("")),
        ("/policies", json!({})),
        ("/policies/0/says", json!(1)),
        ("/policies/0/id", json!("P")),
        ("/policies/0/must_ask", json!("one")),
        ("/policies/0", json!("p")),
        ("/policies/0", json!({ "id": "p" })),
        ("/policies/0", json!({ "id": "p", "says": "Why.", "use": [] })),
    ] {
        let mut bad = policies.clone();
        *bad.pointer_mut(place).unwrap() = value.clone();
        assert!(!schema.is_valid(&bad), "{place}: {value}");
        assert!(!is_read(&review, &bad).1, "{place}: {value}");
    }
    for more in [json!({ "shared_policies": 1, "guide": "made" }), json!({ "policies": [] }), json!([])] {
        assert!(!schema.is_valid(&more) && !is_read(&review, &more).1, "{more}");
    }
}

#[test]
fn the_schema_of_the_review_file_refuses_what_cannot_be_shared() {
    let schema = validator(&schema("signpost.review.schema.json"));
    let (review, policies) = good();
    assert!(schema.is_valid(&review));
    for entry in [
        json!({ "file": "../family.policies.json", "use": ["p"] }),
        json!({ "file": "family.json", "use": ["p"] }),
        json!({ "file": ".policies.json", "use": ["p"] }),
        json!({ "file": NAME, "use": [] }),
        json!({ "file": NAME, "use": "p" }),
        json!({ "file": NAME }),
        json!({ "use": ["p"] }),
        json!({ "file": NAME, "use": ["p"], "policies": [] }),
    ] {
        let mut bad = review.clone();
        bad["shared"][0] = entry.clone();
        assert!(!schema.is_valid(&bad), "{entry}");
        assert!(!is_read(&bad, &policies).0, "{entry}");
    }
}

#[test]
fn the_shipped_policies_are_taken_by_their_schema() {
    let text = file("www/guides/domestic.policies.json");
    assert!(
        validator(&schema("signpost.policies.schema.json")).is_valid(&serde_json::from_str(&text).unwrap())
    );
}
