//! The page around the studio: the sample firm's frame, and the widget in it.
//!
//! The one place that touches what the studio does not own. All by attributes and CSSOM, which the page's policy
//! allows where it forbids a `style` attribute.

use super::colour::for_dark;
use super::settings::Settings;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Shows the choices on the page.
pub fn apply(settings: &Settings) {
    let Some(frame) = find("#frame") else { return };
    let theme = settings.theme.attribute();
    // The firm's page goes dark with its widget, as a real one would.
    set(&frame, "data-theme", theme);
    set_property(&frame, "--frame-width", settings.width.length());

    // Found anew each time: the loader puts it there, perhaps after the studio has started.
    let Some(widget) = find("#frame legal-signpost") else { return };
    set(&widget, "theme", theme);
    let accent = settings.accent.map(|colour| colour.to_string());
    let dark = settings.accent.map(|colour| for_dark(colour).to_string());
    set_property(&widget, "--signpost-accent", accent.as_deref());
    set_property(&widget, "--signpost-accent-dark", dark.as_deref());
}

fn find(selector: &str) -> Option<HtmlElement> {
    let found = web_sys::window()?.document()?.query_selector(selector).ok()??;
    found.dyn_into().ok()
}

// The browser refuses a name that is none. Ours are constants, so there is nothing to handle in either.
fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn set_property(element: &HtmlElement, name: &str, value: Option<&str>) {
    let style = element.style();
    let _ = match value {
        Some(value) => style.set_property(name, value),
        None => style.remove_property(name).map(|_| ()),
    };
}
