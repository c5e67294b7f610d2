//! Timelines: bars drawn to one scale, each with its length in words.

use yew::{AttrValue, Html};

use crate::guide::block::{Span, Timeline, Unit};
use crate::guide::words::Word;
use crate::widget::element::{Element, Key, classed, element};
use crate::widget::stage::Stage;
use crate::widget::text;

/// A timeline. The drawing is for the eye alone; the words say the same.
pub fn timeline(stage: &Stage, timeline: &Timeline) -> Element {
    let longest = timeline.spans.iter().map(|span| span.to.hundredths).max().unwrap_or(1).max(1);
    let bars = timeline.spans.iter().map(|span| bar(stage, span, timeline.unit, longest)).collect();
    classed("figure", "timeline")
        .part("timeline")
        .child(element("figcaption").children(text::plain(stage, &timeline.caption)))
        .child(element("ul").fixed(Key::Role, "list").children(bars))
}

fn bar(stage: &Stage, span: &Span, unit: Unit, longest: u32) -> Html {
    let label = element("p")
        .child(element("strong").children(text::text(stage, &span.label)))
        .mark(" ")
        .child(classed("span", "length").words(length(stage, span, unit)));
    let note = span.note.as_ref().map(|note| classed("p", "help").children(text::text(stage, note)));
    element("li").child(label).child(drawing(span, longest)).maybe(note).into()
}

/// The bar, in SVG attributes, because a `style` attribute is not allowed under a strict policy.
fn drawing(span: &Span, longest: u32) -> Element {
    let from = span.from.as_ref().map_or(0, |from| from.hundredths);
    let percent = |part: u32| {
        let mut percent = (u64::from(part) * 100 / u64::from(longest)).to_string();
        percent.push('%');
        percent
    };
    let rect = |class, start: String, width: String| {
        classed("rect", class)
            .attr(Key::X, start.into())
            .attr(Key::Width, width.into())
            .fixed(Key::Height, "12")
            .fixed(Key::Rx, "6")
    };
    classed("svg", "bar-drawing")
        .fixed(Key::Width, "100%")
        .fixed(Key::Height, "12")
        .fixed(Key::Hidden, "true")
        .child(rect("track", percent(0), percent(longest)))
        .child(rect("span", percent(from), percent(span.to.hundredths - from)))
}

fn length(stage: &Stage, span: &Span, unit: Unit) -> AttrValue {
    let unit = stage.counted(unit.into(), f64::from(span.to.hundredths) / 100.0, &[]);
    let from = span.from.as_ref().filter(|from| from.hundredths > 0).map(|from| &*from.written);
    let word = if from.is_some() { Word::FromTo } else { Word::UpTo };
    let from = from.unwrap_or_default();
    stage.filled(word, &[("from", from), ("to", &span.to.written), ("unit", &unit)])
}
