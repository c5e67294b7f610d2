//! A choice of one: native radio buttons under a visible legend, so that keyboard and screen readers need nothing
//! from us.

use super::colour::Colour;
use yew::{AttrValue, Callback, Children, Html, Properties, component, html};

/// One radio button.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What it is called.
    pub label: AttrValue,
    /// A few more words, or none.
    pub note: AttrValue,
    /// A colour to show beside the words. Never instead of them: not everyone can tell colours apart.
    pub swatch: Option<Colour>,
    /// The language of the words, where it is not the page's: so that they are read out as what they are.
    pub lang: Option<&'static str>,
}

impl Choice {
    /// Words alone.
    pub fn plain((label, note): (&'static str, &'static str)) -> Self {
        Self { label: label.into(), note: note.into(), swatch: None, lang: None }
    }
}

/// What [`RadioGroup`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is chosen here.
    pub legend: AttrValue,
    /// Groups the buttons, and names the group to the stylesheet; nothing is ever submitted under it.
    pub name: AttrValue,
    /// In the order shown.
    pub choices: Vec<Choice>,
    /// The index of the one chosen.
    pub chosen: usize,
    /// Told the index of another.
    pub on_choose: Callback<usize>,
    /// What follows the buttons, inside the group.
    #[prop_or_default]
    pub children: Children,
}

/// The group.
#[component]
pub fn RadioGroup(props: &Props) -> Html {
    let buttons = props.choices.iter().enumerate().map(|(index, choice)| {
        let on_choose = props.on_choose.clone();
        html! {
            <label class="choice" key={index}>
                <input
                    type="radio"
                    name={&props.name}
                    checked={index == props.chosen}
                    onchange={move |_| on_choose.emit(index)}
                />
                if let Some(colour) = choice.swatch {
                    <svg class="swatch" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
                        <circle cx="14" cy="14" r="13" fill={colour.to_string()} />
                    </svg>
                }
                <span lang={choice.lang}>
                    {&choice.label}
                    if !choice.note.is_empty() {
                        {" "}<small>{&choice.note}</small>
                    }
                </span>
            </label>
        }
    });
    html! {
        <fieldset class={&props.name}>
            <legend>{&props.legend}</legend>
            { for buttons }
            { for props.children.iter() }
        </fieldset>
    }
}
