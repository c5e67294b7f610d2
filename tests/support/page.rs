//! The widget drawn on the host, and its HTML taken apart.

use std::rc::Rc;

use signpost::guide::Guide;
use signpost::interview::Answers;
use signpost::widget::app::{App, Props};
use signpost::widget::session::Session;
use signpost::widget::speech::Speech;
use yew::{Callback, LocalServerRenderer};

/// An element of a page.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Its words and those of everything inside it.
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
    }
}

/// A page as text and as its elements, in the order of the text.
#[derive(Debug)]
pub struct Page {
    pub html: String,
    pub elements: Vec<Element>,
}

/// The widget at its first screen, or with answers at the next question or the result.
pub fn draw(guide: Guide, answers: Option<Answers>) -> Page {
    draw_at(guide, answers, 2, "2026-02-01")
}

/// The same with headings from a level on, on a day.
pub fn draw_at(guide: Guide, answers: Option<Answers>, level: u8, today: &str) -> Page {
    let (guide, today) = (Rc::new(guide), super::day(today));
    let session = match answers {
        Some(answers) => Session::with_answers(guide, today, answers),
        None => Session::new(guide, today),
    };
    draw_session(session, level)
}

/// The widget wherever a visitor is.
pub fn draw_session(session: Session, level: u8) -> Page {
    let props = Props {
        guide: session.guide.clone(),
        today: session.today,
        level,
        session: Some(session),
        speech: Speech::default(),
        on_event: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    Page { elements: elements(&html), html }
}

impl Page {
    /// The elements of a name.
    pub fn named<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The elements of a class.
    pub fn classed<'p>(&'p self, class: &'p str) -> impl Iterator<Item = &'p Element> {
        self.elements.iter().filter(move |element| element.has_class(class))
    }

    /// Where the first element of a class stands among all elements.
    pub fn place(&self, class: &str) -> usize {
        let found = self.elements.iter().position(|element| element.has_class(class));
        found.unwrap_or_else(|| panic!("no element of class {class} in\n{}", self.lines()))
    }

    /// All words of the page.
    pub fn text(&self) -> &str {
        &self.elements[0].text
    }

    /// The addresses of all links.
    pub fn addresses(&self) -> Vec<&str> {
        self.named("a").filter_map(|link| link.attribute("href")).collect()
    }

    /// The page with one tag or text on a line, to be read and compared.
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        let mut depth = 0usize;
        let pieces = self.html.split_inclusive('>').map(|piece| piece.split_at(piece.find('<').unwrap_or(0)));
        for piece in pieces.flat_map(|(text, tag)| [text, tag]).filter(|piece| !piece.is_empty()) {
            depth -= usize::from(piece.starts_with("</"));
            lines.push_str(&"  ".repeat(depth));
            lines.push_str(piece);
            lines.push('\n');
            depth += usize::from(opens(piece));
        }
        lines
    }
}

fn opens(tag: &str) -> bool {
    tag.starts_with('<') && !tag.starts_with("</") && !tag.starts_with("<input")
}

fn elements(html: &str) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        if tag.starts_with('/') {
            open.pop();
        } else {
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            if opens(&format!("<{tag}")) {
                open.push(elements.len());
            }
            elements.push(Element { name: name.into(), attributes: pairs(attributes), text: String::new() });
        }
        for index in &open {
            elements[*index].text.push_str(&decoded(text));
        }
    }
    elements
}

fn pairs(attributes: &str) -> Vec<(String, String)> {
    let mut parts = attributes.split('"');
    let mut pairs = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        pairs.push((name.trim().trim_end_matches('=').into(), decoded(value)));
    }
    pairs
}

fn decoded(text: &str) -> String {
    let marks =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    marks.iter().fold(text.to_string(), |text, (mark, meant)| text.replace(mark, meant))
}
