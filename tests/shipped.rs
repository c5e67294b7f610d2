//! The guides that are shipped: nothing is found in any of them, over every way, and everything could be proved.

#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::fs;
use std::path::PathBuf;

use annotate_snippets::Renderer;
use signpost::check;
use signpost::check::space::MOST_WORK;
use signpost::command::bundle::{Bundle, Kind};
use signpost::command::file;
use signpost::command::report::{Checked, human};
use support::{guide, in_package};

/// The guides that are shipped, each with what lies beside it.
fn shipped() -> Vec<Bundle> {
    let files = fs::read_dir(in_package("www/guides")).unwrap().map(|entry| entry.unwrap().path());
    let mut guides: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .filter(|path| !path.to_str().unwrap().ends_with(".schema.json"))
        .filter(|path| Kind::of(&file::text(path).unwrap()) == Kind::Guide)
        .collect();
    guides.sort();
    assert!(!guides.is_empty(), "the guides are gone");
    guides.iter().map(|path| Bundle::beside(path).unwrap()).collect()
}

/// What a review file lets pass, with its reason there: a question with the states of a country has many options.
const PASSED: [&str; 1] = ["many-options"];

#[test]
fn nothing_is_found_in_a_shipped_guide_on_the_day_of_its_review() {
    for bundle in shipped() {
        // Dates are judged on the day of the review: what goes stale later is for the firm's own check to say.
        let today = guide(&bundle.guide.text).review.on;
        let report = bundle.with_input(today, MOST_WORK, check::check);
        let checked = Checked { bundle, report };
        let told = human::told(&checked, &Renderer::plain());
        let (passed, open): (Vec<_>, Vec<_>) =
            checked.report.findings.iter().partition(|finding| finding.suppressed.is_some());
        assert!(open.is_empty() && checked.report.unproved.is_empty(), "{told}");
        assert!(passed.iter().all(|finding| PASSED.contains(&finding.rule)), "{told}");
        assert!(checked.report.ways.is_some(), "{told}");
        println!("{told}");
    }
}

#[test]
fn every_shipped_guide_has_a_review_file() {
    let without = shipped().into_iter().filter(|bundle| bundle.review.is_none());
    let without: Vec<_> = without.map(|bundle| bundle.guide.path).collect();
    assert!(without.is_empty(), "{without:?}");
}
