//! What a visitor sees: Yew components that draw a view.
//!
//! One component holds the state, [`app::App`]; everything else is a plain function from a part of the view to HTML,
//! because every component costs bytes and has a life of its own. No `style` attribute is ever written, so the widget
//! works under a policy that forbids inline styles.

mod actions;
mod answers;
pub mod app;
mod ask;
mod because;
mod block;
pub mod browser;
mod element;
mod exit;
mod firm;
mod heading;
mod helplines;
mod languages;
pub mod message;
mod notices;
mod print;
mod result;
mod safety;
pub mod session;
pub mod speech;
mod stage;
mod start;
mod term;
mod text;
