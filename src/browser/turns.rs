//! A turn is a task that runs soon, by a message that this thread sends itself over a channel. Browsers don't throttle it, and
//! messages that were sent before it come first.

use std::fmt;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{MessageChannel, MessagePort};

/// The channel; dropping it closes it.
pub struct Turns {
    ask: MessagePort,
    heard: MessagePort,
    _listener: EventListener,
}

impl fmt::Debug for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns").finish_non_exhaustive()
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.heard.close();
    }
}

impl Turns {
    /// `turn` is called once for each time that it is asked for; `None` where the browser has no channels. In the engine it enters
    /// (`engine/guard.rs`).
    pub fn new(turn: impl Fn() + 'static) -> Option<Self> {
        let channel = MessageChannel::new().ok()?;
        let heard = channel.port1();
        let listener = EventListener::new(&heard, "message", move |_| turn());
        heard.start();
        Some(Self { ask: channel.port2(), heard, _listener: listener })
    }

    /// Asks for a turn.
    pub fn ask(&self) {
        drop(self.ask.post_message(&JsValue::NULL)); // nothing can always be sent
    }
}
