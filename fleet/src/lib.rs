//! A call center's softphones against a pair of servers, in simulated time. The adapters are the real ones; servers,
//! network and agents are as simple as the question allows: what do thousands of softphones ask of the servers when
//! something dies under them, and how long has an agent no phone? (docs/failover.md)

mod chance;
mod client;
mod figures;
mod fleet;
mod queue;
mod scenarios;
mod server;
mod table;

pub use scenarios::{Outcome, Work, run, run_storms};
pub use table::table;
