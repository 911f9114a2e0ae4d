//! The one timeout that waits for the core's next deadline: in a page kept by a worker (`runtime.js`), since a hidden page's
//! timers ring once a minute; in a worker, or where no other runs, by the thread's own timers.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::heard::Hear;

#[wasm_bindgen(module = "/src/browser/runtime.js")]
extern "C" {
    /// The worker's half.
    #[derive(Debug)]
    pub type Alarm;
    /// Its ringing goes to `hear` as `tick`. The worker's file is `options.clock`; without one no worker runs.
    #[wasm_bindgen(constructor)]
    pub fn new(hear: &Closure<Hear>, options: &JsValue) -> Alarm;
    /// Whether the worker runs.
    #[wasm_bindgen(method, getter)]
    pub fn works(this: &Alarm) -> bool;
    /// Rings once after so many milliseconds, or not at all; false where no worker runs.
    #[wasm_bindgen(method)]
    fn set(this: &Alarm, ms: Option<u32>) -> bool;
    #[wasm_bindgen(method)]
    fn dispose(this: &Alarm);
    /// Milliseconds that never jump.
    #[wasm_bindgen(static_method_of = Alarm)]
    pub fn monotonic() -> f64;
}

/// An alarm clock, which is set to one time; dropping it stops it.
#[derive(Debug)]
pub struct AlarmClock {
    alarm: Alarm,
    own: RefCell<Option<Timeout>>,
}

impl AlarmClock {
    /// An alarm clock around a worker.
    pub fn new(alarm: Alarm) -> Self {
        Self { alarm, own: RefCell::default() }
    }

    /// Rings once after so many milliseconds, or not at all, instead of what was set before. The thread's own timer
    /// calls `ring`.
    pub fn set(&self, ms: Option<u32>, ring: impl FnOnce() + 'static) {
        let by_worker = self.alarm.set(ms);
        let timeout = ms.filter(|_| !by_worker).map(|ms| Timeout::new(ms, ring));
        self.own.replace(timeout);
    }

    /// Stops it for good.
    pub fn stop(&self) {
        self.alarm.dispose();
        self.own.take();
    }
}
