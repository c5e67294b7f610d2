//! Findings for GitHub Actions: workflow commands that become annotations on the lines of a pull request.

use crate::check::finding::{Finding, Severity};
use crate::command::file;
use crate::command::report::positions::Positions;
use crate::command::report::{Checked, spelled, visible};
use crate::guide::Guide;

/// Prints a workflow command for each finding.
pub fn print(checked: &[Checked]) {
    checked.iter().for_each(|one| file::say(&told(one)));
}

/// The workflow commands for one check.
pub fn told(checked: &Checked) -> String {
    let (guide, positions) = (checked.guide(), Positions::of(checked));
    let findings = checked.report.findings.iter().filter(|finding| finding.suppressed.is_none());
    let mut lines: String =
        findings.map(|finding| line(checked, &positions, finding, guide.as_ref())).collect();
    for unproved in &checked.report.unproved {
        let (line, column) = positions.of_byte(&unproved.place, unproved.place.start);
        let file = property(&checked.name(&unproved.place));
        let said = data(&format!("not proved: too much work to decide about {}", unproved.place.pointer));
        lines.push_str(&format!(
            "::warning file={file},line={line},col={column},title={}::{said}\n",
            unproved.rule
        ));
    }
    lines
}

fn line(checked: &Checked, positions: &Positions, finding: &Finding, guide: Option<&Guide>) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Off => "notice",
    };
    let (line, column) = positions.of_byte(&finding.place, finding.place.start);
    let (end_line, _) = positions.of_byte(&finding.place, finding.place.end);
    let mut said = finding.message.clone();
    if let (Some(example), Some(guide)) = (&finding.example, guide) {
        said.push_str(&format!("\nAnswers: {}", spelled(guide, example, |_| true).join(" ")));
    }
    if let Some(help) = &finding.help {
        said.push_str(&format!("\n{help}"));
    }
    let (file, said) = (property(&checked.name(&finding.place)), data(&said));
    format!(
        "::{command} file={file},line={line},col={column},endLine={end_line},title={}::{said}\n",
        finding.rule
    )
}

/// Text as the message of a workflow command: line breaks and percent signs are escaped.
fn data(text: &str) -> String {
    let text: String = text.split('\n').map(visible).collect::<Vec<_>>().join("\n");
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text as a property of a workflow command, where colons and commas are escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
