//! Call center definition files: the XML an admin imports into the CRM to make a softphone known to it. [`Definition`]
//! reads the importable form (`callCenter > section > item`), or refuses it with every problem's line and reason, and
//! turns it into the settings the CRM hands to the softphone (`getCallCenterSettings`). It serves the simulator's CRM
//! and the project's own `www/call-center.xml`.

mod definition;
mod problem;
mod read;
mod settings;

pub use definition::{Definition, Item, Section};
pub use problem::{Problem, Problems, Reason};
