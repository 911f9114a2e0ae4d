//! The queue and the loop: one input at a time goes to the adapter, its effects are performed in their order, the page
//! is painted, and one timeout waits for the next deadline. Nothing is decided here.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, VisibilityState, window};

use super::clock::{Clock, now};
use super::crm_host::CrmHost;
use super::listener::Listener;
use super::log::{self, OrLog};
use super::page::Page;
use super::recorder::Recorder;
use super::script::Script;
use super::settings_file::SettingsFile;
use super::socket::Socket;
use super::{facts, notify, storage};
use crate::adapter::Adapter;
use crate::effect::{Effect, Effects, Event, PanelEffect};
use crate::error::Refusal;
use crate::input::{self, Action, Input, PanelId, PanelInput, SocketEvent, SocketId};
use crate::json;
use crate::table::Table;
use crate::view::{Diagnostics, SharedView};

/// Where a part of the shell puts what came from the page.
pub type Sink = Rc<dyn Fn(PanelInput)>;

/// There is one panel as long as the adapter lives in its page.
const PANEL: PanelId = PanelId(1);

/// What a page is started with.
#[derive(Debug, Default)]
pub struct Start {
    /// Text of the hosting file, if there is one.
    pub config: Option<String>,
    /// The page's query; the address bar's where it is `None`.
    pub query: Option<String>,
    /// What an earlier load saved; session storage's where it is `None`.
    pub saved: Option<String>,
}

