//! The few things that the widget asks of a browser. On a host, where there is none, they do nothing.

use web_sys::HtmlElement;
use yew::NodeRef;

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

/// Writes a warning for the page's maker.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&message.into());
}
