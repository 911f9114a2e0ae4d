//! Cordboard ties an agent's phone on a CTI server to the CRM whose phone panel it runs in.
//!
//! Everything outside `browser` is pure: it turns an [`Input`] into [`Effect`]s and a [`View`].
//!
//! ```text
//! browser event -> Input -> Adapter::update(now, input, &mut effects) -> Effects -> the shell performs them
//!                                 |
//!                                 +-- view(panel) -> View -> the page paints what changed
//!                  next_deadline() -> one browser timeout -> Input::Tick
//! ```
//!
//! The shell feeds one input at a time, performs the effects in their order, paints the view, and arms one timeout
//! for [`Adapter::next_deadline`]. It decides nothing. Nothing here reads a clock, opens a socket or draws a random
//! number: time comes with each input, jitter from a seed.

pub mod adapter;
pub mod agent;
pub mod call;
pub mod call_log;
pub mod calls;
pub mod clock;
pub mod connection;
pub mod crm;
pub mod cti;
pub mod dialing;
pub mod effect;
pub mod error;
pub mod foreign;
pub mod hosting;
pub mod input;
pub mod json;
pub mod ledger;
pub mod notice;
pub mod number;
pub mod recording;
pub mod rules;
pub mod screen_pop;
pub mod secret;
pub mod session;
pub mod settings;
pub mod table;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;

pub use adapter::Adapter;
pub use clock::Now;
pub use effect::{Effect, Effects, PanelEffect};
pub use error::{ErrorCode, Refusal};
pub use input::{Action, Input, PanelId, PanelInput, RequestId, SocketId};
pub use view::View;
