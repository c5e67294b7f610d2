//! Tables.

use yew::Html;

use crate::guide::block::Table;
use crate::guide::text::Text;
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// A table in a box of its own, which a keyboard can scroll where the screen is narrower than the table.
pub fn table(stage: &Stage, table: &Table) -> Element {
    let columns = table.columns.iter();
    let headings = columns
        .map(|column| element("th").fixed(Key::Scope, "col").children(text::plain(stage, column)).into());
    let inside = element("table")
        .child(element("caption").children(text::plain(stage, &table.caption)))
        .child(element("thead").child(element("tr").children(headings.collect())))
        .child(element("tbody").children(table.rows.iter().map(|row| cells(stage, row)).collect()));
    classed("div", "table")
        .fixed(Key::Role, "group")
        .fixed(Key::TabIndex, "0")
        .attr(Key::Label, stage.filler.words(&table.caption).into())
        .child(inside)
}

fn cells(stage: &Stage, row: &[Text]) -> Html {
    let cells = row.iter().enumerate().map(|(index, cell)| {
        let around = if index == 0 { element("th").fixed(Key::Scope, "row") } else { element("td") };
        around.children(text::text(stage, cell)).into()
    });
    element("tr").children(cells.collect()).into()
}
