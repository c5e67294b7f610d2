//! The language of the sample page and the guide in it: one of those that the guide has.

use super::radio_group::{Choice, RadioGroup};
use super::sample::{Guide, Language, Page};
use yew::{Callback, Html, Properties, component, html};

/// What [`LanguagePicker`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The guide whose languages can be chosen.
    pub guide: Guide,
    /// The language that is shown.
    pub language: Language,
    /// Told of another.
    pub on_choose: Callback<Language>,
}

/// The choice of language.
#[component]
pub fn LanguagePicker(props: &Props) -> Html {
    let languages: Vec<_> = props.guide.sample().pages().map(|page| page.language).collect();
    let choices: Vec<_> = props.guide.sample().pages().map(choice).collect();
    let chosen = languages.iter().position(|one| *one == props.language).unwrap_or_default();
    let on_choose =
        props.on_choose.reform(move |index: usize| languages.get(index).copied().unwrap_or_default());
    html! { <RadioGroup legend="Language" name="language" {choices} {chosen} {on_choose} /> }
}

fn choice(page: &Page) -> Choice {
    Choice { lang: Some(page.locale), ..Choice::plain((page.language.name(), "")) }
}
