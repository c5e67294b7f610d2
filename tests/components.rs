//! The screens as they are drawn: what a guide's texts become, and what the first screen and the questions show.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use support::page::{Element, Page, draw, draw_at};
use support::{answers, guide_of, small};

type Given<'a> = &'a [(&'a str, &'a str)];

const TENANT: Given = &[("role", "tenant"), ("safe", "yes"), ("damage", "walls floor")];

/// The small guide after some answers.
fn after(given: Given) -> Page {
    let guide = small();
    let given = answers(&guide, given);
    draw(guide, Some(given))
}

fn texts<'p>(elements: impl Iterator<Item = &'p Element>) -> Vec<&'p str> {
    elements.map(|element| &*element.text).collect()
}

fn headings(page: &Page) -> Vec<&Element> {
    page.elements.iter().filter(|element| matches!(element.name.as_bytes(), [b'h', b'1'..=b'6'])).collect()
}

#[test]
fn headings_start_at_the_level_of_the_page_and_never_skip_or_exceed_six() {
    for (asked, first) in [(0, 1), (1, 1), (2, 2), (4, 4), (6, 6), (200, 6)] {
        let guide = small();
        let given = answers(&guide, TENANT);
        let page = draw_at(guide, Some(given), asked, "2026-02-01");
        let levels: Vec<u8> =
            headings(&page).iter().map(|heading| heading.name.as_bytes()[1] - b'0').collect();
        assert_eq!(levels[0], first);
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1)
                && levels.iter().all(|level| *level >= first),
            "{levels:?}"
        );
    }
}

#[test]
fn html_in_a_guide_is_shown_as_words() {
    let html = "<img src=x onerror=alert(1)> & </p><script>x</script> \"'";
    let one = json!({ "id": "a", "text": html, "help": html });
    let guide = guide_of(json!({
        "title": html, "intro": html, "locale": "en\" onclick=\"x",
        "questions": [{ "id": "one", "text": html, "help": html, "why": html, "choose": "one", "options": [one, { "id": "b", "text": html }] }],
        "outcomes": [{ "id": "last", "headline": html, "summary": html }],
        "sections": [{ "id": "s", "title": html, "sources": [], "blocks": [{ "paragraph": html }, { "callout": { "tone": "info", "text": html } }] }],
        "firm": { "name": html, "acts_for": [], "serves": [], "phone": "+14165550100" },
        "actions": [{ "id": "t", "kind": "text", "label": html, "message": html, "note": html }],
        "words": { "start": html, "back": html, "result": html },
    }));
    let answered = answers(&guide, &[("one", "a")]);
    let start = draw(guide.clone(), None);
    let question = draw(guide.clone(), Some(Default::default()));
    let result = draw(guide, Some(answered));
    for (page, times) in [(&start, 3), (&question, 6), (&result, 9)] {
        assert!(page.named("img").chain(page.named("script")).next().is_none(), "{}", page.lines());
        assert!(
            page.elements
                .iter()
                .flat_map(|element| &element.attributes)
                .all(|(name, _)| !name.starts_with("on"))
        );
        assert!(
            page.text().matches(html).count() >= times,
            "{} in {}",
            page.text().matches(html).count(),
            page.text()
        );
    }
}

