//! An event listener that is taken off when it is dropped. Unlike an `FnMut` one it may be re-entered: an integrator's
//! code that clicks a button from within an event finds the queue, not an exception.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

use super::log::OrLog;

/// One event listener; dropping it takes it off.
#[derive(Debug)]
#[must_use = "dropping a listener takes it off"]
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Listens for events of `kind` on `target`.
    pub fn new(target: &EventTarget, kind: &'static str, listener: impl Fn(Event) + 'static) -> Self {
        let closure = Closure::<dyn Fn(Event)>::new(listener);
        target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref()).or_log("listening");
        Self { target: target.clone(), kind, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target
            .remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref())
            .or_log("taking a listener off");
    }
}
