//! Where everything stands in the picture.
//!
//! From left to right there are three parts that never overlap: the boxes, the labels of the steps that pass questions by, and the
//! lanes in which those steps run down. All steps to one stop share a lane. A box is as high as its text and the labels beside it
//! need, so labels never overlap either. A step to the very next stop is an arrow in the gap under its box, with its label there.

use super::super::wrap::{width, wrap};
use super::head::Head;
use super::panel::{Panel, panel};
use crate::check::flow::{Edge, Flow, Stop, stops};
use crate::guide::Guide;

/// Around the picture.
pub(super) const MARGIN: i32 = 24;
/// How wide boxes are.
pub(super) const BOX: i32 = 420;
/// Where the arrows between boxes stand.
pub(super) const ARROW: i32 = MARGIN + 48;
/// The radius of a turn.
pub(super) const BEND: i32 = 8;
/// The height of a line of a label; its letters are of 12 pixels.
pub(super) const LABEL_LINE: i32 = 15;
const LABEL_SIZE: i32 = 12;
/// How wide the labels beside boxes are at most.
const WIDEST_LABEL: i32 = 230;
/// From lane to lane.
const LANE: i32 = 18;
/// The least room between two boxes.
const GAP: i32 = 30;
/// How wide the picture is at least, without its margins.
pub(super) const NARROWEST: i32 = 600;

/// A box in its place.
pub(super) struct Placed {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
    pub panel: Panel,
    pub is_round: bool,
}

/// A step to the next stop: an arrow down.
pub(super) struct Straight {
    pub top: i32,
    pub bottom: i32,
    pub label: Vec<String>,
}

/// The start of a step that passes questions by: from the side of its box into a lane.
pub(super) struct Stub {
    pub x: i32,
    pub y: i32,
    pub lane: i32,
    pub to: Stop,
    pub label: Vec<String>,
}

/// The lane of all steps to a stop that pass questions by.
pub(super) struct Lane {
    pub to: Stop,
    pub x: i32,
    pub top: i32,
    pub bottom: i32,
    /// The side of the box that it leads to.
    pub end: i32,
}

/// The picture's parts in their places.
pub(super) struct Sheet {
    pub boxes: Vec<Placed>,
    pub straights: Vec<Straight>,
    pub stubs: Vec<Stub>,
    pub lanes: Vec<Lane>,
    pub width: i32,
    /// Where the outcomes begin.
    pub bottom: i32,
}

impl Sheet {
    /// The width between the margins.
    pub fn inner(&self) -> i32 {
        self.width - 2 * MARGIN
    }
}

/// A lane before it has a place: the stop that it leads to, where the first step joins it, its number from the boxes.
struct Track {
    to: Stop,
    first: Stop,
    number: i32,
}

/// Puts everything in its place.
pub(super) fn place(guide: &Guide, flow: &Flow) -> Sheet {
    let all = stops(guide);
    let tracks = tracks(flow, &all);
    let beside =
        flow.edges.iter().filter(|edge| passes(edge, &all)).flat_map(|edge| label(&edge.label, WIDEST_LABEL));
    let column = beside.map(|line| pixels(&line)).max().unwrap_or_default();
    let lanes_at = MARGIN + BOX + 8 + column + 8 + BEND;
    let most = tracks.iter().map(|track| track.number + 1).max().unwrap_or_default();
    let width = (lanes_at + most * LANE + MARGIN).max(2 * MARGIN + NARROWEST);
    let bottom = MARGIN + Head::of(guide).height() + 18;
    let sheet = Sheet {
        boxes: Vec::new(),
        straights: Vec::new(),
        stubs: Vec::new(),
        lanes: Vec::new(),
        width,
        bottom,
    };
    let mut placing = Placing { flow, all: &all, tracks: &tracks, lanes_at, sheet };
    for stop in &all {
        placing.stop(*stop, panel(guide, flow, *stop));
        placing.gap(*stop);
    }
    let mut sheet = placing.sheet;
    for lane in &mut sheet.lanes {
        let joined = sheet.stubs.iter().filter(|stub| stub.to == lane.to);
        lane.top = joined.map(|stub| stub.y).min().unwrap_or(lane.bottom);
    }
    sheet
}

