//! The studio as a whole: the choices, what they do to the page, and what to paste to keep them.

use super::accent_picker::AccentPicker;
use super::embed_snippet::EmbedSnippet;
use super::guide_picker::GuidePicker;
use super::language_picker::LanguagePicker;
use super::preview;
use super::settings::Settings;
use super::theme_picker::ThemePicker;
use super::width_picker::WidthPicker;
use yew::{Callback, Html, UseStateHandle, component, html, use_effect_with, use_state_eq};

/// The studio. What it draws has the shape of what stands in the page before it, so that nothing jumps.
#[component]
pub fn App() -> Html {
    let settings = use_state_eq(Settings::default);
    use_effect_with(*settings, preview::apply);

    html! {
        <div class="studio">
            <section class="controls" aria-labelledby="controls-title">
                <h2 id="controls-title">{"Make it yours"}</h2>
                <GuidePicker
                    guide={settings.guide}
                    on_choose={changing(&settings, |settings, guide| settings.guide = guide)}
                />
                <LanguagePicker
                    guide={settings.guide}
                    language={settings.page().language}
                    on_choose={changing(&settings, |settings, language| settings.language = language)}
                />
                <ThemePicker
                    theme={settings.theme}
                    on_choose={changing(&settings, |settings, theme| settings.theme = theme)}
                />
                <AccentPicker
                    accent={settings.accent}
                    theme={settings.theme}
                    on_choose={changing(&settings, |settings, accent| settings.accent = accent)}
                />
                <WidthPicker
                    width={settings.width}
                    on_choose={changing(&settings, |settings, width| settings.width = width)}
                />
                <p class="see"><a href="#frame">{"See it on the sample page"}</a></p>
            </section>
            <EmbedSnippet settings={*settings} />
        </div>
    }
}

/// A callback that changes one of the settings and keeps the others.
fn changing<T: 'static>(settings: &UseStateHandle<Settings>, change: fn(&mut Settings, T)) -> Callback<T> {
    let settings = settings.clone();
    Callback::from(move |value| {
        let mut changed = *settings;
        change(&mut changed, value);
        settings.set(changed);
    })
}
