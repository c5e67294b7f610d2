//! The checker knows no rules for the jurisdiction of the guide.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::firms::firms;
use crate::check::preset;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::decode::spelled_out;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-jurisdiction",
    severity: Severity::Warning,
    finds: "The checker knows no rules for the jurisdiction of the guide, or a place is none that it knows.",
    about: "What a firm must say of itself, which notices must stand before its actions and which statements a state demands differ from place to place. For a jurisdiction that is not in the table none of that is checked, so a slip of the keyboard in `jurisdiction` would switch it all off. Known are `CA-ON` (Ontario), `US-MO` (Missouri) and `US` (anywhere in the United States; `US-` and a state fall back to it). For another place let the finding pass in the review file and have a lawyer look at the notices; `XX` stands for no place at all. \
        A firm is offered by the places in its `serves` and in the `jurisdiction` of options, so a slip there would keep it from everybody or offer it to anybody: \
        of Canada and the United States every province, territory and state is known, of other countries the form (`GB`, `GB-SCT`).",
    test: Test::Guide(test),
};

/// The code that ISO 3166 leaves for no country.
const NOWHERE: &str = "XX";

fn test(subject: &Subject, findings: &mut Findings) {
    places(subject, findings);
    let place = &*subject.guide.jurisdiction;
    if place == NOWHERE || preset::of(place).is_some() {
        return;
    }
    let known: Vec<&str> = preset::ALL.iter().map(|preset| preset.jurisdiction).collect();
    let message =
        format!("no rules are known for `{place}`, so nothing that they demand of the guide was checked");
    let help = format!(
        "known are {}, and `US-` with the two letters of a state; write one of them, or have a lawyer of that place look at the notices",
        spelled_out(&known)
    );
    findings.report_with_help(subject.at("/jurisdiction"), message, help);
}

/// The provinces and territories of Canada.
const CANADA: [&str; 13] = ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"];

/// The states of the United States, its capital and its territories.
const UNITED_STATES: [&str; 56] = [
    "AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "GU", "HI", "IA", "ID", "IL",
    "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MP", "MS", "MT", "NC", "ND", "NE", "NH",
    "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VI",
    "VT", "WA", "WI", "WV", "WY",
];

/// The places of firms and options.
fn places(subject: &Subject, findings: &mut Findings) {
    let mut told = |place: &str, pointer: String| {
        if !is_place(place) {
            let message = format!("`{place}` is no place that the checker knows");
            let help = "write the two letters of a country, and where it matters a hyphen and the part: `CA-ON`, `US-MO`";
            findings.report_with_help(subject.at(&pointer), message, help);
        }
    };
    for offered in firms(subject) {
        for (index, place) in offered.firm.serves.iter().enumerate() {
            told(place, format!("{}/serves/{index}", offered.pointer));
        }
    }
    for (asked, question) in subject.guide.questions.0.iter().enumerate() {
        for (index, option) in question.options.iter().enumerate() {
            if let Some(place) = &option.jurisdiction {
                told(place, format!("/questions/{asked}/options/{index}/jurisdiction"));
            }
        }
    }
}

/// Whether a text names a country, or a part of one.
fn is_place(place: &str) -> bool {
    let place = place.to_ascii_uppercase();
    let is_made_of = |text: &str, least: usize, most: usize| {
        (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    match place.split_once('-') {
        None => is_made_of(&place, 2, 2),
        Some(("CA", part)) => CANADA.contains(&part),
        Some(("US", part)) => UNITED_STATES.contains(&part),
        Some((country, part)) => is_made_of(country, 2, 2) && is_made_of(part, 1, 3),
    }
}
