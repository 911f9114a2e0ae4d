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

// The rooms, from the parent down to what all of them may use (ARCHITECTURE.md has the arrows).
pub mod action;
pub mod adapter;
pub mod recording;

pub mod crm;
pub mod pages;
pub mod phone;
pub mod rules;

pub mod site;

pub mod address;
pub mod alerts;
pub mod call_state;
pub mod clock;
mod counters;
pub mod crm_call;
pub mod directory;
pub mod effect;
pub mod error;
pub mod favourites;
pub mod foreign;
pub mod ids;
pub mod input;
pub mod jitter;
pub mod json;
pub mod keys;
pub mod ledger;
pub mod notice;
pub mod number;
pub mod privacy;
pub mod record;
pub mod secret;
pub mod side;
pub mod table;
pub mod words;
pub mod work_mode;

#[cfg(target_arch = "wasm32")]
pub mod browser;

pub use adapter::Adapter;
pub use clock::Now;
pub use effect::{Effect, Effects, PanelEffect};
pub use error::{ErrorCode, Refusal};
pub use ids::{CallId, PanelId, RequestId, SocketId};
pub use input::{Action, Input, PanelInput};
pub use pages::view::View;
