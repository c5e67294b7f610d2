//! The cover, the contents, and how a packet is to be read.

use maud::{Markup, html};

use crate::check::digest;
use crate::check::finding::Severity;
use crate::check::texts::{Part, words};
use crate::guide::firm::Overdue;
use crate::packet::desk::Desk;
use crate::packet::page::Title;
use crate::packet::prose::prose;
use crate::packet::results::{grade, graded};
use crate::packet::tried;

/// What a page is about, made ready.
pub struct Front {
    kind: &'static str,
    title: String,
    /// The digest of the guide's file.
    pub digest: String,
}

impl Front {
    /// The guide's title in plain words.
    pub fn plain(&self) -> &str {
        &self.title
    }

    /// The same for the frame of the page.
    pub fn as_title<'f>(&'f self, desk: &'f Desk) -> Title<'f> {
        let (id, locale) = (&*desk.guide.id.0, &*desk.guide.locale);
        Title { kind: self.kind, title: &self.title, id, digest: digest::short(&self.digest), locale }
    }
}

/// What a page of some kind is about.
pub fn title(desk: &Desk, kind: &'static str) -> Front {
    Front {
        kind,
        title: words(desk.guide, &desk.guide.title, &[]),
        digest: digest::of(desk.material.input.guide),
    }
}

/// The first page.
pub fn cover(desk: &Desk, front: &Front) -> Markup {
    let guide = desk.guide;
    html! {
        header.cover {
            p.kind { (front.kind) }
            h1 lang=(&*guide.locale) { (prose(guide, &guide.title)) }
            (facts(desk, front))
            p {
                "This packet prints every word that this guide can show anybody, the conditions in words, and exactly who sees what. "
                "It was made from the guide’s own file by the code that shows the guide to visitors. Read it, mark it, and sign it on the last page."
            }
            (verdict(desk))
        }
    }
}

/// The facts about the version.
pub fn facts(desk: &Desk, front: &Front) -> Markup {
    let (guide, review) = (desk.guide, &desk.guide.review);
    html! {
        dl.facts.wide {
            dt { "Guide" } dd { code { (&*guide.id.0) } " (" (desk.material.names.guide) ")" }
            dt { "Version" } dd { code { (digest::short(&front.digest)) } " (the start of the file’s SHA-256)" }
            dt { "Dated" } dd { (desk.subject.today.written()) }
            dt { "Jurisdiction" } dd { (&*guide.jurisdiction) }
            dt { "Language" } dd { (&*guide.locale) (translated(desk)) }
            dt { "Reviewed" } dd { "by " (&*review.by) " on " (review.on.written()) "; due again on " (review.due.written()) ", after which " (overdue(review.overdue)) }
            dt { "Holds" } dd { (holds(desk)) }
            dt { "Ways" }
            dd { (desk.report.ways.as_deref().unwrap_or("more than could be counted")) " ways through the guide: complete sets of answers that somebody can give" }
            @if let Some(grade) = grade(desk, is_running) { dt { "Reading" } dd { (graded(&grade)) ", short answers and sections together" } }
        }
    }
}

/// Whether a part is running text, for which grades are made.
fn is_running(part: Part) -> bool {
    matches!(part, Part::Outcome(_) | Part::Section(_) | Part::Fragment(_))
}

fn translated(desk: &Desk) -> String {
    let locales: Vec<&str> =
        desk.subject.translations.iter().map(|translation| &*translation.guide.locale).collect();
    if locales.is_empty() { String::new() } else { format!("; translated into {}", locales.join(", ")) }
}

fn overdue(overdue: Overdue) -> &'static str {
    match overdue {
        Overdue::Warn => "a sentence on the page says that the law may have changed",
        Overdue::Hide => "the sections give way to a sentence, and contacts stay",
        Overdue::Fallback => "the page shows its own fallback instead of the guide",
    }
}

fn holds(desk: &Desk) -> String {
    let guide = desk.guide;
    let counts = [
        (guide.questions.0.len(), "question", "questions"),
        (guide.outcomes.len(), "short answer", "short answers"),
        (guide.sections.len(), "section", "sections"),
        (guide.actions.len(), "action", "actions"),
        (guide.helplines.len(), "helpline", "helplines"),
        (guide.notices.len(), "notice", "notices"),
    ];
    let said: Vec<String> = counts.iter().map(|(count, one, many)| counted(*count, one, many)).collect();
    said.join(", ")
}

