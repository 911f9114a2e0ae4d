//! What the site says: the call center's settings, the rules in them, and the hosting file, which says what is allowed.

pub mod hosting;
pub mod rules;
pub mod settings;
