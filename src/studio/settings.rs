//! What can be chosen in the studio.

use super::colour::Colour;
use super::sample::{Guide, Language, Page};

/// Light or dark: the value of the widget's `theme` attribute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the visitor's device asks.
    #[default]
    Auto,
    /// Light on every device.
    Light,
    /// Dark on every device.
    Dark,
}

impl Theme {
    /// In the order shown.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The words beside the control, and a note where they do not say it all.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Auto => ("Automatic", "follows the device"),
            Self::Light => ("Light", ""),
            Self::Dark => ("Dark", ""),
        }
    }

    /// The attribute's value. None stands for the default, which needs no attribute.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// How much room the sample firm's page gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// The narrowest screen that has to work.
    Small,
    /// A usual phone.
    Phone,
    /// All there is.
    #[default]
    Full,
}

impl Width {
    /// In the order shown.
    pub const ALL: [Self; 3] = [Self::Full, Self::Phone, Self::Small];

    /// The words beside the control, and a note where they do not say it all.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Full => ("Full", ""),
            Self::Phone => ("Phone", "412 pixels"),
            Self::Small => ("Small phone", "320 pixels"),
        }
    }

    /// As a CSS length, or none for no limit.
    pub fn length(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Phone => Some("412px"),
            Self::Small => Some("320px"),
        }
    }
}

/// All that was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The guide on show.
    pub guide: Guide,
    /// The language asked for. Kept when a guide lacks it, so that the next one may have it.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The colour of buttons and links. None leaves the guide's own.
    pub accent: Option<Colour>,
    /// The room on the page. Concerns the demo page only, not what a firm pastes.
    pub width: Width,
}

impl Settings {
    /// The sample page in the language asked for, or else in the guide's own.
    pub fn page(&self) -> &'static Page {
        self.guide.sample().page(self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::{Guide, Language, Settings};

    #[test]
    fn a_guide_that_lacks_the_language_speaks_its_own() {
        let shown = |guide, language| Settings { guide, language, ..Settings::default() }.page().locale;
        assert_eq!(shown(Guide::Ontario, Language::French), "fr-CA");
        assert_eq!(shown(Guide::Missouri, Language::French), "en-US");
        assert_eq!(shown(Guide::Missouri, Language::Spanish), "es-US");
        assert_eq!(shown(Guide::Ontario, Language::Spanish), "en-CA");
    }
}
