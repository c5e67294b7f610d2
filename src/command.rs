//! The parts of the native `signpost` command.

pub mod bundle;
pub mod check;
pub mod file;
pub mod map;
pub mod overlay;
pub mod packet;
pub mod report;
pub mod rules;
pub mod schema;
pub mod today;
pub mod views;
pub mod walk;
