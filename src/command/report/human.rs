//! Findings for people: the line underlined, what is wrong, what to do, and the answers that show it.

use std::io::{IsTerminal, stdout};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::check::finding::{Finding, Place, Severity};
use crate::command::bundle::name;
use crate::command::file;
use crate::command::report::positions::Positions;
use crate::command::report::{Checked, spelled, visible};
use crate::guide::Guide;

/// How much of a long line is shown before and behind the place, in bytes. Guides made by programs are one long line.
const AROUND: usize = 90;

/// Prints everything, in colour where a terminal shows it.
pub fn print(checked: &[Checked]) {
    let is_coloured = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if is_coloured { Renderer::styled() } else { Renderer::plain() };
    checked.iter().for_each(|one| file::say(&told(one, &renderer)));
}

/// The findings of one check, and a line that sums them up.
pub fn told(checked: &Checked, renderer: &Renderer) -> String {
    let (guide, positions) = (checked.guide(), Positions::of(checked));
    let mut told = String::new();
    for finding in checked.report.findings.iter().filter(|finding| finding.suppressed.is_none()) {
        told.push_str(&rendered(checked, &positions, finding, guide.as_ref(), renderer));
        told.push_str("\n\n");
    }
    for unproved in &checked.report.unproved {
        let (line, column) = positions.of_byte(&unproved.place, unproved.place.start);
        let place = format!("{}:{line}:{column}", checked.name(&unproved.place));
        let pointer = pointer(&unproved.place);
        told.push_str(&format!(
            "not proved[{}]: too much work to decide about {pointer}\n  --> {place}\n\n",
            unproved.rule
        ));
    }
    told.push_str(&summary(checked));
    told
}

fn rendered(
    checked: &Checked,
    positions: &Positions,
    finding: &Finding,
    guide: Option<&Guide>,
    renderer: &Renderer,
) -> String {
    let (line, column) = positions.of_byte(&finding.place, finding.place.start);
    let excerpt = excerpt(checked.text(&finding.place), finding.place.start..finding.place.end);
    let name = visible(&checked.name(&finding.place));
    let mark = AnnotationKind::Primary.span(excerpt.mark).label(visible(pointer(&finding.place)));
    let snippet = Snippet::source(excerpt.source).line_start(line).annotation(mark);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note | Severity::Off => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(visible(&finding.message)).id(finding.rule));
    group = if excerpt.is_cut {
        // The column of what is left of the line would be wrong.
        group.element(Origin::path(name).line(line).char_column(column)).element(snippet)
    } else {
        group.element(snippet.path(name))
    };
    for line in answers(finding, guide) {
        group = group.element(Level::NOTE.message(visible(&line)));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    renderer.render(&[group])
}

/// The place inside the file; `/` for the whole of it.
fn pointer(place: &Place) -> &str {
    if place.pointer.is_empty() { "/" } else { &place.pointer }
}

/// The answers that show a finding, in lines.
fn answers(finding: &Finding, guide: Option<&Guide>) -> Vec<String> {
    let (Some(example), Some(guide)) = (&finding.example, guide) else { return Vec::new() };
    let all = spelled(guide, example, |_| true);
    if all.is_empty() {
        return vec!["shown on the first screen, before anything is answered".to_string()];
    }
    let decisive = spelled(guide, example, |question| example.decisive.contains(&question));
    let mut lines = vec![format!("shown by the answers {}", all.join(" "))];
    if decisive.is_empty() {
        lines.push("no answer changes that".to_string());
    } else if decisive.len() < all.len() {
        lines.push(format!("whatever else is answered, {} is enough", decisive.join(" ")));
    }
    lines
}

/// The line of a place, and the place in it.
struct Excerpt<'t> {
    source: &'t str,
    mark: Range<usize>,
    /// Whether the line starts before what is shown of it.
    is_cut: bool,
}

/// The line of a place, cut where it is very long.
fn excerpt(text: &str, place: Range<usize>) -> Excerpt<'_> {
    let start = place.start.min(text.len());
    let (before, behind) = (text.get(..start).unwrap_or_default(), text.get(start..).unwrap_or_default());
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = start + behind.find(['\n', '\r']).unwrap_or(behind.len());
    let end = boundary(text, place.end.clamp(start, line_end).min(start + AROUND));
    let is_cut = start - line > 2 * AROUND;
    let from = if is_cut { boundary(text, start - AROUND) } else { line };
    let to = if line_end - end > 2 * AROUND { boundary(text, end + AROUND) } else { line_end };
    Excerpt {
        source: text.get(from..to).unwrap_or_default(),
        mark: start - from..end.max(start) - from,
        is_cut,
    }
}

/// The nearest place at or before an offset where a character starts.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// How many findings of each kind, and of how many ways.
fn summary(checked: &Checked) -> String {
    let report = &checked.report;
    let count = |severity: Severity| {
        report
            .findings
            .iter()
            .filter(|finding| finding.suppressed.is_none() && finding.severity == severity)
            .count()
    };
    let suppressed = report.findings.iter().filter(|finding| finding.suppressed.is_some()).count();
    let name = checked.bundle.guide.path.display();
    let counts = [
        (count(Severity::Error), "error", "errors"),
        (count(Severity::Warning), "warning", "warnings"),
        (count(Severity::Note), "note", "notes"),
        (suppressed, "suppressed", "suppressed"),
        (report.unproved.len(), "not proved", "not proved"),
    ];
    let told: Vec<String> = counts
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, several)| format!("{count} {}", if *count == 1 { one } else { several }))
        .collect();
    let verdict = if told.is_empty() { "nothing found".to_string() } else { told.join(", ") };
    let ways = match &report.ways {
        Some(ways) => format!("every one of {ways} ways through the guide"),
        None => "the guide's ways were not walked".to_string(),
    };
    format!("{name}: {verdict} ({ways}; {})\n", beside(checked))
}

/// What was checked together with the guide, so that a review file under a wrong name is missed.
fn beside(checked: &Checked) -> String {
    let bundle = &checked.bundle;
    let files = bundle.overlays.iter().chain(&bundle.review).chain(&bundle.shared);
    let names: Vec<String> = files.map(|file| name(&file.path)).collect();
    let with = if names.is_empty() { String::new() } else { format!("with {}", names.join(", ")) };
    match (&bundle.review, with.is_empty()) {
        (None, true) => "no review file beside it".to_string(),
        (None, false) => format!("{with}, no review file"),
        (Some(_), _) => with,
    }
}
