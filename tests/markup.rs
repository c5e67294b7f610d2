//! Light marks in texts: what they become, what stays as it is, what is refused.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use serde_json::json;
use signpost::guide::problem::Problem;
use signpost::guide::read;
use signpost::guide::text::{Inline, Text};

/// A text as it is read in a guide that has the term `deposit` and the phrase `other`.
fn try_text(text: &str) -> Result<Text, Vec<Problem>> {
    let guide = support::guide_json(json!({
        "intro": text,
        "glossary": { "deposit": { "term": "rent deposit", "meaning": "Money" } },
        "phrases": { "other": [{ "text": "the other side" }] },
    }));
    Ok(read(&guide)?.intro.unwrap())
}

/// The same in a short notation: `b(…)`, `e(…)`, `a(label→url)`, `t(term|shown)`, `p(phrase)`, words in quotes.
fn pieces(text: &str) -> String {
    let problems = |problems: Vec<Problem>| panic!("{text}: {problems:?}");
    notation(&try_text(text).unwrap_or_else(problems))
}

fn notation(text: &Text) -> String {
    let piece = |piece: &Inline| match piece {
        Inline::Plain(words) => format!("'{words}'"),
        Inline::Strong(inner) => format!("b({})", notation(inner)),
        Inline::Emphasis(inner) => format!("e({})", notation(inner)),
        Inline::Link { label, url } => format!("a({}→{url})", notation(label)),
        Inline::Term { term, shown } => format!("t({term}|{})", shown.as_deref().unwrap_or_default()),
        Inline::Phrase(phrase) => format!("p({phrase})"),
    };
    text.pieces().iter().map(piece).collect::<Vec<_>>().join(" ")
}

fn refusal(text: &str) -> String {
    try_text(text).unwrap_err().iter().map(|problem| &*problem.message).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_mark_becomes_its_piece() {
    assert_eq!(pieces("plain words"), "'plain words'");
    assert_eq!(pieces("a **bold** word"), "'a ' b('bold') ' word'");
    assert_eq!(pieces("an *emphasised* word"), "'an ' e('emphasised') ' word'");
    assert_eq!(
        pieces("[a law](https://law.example.com/x?y=1#z)"),
        "a('a law'→https://law.example.com/x?y=1#z)"
    );
    assert_eq!(pieces("call [us](tel:+14165550100)"), "'call ' a('us'→tel:+14165550100)");
    assert_eq!(pieces("[[deposit]], [[deposit|the money]]"), "t(0|) ', ' t(0|the money)");
    assert_eq!(pieces("Ask {other}."), "'Ask ' p(0) '.'");
}

#[test]
fn marks_nest() {
    assert_eq!(pieces("**bold and *both***"), "b('bold and ' e('both'))");
    assert_eq!(pieces("**{other} and [[deposit]]**"), "b(p(0) ' and ' t(0|))");
    assert_eq!(
        pieces("[a **bold** link](https://law.example.com)"),
        "a('a ' b('bold') ' link'→https://law.example.com)"
    );
    assert_eq!(pieces("***both***"), "b(e('both'))");
}

#[test]
fn bold_words_can_stand_inside_emphasis() {
    assert_eq!(pieces("*very **bold** indeed*"), "e('very ' b('bold') ' indeed')");
    assert_eq!(pieces("*ending **bold***"), "e('ending ' b('bold'))");
}

#[test]
fn a_backslash_makes_a_mark_plain() {
    assert_eq!(pieces(r"2 \* 3 \[x\] \{y\} \\"), r"'2 * 3 [x] {y} \'");
    assert_eq!(pieces(r"C:\new"), r"'C:\new'");
}

#[test]
fn a_star_before_a_space_is_only_a_star() {
    assert_eq!(pieces("2 * 3 * 4"), "'2 * 3 * 4'");
    assert_eq!(pieces("* not a list"), "'* not a list'");
}

#[test]
fn html_stays_words() {
    for html in [
        "<b>x</b>",
        "<script>alert(1)</script>",
        "&lt;b&gt; &amp;",
        "<img src=x onerror=alert(1)>",
        "<!-- x -->",
    ] {
        assert_eq!(pieces(html), format!("'{html}'"));
    }
}

#[test]
fn a_mark_that_is_never_closed_is_told() {
    assert_eq!(refusal("a **bold"), r"`**` is opened but never closed: close it, or write a \ before it");
    assert_eq!(refusal("a *word"), r"`*` is opened but never closed: close it, or write a \ before it");
    assert_eq!(refusal("a [[deposit"), "`[[` is opened but never closed with `]]`");
    assert!(refusal("a {other").starts_with("`{` is opened but never closed with `}`"));
}

#[test]
fn only_https_and_tel_can_be_linked() {
    let bad = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "http://law.example.com",
        "//law.example.com",
        "data:text/html,x",
        "https://",
        "https://localhost",
        "https://.example.com",
        "https://a b.example.com",
        "https://user@law.example.com",
        "https://x\\.example.com",
        "https:law.example.com",
        "tel:",
        "tel:abc",
        "tel:+1 416",
        "mailto:a@law.example.com",
        "/page",
        "",
    ];
    for url in bad {
        let told = refusal(&format!("[x]({url})"));
        assert!(told.starts_with("a [label] needs (https://…) or (tel:+…) right behind it"), "{url}: {told}");
    }
    assert!(refusal("[x] (https://law.example.com)").starts_with("a [label] needs"));
}

#[test]
fn a_link_or_a_term_without_words_is_refused() {
    for empty in ["[](https://law.example.com)", "[[deposit|]]", "[[deposit| ]]"] {
        assert!(try_text(empty).is_err(), "{empty} would be drawn as nothing that can be read or tapped");
    }
}

#[test]
fn marks_nest_four_deep_at_most() {
    let inside = |text: &str| format!("**a *b [c **{text}** c](https://law.example.com) b* a**");
    assert!(try_text(&inside("d")).is_ok());
    let told = refusal(&inside("d *e* d"));
    assert!(told.contains("bold, emphasis and links nest 4 deep at most"), "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _either = try_text(&text).is_ok();
    }

    #[test]
    fn no_heap_of_marks_makes_the_reader_panic(marks in "[\\\\*\\[\\]{}()| aé]{0,40}") {
        if let Err(problems) = try_text(&marks) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn words_without_marks_stay_as_they_are(words in "[^*\\[\\]{}\\\\]*[^*\\[\\]{}\\\\\\s]") {
        prop_assert_eq!(try_text(&words).unwrap(), Text::plain(&words));
    }

    #[test]
    fn escaping_every_mark_gives_the_words_back(words in "[*\\[\\]{}\\\\ a-c]*[a-c]") {
        let mut escaped = String::new();
        for letter in words.chars() {
            if "*[]{}\\".contains(letter) {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
        prop_assert_eq!(try_text(&escaped).unwrap(), Text::plain(&words));
    }
}
