//! One page's side of the border: what the document shows of the view, what the agent does in it, what the core asks of a page,
//! and its way to the engine.

mod announce;
mod carrier;
mod clipboard;
mod clocks;
mod config;
mod dialog;
mod dom;
mod events;
mod fields;
mod foot;
mod heard;
mod hooks;
mod links;
mod listeners;
mod markup;
pub mod painter;
mod panel;
mod part;
mod parts;
mod press;
mod questions;
mod recording;
mod rows;
mod rules;
pub mod said;
mod scenes;
mod shell;
pub mod softphone;
mod surface;
mod versions;

pub use dom::written;
