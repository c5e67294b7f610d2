//! What stands where the guide belongs until it is ready, and if it cannot run: on this page, and in what a firm pastes.

use super::sample::{Call, Language, Page, Sample};
use crate::guide::phone::{call as dial, shown};

/// Words, or a link among them.
pub enum Piece {
    /// Words as they are.
    Words(&'static str),
    /// A link: its attributes, and what it says.
    Link(Vec<(&'static str, String)>, String),
}

/// A paragraph: its class, if it has one, and what is in it.
pub type Paragraph = (Option<&'static str>, Vec<Piece>);

/// What the link off the page says.
pub fn leave(language: Language) -> &'static str {
    match language {
        Language::English => "Leave this page",
        Language::French => "Quitter cette page",
        Language::Spanish => "Salir de esta página",
    }
}

fn danger(language: Language) -> &'static str {
    match language {
        Language::English => "In danger now? Call",
        Language::French => "En danger en ce moment? Appelez le",
        Language::Spanish => "¿Hay peligro ahora mismo? Llame al",
    }
}

fn cannot_run(language: Language) -> &'static str {
    match language {
        Language::English => {
            "If the questions do not appear here, your browser cannot run them. These numbers still work."
        }
        Language::French => {
            "Si les questions ne s’affichent pas ici, c’est que votre navigateur ne peut pas les montrer. \
             Ces numéros fonctionnent quand même."
        }
        Language::Spanish => {
            "Si las preguntas no aparecen aquí, su navegador no puede mostrarlas. \
             Estos números funcionan de todos modos."
        }
    }
}

/// On this page: the way off it first, then numbers that are real.
pub fn paragraphs(sample: &Sample, page: &Page) -> Vec<Paragraph> {
    let language = page.language;
    let emergency = Call { words: danger(language), phone: "911" };
    let mut all =
        vec![(None, vec![exit(sample, page, Some("leave"))]), (Some("danger"), call(&emergency, "."))];
    all.extend(page.lines.iter().map(|line| (None, call(line, ""))));
    all.push((None, vec![Piece::Words(cannot_run(language))]));
    all
}

/// In what a firm pastes: the number to call, and the way off the page.
pub fn to_paste(sample: &Sample, page: &Page) -> String {
    format!("{}\n  {}", html(&call(&page.call, ".")), html(&[exit(sample, page, None)]))
}

/// Pieces as HTML. A test sees to it that no words need escaping.
pub fn html(pieces: &[Piece]) -> String {
    pieces.iter().map(piece).collect()
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => (*words).to_string(),
        Piece::Link(attributes, says) => {
            let attributes: String =
                attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
            format!("<a{attributes}>{says}</a>")
        }
    }
}

fn call(call: &Call, end: &'static str) -> Vec<Piece> {
    let link = Piece::Link(vec![("href", dial(call.phone))], shown(call.phone));
    vec![Piece::Words(call.words), Piece::Words(" "), link, Piece::Words(end)]
}

/// Works before any script has run, in place of the whole window, and tells the other site nothing.
fn exit(sample: &Sample, page: &Page, class: Option<&str>) -> Piece {
    let class = class.map(|class| ("class", class.to_string()));
    let rest = [("href", sample.exit), ("target", "_top"), ("rel", "nofollow noreferrer noopener")];
    let attributes = class.into_iter().chain(rest.map(|(name, value)| (name, value.to_string())));
    Piece::Link(attributes.collect(), leave(page.language).to_string())
}

#[cfg(test)]
mod tests {
    use super::super::sample::Guide;
    use super::{html, paragraphs, to_paste};

    #[test]
    fn every_fallback_opens_with_the_way_off_the_page_and_has_the_emergency_number() {
        for sample in Guide::ALL.map(Guide::sample) {
            for page in sample.pages() {
                let all = paragraphs(sample, page);
                let first = all.first().map(|(_, pieces)| html(pieces)).unwrap_or_default();
                assert!(first.starts_with("<a class=\"leave\" href=\"https://"), "{first}");
                let rest: String = all.iter().map(|(_, pieces)| html(pieces)).collect();
                assert!(rest.contains("<a href=\"tel:911\">911</a>"), "{rest}");
            }
        }
    }

    #[test]
    fn no_words_need_escaping() {
        for sample in Guide::ALL.map(Guide::sample) {
            for page in sample.pages() {
                let all: String = paragraphs(sample, page).iter().map(|(_, pieces)| html(pieces)).collect();
                for text in [all, to_paste(sample, page)] {
                    let words: String =
                        text.split('<').map(|part| part.rsplit('>').next().unwrap_or(part)).collect();
                    assert!(!words.contains(['&', '"']), "{words}");
                    assert_eq!(text.matches('<').count(), 2 * text.matches("<a ").count(), "{text}");
                }
            }
        }
    }
}
