//! Colours as numbers, and whether text in them can be read: contrast as WCAG 2 defines it.

use std::fmt;

/// The least contrast between text and its ground: WCAG 2.2, success criterion 1.4.3 (level AA).
pub const LEAST_FOR_TEXT: f64 = 4.5;

/// The least contrast between the edge of a control and what is around it: WCAG 2.2, success criterion 1.4.11 (level AA).
pub const LEAST_FOR_EDGES: f64 = 3.0;

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);

    /// From the three channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// From a number such as `0x1d5a7a`.
    pub const fn of(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes();
        Self::new(red, green, blue)
    }

    /// Reads `#rrggbb`, the form of a guide's colours and of a colour control.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let channel = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        Some(Self::new(channel(0)?, channel(2)?, channel(4)?))
    }

    /// The contrast ratio: from 1, no difference, to 21, black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Mixed with another colour, of which it takes a part: from 0, itself, to 1, the other.
    pub fn toward(self, other: Self, part: f64) -> Self {
        // In range by construction: between the two channels.
        let mix =
            |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8;
        Self::new(mix(self.red, other.red), mix(self.green, other.green), mix(self.blue, other.blue))
    }

    /// How far apart two colours are: the sum of the differences of their channels.
    pub fn distance(self, other: Self) -> u32 {
        let apart = |one: u8, two: u8| u32::from(one.abs_diff(two));
        apart(self.red, other.red) + apart(self.green, other.green) + apart(self.blue, other.blue)
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
    use super::{Colour, LEAST_FOR_TEXT};

    #[test]
    fn reads_and_writes_the_form_of_a_guides_colours() {
        assert_eq!(Colour::read("#0b6074").map(|colour| colour.to_string()), Some("#0b6074".into()));
        assert_eq!(Colour::read("#0B6074"), Some(Colour::of(0x0b6074)));
        for wrong in ["0b6074", "#0b607", "#0b60744", "#0b607g", "#é60744", ""] {
            assert_eq!(Colour::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_agrees_with_known_values() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        // The lightest grey that passes on white, and the first that does not.
        assert!(Colour::of(0x767676).contrast(Colour::WHITE) >= LEAST_FOR_TEXT);
        assert!(Colour::of(0x777777).contrast(Colour::WHITE) < LEAST_FOR_TEXT);
    }

    #[test]
    fn a_mix_goes_from_the_one_colour_to_the_other() {
        let (from, to) = (Colour::of(0x0b6074), Colour::WHITE);
        assert_eq!((from.toward(to, 0.0), from.toward(to, 1.0)), (from, to));
        assert_eq!(Colour::BLACK.toward(Colour::WHITE, 0.5), Colour::of(0x808080));
    }
}
