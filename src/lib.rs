//! Signpost: closed-question guides for law-firm websites.
//!
//! A visitor answers a few closed questions and reads the explanation that fits. The modules form one line of
//! dependence: `widget` and `studio` draw what [`interview`] resolves, from what [`guide`] reads.

#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "command")]
pub mod command;
pub mod guide;
pub mod interview;
#[cfg(feature = "packet")]
pub mod packet;
#[cfg(feature = "studio")]
pub mod studio;
#[cfg(feature = "widget")]
pub mod widget;
