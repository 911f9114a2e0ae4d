//! The queue and the loop: one input at a time goes to the adapter, its effects are performed in their order, the pages
//! are painted, and one timeout waits for the next deadline. Nothing is decided here, and nothing is known of where
//! this runs: in a worker that all pages share, or in one of them.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::alarm::{Alarm, AlarmClock};
use super::clock::{Clock, now};
use super::heard::{Hear, ear};
use super::log::{self, OrLog};
use super::ports::Ports;
use super::recorder::Recorder;
use super::sockets::Sockets;
use super::web_calls::WebCalls;
use crate::adapter::Adapter;
use crate::effect::{Effect, Effects};
use crate::error::Refusal;
use crate::input::{Action, Input, PanelId, PanelInput};
use crate::json;
/// One running softphone.
pub struct Runtime {
    me: Weak<Self>,
    adapter: RefCell<Adapter>,
    recorder: Recorder,
    clock: Clock,
    inbox: RefCell<Vec<Input>>,
    busy: Cell<bool>,
    /// More follows at once: it is saved and painted then.
    quietly: Cell<bool>,
    /// A save waits for that.
    unsaved: Cell<bool>,
    disposed: Cell<bool>,
    ports: Ports,
    sockets: Sockets,
    alarm: AlarmClock,
    calls: WebCalls,
    hear: Closure<Hear>,
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime")
            .field("busy", &self.busy)
            .field("disposed", &self.disposed)
            .finish_non_exhaustive()
    }
}

impl Runtime {
    /// A softphone for the pages behind `ports`. `options.tape` takes the recording, `options.clock` is the file
    /// of the clock's worker, where one is needed.
    pub fn new(ports: Ports, options: &JsValue) -> Rc<Self> {
        Rc::new_cyclic(|me: &Weak<Self>| {
            let runtime = me.clone();
            let hear = ear(move |input, quietly| {
                if let Some(runtime) = runtime.upgrade() {
                    runtime.quietly.set(quietly);
                    runtime.dispatch(input);
                    runtime.quietly.set(false);
                }
            });
            Self {
                me: me.clone(),
                adapter: RefCell::new(Adapter::new(seed())),
                recorder: Recorder::new(options),
                clock: Clock::new(),
                inbox: RefCell::default(),
                busy: Cell::new(false),
                quietly: Cell::new(false),
                unsaved: Cell::new(false),
                disposed: Cell::new(false),
                ports,
                sockets: Sockets::new(&hear),
                alarm: AlarmClock::new(Alarm::new(&hear, options)),
                calls: WebCalls::new(&hear),
                hear,
            }
        })
    }

    /// From now on it hears the pages.
    pub fn begin(&self) {
        self.record_state();
        self.ports.run(&self.hear);
    }

    /// Takes an input; one that comes while another is at work waits for its turn.
    pub fn dispatch(&self, input: Input) {
        if self.disposed.get() {
            return;
        }
        self.inbox.borrow_mut().push(input);
        if self.busy.replace(true) {
            return; // re-entered from a JS callback
        }
        // INVARIANT: no borrow lives while JS is called: what it calls back finds nothing locked.
        while let Some((now, input)) = self.next_input() {
            let is_full = self.recorder.add(packed(&(now, &input)), is_attached(&input));
            let mut effects = Effects::new();
            self.adapter.borrow_mut().update(now, input, &mut effects);
            let is_full = is_full || effects.contains(&Effect::Forget);
            for effect in effects {
                self.perform(effect);
            }
            self.save_if_due();
            self.paint();
            if is_full {
                self.record_state();
            }
        }
        self.rearm();
        self.busy.set(false);
    }