/// A number of things in words.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// What the checker came to, in a few sentences. The chapter of the findings must be on the same paper.
pub fn verdict(desk: &Desk) -> Markup {
    let open = |severity| desk.report.counted().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (open(Severity::Error), open(Severity::Warning));
    let suppressed = desk.report.findings.iter().filter(|finding| finding.suppressed.is_some()).count();
    let unproved = desk.report.unproved.len();
    html! {
        p.verdict {
            @if errors + warnings == 0 { strong { "The check found nothing to mend." } }
            @else { strong { "The check found " (counted(errors, "error", "errors")) " and " (counted(warnings, "warning", "warnings")) "." } }
            @if suppressed > 0 { " " (counted(suppressed, "finding was", "findings were")) " let pass with a reason." }
            (tried::counts(desk))
            @if unproved > 0 { " " (counted(unproved, "point", "points")) " could not be proved." }
            " " a href="#findings" { "See the findings." }
        }
    }
}

/// Where to find what.
pub fn contents(desk: &Desk) -> Markup {
    let guide = desk.guide;
    html! {
        nav.contents {
            h2 { "Contents" }
            ol {
                li { a href="#first-screen" { "The first screen" } }
                li { a href="#questions" { "The questions" } (ids("question", guide.questions.0.iter().map(|part| &*part.id.0))) }
                li { a href="#map" { "The map" } }
                li { a href="#outcomes" { "The short answers" } (ids("outcome", guide.outcomes.iter().map(|part| &*part.id.0))) }
                li { a href="#sections" { "The sections" } (ids("section", guide.sections.iter().map(|part| &*part.id.0))) }
                li { a href="#actions" { "Ways to reach a firm" } (ids("action", guide.actions.iter().map(|part| &*part.id.0))) }
                li { a href="#helplines" { "Independent help" } (ids("helpline", guide.helplines.iter().map(|part| &*part.id.0))) }
                li { a href="#notices" { "Notices" } (ids("notice", guide.notices.iter().map(|part| &*part.id.0))) }
                li { a href="#wordings" { "Wordings, terms and shared texts" } }
                li { a href="#words" { "The widget’s own words" } }
                li { a href="#policies" { "Policies" } }
                li { a href="#scenarios" { "Scenarios" } }
                li { a href="#results" { "Whole results" } }
                li { a href="#sources" { "Sources" } }
                li { a href="#findings" { "Findings" } }
                li { a href="#translations" { "Translations" } }
                li { a href="#approval" { "Approval" } }
            }
        }
    }
}

fn ids<'i>(kind: &str, ids: impl Iterator<Item = &'i str>) -> Markup {
    html! { p.ids { @for id in ids { a href={ "#" (kind) "-" (id) } { (id) } " " } } }
}

/// How to read the rest.
pub fn how_to_read(desk: &Desk) -> Markup {
    let is_worded = !desk.guide.phrases.0.is_empty();
    html! {
        section.how {
            h2.plain { "How to read this packet" }
            ul {
                li { "Behind the line at the left stands what a visitor reads. Among it, these are the packet’s and no visitor reads them: the small slanted lines (“Only where …”, “Shared text …”), the short names and remarks beside answers, and addresses in brackets. What has no line at the left is the packet’s." }
                li { strong { "Condition" } " is what the guide’s file says, in words. " strong { "Who" } " is worked out from it: the groups of visitors who see the part, each as wide as it can be. They may overlap; nobody else sees it. One line does for both where they are the same." }
                li { strong { "Ways" } " count complete sets of answers, not visitors: they say nothing about how many people give them. There are " (desk.report.ways.as_deref().unwrap_or("more than could be counted")) " in all." }
                li { strong { "Only where" } " stands before what some of those who see a section do not see." }
                @if is_worded { li { span.phrase { "one " span.or { "|" } " other" } " is one text with several wordings. Who reads which is said under “Wordings”." } }
                li { "Answers go by their short names in quotes, “like-this”, which stand beside the options under “The questions”." }
            }
        }
    }
}
