//! One page's side of the border: what the document shows of the view, what the agent does in it, what the core asks of a page,
//! and its way to the engine.

mod announce;
pub mod carrier;
pub mod clipboard;
mod clocks;
pub mod config;
pub mod crm;
mod dialog;
mod dispositions;
mod dom;
pub mod facts;
mod fields;
mod foot;
pub mod hear;
pub mod heard;
mod hooks;
mod keyboard;
mod library;
pub mod links;
pub mod listeners;
mod marks;
mod markup;
pub mod menu;
mod numbers;
pub mod painter;
pub mod panel;
pub mod part;
mod parts;
mod permissions;
mod press;
pub mod questions;
pub mod recording;
mod ring;
mod rules;
pub mod said;
mod scenes;
mod shell;
pub mod softphone;
mod storage;
pub mod surface;
mod targets;
mod thrown;
pub mod trusted;
mod versions;
mod words;

pub use dom::written;
