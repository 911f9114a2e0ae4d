//! The shell in a real browser: hooks and painting on the real markup, focus and caret, delegated listeners, the CRM's
//! libraries, storage, sockets, and the surface for JS. `wasm-pack test --headless --chrome` (and `--firefox`).
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may panic
#![allow(clippy::assigning_clones)] // it reads better
#![allow(clippy::disallowed_methods)] // no policy is in force here

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

// Public, since the tests of a private module are not run.
#[path = "browser/actions.rs"]
pub mod actions;
#[path = "browser/bench.rs"]
pub mod bench;
#[path = "browser/cost.rs"]
pub mod cost;
#[path = "browser/crm_host.rs"]
pub mod crm_host;
#[path = "browser/engine.rs"]
pub mod engine;
#[path = "browser/focus.rs"]
pub mod focus;
#[path = "browser/keyboard.rs"]
pub mod keyboard;
#[path = "browser/links.rs"]
pub mod links;
#[path = "browser/machines.rs"]
pub mod machines;
#[path = "browser/markup.rs"]
pub mod markup;
#[path = "browser/openframe.rs"]
pub mod openframe;
#[path = "browser/painting.rs"]
pub mod painting;
#[path = "browser/panel.rs"]
pub mod panel;
#[path = "browser/press.rs"]
pub mod press;
#[path = "browser/ring.rs"]
pub mod ring;
#[path = "browser/rules.rs"]
pub mod rules;
#[path = "browser/shell.rs"]
pub mod shell;
#[path = "browser/softphone.rs"]
pub mod softphone;
#[path = "browser/targets.rs"]
pub mod targets;
