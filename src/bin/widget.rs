//! The widget's wasm: what the loader calls.

// Without a `main`, the standard library's start-up and its buffers for output stay out of the wasm.
#![cfg_attr(target_arch = "wasm32", no_main)]

use std::rc::Rc;

use js_sys::Function;
use signpost::guide::firm::Overdue;
use signpost::guide::overlay::Unreadable;
use signpost::guide::problem::Problem;
use signpost::guide::theme::Theme;
use signpost::guide::values::Date;
use signpost::guide::{Guide, read, read_translated};
use signpost::interview::freshness;
use signpost::interview::view::Freshness;
use signpost::widget::app::{App, Props, act};
use signpost::widget::browser::{sweep, warn};
use signpost::widget::message::{Event, Message};
use signpost::widget::speech::Speech;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::HtmlElement;
#[cfg(target_arch = "wasm32")]
use wiping::Wiping;
use yew::{AppHandle, Callback, Renderer};

/// How many problems one console message lists.
const MOST_PROBLEMS: usize = 20;

/// Small code matters more here than speed: a guide allocates a few thousand times. What is given back is overwritten, so
/// that reasons, texts and the drawn page go as the answers do.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: Wiping<rlsf::SmallGlobalTlsf> = Wiping::around(rlsf::SmallGlobalTlsf::new());

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
            app.send_message(Message::Restart);
        }
    }

    /// Forgets all answers of a visitor who has gone, and says so on the first screen.
    pub fn idle(&self) {
        if let Some(app) = &self.app {
            app.send_message(Message::Idle);
        }
    }

    /// Does what a click means on the element whose `data-act` is this number.
    pub fn act(&self, number: usize) {
        if let Some(app) = &self.app {
            act(app, number);
        }
    }

    /// Shows the guide in another language, or in its own, and keeps the answers.
    ///
    /// `guide`, `overlay` and `words` are as in [`mount`].
    ///
    /// # Errors
    /// As [`mount`] has them for the guide.
    pub fn speak(&self, guide: &str, overlay: Option<String>, words: Option<String>) -> Result<(), JsError> {
        if let Some(app) = &self.app {
            app.send_message(Message::Speak(Rc::new(translated(guide, overlay, words)?)));
        }
        Ok(())
    }

    /// Forgets all answers and takes the widget out of the page.
    pub fn unmount(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
            sweep();
        }
    }
}

/// Draws a guide inside `root`, whose children it replaces.
///
/// `overlay` is the text of a translation, `words` the widget's own words in the language that is then shown (where that is
/// not English), `today` the visitor's day as `YYYY-MM-DD`, `level` that of the headings, `ask` a way to ask `Intl`, `tell` is
/// called with the name of what happens and, where the visitor asks for a language, its locale.
///
/// # Errors
/// A message for the page's maker: each line names a place in the guide, what is wrong, and what to write instead.
#[expect(
    clippy::too_many_arguments,
    reason = "JavaScript calls it with them; an object of them would cost bytes"
)]
#[wasm_bindgen]
pub fn mount(
    root: HtmlElement,
    guide: &str,
    overlay: Option<String>,
    words: Option<String>,
    today: &str,
    level: u8,
    ask: Function,
    tell: Function,
) -> Result<Mounted, JsError> {
    let guide = translated(guide, overlay, words)?;
    let today = Date::parse(today).ok_or_else(|| JsError::new("today is not a day like 2026-11-20"))?;
    if freshness(&guide, today) == Freshness::Overdue(Overdue::Fallback) {
        return Err(JsError::new(
            "the guide is past its review date and says `\"overdue\": \"fallback\"`: have it reviewed",
        ));
    }
    if let Some(theme) = &guide.theme {
        paint(&root, theme);
    }
    let on_event = Callback::from(move |event: Event| {
        let locale = match &event {
            Event::Language(locale) => JsValue::from_str(locale),
            _ => JsValue::UNDEFINED,
        };
        // What a listener of the page throws is the page's own affair.
        let _ = tell.call2(&JsValue::UNDEFINED, &event.name().into(), &locale);
    });
    let props =
        Props { guide: Rc::new(guide), today, level, session: None, speech: Speech::new(ask), on_event };
    let app = Renderer::<App>::with_root_and_props(root.into(), props).render();
    Ok(Mounted { app: Some(app) })
}

/// The guide in the overlay's language, or in its own where there is none or it is wrong.
fn translated(guide: &str, overlay: Option<String>, words: Option<String>) -> Result<Guide, JsError> {
    let read_plain = || read(guide).map_err(|problems| told(guide, &problems));
    let mut shown = match overlay.map(|overlay| (read_translated(guide, &overlay), overlay)) {
        None => read_plain()?,
        Some((Ok(shown), _)) => shown,
        Some((Err(Unreadable::Overlay(problems)), overlay)) => {
            warn(&list("Signpost: the translation cannot be used", &overlay, &problems));
            // The words came for the language of the overlay.
            return read_plain();
        }
        Some((Err(Unreadable::Guide(problems)), _)) => return Err(told(guide, &problems)),
    };
    if let Some(words) = words {
        shown.words.learn(&words);
    }
    Ok(shown)
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
