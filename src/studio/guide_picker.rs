//! Which of the sample guides the page shows.

use super::radio_group::{Choice, RadioGroup};
use super::sample::Guide;
use yew::{Callback, Html, Properties, component, html};

/// What [`GuidePicker`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The one chosen.
    pub guide: Guide,
    /// Told of another.
    pub on_choose: Callback<Guide>,
}

/// The choice of guide.
#[component]
pub fn GuidePicker(props: &Props) -> Html {
    let words = |one: &Guide| (one.sample().label, one.sample().whom);
    let choices: Vec<_> = Guide::ALL.iter().map(|one| Choice::plain(words(one))).collect();
    let chosen = Guide::ALL.iter().position(|one| *one == props.guide).unwrap_or_default();
    let on_choose = props.on_choose.reform(|index: usize| Guide::ALL.get(index).copied().unwrap_or_default());
    html! { <RadioGroup legend="Guide" name="guide" {choices} {chosen} {on_choose} /> }
}
