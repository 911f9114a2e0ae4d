//! Whole behaviour in simulated time: the adapter against the simulator's pure switch, with a CRM that answers on the
//! wire. No socket, no clock, no sleep.
#![cfg(not(target_arch = "wasm32"))]
// Tests fail by panicking, in their helpers too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod crm;
mod world;

mod agent;
#[cfg(feature = "full")]
mod asking;
mod bad_input;
mod calls;
mod chaos;
mod connection;
mod desk;
mod dialing;
mod events;
mod failover;
mod found;
mod identity;
#[cfg(feature = "full")]
mod jtel;
mod learning;
mod limits;
#[cfg(feature = "full")]
mod links;
mod logs;
mod numbers;
#[cfg(feature = "full")]
mod openframe;
mod panels;
mod pins;
#[cfg(feature = "full")]
mod plain;
mod pops;
mod questions;
mod recordings;
mod reload;
mod replies;
mod requests;
#[cfg(feature = "full")]
mod rules;
mod shift;
#[cfg(feature = "full")]
mod shuttle;
#[cfg(feature = "full")]
mod shuttle_rules;
mod site;
mod start;
mod state;
