//! What rules must find in a guide, worked out by looking at every screen that a visitor can come to: slow, and beyond doubt.

pub mod agree;
pub mod case;
pub mod idle;
pub mod look;
pub mod offer;
pub mod parts;
mod read;
pub mod verdict;
pub mod world;
