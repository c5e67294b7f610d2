//! What a firm pastes to get what it sees.

use super::colour::for_dark;
use super::copy_block::CopyBlock;
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
                  The first is what people see if it cannot run, so put your phone number there."}
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
    let theme =
        settings.theme.attribute().map(|theme| format!(" data-theme=\"{theme}\"")).unwrap_or_default();
    format!(
        "<div id=\"guide\">Questions? Call <a href=\"tel:+14165550123\">416-555-0123</a>.\n  <a href=\"https://weather.gc.ca/\" target=\"_top\" rel=\"nofollow noreferrer noopener\">Leave this page</a></div>\n\
         <script src=\"/signpost/signpost.js\" data-guide=\"/signpost/guides/ontario-domestic.json\" \
         data-target=\"#guide\"{theme} defer></script>"
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
        assert!(markup(&settings).contains(" data-theme=\"dark\" defer>"));
        assert!(style(&settings).is_some_and(|style| style.contains("--signpost-accent: #1d4f91;")));
    }
}
