//! The colour of buttons and links: the guide's own, one of a few that suit a law firm, or any.

use super::colour::{Colour, LEAST_FOR_TEXT, LIGHT_GROUND};
use super::radio_group::{Choice, RadioGroup};
use super::settings::Theme;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, InputEvent, Properties, component, html, use_state_eq};

/// Each readable on white; a test holds them to it.
const NAMED: [(&str, Colour); 4] = [
    ("Navy", Colour::new(0x1d, 0x4f, 0x91)),
    ("Pine", Colour::new(0x1f, 0x6b, 0x45)),
    ("Plum", Colour::new(0x6d, 0x3a, 0x76)),
    ("Brick", Colour::new(0x9c, 0x3b, 0x2e)),
];

/// What the colour control opens with.
const FIRST_OWN: Colour = Colour::new(0x7a, 0x5b, 0x12);

/// What [`AccentPicker`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The colour chosen; none is the guide's own.
    pub accent: Option<Colour>,
    /// Decides on which ground the colour must be readable.
    pub theme: Theme,
    /// Told of another.
    pub on_choose: Callback<Option<Colour>>,
}

/// The choice of colour.
#[component]
pub fn AccentPicker(props: &Props) -> Html {
    // Kept while another is chosen, so that coming back finds it.
    let own = use_state_eq(|| FIRST_OWN);
    let last = NAMED.len() + 1;
    let chosen = match props.accent {
        None => 0,
        Some(colour) => NAMED.iter().position(|named| named.1 == colour).map_or(last, |index| index + 1),
    };

    let mut choices = vec![Choice::plain(("The guide’s own", ""))];
    choices
        .extend(NAMED.map(|(label, colour)| Choice { swatch: Some(colour), ..Choice::plain((label, "")) }));
    choices.push(Choice::plain(("Your own", "")));

    let on_radio = {
        let own = *own;
        props.on_choose.reform(move |index: usize| {
            let index = index.checked_sub(1)?; // The first is the guide's own.
            Some(NAMED.get(index).map_or(own, |named| named.1))
        })
    };
    let on_own = {
        let (own, on_choose) = (own.clone(), props.on_choose.clone());
        move |event: InputEvent| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(colour) = input.and_then(|input| Colour::read(&input.value())) {
                own.set(colour);
                on_choose.emit(Some(colour));
            }
        }
    };

    html! {
        <RadioGroup legend="Colour" name="accent" {choices} {chosen} on_choose={on_radio}>
            <label class="own-colour">
                <input type="color" value={own.to_string()} oninput={on_own} />
                <span>{"Pick a colour"}</span>
            </label>
            // There from the start: a live region that arrives with its words is not read out.
            <p class="warning" role="status">{warning(props.accent, props.theme)}</p>
        </RadioGroup>
    }
}

/// Words only for the light ground: on the dark one the colour is lightened until it can be read.
fn warning(accent: Option<Colour>, theme: Theme) -> AttrValue {
    match accent.filter(|_| theme != Theme::Dark).map(|colour| colour.contrast(LIGHT_GROUND)) {
        Some(contrast) if contrast < LEAST_FOR_TEXT => {
            // Rounded down: 4.49 must not be reported as the 4.5 it falls short of.
            let shown = (contrast * 10.0).floor() / 10.0;
            format!(
                "Too pale to read on white: {shown:.1} to 1, where text needs 4.5 to 1. \
                 Choose a darker colour."
            )
            .into()
        }
        _ => AttrValue::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, FIRST_OWN, NAMED, Theme, warning};

    #[test]
    fn the_colours_offered_are_readable() {
        for colour in NAMED.map(|named| named.1).into_iter().chain([FIRST_OWN]) {
            assert_eq!(warning(Some(colour), Theme::Auto), "", "{colour}");
        }
        assert_eq!(warning(None, Theme::Auto), "");
    }

    #[test]
    fn a_pale_colour_is_named_as_such() {
        let grey = Some(Colour::new(0x77, 0x77, 0x77));
        let said = warning(grey, Theme::Auto);
        assert!(said.contains("4.4 to 1"), "{said}");
        assert_eq!(warning(grey, Theme::Dark), "", "never shown on white");
    }
}
