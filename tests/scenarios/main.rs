//! Whole behaviour in simulated time: the adapter against the simulator's pure switch, with a CRM that answers on the
//! wire. No socket, no clock, no sleep.
#![cfg(not(target_arch = "wasm32"))]
// Tests fail by panicking, in their helpers too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod crm;
mod world;

mod agent;
mod alerts;
mod asking;
mod bad_input;
mod calls;
mod chaos;
mod choosing;
mod connection;
mod day;
mod desk;
mod diagnostics;
mod dialing;
mod directory;
mod directory_attacks;
mod directory_lists;
mod events;
mod failover;
mod favourites;
mod found;
mod identity;
mod jtel;
mod keyboard;
mod learning;
mod limits;
mod links;
mod logs;
mod numbers;
mod openframe;
mod panels;
mod pins;
mod plain;
mod pops;
mod questions;
mod queues;
mod recordings;
mod reload;
mod replies;
mod requests;
mod rules;
mod shift;
mod shuttle;
mod shuttle_rules;
mod site;
mod start;
mod state;
mod trouble;
mod will_dial;
mod working_day;
mod wrapup;
