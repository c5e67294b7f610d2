//! The colours and the typeface that a firm gives its guide.

use crate::guide::decode::{record, word_list};
use crate::guide::values::Colour;

word_list! {
    /// A typeface that every device has; none is ever fetched.
    Font as "font" {
        /// The one of the page around the widget.
        Page = "page",
        /// A plain one.
        Sans = "sans",
        /// A book face.
        Serif = "serif",
    }
}

record! {
    /// The look of a guide. Custom properties on the element overrule it.
    Theme {
        /// Buttons, links and marks.
        accent: Option<Colour>,
        /// The same on a dark background.
        accent_dark: Option<Colour>,
        /// The background.
        background: Option<Colour>,
        /// The background in dark mode.
        background_dark: Option<Colour>,
        /// The text.
        text: Option<Colour>,
        /// The text in dark mode.
        text_dark: Option<Colour>,
        /// The typeface.
        font: Option<Font>,
    }
}

impl Theme {
    /// The custom properties that carry the colours, for those that are given.
    pub fn properties(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("--theme-accent", &self.accent),
            ("--theme-accent-dark", &self.accent_dark),
            ("--theme-background", &self.background),
            ("--theme-background-dark", &self.background_dark),
            ("--theme-text", &self.text),
            ("--theme-text-dark", &self.text_dark),
        ]
        .into_iter()
        .filter_map(|(name, colour)| colour.as_ref().map(|colour| (name, &*colour.0)))
    }
}
