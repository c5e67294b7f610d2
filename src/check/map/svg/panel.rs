//! What stands inside the boxes: lines of text, each with its place.

use super::super::card::{Card, EndCard, card, end_card, who};
use super::super::wrap::{width, wrap};
use super::place::BOX;
use crate::check::flow::{Ending, Flow, Stop};
use crate::guide::Guide;

/// From the edge of a box to its text.
const INSET: i32 = 16;

/// A line of text in a box.
pub(in crate::check::map) struct Line {
    /// From the left edge of the box.
    pub x: i32,
    /// From its top to the baseline.
    pub y: i32,
    pub class: &'static str,
    pub text: String,
    /// Whether these are the guide's own words.
    pub is_of_guide: bool,
}

/// The inside of a box.
#[derive(Default)]
pub(in crate::check::map) struct Panel {
    pub lines: Vec<Line>,
    pub height: i32,
}

/// How letters are set: their class, their size and the height of a line, in pixels.
#[derive(Clone, Copy)]
struct Type {
    class: &'static str,
    size: i32,
    line: i32,
}

const ID: Type = Type { class: "id", size: 13, line: 18 };
const TEXT: Type = Type { class: "text", size: 15, line: 20 };
const SMALL: Type = Type { class: "small", size: 12, line: 16 };
const OPTION: Type = Type { class: "option", size: 13, line: 18 };
const URGENT: Type = Type { class: "mark", size: 12, line: 16 };

impl Panel {
    /// Puts a text under what is there, or at a height; gives the height under it.
    fn put(&mut self, x: i32, y: i32, room: i32, kind: Type, text: &str, is_of_guide: bool) -> i32 {
        let mut y = y;
        for text in wrap(text, hundredths(room, kind)) {
            y += kind.line;
            // The baseline of a line is about a quarter of the letters' size above its end.
            self.lines.push(Line { x, y: y - kind.size / 4, class: kind.class, text, is_of_guide });
        }
        y
    }
}

/// The room for letters, in hundredths of their size; bold ones are wider.
fn hundredths(room: i32, kind: Type) -> usize {
    let is_bold = matches!(kind.class, "id" | "text" | "mark");
    usize::try_from(room * if is_bold { 88 } else { 100 } / kind.size).unwrap_or_default()
}

/// How wide letters are drawn at most.
fn pixels(text: &str, kind: Type) -> i32 {
    i32::try_from(width(text)).unwrap_or(i32::MAX / 200) * kind.size / 88 + 2
}

pub(super) fn panel(guide: &Guide, flow: &Flow, stop: Stop) -> Panel {
    let mut panel = Panel::default();
    match stop {
        Stop::Start => {
            panel.lines.push(Line {
                x: 48,
                y: 21,
                class: "pill",
                text: "Start".to_string(),
                is_of_guide: false,
            });
            panel.height = 32;
        }
        Stop::Question(index) => question(&card(guide, flow, index), &mut panel),
        Stop::Result => {
            let y = panel.put(INSET, 8, BOX - 2 * INSET, TEXT, "Result", false);
            let note = "The first outcome below that fits is the short answer.";
            panel.height = panel.put(INSET, y, BOX - 2 * INSET, SMALL, note, false) + 12;
        }
    }
    panel
}

fn question(card: &Card, panel: &mut Panel) {
    let room = BOX - 2 * INSET;
    let choose =
        Line { x: BOX - INSET, y: 23, class: "small end", text: card.choose.to_string(), is_of_guide: false };
    panel.lines.push(choose);
    let mut y = panel.put(INSET, 8, room - 150, ID, &card.id, false);
    y = panel.put(INSET, y + 2, room, TEXT, &card.text, true);
    if let Some(asked) = &card.asked {
        y = panel.put(INSET, y + 2, room, SMALL, asked, false);
    }
    y += 4;
    let widest = card.options.iter().map(|(id, _)| pixels(id, ID)).max().unwrap_or_default().clamp(30, 120);
    for (id, text) in &card.options {
        let below_id = panel.put(INSET, y, widest, ID, id, false);
        let below_text = panel.put(INSET + widest + 10, y, room - widest - 10, OPTION, text, true);
        y = below_id.max(below_text);
    }
    panel.height = y + 10;
}

/// The box of an outcome, and whether it is marked as urgent.
pub(super) fn end_panel(guide: &Guide, flow: &Flow, ending: &Ending, width: i32) -> (Panel, bool) {
    let card: EndCard = end_card(guide, flow, ending);
    let mut panel = Panel::default();
    let room = width - 2 * INSET - 30;
    let number = Line { x: INSET, y: 23, class: "id", text: card.number.to_string(), is_of_guide: false };
    panel.lines.push(number);
    if let Some(text) = card.ways.clone() {
        panel.lines.push(Line { x: width - INSET, y: 23, class: "small end", text, is_of_guide: false });
    }
    let mut y = panel.put(INSET + 30, 8, room - 190, ID, &card.id, false);
    if card.is_urgent {
        y = panel.put(
            INSET + 30,
            y,
            room,
            URGENT,
            "Urgent: the emergency line and helplines come first",
            false,
        );
    }
    y = panel.put(INSET + 30, y, room, TEXT, &card.headline, true);
    y = panel.put(INSET + 30, y + 1, room, SMALL, &who(&card), false);
    panel.height = y + 10;
    (panel, card.is_urgent)
}
