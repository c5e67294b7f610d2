//! The lawyer's packet with a review file: titles, verdicts, what could not be tried, approvals, and what a signature covers.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use signpost::check::{Input, PolicyText};
use signpost::packet::{Material, review};
use support::packet::{names, packet, reviewed};
use support::paper::{page_text, part_text};
use support::{guide_json, today};

#[test]
fn the_review_file_adds_titles_verdicts_reasons_and_approvals() {
    let text = guide_json(json!({ "sections": [
        { "id": "s", "title": "T", "when": { "one": "a" }, "sources": ["X1"], "blocks": [{ "paragraph": "Words." }] },
    ] }));
    let digest = signpost::check::digest::of(&text);
    let page = reviewed(
        &text,
        &json!({
            "review": 1, "guide": "made",
            "sources": [{ "id": "X1", "title": "The statute", "url": "https://law.example.com/", "read": "2026-01-10" }],
            "policies": [
                { "id": "kept", "says": "Kept.", "when": { "one": "a" }, "must_show": ["section:s"] },
                { "id": "broken", "says": "Broken.", "when": { "one": "b" }, "must_show": ["section:s"] },
            ],
            "scenarios": [{ "id": "right", "says": "Right.", "answers": { "one": "a", "many": "b" }, "sections": ["s"] }],
            "approvals": [
                { "by": "A. Lawyer", "on": "2026-01-11", "digest": &digest[..16], "note": "Read twice." },
                { "by": "B. Lawyer", "on": "2025-01-11", "digest": "0123456789abcdef" },
            ],
            "suppressions": [{ "rule": "no-section", "at": "", "reason": "There is a page behind it." }],
        }),
    );
    assert!(part_text(&page, "section-s").contains("Rests on X1 The statute"));
    assert!(part_text(&page, "sources").contains("X1 The statute https://law.example.com/ 2026-01-10 s"));
    assert!(part_text(&page, "policy-kept").starts_with("Policy 1 kept ✓ holds"));
    assert!(
        part_text(&page, "policy-broken").starts_with("Policy 2 broken ✗ does not hold"),
        "{}",
        part_text(&page, "policy-broken")
    );
    assert!(part_text(&page, "policy-broken").contains("Shown by: one: b"));
    assert!(part_text(&page, "scenario-right").starts_with("Scenario 1 right ✓ as expected"));
    let approval = part_text(&page, "approval");
    assert!(
        approval.contains(&format!("A. Lawyer 2026-01-11 {} this version Read twice.", &digest[..16])),
        "{approval}"
    );
    assert!(approval.contains("B. Lawyer 2025-01-11 0123456789abcdef another version"));
    assert!(
        approval.contains(&digest)
            && approval.contains("☐ approved ☐ approved with the changes marked ☐ not approved")
    );
    assert!(
        part_text(&page, "findings").contains("Let pass: There is a page behind it."),
        "{}",
        part_text(&page, "findings")
    );
}

#[test]
fn what_could_not_be_tried_is_not_counted_as_tried() {
    let text = guide_json(json!({ "sections": [
        { "id": "s", "title": "T", "sources": ["X1"], "blocks": [{ "paragraph": "Words." }] },
    ] }));
    let page = reviewed(
        &text,
        &json!({
            "review": 1, "guide": "made",
            "policies": [
                { "id": "kept", "says": "Kept.", "must_show": ["section:s"] },
                { "id": "unread", "says": "Unread.", "when": { "one": "z" }, "must_show": ["section:s"] },
            ],
            "scenarios": [
                { "id": "right", "says": "Right.", "answers": { "one": "a", "many": "b" }, "sections": ["s"] },
                { "id": "half", "says": "Half.", "answers": { "one": "a" }, "sections": ["s"] },
            ],
        }),
    );
    let words = page_text(&page);
    assert!(words.contains("1 policy and 1 scenario were tried, and 2 could not be tried."), "{words}");
    assert!(words.contains("The review file has 1 fault in it."), "{words}");
    let unread = part_text(&page, "policy-unread");
    assert!(unread.starts_with("Policy 2 unread – not tried: a fault in the review file"), "{unread}");
    let half = part_text(&page, "scenario-half");
    assert!(half.starts_with("Scenario 2 half – not tried: nobody can give these answers"), "{half}");
    assert!(part_text(&page, "policy-kept").starts_with("Policy 1 kept ✓ holds"));
}

