//! The demo page's application: try the widget on each sample guide, in another language, theme, colour or width, and
//! copy what that takes.
//!
//! It stores nothing and asks the network for nothing; the widget fetches the guide that it is told to show. It owns the element it is mounted on; what it does to the
//! rest of the page goes through `preview` alone. Without it, the page shows the lines to copy all the same.

mod accent_picker;
mod app;
mod colour;
mod copy_block;
mod embed_snippet;
mod fallback;
mod guide_picker;
mod language_picker;
mod preview;
mod radio_group;
mod sample;
mod settings;
mod theme_picker;
mod width_picker;

pub use app::App;
