//! What the demo page knows of colours: the grounds that the widget draws on, and an accent's form for the dark one.

pub use crate::guide::contrast::{Colour, LEAST_FOR_TEXT};

/// The widget's ground in the light theme.
pub const LIGHT_GROUND: Colour = Colour::WHITE;
/// A little lighter than the widget's darkest ground, so that a colour that reads here reads there.
pub const DARK_GROUND: Colour = Colour::new(32, 38, 44);

/// The same hue for a dark ground: mixed with as little white as makes it readable there.
pub fn for_dark(colour: Colour) -> Colour {
    (0..=20)
        .map(|step| colour.toward(Colour::WHITE, f64::from(step) / 20.0))
        .find(|colour| colour.contrast(DARK_GROUND) >= LEAST_FOR_TEXT)
        .unwrap_or(LIGHT_GROUND)
}

#[cfg(test)]
mod tests {
    use super::{Colour, DARK_GROUND, LEAST_FOR_TEXT, for_dark};

    #[test]
    fn every_colour_has_a_readable_form_for_the_dark() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    assert!(for_dark(Colour::new(red, green, blue)).contrast(DARK_GROUND) >= LEAST_FOR_TEXT);
                }
            }
        }
    }
}
