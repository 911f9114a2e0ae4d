//! One page's side of the border: what the document shows of the view, what the agent does in it, what the core asks of a page,
//! and its way to the engine.

mod announce;
pub mod carrier;
pub mod clipboard;
mod clocks;
pub mod config;
mod dialog;
mod dom;
mod events;
mod fields;
mod foot;
pub mod heard;
mod hooks;
pub mod links;
pub mod listeners;
mod markup;
pub mod painter;
pub mod panel;
pub mod part;
mod parts;
mod press;
pub mod questions;
pub mod recording;
mod rows;
mod rules;
pub mod said;
mod scenes;
mod shell;
pub mod softphone;
pub mod surface;
mod versions;

pub use dom::written;
