//! What was found so far, and how rules add to it.

use std::collections::BTreeSet;

use crate::check::finding::{File, Finding, Place, Severity, Unproved};
use crate::check::rule::{Rule, Test};
use crate::check::space::{Example, Proof};
use crate::check::subject::Subject;
use crate::check::{Report, place_of, rules};
use crate::guide::problem::{Fault, Problem};

/// Collects what rules find.
#[derive(Debug, Default)]
pub struct Findings {
    rule: Option<&'static Rule>,
    found: Vec<Finding>,
    unproved: Vec<Unproved>,
    /// The rules and places of all that is unproved.
    noted: BTreeSet<(&'static str, Place)>,
}

impl Findings {
    /// Runs a rule. What it reports from now on counts as its own.
    pub fn run(&mut self, rule: &'static Rule, subject: &Subject) {
        self.rule = Some(rule);
        if let Test::Guide(test) = rule.test {
            test(subject, self);
        }
    }

    /// Reports a fault of the rule that is running.
    pub fn report(&mut self, place: Place, message: impl Into<String>) {
        self.push(place, message.into(), None, None);
    }

    /// Reports a fault and what to do about it.
    pub fn report_with_help(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.push(place, message.into(), Some(help.into()), None);
    }

    /// Reports a fault that some answers show.
    pub fn report_with_answers(
        &mut self,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
        example: Example,
    ) {
        self.push(place, message.into(), Some(help.into()), Some(example));
    }

    /// Reports a fault that weighs something else than the rule says, where that is given.
    pub fn report_as(
        &mut self,
        severity: Option<Severity>,
        place: Place,
        message: String,
        help: Option<String>,
        example: Option<Example>,
    ) {
        self.push(place, message, help, example);
        if let (Some(severity), Some(finding)) = (severity, self.found.last_mut()) {
            finding.severity = severity;
        }
    }

    /// What was proved; where that was too much work, it is noted that the running rule could not decide about a place.
    pub fn proved<T>(&mut self, place: &Place, proof: Proof<T>) -> Option<T> {
        if proof.is_err() {
            let unproved = Unproved { rule: self.rule.map_or("", |rule| rule.id), place: place.clone() };
            if self.noted.insert((unproved.rule, place.clone())) {
                self.unproved.push(unproved);
            }
        }
        proof.ok()
    }

    /// Notes the problems of the reader, each under the rule for its kind.
    pub fn problems(&mut self, file: File, text: &str, problems: &[Problem]) {
        for problem in problems {
            let fits =
                |rule: &&Rule| matches!(rule.test, Test::Reading(faults) if faults.contains(&problem.fault));
            self.rule = rules::ALL.iter().copied().find(fits);
            let help = if file == File::Guide { help_with(problem) } else { None };
            self.push(place_of(file, text, problem), problem.message.clone(), help.map(str::to_string), None);
        }
    }

    /// Lets the review file have its say: other severities, and findings that are suppressed.
    pub fn judge(&mut self, subject: &Subject) {
        let Some(review) = subject.review else { return };
        for finding in self.found.iter_mut().filter(|finding| !is_reading(finding)) {
            review.file.judge(finding);
        }
        self.rule = rules::ALL.iter().copied().find(|rule| matches!(rule.test, Test::Judging));
        for (index, unused) in review.file.unused(&self.found) {
            let place = subject.place(File::Review, &format!("/suppressions/{index}"));
            self.report_with_help(
                place,
                unused,
                "remove it, so that it cannot hide the next fault at this place",
            );
        }
    }

    /// Everything, in the order of files and places.
    pub fn into_report(mut self, ways: Option<String>) -> Report {
        self.found.retain(|finding| finding.severity != Severity::Off);
        self.found.sort_by(|one, other| (&one.place, one.rule).cmp(&(&other.place, other.rule)));
        Report { findings: self.found, unproved: self.unproved, ways }
    }

    fn push(&mut self, place: Place, message: String, help: Option<String>, example: Option<Example>) {
        let (rule, severity) = self.rule.map_or(("", Severity::Error), |rule| (rule.id, rule.severity));
        self.found.push(Finding { rule, severity, place, message, help, example, suppressed: None });
    }
}

/// Whether the reader found it. A part with such a fault is not used, so letting the fault pass would hide that.
fn is_reading(finding: &Finding) -> bool {
    rules::find(finding.rule).is_some_and(|rule| matches!(rule.test, Test::Reading(_)))
}

/// What to write instead where a guide has no exit, or one that cannot be used: nobody should have to look that up.
fn help_with(problem: &Problem) -> Option<&'static str> {
    match (problem.fault, &*problem.path) {
        (Fault::Missing, "") if problem.message.contains("`exit`") => Some(
            "write `\"exit\": { \"url\": \"https://weather.gc.ca/\" }` with a neutral page of your region",
        ),
        (Fault::Missing, "/exit") => {
            Some("write `\"url\": \"https://weather.gc.ca/\"` with a neutral page of your region")
        }
        (Fault::Link, "/exit/url") => {
            Some("write the full https address of a neutral public page, such as `https://weather.gc.ca/`")
        }
        _ => None,
    }
}
