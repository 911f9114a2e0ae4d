//! The one timeout that waits for the core's next deadline. In a page a worker keeps it (`www/clock.js`), since a hidden page's
//! timers ring once a minute. In a shared worker, and while the clock's worker does not run, the thread's own timers keep it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

use super::guard::enter;

#[wasm_bindgen]
extern "C" {
    /// A worker whose address is trusted; web-sys takes texts only.
    #[wasm_bindgen(extends = web_sys::Worker, js_name = Worker)]
    #[derive(Debug)]
    type ClockWorker;
    #[wasm_bindgen(constructor, catch, js_class = "Worker")]
    fn new(url: &JsValue) -> Result<ClockWorker, JsValue>;
}

/// What the worker says when it runs.
const READY: &str = "ready";

/// An alarm clock, which is set to one time; dropping it stops it.
#[derive(Debug)]
pub struct Alarm {
    ring: Ring,
    works: Rc<Cell<bool>>,
    worker: Option<Running>,
    own: RefCell<Option<Timeout>>,
}

/// What an alarm calls.
#[derive(Clone)]
pub struct Ring {
    /// The time has come. A tick that comes too early only sets the alarm again.
    pub tick: Rc<dyn Fn()>,
    /// The worker began to run, or failed.
    pub works: Rc<dyn Fn(bool)>,
}

impl std::fmt::Debug for Ring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ring")
    }
}

#[derive(Debug)]
struct Running {
    worker: ClockWorker,
    _heard: EventListener,
    _failed: EventListener,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Alarm {
    /// An alarm clock; `clock` is the address of the worker's file, or undefined where none is needed.
    pub fn new(clock: &JsValue, ring: Ring) -> Self {
        let works = Rc::default();
        // A content security policy may allow no workers, for example.
        let worker = (!clock.is_undefined())
            .then(|| ClockWorker::new(clock).ok())
            .flatten()
            .map(|worker| heard(worker, &works, &ring));
        Self { ring, works, worker, own: RefCell::default() }
    }

    /// Whether the worker runs: it says when it is ready.
    pub fn works(&self) -> bool {
        self.works.get()
    }

    /// Rings once after this many milliseconds, or not at all for `None`; what was set before is replaced.
    pub fn set(&self, ms: Option<u32>) {
        if let Some(Running { worker, .. }) = self.worker.as_ref().filter(|_| self.works()) {
            drop(worker.post_message(&ms.map_or(JsValue::UNDEFINED, JsValue::from)));
            self.own.take();
            return;
        }
        let tick = Rc::clone(&self.ring.tick);
        self.own.replace(ms.map(|ms| Timeout::new(ms, move || enter(|| tick()))));
    }
}

fn heard(worker: ClockWorker, works: &Rc<Cell<bool>>, ring: &Ring) -> Running {
    let become_ = {
        let (works, ring) = (Rc::clone(works), ring.clone());
        move |is: bool| {
            works.set(is);
            (ring.works)(is);
            (ring.tick)();
        }
    };
    let (failing, tick) = (become_.clone(), Rc::clone(&ring.tick));
    let heard = EventListener::new(&worker, "message", move |event| {
        let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
        enter(|| if data == READY { become_(true) } else { tick() });
    });
    // The failure is dealt with here, so nobody else must take it for one of the page.
    let failed = EventListener::new_with_options(
        &worker,
        "error",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            event.prevent_default();
            enter(|| failing(false));
        },
    );
    Running { worker, _heard: heard, _failed: failed }
}
