//! The few things that the widget asks of a browser. On a host, where there is none, they do nothing.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
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

/// Overwrites what earlier calls left on the stack: now, so that nothing of it is copied into what comes next, and once more
/// when all that is under way has ended.
pub fn sweep() {
    wiping::stack();
    #[cfg(target_arch = "wasm32")]
    {
        // As a function of the table, which JavaScript calls without any other of ours around it: nothing then lies above
        // what is overwritten.
        let table: js_sys::WebAssembly::Table = wasm_bindgen::function_table().unchecked_into();
        if let Ok(stack) = table.get(wiping::stack as fn() as usize as u32) {
            queue_microtask(&stack);
        }
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(work: &js_sys::Function);
}

/// Writes a warning for the page's maker.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&message.into());
}