#[test]
fn a_signature_is_said_to_cover_the_guides_own_file_alone() {
    let text = guide_json(json!({ "translations": ["fr-CA"] }));
    let overlay = json!({ "overlay": 1, "guide": "made", "locale": "fr-CA", "text": {} }).to_string();
    let digest = signpost::check::digest::of(&text);
    let file = json!({ "review": 1, "guide": "made", "approvals": [{ "by": "A. Lawyer", "on": "2026-01-11", "digest": digest }] }).to_string();
    let overlays = [&*overlay];
    let input = Input { overlays: &overlays, review: Some(&file), ..Input::of(&text, today()) };
    let page = review(&Material { input, names: names() }).unwrap();
    let told = part_text(&page, "approval");
    for line in [
        "A signature covers the guide’s own file alone",
        "g.json the guide’s own file: this is what is signed",
        "g.fr-CA.json a translation: not covered",
        "g.review.json the review file: not covered",
        "Nothing compares these digests",
        "None says anything of a translation or of the review file.",
        "Translations read as well",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let alone = part_text(&packet(&guide_json(json!({}))), "approval");
    assert!(!alone.contains("not covered") && !alone.contains("Translations read"), "{alone}");
}

#[test]
fn the_first_scenario_of_each_kind_is_printed_as_its_visitor_reads_it() {
    let text = guide_json(json!({
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "you" }, { "text": "they" }] },
        "outcomes": [
            { "id": "danger", "when": { "one": "a" }, "headline": "Danger.", "urgent": true },
            { "id": "rest", "headline": "The rest." },
        ],
        "sections": [{ "id": "s", "title": "What {who} do", "sources": ["X1"], "blocks": [
            { "list": ["For all.", { "text": "For c alone.", "when": { "one": "c" } }] },
            { "paragraph": "Not for c.", "when": { "not": { "one": "c" } } },
        ] }],
        "helplines": [{ "id": "h", "name": "Help", "phone": "112", "audience": "anyone", "source": "https://example.com/", "verified": "2026-01-01" }],
        "firm": { "name": "Oak Law", "phone": "+14165550123" },
        "actions": [{ "id": "call", "kind": "call", "label": "Call Oak", "when": { "one": ["a", "b"] } }],
    }));
    let scenario =
        |id: &str, one: &str| json!({ "id": id, "says": "Words.", "answers": { "one": one, "many": "b" } });
    let scenarios =
        [scenario("other", "c"), scenario("firm", "b"), scenario("urgent", "a"), scenario("again", "b")];
    let page = reviewed(&text, &json!({ "review": 1, "guide": "made", "scenarios": scenarios }));
    let other = part_text(&page, "result-other");
    assert!(other.contains("What they do For all. For c alone.") && !other.contains("Not for c."), "{other}");
    assert!(!other.contains("Only where") && !other.contains("Call Oak"), "{other}");
    let firm = part_text(&page, "result-firm");
    let order = |told: &str, parts: [&str; 3]| {
        let places = parts.map(|part| told.find(part).unwrap_or_else(|| panic!("{part} is not in {told}")));
        assert!(places.is_sorted(), "{parts:?} {told}");
    };
    order(&firm, ["What they do", "Call Oak", "Call 112"]);
    assert!(firm.contains("Not for c.") && !firm.contains("For c alone."), "{firm}");
    order(&part_text(&page, "result-urgent"), ["Danger.", "Call 112", "What you do"]);
    assert!(!page.contains("id=\"result-again\""), "one of each kind is enough");
    let urgent = part_text(&page, "outcome-danger");
    assert!(urgent.contains("on the questions from then on too"), "{urgent}");
}

#[test]
fn a_shared_policy_is_printed_like_the_files_own_and_says_from_which_file_it_is() {
    let text = guide_json(
        json!({ "sections": [{ "id": "s", "title": "T", "when": { "one": "a" }, "blocks": [{ "paragraph": "Words." }] }] }),
    );
    let policies = json!({ "shared_policies": 1, "policies": [
        { "id": "kept", "says": "Kept.", "must_ask": ["one"] },
        { "id": "broken", "says": "Broken.", "must_show": ["section:s"] },
        { "id": "strange", "says": "Strange.", "must_show": ["section:gone"] },
        { "id": "left", "says": "Left out.", "must_show": ["section:s"] },
    ] })
    .to_string();
    let shared = [PolicyText { name: "family.policies.json", text: &policies }];
    let file = json!({
        "review": 1, "guide": "made", "policies": [{ "id": "own", "says": "Own.", "must_ask": ["one"] }],
        "shared": [{ "file": "family.policies.json", "use": ["kept", "broken", "strange"] }],
    })
    .to_string();
    let input = Input { review: Some(&file), shared: &shared, ..Input::of(&text, today()) };
    let page = review(&Material { input, names: names() }).unwrap();
    assert!(part_text(&page, "policy-own").starts_with("Policy 1 own ✓ holds Own. For"));
    let kept = part_text(&page, "policy-kept");
    let from =
        "Policy 2 kept ✓ holds Kept. Shared with other guides: it stands in family.policies.json, line 1.";
    assert!(kept.starts_with(from) && kept.contains("are always asked one"), "{kept}");
    let broken = part_text(&page, "policy-broken");
    assert!(
        broken.starts_with("Policy 3 broken ✗ does not hold") && broken.contains("Shown by: "),
        "{broken}"
    );
    let strange = part_text(&page, "policy-strange");
    assert!(strange.starts_with("Policy 4 strange – not tried: a fault in the review file"), "{strange}");
    assert!(!page_text(&page).contains("Left out."));
    assert!(page_text(&page).contains("3 policies and 0 scenarios were tried, and 1 could not be tried"));
    assert!(
        part_text(&page, "approval")
            .contains("family.policies.json policies shared with other guides: not covered")
    );
}
