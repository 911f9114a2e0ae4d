//! What the simulated CTI servers answer to each request, what they refuse, what events they send, and what they do when
//! things go wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

mod site;

mod agents;
mod calls;
mod faults;
mod lines;
mod protocol;
mod two_calls;
