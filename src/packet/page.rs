//! The frame of every file: one HTML page that loads nothing, its style, and how chapters and parts are set.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style. It is all that the policy of the page allows.
const STYLE: &str = include_str!("packet.css");

/// Nothing may be fetched or run, whatever a guide says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// What a page is about.
pub struct Title<'a> {
    /// What kind of paper it is: "Review packet".
    pub kind: &'a str,
    /// The guide's title in plain words.
    pub title: &'a str,
    /// The guide's id, which has no letters but a to z, digits and hyphens.
    pub id: &'a str,
    /// The first digits of its digest.
    pub digest: &'a str,
    /// The guide's language.
    pub locale: &'a str,
}

/// A whole file.
pub fn whole(title: &Title, inside: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(title.locale) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light only";
                title { (title.kind) ": " (title.title) }
                style { (PreEscaped(STYLE)) (PreEscaped(running(title))) }
            }
            body lang="en" { (inside) }
        }
    }
}

/// The line on top of every printed page. What goes into it is an id and a digest, so no letter of it can end the style.
fn running(title: &Title) -> String {
    let plain = |text: &str| {
        text.chars()
            .filter(|letter| letter.is_ascii_alphanumeric() || "- ".contains(*letter))
            .collect::<String>()
    };
    let (kind, id, digest) = (plain(title.kind), plain(title.id), plain(title.digest));
    format!("@page{{@top-left{{content:\"{kind} · {id}\"}}@top-right{{content:\"version {digest}\"}}}}")
}

/// The chapters that open a page of their own. The others are short, and follow on.
const OPENING: [&str; 9] = [
    "first-screen",
    "questions",
    "map",
    "outcomes",
    "sections",
    "actions",
    "policies",
    "results",
    "approval",
];

/// A chapter.
pub fn chapter(id: &str, title: &str, inside: Markup) -> Markup {
    html! {
        section.chapter.opens[OPENING.contains(&id)] id=(id) {
            h2 { (title) }
            (inside)
        }
    }
}

/// The kinds of parts that are short enough to stay on one page.
const SHORT: [&str; 9] =
    ["question", "outcome", "action", "helpline", "notice", "firm", "phrase", "policy", "scenario"];

/// A part of the guide, under the name by which the rest of the packet speaks of it.
pub fn part(kind: &str, id: &str, label: &str, inside: Markup) -> Markup {
    judged(kind, id, label, html! {}, inside)
}

/// The same, with what came of it at the end of its heading.
pub fn judged(kind: &str, id: &str, label: &str, verdict: Markup, inside: Markup) -> Markup {
    html! {
        section.part.whole[SHORT.contains(&kind)] id={ (kind) "-" (id) } {
            h3 { span.label { (label) } " " code { (id) } (verdict) }
            (inside)
        }
    }
}
