//! What a firm pastes to get what it sees.

use super::colour::for_dark;
use super::copy_block::CopyBlock;
use super::fallback;
use super::settings::Settings;
use yew::{Html, Properties, component, html};

/// What [`EmbedSnippet`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was chosen.
    pub settings: Settings,
}

/// The section with the lines to copy.
#[component]
pub fn EmbedSnippet(props: &Props) -> Html {
    html! {
        <section id="embed" class="embed" aria-labelledby="embed-title">
            <h2 id="embed-title">{"Add it to your site"}</h2>
            <p>
                {"Put the "}<code>{"signpost"}</code>
                {" folder on your own site. Then paste two lines where the guide belongs. \
                  The first is what people see if it cannot run, so keep a phone number there."}
            </p>
            <CopyBlock text={markup(&props.settings)} button="Copy the two lines" />
            if let Some(text) = style(&props.settings) {
                <p>{"Your colour goes into your stylesheet. The second value is for dark screens."}</p>
                <CopyBlock {text} button="Copy the colour" />
            }
        </section>
    }
}

/// The two lines of HTML. No width: on a firm's page the widget takes the room it is given.
fn markup(settings: &Settings) -> String {
    let (sample, page) = (settings.guide.sample(), settings.page());
    let attribute = |name, value: Option<&str>| match value {
        Some(value) => format!(" data-{name}=\"{value}\""),
        None => String::new(),
    };
    let lang = attribute("lang", sample.asked_for(page));
    let theme = attribute("theme", settings.theme.attribute());
    format!(
        "<div id=\"guide\">{}</div>\n\
         <script src=\"/signpost/signpost.js\" data-guide=\"/{}\" data-target=\"#guide\"{lang}{theme} referrerpolicy=\"no-referrer\" defer></script>",
        fallback::to_paste(sample, page),
        sample.address(),
    )
}

/// The colour as a rule. In the stylesheet, since a policy such as this page's refuses a `style` attribute.
fn style(settings: &Settings) -> Option<String> {
    let accent = settings.accent?;
    let dark = for_dark(accent);
    Some(format!("legal-signpost {{\n  --signpost-accent: {accent};\n  --signpost-accent-dark: {dark};\n}}"))
}

#[cfg(test)]
mod tests {
    use super::super::colour::Colour;
    use super::super::sample::{Guide, Language};
    use super::super::settings::{Settings, Theme};
    use super::{markup, style};

    #[test]
    fn the_defaults_are_what_the_page_shows_without_the_studio() {
        let page = include_str!("../../index.html");
        let escaped = markup(&Settings::default()).replace('<', "&lt;").replace('>', "&gt;");
        assert!(page.contains(&escaped), "index.html lacks:\n{escaped}");
        assert_eq!(style(&Settings::default()), None);
    }

    #[test]
    fn what_was_chosen_is_in_the_lines() {
        let accent = Some(Colour::new(0x1d, 0x4f, 0x91));
        let settings = Settings { theme: Theme::Dark, accent, ..Settings::default() };
        assert!(markup(&settings).contains(" data-theme=\"dark\" referrerpolicy"));
        assert!(style(&settings).is_some_and(|style| style.contains("--signpost-accent: #1d4f91;")));
    }

    #[test]
    fn the_lines_are_for_the_guide_and_the_language_on_show() {
        let lines = |guide, language| markup(&Settings { guide, language, ..Settings::default() });
        let missouri = lines(Guide::Missouri, Language::Spanish);
        assert!(missouri.contains("data-guide=\"/signpost/guides/missouri-charges.json\""), "{missouri}");
        assert!(missouri.contains(" data-lang=\"es-US\" referrerpolicy"), "{missouri}");
        assert!(missouri.contains("Llame al <a href=\"tel:+13145550123\">314-555-0123</a>."), "{missouri}");
        assert!(missouri.contains(">Salir de esta página</a></div>"), "{missouri}");
        let survivor = lines(Guide::Survivor, Language::English);
        assert!(survivor.contains("Hotline: <a href=\"tel:+18007997233\">1-800-799-7233</a>."), "{survivor}");
        assert!(survivor.contains("https://www.weather.gov/"), "{survivor}");
        assert!(!survivor.contains("data-lang"), "the guide's own language needs no asking: {survivor}");
    }
}
