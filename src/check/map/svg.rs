//! A map as an SVG picture: questions down the page, skipped ones passed in lanes beside them, outcomes at the end.
//!
//! The places are found here and not by a library for graphs. The order of the questions is given, and readers follow it down
//! the page; a layout for any graph (Graphviz, `layout-rs`) gives that order up, spreads the boxes sideways, and leaves labels
//! far from their lines. With lanes, boxes, labels and lines each have a part of the width of their own, so that they never lie
//! over one another, whatever a guide says: see [`place`].

mod canvas;
mod head;
mod panel;
mod place;

use super::card::{clean, title, told};
use crate::check::flow::Flow;
use crate::guide::Guide;
use canvas::Canvas;
use head::{Head, NOTE_LINE, TITLE_LINE};
use panel::end_panel;
use place::{ARROW, BEND, LABEL_LINE, MARGIN, Placed, Sheet, place};

/// The colours of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Light or dark, as the reader's system is; light on paper.
    #[default]
    System,
    /// Light, for pages that are always white.
    Light,
}

const STYLE: &str = include_str!("svg/style.css");
const DARK: &str = include_str!("svg/dark.css");

/// The map of a guide as a picture: one `<svg>` element, to be kept as a file or put into a page of HTML.
///
/// It holds no script and asks for nothing. What it shows is also told in its description.
pub fn svg(guide: &Guide, flow: &Flow, look: Look) -> String {
    let sheet = place(guide, flow);
    let mut canvas = Canvas::new(&clean(&guide.locale));
    let mut bottom = sheet.bottom;
    head(guide, &mut canvas);
    lines(&sheet, &mut canvas);
    for placed in &sheet.boxes {
        draw(placed, "box", &mut canvas);
    }
    for ending in &flow.endings {
        let (panel, is_urgent) = end_panel(guide, flow, ending, sheet.inner());
        let placed = Placed {
            x: MARGIN,
            y: bottom,
            width: sheet.inner(),
            height: panel.height,
            panel,
            is_round: false,
        };
        draw(&placed, if is_urgent { "box urgent" } else { "box" }, &mut canvas);
        bottom += placed.height + 10;
    }
    let dark = if look == Look::System { DARK } else { "" };
    let desc = told(guide, flow).join("\n");
    canvas.finish((sheet.width, bottom + MARGIN), &title(guide), &desc, &[STYLE, dark])
}

fn head(guide: &Guide, canvas: &mut Canvas) {
    let head = Head::of(guide);
    for (at, line) in (1..).zip(&head.title) {
        canvas.text((MARGIN, MARGIN - 8 + at * TITLE_LINE), "title", line, false);
    }
    for (at, line) in (1..).zip(&head.note) {
        canvas.text((MARGIN, MARGIN + head.note_at() + at * NOTE_LINE), "small", line, false);
    }
}

/// The lines of the steps: lanes first, so that a line which crosses a lane is drawn as a bridge over it.
fn lines(sheet: &Sheet, canvas: &mut Canvas) {
    for lane in &sheet.lanes {
        canvas.path("line", &format!("M{} {}V{}", lane.x, lane.top + BEND, lane.bottom - BEND));
    }
    for lane in &sheet.lanes {
        canvas.path("halo", &format!("M{} {}H{}", lane.x - BEND - 1, lane.bottom, lane.end));
        let bend = format!("M{} {}q0 {r} -{r} {r}H{}", lane.x, lane.bottom - BEND, lane.end + 1, r = BEND);
        canvas.arrow(&bend);
    }
    for stub in &sheet.stubs {
        let turn = stub.lane - BEND;
        canvas.path("halo", &format!("M{} {}H{}", stub.x, stub.y, turn - 1));
        canvas.path("line", &format!("M{} {}H{turn}q{r} 0 {r} {r}", stub.x, stub.y, r = BEND));
        for (at, line) in stub.label.iter().rev().enumerate() {
            canvas.text((stub.x + 8, stub.y - 5 - at as i32 * LABEL_LINE), "label", line, false);
        }
    }
    for straight in &sheet.straights {
        canvas.arrow(&format!("M{ARROW} {}V{}", straight.top, straight.bottom - 1));
        for (at, line) in straight.label.iter().enumerate() {
            let y = straight.top + 18 + at as i32 * LABEL_LINE;
            canvas.text((ARROW + 12, y), "label", line, false);
        }
    }
}

fn draw(placed: &Placed, class: &str, canvas: &mut Canvas) {
    let corner = if placed.is_round { placed.height / 2 } else { 8 };
    canvas.rect((placed.x, placed.y), (placed.width, placed.height), corner, class);
    for line in &placed.panel.lines {
        canvas.text((placed.x + line.x, placed.y + line.y), line.class, &line.text, line.is_of_guide);
    }
}
