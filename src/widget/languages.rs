//! The choice of languages, for a guide that has translations.

use yew::Html;

use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed};
use crate::widget::message::Message;
use crate::widget::stage::Stage;

/// A button for each language that the guide is not shown in, named as that language names itself.
pub fn languages(stage: &Stage) -> Option<Element> {
    let others = &stage.guide.translations;
    if others.is_empty() {
        return None;
    }
    let buttons: Vec<Html> = others
        .iter()
        .enumerate()
        .map(|(index, locale)| {
            stage
                .bare_button("quiet", Message::Language(index))
                .attr(Key::Lang, locale.share().into())
                .words(stage.speech.name(locale).into())
                .into()
        })
        .collect();
    let group = classed("div", "languages").part("languages").fixed(Key::Role, "group");
    Some(group.attr(Key::Label, stage.word(Word::Language)).children(buttons))
}