/// One running softphone.
pub struct Runtime {
    me: Weak<Self>,
    adapter: RefCell<Adapter>,
    recorder: Recorder,
    clock: Clock,
    inbox: RefCell<Vec<Input>>,
    busy: Cell<bool>,
    disposed: Cell<bool>,
    page: RefCell<Option<Rc<Page>>>,
    crm: CrmHost,
    sockets: RefCell<Table<SocketId, Rc<Socket>>>,
    library: RefCell<Option<Script>>,
    settings_file: RefCell<Option<SettingsFile>>,
    timeout: RefCell<Option<Timeout>>,
    listeners: RefCell<Vec<Listener>>,
    subscribers: RefCell<Table<u32, (String, Function)>>,
    next_subscriber: Cell<u32>,
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
    /// Starts a softphone on the page under `root`.
    pub fn start(root: &HtmlElement, start: Start) -> Rc<Self> {
        let this = Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            adapter: RefCell::new(Adapter::new(seed())),
            recorder: Recorder::new(&JsValue::UNDEFINED),
            clock: Clock::new(),
            inbox: RefCell::default(),
            busy: Cell::new(false),
            disposed: Cell::new(false),
            page: RefCell::default(),
            crm: CrmHost::new(sink(me)),
            sockets: RefCell::default(),
            library: RefCell::default(),
            settings_file: RefCell::default(),
            timeout: RefCell::default(),
            listeners: RefCell::default(),
            subscribers: RefCell::default(),
            next_subscriber: Cell::new(0),
        });
        let me = this.me.clone();
        let diagnostics =
            Rc::new(move || me.upgrade().map(|runtime| runtime.diagnostics()).unwrap_or_default());
        *this.page.borrow_mut() = Some(Page::new(root, sink(&this.me), diagnostics));
        this.listen();
        this.record_state();
        this.dispatch(attached(start));
        this.ask_browser();
        this
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
        while let Some(input) = self.next_input() {
            let is_full = self.recorder.add(&json::write(&input));
            for effect in self.step(input) {
                self.perform(effect);
            }
            self.paint();
            if is_full {
                self.record_state();
            }
        }
        self.rearm_timeout();
        self.busy.set(false);
    }

    /// Takes something that came from the page or an integrator.
    pub fn dispatch_panel(&self, input: PanelInput) {
        self.dispatch(Input::Panel(PANEL, input));
    }

    /// Whether an action would be taken now.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check(&self, action: &Action) -> Result<(), Refusal> {
        self.adapter.borrow().check(action)
    }

    /// What all panels show.
    pub fn shared_view(&self) -> SharedView {
        self.adapter.borrow().shared_view()
    }

    /// Calls `listener` for each event of `kind`; the number takes it off again.
    pub fn subscribe(&self, kind: String, listener: Function) -> u32 {
        let id = self.next_subscriber.get();
        self.next_subscriber.set(id.wrapping_add(1));
        self.subscribers.borrow_mut().insert(id, (kind, listener));
        id
    }

    /// Takes a listener off.
    pub fn unsubscribe(&self, id: u32) {
        self.subscribers.borrow_mut().remove(id);
    }

    /// Whether it was disposed of.
    pub fn is_disposed(&self) -> bool {
        self.disposed.get()
    }

    /// Ends it: sockets, listeners and timers go, and the page is as it was before. Does nothing the second time.
    pub fn dispose(&self) {
        if self.disposed.replace(true) {
            return;
        }
        self.timeout.take();
        self.listeners.take();
        self.sockets.take();
        self.library.take();
        self.settings_file.take();
        self.subscribers.take();
        self.inbox.take();
        let page = self.page.take();
        drop(page);
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

    fn step(&self, (now, input): (crate::Now, Input)) -> Effects {
        if let Input::Socket(id, SocketEvent::Closed(_)) = &input {
            self.drop_socket(*id);
        }
        let mut effects = Effects::new();
        self.adapter.borrow_mut().update(now, input, &mut effects);
        effects
    }

    /// A new segment of the recording begins.
    fn record_state(&self) {
        self.recorder.begin(&json::write(&*self.adapter.borrow()));
    }

    fn perform(&self, effect: Effect) {
        if self.disposed.get() {
            return;
        }
        match effect {
            Effect::OpenSocket { id, url } => self.open_socket(id, &url),
            Effect::Send(id, text) => self.send(id, &text),
            Effect::CloseSocket(id) => self.drop_socket(id),
            Effect::Save => self.save(),
            Effect::Panel(PANEL, effect) => self.perform_here(effect),
            Effect::Panel(..) => {}
            Effect::Notify(event) => self.notify(&event),
            Effect::Log(level, line) => log::write(level, &line),
        }
    }

    fn perform_here(&self, effect: PanelEffect) {
        let sink = sink(&self.me);
        match effect {
            PanelEffect::LoadLibrary { url } => {
                let script = Script::load(&url, &sink);
                self.library.replace(script);
            }
            PanelEffect::ReadSettings { url } => {
                let file = SettingsFile::read(&url, &sink);
                self.settings_file.replace(file);
            }
            PanelEffect::CallCrm(id, call) => self.crm.call(id, &call),
            PanelEffect::ForgetCrm(id) => self.crm.forget(id),
            PanelEffect::AskBrowser => self.ask_browser(),
        }
    }

    fn open_socket(&self, id: SocketId, url: &str) {
        let me = self.me.clone();
        let on_event = Rc::new(move |event| {
            if let Some(runtime) = me.upgrade() {
                runtime.dispatch(Input::Socket(id, event));
            }
        });
        match Socket::open(url, on_event) {
            Ok(socket) => {
                self.sockets.borrow_mut().insert(id, Rc::new(socket));
            }
            Err(close) => self.dispatch(Input::Socket(id, SocketEvent::Closed(close))),
        }
    }

    fn send(&self, id: SocketId, text: &str) {
        let socket = self.sockets.borrow().get(id).cloned();
        if let Some(socket) = socket {
            socket.send(text);
        }
    }

    fn drop_socket(&self, id: SocketId) {
        let socket = self.sockets.borrow_mut().remove(id);
        drop(socket); // after the borrow
    }

    fn save(&self) {
        let text = self.adapter.borrow().save(now());
        storage::write(&text);
    }

    fn ask_browser(&self) {
        let sink = sink(&self.me);
        facts::ask(move |facts| sink(PanelInput::Browser(facts)));
    }

    fn notify(&self, event: &Event) {
        let kind = notify::kind(event);
        let payload = notify::payload(event);
        let wanted: Vec<Function> = {
            let subscribers = self.subscribers.borrow();
            subscribers
                .iter()
                .filter(|(_, (name, _))| name == kind)
                .map(|(_, (_, listener))| listener.clone())
                .collect()
        };
        for listener in wanted {
            listener.apply(&JsValue::UNDEFINED, &Array::of1(&payload)).or_log("an integrator's listener");
        }
    }

    fn diagnostics(&self) -> Diagnostics {
        self.adapter.borrow().diagnostics(now(), PANEL)
    }

    fn paint(&self) {
        let page = self.page.borrow().clone();
        if let Some(page) = page {
            let view = self.adapter.borrow().view(PANEL);
            page.paint(&view);
        }
    }

    fn rearm_timeout(&self) {
        let deadline = self.adapter.borrow().next_deadline().filter(|_| !self.disposed.get());
        let timeout = deadline.map(|at| {
            let wait = at.saturating_sub(now().mono_ms).min(i32::MAX.unsigned_abs().into());
            let me = self.me.clone();
            Timeout::new(u32::try_from(wait).unwrap_or(u32::MAX), move || {
                if let Some(runtime) = me.upgrade() {
                    runtime.dispatch(Input::Tick);
                }
            })
        });
        self.timeout.replace(timeout);
    }

    /// What the window says by itself.
    fn listen(&self) {
        let Some(window) = window() else { return };
        let Some(document) = window.document() else { return };
        let (online, offline, visible, shown) =
            (self.me.clone(), self.me.clone(), self.me.clone(), self.me.clone());
        *self.listeners.borrow_mut() = vec![
            Listener::new(&window, "online", move |_| network(&online, true)),
            Listener::new(&window, "offline", move |_| network(&offline, false)),
            Listener::new(&document, "visibilitychange", move |_| visibility(&visible)),
            Listener::new(&window, "pageshow", move |_| visibility(&shown)),
        ];
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.dispose();
    }
}

