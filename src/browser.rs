//! The browser's side: a page (`page`), and the engine that all pages of a CRM site share (`engine`), each in an instance of the
//! module of its own. They say typed messages to each other (`line`). JavaScript is the start-up, the worker's entry and the
//! watch that starts a trapped module again (`src/browser/start/`), and lends the module what has to be there before it
//! (`watch`).

pub mod channel;
pub mod clock;
pub mod engine;
pub mod line;
pub mod locks;
pub mod log;
pub mod page;
pub mod watch;