/// A sheet that is being filled from its top.
struct Placing<'a> {
    flow: &'a Flow,
    all: &'a [Stop],
    tracks: &'a [Track],
    /// Where the first lane runs.
    lanes_at: i32,
    sheet: Sheet,
}

impl<'a> Placing<'a> {
    /// The box of a stop, and what joins it at its side: a lane that ends at it, and below that the steps that leave it.
    fn stop(&mut self, stop: Stop, panel: Panel) {
        let is_round = stop == Stop::Start;
        let (top, width) = (self.sheet.bottom, if is_round { 96 } else { BOX });
        let (end, mut y) = (MARGIN + width, top + 12);
        if let Some(track) = self.tracks.iter().find(|track| track.to == stop) {
            y += 6;
            self.sheet.lanes.push(Lane { to: stop, x: self.lane(track), top: y, bottom: y, end });
        }
        for (edge, track) in self.leaving(stop) {
            let label = label(&edge.label, WIDEST_LABEL);
            y += label.len() as i32 * LABEL_LINE + 12;
            let lane = self.lane(track);
            self.sheet.stubs.push(Stub { x: end, y, lane, to: edge.to, label });
        }
        let height = panel.height.max(y + 12 - top);
        self.sheet.boxes.push(Placed { x: MARGIN, y: top, width, height, panel, is_round });
        self.sheet.bottom += height;
    }

    /// The gap under a stop, with the step to the next stop where somebody takes it.
    fn gap(&mut self, stop: Stop) {
        let next = self.flow.from(stop).find(|edge| !passes(edge, self.all));
        let label = next.map(|edge| label(&edge.label, BOX - 60)).unwrap_or_default();
        let top = self.sheet.bottom;
        self.sheet.bottom += match label.len() as i32 {
            _ if stop == Stop::Result => 14,
            0 => GAP,
            lines => 22 + lines * LABEL_LINE,
        };
        if next.is_some() {
            self.sheet.straights.push(Straight { top, bottom: self.sheet.bottom, label });
        }
    }

    /// The steps that leave a stop at its side, the outermost lane first: so no two of their lines cross.
    fn leaving(&self, stop: Stop) -> Vec<(&'a Edge, &'a Track)> {
        let passing = self.flow.from(stop).filter(|edge| passes(edge, self.all));
        let with_track = |edge: &'a Edge| Some((edge, self.tracks.iter().find(|track| track.to == edge.to)?));
        let mut leaving: Vec<(&Edge, &Track)> = passing.filter_map(with_track).collect();
        leaving.sort_by_key(|(_, track)| -track.number);
        leaving
    }

    fn lane(&self, track: &Track) -> i32 {
        self.lanes_at + track.number * LANE
    }
}

/// Whether a step leads past questions.
fn passes(edge: &Edge, all: &[Stop]) -> bool {
    !all.windows(2).any(|pair| pair == [edge.from, edge.to])
}

/// A lane for each stop to which some step passes questions by. Short ones lie next to the boxes; two share a number where the one
/// ends before the other begins.
fn tracks(flow: &Flow, all: &[Stop]) -> Vec<Track> {
    let mut tracks: Vec<Track> = Vec::new();
    let mut wanted: Vec<(Stop, Stop)> = Vec::new();
    for stop in all {
        let first = flow.to(*stop).filter(|edge| passes(edge, all)).map(|edge| edge.from).min();
        wanted.extend(first.map(|first| (first, *stop)));
    }
    let place = |stop: Stop| all.iter().position(|known| *known == stop).unwrap_or_default();
    wanted.sort_by_key(|(first, to)| place(*to) - place(*first));
    for (first, to) in wanted {
        let is_taken = |number: i32| {
            tracks.iter().any(|track| track.number == number && first < track.to && track.first < to)
        };
        let number = (0..).find(|number| !is_taken(*number)).unwrap_or_default();
        tracks.push(Track { to, first, number });
    }
    tracks
}

fn label(text: &str, room: i32) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { wrap(text, hundredths(room, LABEL_SIZE)) }
}

/// Pixels as hundredths of the size of letters.
pub(super) fn hundredths(room: i32, size: i32) -> usize {
    usize::try_from(room * 100 / size).unwrap_or_default()
}

fn pixels(text: &str) -> i32 {
    width(text) as i32 * LABEL_SIZE / 100
}