fn sink(runtime: &Weak<Runtime>) -> Sink {
    let runtime = runtime.clone();
    Rc::new(move |input| {
        if let Some(runtime) = runtime.upgrade() {
            runtime.dispatch_panel(input);
        }
    })
}

fn network(runtime: &Weak<Runtime>, online: bool) {
    if let Some(runtime) = runtime.upgrade() {
        runtime.dispatch(Input::Network { online });
    }
}

fn visibility(runtime: &Weak<Runtime>) {
    let Some(runtime) = runtime.upgrade() else { return };
    let state = window().and_then(|window| window.document()).map(|document| document.visibility_state());
    let visible = state != Some(VisibilityState::Hidden);
    let page = runtime.page.borrow().clone();
    if let Some(page) = page {
        page.set_visible(visible);
    }
    runtime.dispatch_panel(PanelInput::Visible(visible));
}

fn attached(start: Start) -> Input {
    let location = window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    let page = input::Page {
        protocol: part(web_sys::Location::protocol),
        host: part(web_sys::Location::host),
        query: start.query.unwrap_or_else(|| part(web_sys::Location::search)),
        hosting: start.config,
        saved: start.saved.or_else(storage::read),
        utc_offset_minutes: utc_offset_minutes(),
        browser: facts::gather(),
    };
    Input::Panel(PANEL, PanelInput::Attached(Box::new(page)))
}

#[allow(clippy::cast_possible_truncation)] // at most 14 hours
fn utc_offset_minutes() -> i32 {
    -(js_sys::Date::new_0().get_timezone_offset() as i32)
}

/// Jitter needs no secret: `Math.random` is enough.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in 0..2^32
fn seed() -> u32 {
    (js_sys::Math::random() * 4_294_967_296.0) as u32
}
