//! The page around the studio: the sample site's frame, and the widget in it.
//!
//! The one place that touches what the studio does not own. All by attributes, text and CSSOM, which the page's policy
//! allows where it forbids a `style` attribute and markup from text.

use super::colour::for_dark;
use super::fallback::{self, Paragraph, Piece};
use super::sample::Page;
use super::settings::Settings;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

/// Shows the choices on the page.
pub fn apply(settings: &Settings) {
    let Some(frame) = find("#frame") else { return };
    let theme = settings.theme.attribute();
    // The site's page goes dark with its widget, as a real one would.
    set(&frame, "data-theme", theme);
    set_property(&frame, "--frame-width", settings.width.length());
    show_guide(&frame, settings);

    // Found anew each time: the loader puts it there, perhaps after the studio has started.
    let Some(widget) = widget() else { return };
    set(&widget, "theme", theme);
    let accent = settings.accent.map(|colour| colour.to_string());
    let dark = settings.accent.map(|colour| for_dark(colour).to_string());
    set_property(&widget, "--signpost-accent", accent.as_deref());
    set_property(&widget, "--signpost-accent-dark", dark.as_deref());
}

/// The guide, and the site around it. Left alone if they are on show: a colour must not begin the guide anew.
fn show_guide(frame: &Element, settings: &Settings) {
    let (sample, page) = (settings.guide.sample(), settings.page());
    let shown = |name| frame.get_attribute(name);
    if shown("data-guide").as_deref() == Some(sample.id) && shown("lang").as_deref() == Some(page.locale) {
        return;
    }
    set(frame, "data-guide", Some(sample.id));
    set(frame, "lang", Some(page.locale));
    for (selector, words) in words(page) {
        if let Some(place) = find(selector) {
            place.set_text_content(Some(words));
        }
    }
    if let Some(place) = find("#guide .fallback") {
        // The browser refuses a name that is none. Ours are constants.
        let _ = fill(&place, &fallback::paragraphs(sample, page));
    }
    if let Some(widget) = widget() {
        set(&widget, "guide", Some(&sample.address()));
        set(&widget, "lang", sample.asked_for(page));
    }
}

/// What the site says, each with its place in the frame.
fn words(page: &Page) -> [(&'static str, &'static str); 5] {
    [
        ("#frame-site", page.site),
        ("#frame-note", page.note),
        ("#frame-heading", page.heading),
        ("#frame-lead", page.lead),
        ("#frame-foot", page.foot),
    ]
}

fn fill(place: &Element, paragraphs: &[Paragraph]) -> Result<(), JsValue> {
    let Some(document) = document() else { return Ok(()) };
    place.set_text_content(None);
    for (class, pieces) in paragraphs {
        let paragraph = document.create_element("p")?;
        set(&paragraph, "class", *class);
        for piece in pieces {
            match piece {
                Piece::Words(words) => paragraph.append_with_str_1(words)?,
                Piece::Link(attributes, says) => {
                    let link = document.create_element("a")?;
                    attributes.iter().for_each(|(name, value)| set(&link, name, Some(value)));
                    link.set_text_content(Some(says));
                    paragraph.append_with_node_1(&link)?;
                }
            }
        }
        place.append_with_node_1(&paragraph)?;
    }
    Ok(())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

fn widget() -> Option<HtmlElement> {
    find("#frame legal-signpost")
}

// The browser refuses a name that is none. Ours are constants, so there is nothing to handle in either.
fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn set_property(element: &HtmlElement, name: &str, value: Option<&str>) {
    let style = element.style();
    let _ = match value {
        Some(value) => style.set_property(name, value),
        None => style.remove_property(name).map(|_| ()),
    };
}

#[cfg(test)]
mod tests {
    use super::super::fallback::{html, paragraphs};
    use super::super::sample::Guide;
    use super::words;

    fn squeezed(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace("> <", "><")
    }

    #[test]
    fn the_page_without_the_studio_shows_the_first_guide_and_its_site() {
        let file = squeezed(include_str!("../../index.html"));
        let sample = Guide::default().sample();
        for (place, words) in words(&sample.own) {
            let id = place.trim_start_matches('#');
            assert!(file.contains(&format!(" id=\"{id}\">{words}</")), "index.html lacks {place}: {words}");
        }
        let frame = format!("data-guide=\"{}\" lang=\"{}\"", sample.id, sample.own.locale);
        assert!(file.contains(&frame), "index.html lacks {frame}");
        let tag = format!("data-guide=\"{}\"", sample.address());
        assert!(file.contains(&tag), "index.html lacks {tag}");
    }

    #[test]
    fn the_page_without_the_studio_has_the_fallback_of_the_first_guide() {
        let file = squeezed(include_str!("../../index.html"));
        let sample = Guide::default().sample();
        let mut expected = String::new();
        for (class, pieces) in paragraphs(sample, &sample.own) {
            let class = class.map(|class| format!(" class=\"{class}\"")).unwrap_or_default();
            expected += &format!("<p{class}>{}</p>", html(&pieces));
        }
        let expected = format!("<div class=\"fallback\">{expected}</div>");
        assert!(file.contains(&expected), "index.html lacks:\n{expected}");
    }
}
