//! The phone: what the switch says and is told. Which server serves (`connection`), what waits for its answer (`session`), how it
//! speaks (`cti`), who is logged in (`agent`), and what calls do (`calls`).

pub mod agent;
pub mod call;
pub mod calls;
pub mod connection;
pub mod cti;
pub mod session;
