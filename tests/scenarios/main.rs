//! Whole behaviour in simulated time: the adapter against the simulator's pure switch, with a CRM that answers on the
//! wire. No socket, no clock, no sleep.
#![cfg(not(target_arch = "wasm32"))]

mod crm;
mod world;

mod calls;
mod start;
