//! The few things that the widget asks of a browser. On a host, where there is none, they do nothing.

use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, Window};
use yew::NodeRef;

use crate::widget::message::Event;

/// Moves the focus to a node, which scrolls it into view and makes a screen reader speak it.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Focus fails only on an element that left the page, where there is nothing to do.
        let _ = element.focus();
    }
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Printing is refused in a sandboxed frame; the page stays as it is.
        let _ = window.print();
    }
}

/// Replaces the page, so that its entry in the history gives way to the neutral one. Takes the whole window where the
/// page is framed and the frame allows it.
pub fn leave(url: &str) {
    let Some(window) = web_sys::window() else { return };
    hide_referrer(&window);
    let framed = window.top().ok().flatten().filter(|top| *top != window);
    let left = framed.is_some_and(|top| replace(&top, url));
    if !left {
        replace(&window, url);
    }
}

/// Keeps the page that is left from telling the next one where the visitor was: `replace` itself has no such option.
fn hide_referrer(window: &Window) {
    let Some(document) = window.document() else { return };
    let (Some(head), Ok(meta)) = (document.head(), document.create_element("meta")) else { return };
    // Neither fails on an element that was just made.
    let _ = meta.set_attribute("name", "referrer");
    let _ = meta.set_attribute("content", "no-referrer");
    let _ = head.append_child(&meta);
}

fn replace(window: &Window, url: &str) -> bool {
    window.location().replace(url).is_ok()
}

/// Tells the page around the widget what happened, as an event from `root` that leaves the shadow root.
///
/// Which language a visitor asks for is between the widget and the loader: that event stays at `root`.
pub fn dispatch(root: &Element, event: Event) {
    let is_public = !matches!(event, Event::Language(_));
    let (name, key, value) = match event {
        Event::Start => ("signpost:start", "", "".into()),
        Event::Step(number) => ("signpost:step", "index", (number as u32).into()),
        Event::Result => ("signpost:result", "", "".into()),
        Event::Action(kind) => ("signpost:action", "kind", kind.word().into()),
        Event::Language(locale) => ("signpost:language", "locale", (&*locale).into()),
        Event::Exit => ("signpost:exit", "", "".into()),
    };
    let detail = js_sys::Object::new();
    if !key.is_empty() {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&detail, &key.into(), &value);
    }
    let init = CustomEventInit::new();
    init.set_bubbles(is_public);
    init.set_composed(is_public);
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = root.dispatch_event(&event);
    }
}

/// Writes a warning for the page's maker.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&message.into());
}
