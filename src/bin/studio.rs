//! The studio's wasm: mounts the demo page's application where the page leaves room for it.

use signpost::studio::App;

fn main() {
    // A page that leaves no room keeps what it shows.
    let place = web_sys::window().and_then(|window| window.document()?.get_element_by_id("studio"));
    if let Some(place) = place {
        yew::Renderer::<App>::with_root(place).render();
    }
}