#[test]
fn phrases_are_filled_wherever_a_guide_may_write_them() {
    let word = "ask {who} now";
    let guide = guide_of(json!({
        "phrases": { "who": [{ "when": { "one": "a" }, "text": "your lawyer" }, { "text": "a lawyer" }] },
        "title": word, "intro": word, "emergency": { "text": word, "phone": "911" },
        "notices": [{ "id": "n", "text": word, "at": ["start", "question", "result", "action"] }],
        "questions": [{ "id": "one", "text": word, "help": word, "why": word, "choose": "one", "options": [{ "id": "a", "text": word, "help": word }, { "id": "b", "text": word }] }],
        "outcomes": [{ "id": "o", "when": { "one": "a" }, "headline": word, "summary": word, "urgent": true }, { "id": "last", "headline": word }],
        "sections": [{ "id": "s", "title": word, "sources": [], "blocks": [
            { "list": [word] }, { "myth": { "claim": word, "fact": word } }, { "callout": { "tone": "info", "title": word, "text": word } },
            { "table": { "caption": word, "columns": [word], "rows": [[word]] } }, { "links": [{ "label": word, "url": "https://law.example.com", "note": word }] },
            { "timeline": { "caption": word, "unit": "day", "spans": [{ "label": word, "to": 3, "note": word }] } },
        ] }],
        "actions": [{ "id": "c", "kind": "call", "label": word, "note": word, "steps": [word], "phone": "+14165550100" }],
        "helplines": [{
            "id": "h", "name": word, "hours": word, "note": word, "phone": "911", "audience": "anyone", "start": true,
            "source": "https://line.example.com", "verified": "2026-01-01",
        }],
    }));
    let answered = answers(&guide, &[("one", "a")]);
    let counts = |page: &Page| {
        ["ask now", "ask  now", "ask a lawyer now", "ask your lawyer now"]
            .map(|words| page.text().matches(words).count())
    };
    assert_eq!(counts(&draw(guide.clone(), None)), [0, 0, 7, 0], "title, intro, emergency, notice, helpline");
    assert_eq!(
        counts(&draw(guide.clone(), Some(Default::default()))),
        [0, 0, 8, 0],
        "bar, question, why, options, notice"
    );
    let result = draw(guide, Some(answered));
    let [bare, gap, others, own] = counts(&result);
    assert_eq!((bare, gap, others), (0, 0, 0), "{}", result.text());
    assert!(own >= 25, "{own} in {}", result.text());
}

#[test]
fn the_first_screen_says_what_it_is_what_it_keeps_and_where_help_is() {
    let page = draw(small(), None);
    assert_eq!(headings(&page)[0].text, "Can the deposit be kept?");
    for said in [
        "A few questions about a rent deposit.",
        "In danger now?",
        "Call 911",
        "Nothing is saved and nothing is sent.",
        "At most 3 short questions.",
        "The “Leave” link hides this page at once and opens another site.",
        "This is not legal advice.",
        "Reviewed by A. Lawyer on 2026-01-15",
        "Tenant line",
        "Call 1-800-555-0100",
    ] {
        assert!(page.text().contains(said), "{said} is not in {}", page.text());
    }
    assert!(!page.text().contains("Crisis text"), "only helplines for the first screen");
    let start = page.classed("primary").next().unwrap();
    assert_eq!((&*start.name, &*start.text), ("button", "Begin"));
    assert!(page.addresses().contains(&"tel:911"));
    assert!(page.place("emergency") < page.place("primary"));
}

#[test]
fn a_question_with_one_answer_is_a_list_of_buttons() {
    let page = after(&[]);
    assert_eq!(headings(&page)[0].text.trim_start(), "Question 1 of at most 3 Who are you?");
    let options: Vec<_> = page.classed("option").collect();
    assert_eq!(texts(page.classed("option-text")), ["I rent", "I own", "I'm not sure"]);
    assert!(
        options.iter().all(|option| option.name == "button" && option.attribute("type") == Some("button"))
    );
    assert!(options[0].text.contains("Or I used to rent"));
    assert!(page.text().contains("Pick one.") && page.text().contains("Your answers stay here."));
    assert_eq!(texts(page.named("summary")), ["Why we ask"]);
    assert!(page.text().contains("The rules differ."));
}

#[test]
fn a_question_with_several_answers_is_a_group_of_checkboxes() {
    let page = after(&[("role", "tenant"), ("safe", "yes")]);
    assert!(
        headings(&page)[0].text.contains("Question 3 of at most 3")
            && headings(&page)[0].text.contains("What does the landlord speak of?")
    );
    let boxes: Vec<_> = page.named("input").collect();
    assert_eq!(boxes.len(), 3);
    assert!(boxes.iter().all(|input| input.attribute("type") == Some("checkbox")));
    assert_eq!(texts(page.named("label")), ["The walls", "The floor", "None of these, or I'm not sure"]);
    assert!(page.elements.iter().any(|element| element.attribute("role") == Some("group")
        && element.attribute("aria-labelledby") == Some("title")));
    assert_eq!(
        texts(page.elements.iter().filter(|element| element.attribute("role") == Some("alert"))),
        [""]
    );
    assert_eq!(texts(page.classed("primary")), ["Continue"]);
}
