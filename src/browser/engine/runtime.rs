//! The queue and the loop: one input at a time goes to the adapter, and its effects are performed in their order. Then the
//! input's outcome is told: the state is saved, integrators hear of events, the pages are painted, and one timeout waits for the
//! next deadline. Of inputs that come close together, the first one's outcome is told at once, and that of the others together in
//! a later turn (`turns.rs`). Nothing is decided here, and nothing is known of where this runs: in a worker that all pages share,
//! or in one of them.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::rc::{Rc, Weak};

use super::alarm::{Alarm, Ring};
use super::guard::enter;
use super::lines::Lines;
use super::sockets::Sockets;
use super::tape::Tape;
use super::web_calls::WebCalls;
use crate::adapter::{Adapter, Section};
use crate::browser::clock::{Clock, monotonic_ms, now};
use crate::browser::line::{ToPage, bytes};
use crate::browser::log;
use crate::browser::turns::Turns;
use crate::browser::watch::EngineWatch;
use crate::effect::{Effect, Effects, Event};
use crate::error::Refusal;
use crate::ids::PanelId;
use crate::input::{Action, Input, PanelInput};
use crate::pages::view::View;

/// One running softphone.
pub struct Runtime {
    adapter: RefCell<Adapter>,
    tape: Tape,
    clock: Clock,
    inbox: RefCell<VecDeque<Input>>,
    busy: Cell<bool>,
    /// An outcome was told a moment ago, and a turn was asked for: further outcomes wait for it.
    waits: Cell<bool>,
    /// There is an outcome that is not told yet.
    owes: Cell<bool>,
    turns: Option<Turns>,
    /// What integrators are to hear.
    events: RefCell<Vec<Event>>,
    /// Something is to be saved.
    unsaved: Cell<bool>,
    /// The pages do not show what the adapter knows.
    unpainted: Cell<bool>,
    disposed: Cell<bool>,
    watch: EngineWatch,
    lines: Rc<Lines>,
    sockets: Rc<Sockets>,
    alarm: Alarm,
    calls: Rc<WebCalls>,
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
    /// A softphone for the pages of these lines.
    pub fn new(watch: EngineWatch, lines: Rc<Lines>) -> Rc<Self> {
        Rc::new_cyclic(|me: &Weak<Self>| {
            let dispatch = |me: &Weak<Self>| {
                let me = me.clone();
                move |input| {
                    if let Some(me) = me.upgrade() {
                        me.dispatch(input);
                    }
                }
            };
            let (of_socket, of_call, tick) = (dispatch(me), dispatch(me), dispatch(me));
            let (works, turn) = (Rc::clone(&lines), me.clone());
            let ring = Ring {
                tick: Rc::new(move || tick(Input::Tick)),
                works: Rc::new(move |is| works.say_all(&ToPage::Clock(is))),
            };
            Self {
                adapter: RefCell::new(Adapter::new(seed())),
                tape: Tape::new(watch.tape()),
                clock: Clock::new(),
                inbox: RefCell::default(),
                busy: Cell::new(false),
                waits: Cell::new(false),
                owes: Cell::new(false),
                turns: Turns::new(move || {
                    enter(|| {
                        if let Some(me) = turn.upgrade() {
                            me.turn();
                        }
                    });
                }),
                events: RefCell::default(),
                unsaved: Cell::new(false),
                unpainted: Cell::new(false),
                disposed: Cell::new(false),
                sockets: Sockets::new(Box::new(of_socket)),
                alarm: Alarm::new(&watch.clock(), ring),
                calls: WebCalls::new(Box::new(move |id, fetched| {
                    of_call(Input::Fetched(id, fetched));
                })),
                watch,
                lines,
            }
        })
    }

    /// Begins the recording.
    pub fn begin(&self) {
        self.record_state();
    }

    /// Takes an input; one that comes while another is at work waits for its turn.
    pub fn dispatch(&self, input: Input) {
        if self.disposed.get() {
            return;
        }
        self.inbox.borrow_mut().push_back(input);
        if self.busy.replace(true) {
            return; // re-entered from a JS callback
        }
        // INVARIANT: no borrow lives while JS is called, since JS may call back into this module.
        while let Some((now, input)) = self.next_input() {
            let is_full = self.tape.add(&bytes(&(now, &input)), is_attached(&input));
            let mut effects = Effects::new();
            self.adapter.borrow_mut().update(now, input, &mut effects);
            self.unpainted.set(true);
            let is_full = is_full || effects.contains(&Effect::Forget);
            let mut is_saved = false;
            for effect in effects {
                // INVARIANT: the state is saved before anything is done outside, since in Classic that may end the page.
                is_saved |= is_done_outside(&effect) && self.save();
                self.perform(effect);
            }
            if is_saved {
                // INVARIANT: what is saved is told at once, since an adapter that takes the save up does not tell it again.
                self.tell_events();
            }
            if is_full {
                self.record_state();
            }
        }
        self.owes.set(true);
        if !self.waits.get() {
            self.tell_outcome();
        }
        self.busy.set(false);
    }

