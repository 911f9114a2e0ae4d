//! Rules at work: what they know of a call, and what became of them. They are written in the settings (`site/rules.rs`).

mod ran;
mod trace;
pub mod variables;

pub use ran::Ran;
pub use trace::{Outcome, Step, Trace};
