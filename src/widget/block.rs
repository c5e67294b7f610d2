//! The blocks of a section.

mod callout;
mod table;
mod timeline;

use yew::Html;

use crate::guide::block::{Content, Item, LinkItem};
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// One block.
pub fn block(stage: &Stage, content: &Content) -> Html {
    let made = match content {
        Content::Paragraph(paragraph) => element("p").children(text::text(stage, paragraph)),
        Content::List(items) => element("ul").children(points(stage, items)),
        Content::Steps(items) => {
            classed("ol", "steps").fixed(Key::Role, "list").children(points(stage, items))
        }
        Content::Checklist(items) => {
            classed("ul", "checklist").fixed(Key::Role, "list").children(points(stage, items))
        }
        Content::Callout(callout) => callout::callout(stage, callout),
        Content::Myth(myth) => callout::myth(stage, myth),
        Content::Timeline(timeline) => timeline::timeline(stage, timeline),
        Content::Table(table) => table::table(stage, table),
        Content::Links(items) => links(stage, items),
        // Unfolded by the filler.
        Content::Fragment(_) => return Html::default(),
    };
    made.into()
}

fn points(stage: &Stage, items: &[Item]) -> Vec<Html> {
    stage.filler.items(items).map(|text| element("li").children(text::text(stage, text)).into()).collect()
}

fn links(stage: &Stage, items: &[LinkItem]) -> Element {
    let item = |item: &LinkItem| {
        let link = text::link(item.url.0.share()).children(text::plain(stage, &item.label));
        let note = item.note.as_ref().map(|note| element("span").mark(" ").children(text::text(stage, note)));
        element("li").child(link).maybe(note).into()
    };
    classed("ul", "links").children(items.iter().map(item).collect())
}
