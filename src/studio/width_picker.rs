//! How wide the sample firm's page is: what a phone shows, on any screen.

use super::radio_group::{Choice, RadioGroup};
use super::settings::Width;
use yew::{Callback, Html, Properties, component, html};

/// What [`WidthPicker`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The one chosen.
    pub width: Width,
    /// Told of another.
    pub on_choose: Callback<Width>,
}

/// The choice of width.
#[component]
pub fn WidthPicker(props: &Props) -> Html {
    let choices: Vec<_> = Width::ALL.iter().map(|one| Choice::plain(one.words())).collect();
    let chosen = Width::ALL.iter().position(|one| *one == props.width).unwrap_or_default();
    let on_choose = props.on_choose.reform(|index: usize| Width::ALL.get(index).copied().unwrap_or_default());
    html! { <RadioGroup legend="Width" name="width" {choices} {chosen} {on_choose} /> }
}
