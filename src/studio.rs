//! The demo page's application: try the widget in another theme, colour or width, and copy what that takes.
//!
//! It stores nothing and asks the network for nothing. It owns the element it is mounted on; what it does to the
//! rest of the page goes through `preview` alone. Without it, the page shows the lines to copy all the same.

mod accent_picker;
mod app;
mod colour;
mod copy_block;
mod embed_snippet;
mod preview;
mod radio_group;
mod settings;
mod theme_picker;
mod width_picker;

pub use app::App;
