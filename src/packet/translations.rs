//! The translations: every text beside the one that it stands for.

use std::collections::BTreeMap;
use std::rc::Rc;

use maud::{Markup, html};

use crate::check::digest;
use crate::check::subject::Translation;
use crate::guide::Guide;
use crate::guide::catalogue::Catalogue;
use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{Node, Value};
use crate::guide::overlay::texts::{Translatable, pointer, texts};
use crate::guide::text::{References, Text};
use crate::packet::desk::Desk;
use crate::packet::page::chapter;
use crate::packet::prose::prose;

/// All overlays of the guide.
pub fn translations(desk: &Desk) -> Markup {
    let input = &desk.material.input;
    let laid = |index: usize| desk.subject.translations.iter().find(|translation| translation.index == index);
    chapter(
        "translations",
        "Translations",
        html! {
            @if input.overlays.is_empty() { p { "There are no translations beside this guide." } }
            @for (index, text) in input.overlays.iter().enumerate() {
                @let name = desk.material.names.overlays.get(index).map(String::as_str).unwrap_or_default();
                h3 { span.label { (name) } " version " code { (digest::short(&digest::of(text))) } }
                @match laid(index) {
                    Some(translation) => (beside(desk, translation)),
                    None => p { "This overlay cannot be laid over the guide; the findings say why. Visitors read the guide’s own language instead." },
                }
            }
        },
    )
}

/// Every text and its translation, under the part that it belongs to.
fn beside(desk: &Desk, translation: &Translation) -> Markup {
    let (guide, known) = (desk.subject.node, texts(desk.subject.node));
    let entries = translation.node.get("text").map(Node::entries).unwrap_or_default();
    let given: BTreeMap<String, Rc<str>> = entries
        .iter()
        .filter_map(|entry| Some((pointer(guide, &entry.key)?, entry.node.text()?.clone())))
        .collect();
    let done = known.iter().filter(|text| given.contains_key(&text.pointer)).count();
    let (ours, theirs) = (&*desk.guide.locale, &*translation.guide.locale);
    html! {
        p.note {
            "Into " (theirs) ": " (done) " of " (known.len()) " texts. Visitors read the others in the guide’s own language. Conditions are those of the guide: a translation cannot change them."
        }
        table.plain.beside {
            thead { tr { th { (ours) } th { (theirs) } } }
            tbody {
                @for part in known.chunk_by(|one, other| part_of(&one.path) == part_of(&other.path)) {
                    @if let Some(first) = part.first() { tr { th.part-name colspan="2" { code { (part_of(&first.path)) } } } }
                    @for text in part { (row(desk, translation, text, given.get(&text.pointer))) }
                }
            }
        }
    }
}

fn row(desk: &Desk, translation: &Translation, text: &Translatable, given: Option<&Rc<str>>) -> Markup {
    html! {
        tr {
            td { (said(desk, desk.guide, &text.path, &text.text)) }
            @match given {
                Some(given) => td lang=(&*translation.guide.locale) { (said(desk, &translation.guide, &text.path, given)) },
                None => td.mark { "not translated" },
            }
        }
    }
}

/// The part of the guide that a path leads into: `sections/delay`.
fn part_of(path: &str) -> &str {
    path.match_indices('/').nth(1).and_then(|(end, _)| path.get(..end)).unwrap_or(path)
}

/// A text as it is read; what is plain words in the guide stays plain.
fn said(desk: &Desk, guide: &Guide, path: &str, words: &Rc<str>) -> Markup {
    let is_plain = ["words/", "exit/", "firm"].iter().any(|start| path.starts_with(start))
        || ["/term", "/message", "/body"].iter().any(|end| path.ends_with(end));
    if is_plain {
        return html! { (words) };
    }
    let catalogue = Rc::new(Catalogue::of(desk.subject.node));
    let askable = catalogue.questions.len();
    let mut reader = Reader { catalogue, askable, problems: Vec::new(), references: References::All };
    let mut text = Text::default();
    text.decode(&Node { start: 0, end: 0, value: Value::String(words.clone()) }, &mut reader);
    prose(guide, &text)
}
