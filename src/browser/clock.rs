//! The browser's two clocks, and when the difference between them jumps.

use std::cell::Cell;

use js_sys::Date;
use wasm_bindgen::prelude::*;
use web_sys::Performance;

use crate::clock::Now;

/// When the difference between the clocks changes by more than this, in milliseconds, the machine slept or its clock was set.
const JUMP_MS: u64 = 2_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Performance;
}

/// Reads both clocks.
#[derive(Debug)]
pub struct Clock {
    apart_ms: Cell<i64>,
}

impl Clock {
    /// A clock that begins to watch now.
    pub fn new() -> Self {
        Self { apart_ms: Cell::new(apart(now())) }
    }

    /// The time, and whether the difference between the clocks jumped since the last reading.
    pub fn read(&self) -> (Now, bool) {
        let now = now();
        let before = self.apart_ms.replace(apart(now));
        (now, before.abs_diff(apart(now)) > JUMP_MS)
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

/// The time by both clocks.
pub fn now() -> Now {
    Now { mono_ms: whole(monotonic_ms()), wall_ms: wall_ms() }
}

/// The wall clock, in milliseconds.
pub fn wall_ms() -> u64 {
    whole(Date::now())
}

/// Milliseconds that never jump, the same in a page and its workers.
pub fn monotonic_ms() -> f64 {
    PERFORMANCE.with(|clock| clock.time_origin() + clock.now())
}

fn apart(now: Now) -> i64 {
    now.wall_ms.cast_signed().wrapping_sub(now.mono_ms.cast_signed())
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the cast saturates, which is what is wanted
fn whole(ms: f64) -> u64 {
    ms as u64
}
