//! Light, dark, or as the visitor's device asks.

use super::radio_group::{Choice, RadioGroup};
use super::settings::Theme;
use yew::{Callback, Html, Properties, component, html};

/// What [`ThemePicker`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The one chosen.
    pub theme: Theme,
    /// Told of another.
    pub on_choose: Callback<Theme>,
}

/// The choice of theme.
#[component]
pub fn ThemePicker(props: &Props) -> Html {
    let choices: Vec<_> = Theme::ALL.iter().map(|one| Choice::plain(one.words())).collect();
    let chosen = Theme::ALL.iter().position(|one| *one == props.theme).unwrap_or_default();
    let on_choose = props.on_choose.reform(|index: usize| Theme::ALL.get(index).copied().unwrap_or_default());
    html! { <RadioGroup legend="Theme" name="theme" {choices} {chosen} {on_choose} /> }
}
