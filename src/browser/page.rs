//! One page's side of the border: what the document shows of the view, and what the agent does in it.

mod announce;
mod clocks;
mod dialog;
mod dom;
mod events;
mod fields;
mod foot;
mod hooks;
mod markup;
pub mod menu;
pub mod painter;
mod parts;
mod press;
mod rows;
mod rules;
pub mod said;
mod scenes;
mod shell;

pub use dom::written;
