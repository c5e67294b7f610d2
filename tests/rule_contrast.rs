//! The rule about contrast: its table of colours is that of the style sheets, and what it proposes can be read.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::{any, proptest};
use serde_json::{Value, json};
use signpost::check::finding::Finding;
use signpost::check::paint::{OWN, PAIRS, Paint, Palette};
use signpost::check::{Input, check};
use signpost::guide::contrast::Colour;
use support::{file, guide_json, today};

/// What is found in a guide with a theme.
fn found(theme: &Value) -> Vec<Finding> {
    let text = guide_json(json!({ "theme": theme }));
    let report = check(&Input::of(&text, today()));
    report.findings.into_iter().filter(|finding| finding.rule == "contrast").collect()
}

/// The colours in a line of a style sheet.
fn colours(line: &str) -> Vec<u32> {
    let digits =
        line.split('#').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_hexdigit()).next().unwrap());
    let full = |digits: &str| {
        if digits.len() == 3 {
            digits.chars().flat_map(|digit| [digit, digit]).collect()
        } else {
            digits.to_string()
        }
    };
    digits.map(|digits| u32::from_str_radix(&full(digits), 16).unwrap()).collect()
}

#[test]
fn the_colours_are_those_of_the_style_sheet() {
    let sheet = file("www/widget/tokens.css");
    for (_, name, light, dark) in OWN {
        let line = sheet.lines().find(|line| line.trim_start().starts_with(&format!("--{name}:")));
        assert_eq!(colours(line.unwrap()), [light, dark], "--{name}");
    }
    let named =
        sheet.lines().filter(|line| line.trim_start().starts_with("--") && line.contains('#')).count();
    // `--line` parts things for the eye alone: nothing is written on it, and no control is drawn with it.
    assert_eq!(named, OWN.len() + 1, "the style sheet has a colour that the table lacks");
}

/// The colours that the style sheets give to a property, by their names.
fn used(property: &str) -> BTreeSet<&'static str> {
    let sheets = ["frame", "controls", "question", "blocks", "result"];
    let text: String = sheets.iter().map(|sheet| file(&format!("www/widget/{sheet}.css"))).collect();
    let is_used = |name: &str| text.lines().any(|line| line.trim() == format!("{property}: var(--{name});"));
    OWN.iter().map(|own| own.1).filter(|name| is_used(name)).collect()
}

#[test]
fn every_colour_of_text_and_every_ground_of_the_style_sheets_is_in_a_pair() {
    let name = |paint: Paint| OWN.iter().find(|own| own.0 == paint).unwrap().1;
    let texts: BTreeSet<_> =
        PAIRS.iter().filter(|pair| pair.least > 4.0).map(|pair| name(pair.front)).collect();
    let grounds: BTreeSet<_> = PAIRS.iter().map(|pair| name(pair.ground)).collect();
    // Text takes its colour from the frame where no rule gives it one.
    assert_eq!(texts, &used("color") | &BTreeSet::from(["ink"]));
    assert_eq!(grounds, used("background"));
}

#[test]
fn the_widgets_own_colours_can_be_read() {
    for is_dark in [false, true] {
        let palette = Palette { is_dark, ..Palette::default() };
        for pair in &PAIRS {
            assert!(
                palette.contrast(pair) >= pair.least,
                "{} in {palette:?}: {}",
                pair.what,
                palette.contrast(pair)
            );
        }
    }
    assert_eq!(found(&json!({ "font": "serif" })), []);
}

#[test]
fn a_pale_accent_is_told_with_the_nearest_that_can_be_read() {
    let findings = found(&json!({ "accent": "#d9a520", "accent_dark": "#d9a520" }));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/theme/accent");
    assert_eq!(
        findings[0].message,
        "`accent` #d9a520 cannot be read in light mode: links in the emergency box 2.03:1, links in boxes 2.06:1, \
         links in warnings 2.1:1, 2 more (4.5:1 is needed)"
    );
    assert_eq!(
        findings[0].help.as_deref(),
        Some("#8c6a15 is the nearest colour of this hue that can be read everywhere")
    );
}

#[test]
fn a_background_answers_for_what_the_theme_does_not_colour() {
    let findings = found(&json!({ "background": "#102030" }));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.pointer, "/theme/background");
    // Small print keeps the widget's colour, whatever the text is.
    let findings = found(&json!({ "background": "#102030", "text": "#ffffff" }));
    let places: Vec<_> = findings.iter().map(|finding| &*finding.place.pointer).collect();
    assert_eq!(places, ["/theme/background", "/theme/text"]);
}

#[test]
fn a_text_that_only_a_wrong_background_spoils_is_not_told_too() {
    let findings = found(&json!({ "background": "#808080", "text": "#333333", "accent": "#1d4f91" }));
    let places: Vec<_> = findings.iter().map(|finding| &*finding.place.pointer).collect();
    assert_eq!(places, ["/theme/background"]);
}

#[test]
fn contrast_is_rounded_down_so_that_what_fails_never_reads_as_enough() {
    // On white 4.5:1 and a little more, in the widget's boxes a little less.
    let findings = found(&json!({ "text": "#767676" }));
    assert!(!findings[0].message.contains(" 4.5:1,"), "{}", findings[0].message);
    assert!(!findings[0].message.contains("text 4.5"), "{}", findings[0].message);
}

proptest! {
    #[test]
    fn a_theme_that_takes_every_proposal_has_no_finding(given in any::<[Option<u32>; 6]>()) {
        let keys = ["background", "text", "accent", "background_dark", "text_dark", "accent_dark"];
        let mut theme = json!({});
        for (key, colour) in keys.iter().zip(given) {
            if let Some(colour) = colour {
                theme[key] = json!(Colour::of(colour).to_string());
            }
        }
        for finding in found(&theme) {
            let key = finding.place.pointer.rsplit('/').next().unwrap().to_string();
            let help = finding.help.unwrap();
            theme[key] = json!(help.split(' ').next().unwrap());
        }
        assert_eq!(found(&theme), [], "{theme}");
    }
}
