//! Lines to copy, with a button that says what came of it.

use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, window};
use yew::platform::spawn_local;
use yew::{
    AttrValue, Html, NodeRef, Properties, component, html, use_effect_with, use_node_ref, use_state_eq,
};

/// What [`CopyBlock`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lines.
    pub text: AttrValue,
    /// What the button says: which lines it copies.
    pub button: AttrValue,
}

/// The block.
#[component]
pub fn CopyBlock(props: &Props) -> Html {
    let said = use_state_eq(AttrValue::default);
    let code = use_node_ref();

    // "Copied" is about the lines as they were.
    use_effect_with(props.text.clone(), {
        let said = said.clone();
        move |_| said.set(AttrValue::default())
    });

    let onclick = {
        let (said, code, text) = (said.clone(), code.clone(), props.text.clone());
        move |_| {
            let (said, code, text) = (said.clone(), code.clone(), text.clone());
            // Emptied first, so that the same words are announced again.
            said.set(AttrValue::default());
            spawn_local(async move {
                said.set(AttrValue::Static(if copy(&text).await {
                    "Copied"
                } else if select(&code) {
                    "Selected. Copy with Ctrl+C, or Command+C on a Mac."
                } else {
                    "Your browser does not allow copying from here. Select the lines yourself."
                }));
            });
        }
    };

    html! {
        <div>
            <pre class="code"><code ref={code}>{&props.text}</code></pre>
            <div class="copy">
                <button type="button" {onclick}>{&props.button}</button>
                <span role="status">{(*said).clone()}</span>
            </div>
        </div>
    }
}

/// Whether the text is in the clipboard now. Browsers refuse it on insecure pages and in some frames.
async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = window.navigator().clipboard();
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// The next best: the lines are selected, and one key copies them.
fn select(code: &NodeRef) -> bool {
    let selection = window().and_then(|window| window.get_selection().ok().flatten());
    match (selection, code.cast::<Element>()) {
        (Some(selection), Some(code)) => selection.select_all_children(&code).is_ok(),
        _ => false,
    }
}
