//! The browser's side: a page (`page`), and the engine that all pages of a CRM site share (`engine`). Each has its own instance of
//! the module, and they say typed messages to each other (`line`). JavaScript is only the start-up, the entry of pages and
//! workers, and the watch that replaces an instance that trapped (`src/browser/start/`); `watch` binds what JavaScript lends to
//! the module.

pub mod channel;
pub mod clock;
pub mod engine;
pub mod line;
pub mod locks;
pub mod log;
pub mod page;
pub mod scope;
pub mod turns;
pub mod watch;