    /// Takes something that the agent or an integrator asks for, if it is possible now.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn act(&self, panel: PanelId, action: Action) -> Result<(), Refusal> {
        self.adapter.borrow().check_of(panel, &action)?;
        self.dispatch(Input::Panel(panel, PanelInput::Action(action)));
        Ok(())
    }

    /// What Menu > Diagnostics of one page is made from, as JSON text.
    pub fn diagnosis(&self, panel: PanelId) -> String {
        json::write(&self.adapter.borrow().diagnosis(panel))
    }

    /// Ends it: sockets and timers go. Does nothing the second time.
    pub fn dispose(&self) {
        if self.disposed.replace(true) {
            return;
        }
        self.alarm.stop();
        self.sockets.dispose();
        self.calls.dispose();
        self.inbox.take();
    }

    /// The next input; a jump of the clocks comes before it.
    fn next_input(&self) -> Option<(crate::Now, Input)> {
        if self.disposed.get() || self.inbox.borrow().is_empty() {
            return None;
        }
        let (now, jumped) = self.clock.read();
        if jumped {
            return Some((now, Input::ClockJumped));
        }
        Some((now, self.inbox.borrow_mut().remove(0)))
    }

    /// A new segment of the recording begins.
    fn record_state(&self) {
        self.recorder.begin(packed(&*self.adapter.borrow()));
    }

    fn perform(&self, effect: Effect) {
        if self.disposed.get() {
            return;
        }
        if !matches!(effect, Effect::Save | Effect::Notify(_) | Effect::Log(..)) {
            // INVARIANT: what is done outside was saved before: in Classic it may end the page.
            self.save();
        }
        match effect {
            Effect::OpenSocket { id, url } => self.sockets.open(id.0, &url),
            Effect::Send(id, text) => drop(self.sockets.send(id.0, &text).or_log("sending a frame")),
            Effect::CloseSocket(id) => self.sockets.close(id.0),
            Effect::Save => {
                self.unsaved.set(true);
                self.save_if_due();
            }
            Effect::Panel(panel, effect) => self.ports.perform(panel.0, &json::write(&effect)),
            Effect::Notify(event) => self.ports.notify(&json::write(&event)),
            Effect::Forget => self.recorder.forget(),
            Effect::Log(level, line) => log::write(level, &line),
            Effect::Fetch(id, call) => self.calls.make(id.0, &json::write(&call)),
        }
    }

    fn save_if_due(&self) {
        if !self.quietly.get() {
            self.save();
        }
    }

    fn save(&self) {
        if !self.disposed.get() && self.unsaved.replace(false) {
            let text = self.adapter.borrow().save(now());
            self.ports.save(&text);
        }
    }

    fn paint(&self) {
        if self.disposed.get() || self.quietly.get() {
            return;
        }
        let panels = self.adapter.borrow().panel_ids();
        if panels.is_empty() {
            return;
        }
        // Pages that may not have the phone see why, each for itself, and nothing else.
        let (refused, served): (Vec<_>, Vec<_>) =
            panels.into_iter().partition(|panel| self.adapter.borrow().is_refused(*panel));
        for panel in refused {
            self.ports.show(&json::write(&self.adapter.borrow().shared_view_of(panel)));
            self.paint_panel(panel);
        }
        if !served.is_empty() {
            self.ports.show(&json::write(&self.adapter.borrow().shared_view()));
        }
        for panel in served {
            self.paint_panel(panel);
        }
    }

    fn paint_panel(&self, panel: PanelId) {
        let own = json::write(&self.adapter.borrow().panel_view(panel));
        self.ports.paint(panel.0, &own);
    }

    fn rearm(&self) {
        if self.disposed.get() {
            return;
        }
        let deadline = self.adapter.borrow().next_deadline();
        let longest = i32::MAX.unsigned_abs(); // more than a browser's timer can take
        let wait = |at: u64| u32::try_from(at.saturating_sub(now().mono_ms)).unwrap_or(longest).min(longest);
        let me = self.me.clone();
        self.alarm.set(deadline.map(wait), move || {
            if let Some(runtime) = me.upgrade() {
                runtime.dispatch(Input::Tick);
            }
        });
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.dispose();
    }
}

fn packed(data: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(data).unwrap_or_default() // only what has no memory left can fail
}

/// What an earlier page saved can't be read outside of the panel, but the state that comes of it can.
fn is_attached(input: &Input) -> bool {
    matches!(input, Input::Panel(_, PanelInput::Attached(..)))
}

/// Jitter needs no secret: `Math.random` is enough.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in 0..2^32
fn seed() -> u32 {
    (js_sys::Math::random() * 4_294_967_296.0) as u32
}
