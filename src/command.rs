//! The parts of the native `signpost` command.

pub mod check;
pub mod file;
pub mod walk;
