//! What a rule is: an id that never changes, what it says of itself, and how it looks at a guide.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::subject::Subject;
use crate::guide::problem::Fault;

/// A rule of the checker. Its words are those of its page in the docs.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id: in findings, in review files, and as the name of its fixtures.
    pub id: &'static str,
    /// How much its findings weigh where the review file says nothing else.
    pub severity: Severity,
    /// What it finds, in a sentence.
    pub finds: &'static str,
    /// Why that matters to a visitor or to the firm, and what to do about it.
    pub about: &'static str,
    /// How it works.
    pub test: Test,
}

/// How a rule comes to its findings.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// The reader notices it while it reads.
    Reading(&'static [Fault]),
    /// A look at a guide that could be read.
    Guide(fn(&Subject, &mut Findings)),
    /// The judgement on the findings of all other rules.
    Judging,
}