    /// Tells at once the outcome that is not told yet, for callers that need the pages and the save up to date.
    pub fn catch_up(&self) {
        if self.owes.get() && !self.busy.get() {
            self.tell_outcome();
        }
    }

    /// The turn has come: tells what came since the last outcome.
    fn turn(&self) {
        self.waits.set(false);
        self.catch_up();
    }

    fn tell_outcome(&self) {
        self.owes.set(false);
        self.save();
        self.tell_events();
        self.paint();
        self.rearm();
        if let Some(turns) = &self.turns
            && !self.waits.replace(true)
        {
            turns.ask();
        }
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

    /// What Menu > Diagnostics of one page shows.
    pub fn sections(&self, panel: PanelId) -> Vec<Section> {
        self.adapter.borrow().sections(now(), panel)
    }

    /// Whether a worker keeps the timeout; `None` where none is needed.
    pub fn clock_works(&self) -> Option<bool> {
        (!self.watch.clock().is_undefined()).then(|| self.alarm.works())
    }

    /// Ends it: sockets and timers go. Does nothing the second time.
    pub fn dispose(&self) {
        if self.disposed.replace(true) {
            return;
        }
        self.alarm.set(None);
        self.sockets.close_all();
        self.calls.give_up();
        let inbox = self.inbox.take();
        drop(inbox);
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
        Some((now, self.inbox.borrow_mut().pop_front()?))
    }

    /// A new segment of the recording begins.
    fn record_state(&self) {
        let state = bytes(&*self.adapter.borrow());
        self.tape.begin(&state);
    }

    fn perform(&self, effect: Effect) {
        if self.disposed.get() {
            return;
        }
        match effect {
            Effect::OpenSocket { id, url } => self.sockets.open(id, &url),
            Effect::Send(id, text) => self.sockets.send(id, &text),
            Effect::CloseSocket(id) => self.sockets.close(id),
            Effect::Save => self.unsaved.set(true),
            Effect::Panel(panel, effect) => {
                if let Some(line) = self.lines.of(panel) {
                    line.say(&ToPage::Effect { effect, at_ms: monotonic_ms() });
                }
            }
            Effect::Notify(event) => self.events.borrow_mut().push(event),
            Effect::Forget => self.tape.forget(),
            Effect::Log(level, line) => log::write(level, &line),
            Effect::Fetch(id, call) => self.calls.make(id, call),
        }
    }

    /// Saves what is to be saved; false where nothing is.
    fn save(&self) -> bool {
        if self.disposed.get() || !self.unsaved.replace(false) {
            return false;
        }
        let text = self.adapter.borrow().save(now());
        self.watch.set_saved(&text);
        self.lines.say_all(&ToPage::Save(text));
        true
    }

    /// Tells integrators their events, after the pages were painted: so the snapshot has what the events tell of.
    fn tell_events(&self) {
        let events = self.events.take();
        if !events.is_empty() {
            self.paint();
            self.lines.say_all(&ToPage::Events(events));
        }
    }

    fn paint(&self) {
        if self.disposed.get() || !self.unpainted.replace(false) {
            return;
        }
        // A page that may not have the phone gets a shared part of its own, which says why and nothing else.
        let mut shared = None;
        let panels = self.adapter.borrow().panel_ids();
        for panel in panels {
            let Some(line) = self.lines.of(panel) else {
                continue;
            };
            let view = {
                let adapter = self.adapter.borrow();
                let shared = if adapter.is_refused(panel) {
                    adapter.shared_view_of(panel)
                } else {
                    shared.get_or_insert_with(|| adapter.shared_view()).clone()
                };
                View { shared, panel: adapter.panel_view(panel) }
            };
            line.show(view);
        }
    }

    fn rearm(&self) {
        if self.disposed.get() {
            return;
        }
        let deadline = self.adapter.borrow().next_deadline();
        let longest = i32::MAX.unsigned_abs(); // more than a browser's timer can take
        let wait = |at: u64| u32::try_from(at.saturating_sub(now().mono_ms)).unwrap_or(longest).min(longest);
        self.alarm.set(deadline.map(wait));
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.dispose();
    }
}

fn is_done_outside(effect: &Effect) -> bool {
    !matches!(effect, Effect::Save | Effect::Notify(_) | Effect::Log(..))
}

/// Whether an input may bring an earlier page's save. A recording leaves the save out, so a new segment must begin with the state
/// that came of it.
fn is_attached(input: &Input) -> bool {
    matches!(input, Input::Panel(_, PanelInput::Attached(..)))
}

/// Jitter needs no secret: `Math.random` is enough.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in 0..2^32
fn seed() -> u32 {
    (js_sys::Math::random() * 4_294_967_296.0) as u32
}
