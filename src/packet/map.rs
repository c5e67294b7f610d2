//! The map of the questions, cut into windows that fit a page each.
//!
//! The picture is drawn once ([`check::map`](crate::check::map)). A page shows a window on it, cut between two boxes, since a
//! picture that is taller than a page would be cut wherever the paper ends.

use maud::{Markup, PreEscaped, html};

use crate::check::flow::Flow;
use crate::check::map::{Look, svg};
use crate::packet::desk::Desk;
use crate::packet::page::chapter;

/// How tall a window may be, in the picture's own pixels. The style prints them at 0.86 of their size, so that this many fit on a
/// Letter page between its margins and under a heading.
const TALLEST: usize = 1000;

/// The way from question to question, where the guide is small enough for an exact map. The outcomes have a chapter of their own.
pub fn map(desk: &Desk) -> Markup {
    let drawn = Flow::of(desk.space()).map(|mut flow| {
        flow.endings.clear();
        svg(desk.guide, &flow, Look::Light)
    });
    chapter(
        "map",
        "The map",
        html! {
            @match drawn {
                // The picture is made by this package, which escapes what is a guide's in it.
                Ok(drawn) => div.map { @for window in windows(&drawn) { (PreEscaped(window)) } },
                Err(_) => p { "The guide is too large for an exact map." },
            }
        },
    )
}

/// The picture as windows: the first holds the drawing, the others show more of it.
fn windows(drawn: &str) -> Vec<String> {
    let whole = || vec![drawn.to_string()];
    let Some((head, drawing)) = drawn.split_once("<rect class=\"paper\"") else { return whole() };
    let (Some(width), Some(height)) = (number(head, "width"), number(head, "height")) else { return whole() };
    let size = |top: usize, bottom: usize| {
        let tall = bottom - top;
        format!("width=\"{width}\" height=\"{tall}\" viewBox=\"0 {top} {width} {tall}\"")
    };
    let head = |top, bottom| head.replace(&size(0, height), &size(top, bottom));
    let drawing = drawing.trim_end().trim_end_matches("</svg>");
    let window = |(index, (top, bottom)): (usize, (usize, usize))| match index {
        0 => format!(
            "{}<g id=\"map-drawing\" class=\"signpost-map\"><rect class=\"paper\"{drawing}</g></svg>",
            head(top, bottom)
        ),
        _ => format!(
            "<svg class=\"signpost-map\" aria-hidden=\"true\" {}><use href=\"#map-drawing\"/></svg>",
            size(top, bottom)
        ),
    };
    cuts(drawing, height).into_iter().enumerate().map(window).collect()
}

/// From where to where each window reaches.
fn cuts(drawing: &str, height: usize) -> Vec<(usize, usize)> {
    let boxes = drawing.split("<rect ").filter(|rect| rect.contains("class=\"box"));
    // Right under a box, so that the words beside a line stay with where it leads.
    let ends = boxes.filter_map(|rect| Some(number(rect, "y")? + number(rect, "height")? + 2));
    let (mut found, mut top, mut last) = (Vec::new(), 0, 0);
    for end in ends.chain([height]) {
        if end > top + TALLEST && last > top {
            found.push((top, last));
            top = last;
        }
        last = end;
    }
    found.push((top, height));
    found
}

/// The number that an attribute holds.
fn number(element: &str, name: &str) -> Option<usize> {
    let (_, rest) = element.split_once(&format!("{name}=\""))?;
    rest.split('"').next()?.parse().ok()
}
