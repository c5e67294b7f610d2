//! The colours of a theme cannot be read.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::paint::{Paint, Pair, Palette};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::guide::contrast::{Colour, LEAST_FOR_TEXT};
use crate::guide::values;

/// How many pairs a message names.
const MOST_PAIRS: usize = 3;

/// The rule.
pub const RULE: Rule = Rule {
    id: "contrast",
    severity: Severity::Error,
    finds: "A colour of the theme cannot be read on its ground.",
    about: "Text needs a contrast of 4.5:1 with its ground (WCAG 2.2, success criterion 1.4.3), the edges of buttons 3:1 (1.4.11). \
        Below that, people with weak sight, and everybody in sunlight, miss what the page says. Every pair that the widget draws is computed, in light and in dark, \
        with the widget's own colours where the theme gives none. Write the colour that the finding proposes, or another one. \
        Colours that the page gives the element by custom properties are not seen here.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let Some(theme) = &subject.guide.theme else { return };
    let read = |colour: &Option<values::Colour>| Colour::read(&colour.as_ref()?.0);
    let (background, text, accent) = (read(&theme.background), read(&theme.text), read(&theme.accent));
    judge(
        subject,
        findings,
        Palette { is_dark: false, background, text, accent },
        ["background", "text", "accent"],
    );
    let (background, text, accent) =
        (read(&theme.background_dark), read(&theme.text_dark), read(&theme.accent_dark));
    judge(
        subject,
        findings,
        Palette { is_dark: true, background, text, accent },
        ["background_dark", "text_dark", "accent_dark"],
    );
}

/// Judges the background first: text and accent are then judged on the background that it should be.
fn judge(subject: &Subject, findings: &mut Findings, mut palette: Palette, keys: [&str; 3]) {
    for (paint, key) in [Paint::Bg, Paint::Ink, Paint::Accent].into_iter().zip(keys) {
        let Some(given) = palette.given(paint) else { continue };
        let failing = palette.failing(paint);
        if failing.is_empty() {
            continue;
        }
        let mode = if palette.is_dark { "dark" } else { "light" };
        let message = format!("`{key}` {given} cannot be read in {mode} mode: {}", said(&failing));
        let place = subject.at(&format!("/theme/{key}"));
        match palette.nearest(paint) {
            Some(nearest) => {
                let help = format!("{nearest} is the nearest colour of this hue that can be read everywhere");
                findings.report_with_help(place, message, help);
                palette = palette.with(paint, nearest);
            }
            None => findings.report(place, message),
        }
    }
}

/// The pairs and their contrast. Rounded down: 4.496 is not 4.5.
fn said(failing: &[(&Pair, f64)]) -> String {
    let ratio = |contrast: f64| (contrast * 100.0).floor() / 100.0;
    let pair = |(pair, contrast): &(&Pair, f64)| format!("{} {}:1", pair.what, ratio(*contrast));
    let mut said: Vec<String> = failing.iter().take(MOST_PAIRS).map(pair).collect();
    if failing.len() > MOST_PAIRS {
        said.push(format!("{} more", failing.len() - MOST_PAIRS));
    }
    let needs = if failing.iter().all(|(pair, _)| pair.least == LEAST_FOR_TEXT) {
        "4.5:1 is"
    } else {
        "4.5:1, for edges 3:1, is"
    };
    format!("{} ({needs} needed)", said.join(", "))
}
