//! A colour, and whether text in it can be read: contrast as WCAG 2 defines it.

use std::fmt;

/// The least contrast between text and its ground that WCAG 2 allows at level AA.
pub const LEAST: f64 = 4.5;

/// The widget's ground in the light theme.
pub const LIGHT_GROUND: Colour = Colour::new(255, 255, 255);
/// A little lighter than the widget's darkest ground, so that a colour that reads here reads there.
pub const DARK_GROUND: Colour = Colour::new(32, 38, 44);

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// From the three channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rrggbb`, the only form that a colour control hands out.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let channel = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        Some(Self::new(channel(0)?, channel(2)?, channel(4)?))
    }

    /// From 1, no difference, to 21, black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The same hue for a dark ground: mixed with as little white as makes it readable there.
    pub fn for_dark(self) -> Self {
        (0..=20)
            .map(|step| self.toward_white(f64::from(step) / 20.0))
            .find(|colour| colour.contrast(DARK_GROUND) >= LEAST)
            .unwrap_or(LIGHT_GROUND)
    }

    fn toward_white(self, part: f64) -> Self {
        // In range by construction: between the channel and 255.
        let mix = |channel: u8| (f64::from(channel) + (255.0 - f64::from(channel)) * part).round() as u8;
        Self::new(mix(self.red), mix(self.green), mix(self.blue))
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, DARK_GROUND, LEAST, LIGHT_GROUND};

    #[test]
    fn reads_and_writes_the_form_of_a_colour_control() {
        assert_eq!(Colour::read("#0b6074").map(|colour| colour.to_string()), Some("#0b6074".into()));
        for wrong in ["0b6074", "#0b607", "#0b60744", "#0b607g", "#é60744", ""] {
            assert_eq!(Colour::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_agrees_with_known_values() {
        let black = Colour::new(0, 0, 0);
        assert!((black.contrast(LIGHT_GROUND) - 21.0).abs() < 1e-9);
        // The lightest grey that passes on white, and the first that does not.
        assert!(Colour::new(0x76, 0x76, 0x76).contrast(LIGHT_GROUND) >= LEAST);
        assert!(Colour::new(0x77, 0x77, 0x77).contrast(LIGHT_GROUND) < LEAST);
    }

    #[test]
    fn every_colour_has_a_readable_form_for_the_dark() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    assert!(Colour::new(red, green, blue).for_dark().contrast(DARK_GROUND) >= LEAST);
                }
            }
        }
    }
}
