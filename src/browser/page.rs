//! One page's side of the border.

pub mod clipboard;
pub mod config;
pub mod crm;
mod facts;
mod library;
pub mod links;
pub mod openframe;
pub mod panel;
mod permissions;
pub mod recording;
pub mod said;
mod salesforce;
mod storage;
mod targets;
mod thrown;
pub mod trusted;
