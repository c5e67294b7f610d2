//! The widget's wasm: what the loader calls.

// Without a `main`, the standard library's start-up and its buffers for output stay out of the wasm.
#![cfg_attr(target_arch = "wasm32", no_main)]

use std::rc::Rc;

use signpost::guide::firm::Overdue;
use signpost::guide::overlay::Unreadable;
use signpost::guide::problem::Problem;
use signpost::guide::theme::Theme;
use signpost::guide::values::Date;
use signpost::guide::{Guide, read, read_translated};
use signpost::interview::freshness;
use signpost::interview::view::Freshness;
use signpost::widget::app::{App, Props, wipe};
use signpost::widget::browser::{dispatch, warn};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use yew::{AppHandle, Callback, Renderer};

/// How many problems one console message lists.
const MOST_PROBLEMS: usize = 20;

/// Small code matters more here than speed: a guide allocates a few thousand times.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// On a host there is nothing to run; in a browser the loader calls [`mount`].
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// A widget in a page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted {
    app: Option<AppHandle<App>>,
}

#[wasm_bindgen]
impl Mounted {
    /// Forgets all answers and shows the first screen.
    pub fn wipe(&self) {
        if let Some(app) = &self.app {
            wipe(app);
        }
    }

    /// Forgets all answers and takes the widget out of the page.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// Draws a guide inside `root`, whose children it replaces.
///
/// `overlay` is the text of a translation, `today` the visitor's day as `YYYY-MM-DD`, `level` that of the headings.
///
/// # Errors
/// A message for the page's maker: each line names a place in the guide, what is wrong, and what to write instead.
#[wasm_bindgen]
pub fn mount(
    root: HtmlElement,
    guide: &str,
    overlay: Option<String>,
    today: &str,
    level: u8,
) -> Result<Mounted, JsError> {
    let guide = translated(guide, overlay.as_deref())?;
    let today = Date::parse(today).ok_or_else(|| JsError::new("today is not a day like 2026-11-20"))?;
    if freshness(&guide, today) == Freshness::Overdue(Overdue::Fallback) {
        return Err(JsError::new(
            "the guide is past its review date and says `\"overdue\": \"fallback\"`: have it reviewed",
        ));
    }
    if let Some(theme) = &guide.theme {
        paint(&root, theme);
    }
    let target = root.clone();
    let on_event = Callback::from(move |event| dispatch(&target, event));
    let props = Props { guide: Rc::new(guide), today, level, answers: None, on_event };
    let app = Renderer::<App>::with_root_and_props(root.into(), props).render();
    Ok(Mounted { app: Some(app) })
}

/// The guide in the overlay's language, or in its own where the overlay is wrong.
fn translated(guide: &str, overlay: Option<&str>) -> Result<Guide, JsError> {
    let Some(overlay) = overlay else { return read(guide).map_err(|problems| told(guide, &problems)) };
    match read_translated(guide, overlay) {
        Ok(guide) => Ok(guide),
        Err(Unreadable::Overlay(problems)) => {
            warn(&list("Signpost: the translation cannot be used", overlay, &problems));
            read(guide).map_err(|problems| told(guide, &problems))
        }
        Err(Unreadable::Guide(problems)) => Err(told(guide, &problems)),
    }
}

fn told(text: &str, problems: &[Problem]) -> JsError {
    JsError::new(&list("the guide cannot be read", text, problems))
}

/// A heading and one line for each problem.
fn list(heading: &str, text: &str, problems: &[Problem]) -> String {
    let mut lines = String::from(heading);
    for problem in problems.iter().take(MOST_PROBLEMS) {
        lines.push_str("\n  ");
        lines.push_str(&problem.describe(text));
    }
    if problems.len() > MOST_PROBLEMS {
        lines.push_str("\n  … and more: run `signpost check` on the file");
    }
    lines
}

/// Applies a theme through CSSOM, which a policy against inline styles allows.
fn paint(root: &HtmlElement, theme: &Theme) {
    let style = root.style();
    for (name, colour) in theme.properties() {
        // A colour was checked when it was read, so that setting it cannot fail.
        let _ = style.set_property(name, colour);
    }
    if let Some(font) = theme.font {
        let _ = root.set_attribute("data-font", font.word());
    }
}
