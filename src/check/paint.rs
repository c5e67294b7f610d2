//! The colours that the widget draws with, and which of them meet: what `www/widget/tokens.css` and its neighbours say.
//!
//! A guide's theme gives three of them, for light and for dark; the others are the widget's own. A test holds this table
//! against the style sheets.

use crate::guide::contrast::{Colour, LEAST_FOR_EDGES, LEAST_FOR_TEXT};

/// A colour by what it is for, under its name in the style sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// `--bg`: the background. A theme gives it.
    Bg,
    /// `--ink`: text. A theme gives it.
    Ink,
    /// `--accent`: links, buttons, marks. A theme gives it.
    Accent,
    /// `--on-accent`: the words on buttons.
    OnAccent,
    /// `--muted`: small print.
    Muted,
    /// `--edge`: the edges of controls.
    Edge,
    /// `--soft`: boxes.
    Soft,
    /// `--danger`: errors, and titles that warn of danger.
    Danger,
    /// `--danger-soft`: the emergency box, and boxes that warn of danger.
    DangerSoft,
    /// `--warning`: titles of warnings.
    Warning,
    /// `--warning-soft`: boxes with warnings.
    WarningSoft,
}

/// A colour of the style sheets: its name, in light, in dark.
pub type Own = (Paint, &'static str, u32, u32);

/// The widget's own colours.
pub const OWN: [Own; 11] = [
    (Paint::Bg, "bg", 0xffffff, 0x14181c),
    (Paint::Ink, "ink", 0x1b2126, 0xedf0f2),
    (Paint::Accent, "accent", 0x1d5a7a, 0x86c1e0),
    (Paint::OnAccent, "on-accent", 0xffffff, 0x0f1418),
    (Paint::Muted, "muted", 0x4c5760, 0xabb5bd),
    (Paint::Edge, "edge", 0x75808a, 0x8b959e),
    (Paint::Soft, "soft", 0xf3f6f8, 0x1d2328),
    (Paint::Danger, "danger", 0xa3221a, 0xff9a8f),
    (Paint::DangerSoft, "danger-soft", 0xfdf1ef, 0x2a1917),
    (Paint::Warning, "warning", 0x8a4b00, 0xf3bd6a),
    (Paint::WarningSoft, "warning-soft", 0xfff7e8, 0x292114),
];

/// What is drawn on what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// What it is, for messages.
    pub what: &'static str,
    /// What is drawn.
    pub front: Paint,
    /// The ground under it.
    pub ground: Paint,
    /// The least contrast that it needs.
    pub least: f64,
}

const fn text(what: &'static str, front: Paint, ground: Paint) -> Pair {
    Pair { what, front, ground, least: LEAST_FOR_TEXT }
}

/// Every pair that the widget draws. A box's text may hold links and terms, so an accent meets every box.
pub const PAIRS: [Pair; 16] = [
    text("text", Paint::Ink, Paint::Bg),
    text("text in boxes", Paint::Ink, Paint::Soft),
    text("text in the emergency box", Paint::Ink, Paint::DangerSoft),
    text("text in warnings", Paint::Ink, Paint::WarningSoft),
    text("small print", Paint::Muted, Paint::Bg),
    text("small print in boxes", Paint::Muted, Paint::Soft),
    text("small print in the emergency box", Paint::Muted, Paint::DangerSoft),
    text("links", Paint::Accent, Paint::Bg),
    text("links in boxes", Paint::Accent, Paint::Soft),
    text("links in the emergency box", Paint::Accent, Paint::DangerSoft),
    text("links in warnings", Paint::Accent, Paint::WarningSoft),
    text("the words on buttons", Paint::OnAccent, Paint::Accent),
    text("errors", Paint::Danger, Paint::Bg),
    text("titles in the emergency box", Paint::Danger, Paint::DangerSoft),
    text("titles of warnings", Paint::Warning, Paint::WarningSoft),
    Pair { what: "the edges of buttons", front: Paint::Edge, ground: Paint::Bg, least: LEAST_FOR_EDGES },
];

/// The colours of a theme, in light or in dark. What it does not give, the widget has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// Whether it is for the dark.
    pub is_dark: bool,
    /// The theme's background.
    pub background: Option<Colour>,
    /// The theme's text.
    pub text: Option<Colour>,
    /// The theme's accent.
    pub accent: Option<Colour>,
}

impl Palette {
    /// A colour as the widget draws it.
    pub fn colour(&self, paint: Paint) -> Colour {
        let own =
            OWN.iter().find(|own| own.0 == paint).map_or(0, |own| if self.is_dark { own.3 } else { own.2 });
        self.given(paint).unwrap_or(Colour::of(own))
    }

    /// A colour as the theme gives it.
    pub fn given(&self, paint: Paint) -> Option<Colour> {
        match paint {
            Paint::Bg => self.background,
            Paint::Ink => self.text,
            Paint::Accent => self.accent,
            _ => None,
        }
    }

    /// The same with another colour in one place; a colour that no theme gives stays.
    pub fn with(mut self, paint: Paint, colour: Colour) -> Self {
        match paint {
            Paint::Bg => self.background = Some(colour),
            Paint::Ink => self.text = Some(colour),
            Paint::Accent => self.accent = Some(colour),
            _ => {}
        }
        self
    }

    /// The contrast of a pair.
    pub fn contrast(&self, pair: &Pair) -> f64 {
        self.colour(pair.front).contrast(self.colour(pair.ground))
    }

    /// The pairs that a colour of the theme answers for and that cannot be told apart well enough, the worst first.
    ///
    /// A background answers for what the theme does not colour itself: text and accent answer for themselves.
    pub fn failing(&self, paint: Paint) -> Vec<(&'static Pair, f64)> {
        let answers = |pair: &&Pair| {
            let is_own = pair.front == paint || (pair.ground == paint && self.given(pair.front).is_none());
            is_own && self.contrast(pair) < pair.least
        };
        let mut failing: Vec<_> =
            PAIRS.iter().filter(answers).map(|pair| (pair, self.contrast(pair))).collect();
        failing.sort_by(|one, other| (one.1 / one.0.least).total_cmp(&(other.1 / other.0.least)));
        failing
    }

    /// The colour nearest to one of the theme's, darker or lighter in the same hue, with which nothing fails.
    pub fn nearest(&self, paint: Paint) -> Option<Colour> {
        let from = self.given(paint)?;
        let toward = |end: Colour| {
            let mut steps = (0..=255).map(|step| from.toward(end, f64::from(step) / 255.0));
            steps.find(|colour| self.with(paint, *colour).failing(paint).is_empty())
        };
        let both = [toward(Colour::BLACK), toward(Colour::WHITE)];
        both.into_iter().flatten().min_by_key(|colour| from.distance(*colour))
    }
}
