//! WebSockets by their numbers; of a closed one nothing more is heard. Frames that come all at once are taken in slices of time,
//! so that presses and painting have their turn between two slices.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use js_sys::{Error, JsString};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CloseEvent, MessageEvent, WebSocket};

use super::guard::enter;
use crate::browser::clock::monotonic_ms;
use crate::browser::log::OrLog;
use crate::browser::turns::Turns;
use crate::ids::SocketId;
use crate::input::{Close, Input, SocketEvent};

/// The most characters of a frame that the core is given: one more than the core reads (`src/phone/cti.rs`), so that it refuses
/// the frame.
const FRAME: u32 = 256 * 1024 + 1;
/// How long frames are taken at once.
const SLICE_MS: f64 = 8.0;

/// What takes inputs.
pub type Sink = dyn Fn(Input);

/// All WebSockets of an engine; dropping it closes them.
pub struct Sockets {
    me: Weak<Self>,
    sink: Box<Sink>,
    open: RefCell<BTreeMap<SocketId, Option<Socket>>>,
    waiting: RefCell<VecDeque<(SocketId, SocketEvent)>>,
    /// When the slice at work began.
    began: Cell<Option<f64>>,
    turns: Option<Turns>,
}

impl fmt::Debug for Sockets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sockets").field("waiting", &self.waiting.borrow().len()).finish_non_exhaustive()
    }
}

struct Socket {
    socket: WebSocket,
    _listeners: [EventListener; 3],
}

impl Drop for Socket {
    fn drop(&mut self) {
        drop(self.socket.close());
    }
}

impl Sockets {
    /// No sockets yet; what happens to them goes to `sink`.
    pub fn new(sink: Box<Sink>) -> Rc<Self> {
        Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            sink,
            open: RefCell::default(),
            waiting: RefCell::default(),
            began: Cell::default(),
            turns: turns(me.clone()),
        })
    }

    /// Opens a socket. What the constructor throws (mixed content, an address that is none of a WebSocket) is told as the reason
    /// why it closed.
    pub fn open(&self, id: SocketId, url: &str) {
        match WebSocket::new(url) {
            Ok(socket) => {
                let listeners = self.listen(&socket, id);
                self.open.borrow_mut().insert(id, Some(Socket { socket, _listeners: listeners }));
            }
            Err(thrown) => {
                self.open.borrow_mut().insert(id, None);
                let reason = thrown.dyn_ref::<Error>().map(|error| String::from(error.message()));
                let close = Close { code: 1006, reason: reason.unwrap_or_default().into() };
                self.take(id, SocketEvent::Closed(close));
            }
        }
    }

    /// Sends a text frame.
    pub fn send(&self, id: SocketId, text: &str) {
        let socket = self.open.borrow().get(&id).and_then(|it| Some(it.as_ref()?.socket.clone()));
        if let Some(socket) = socket {
            socket.send_with_str(text).or_log("sending a frame");
        }
    }

    /// Closes one; nothing more is heard of it.
    pub fn close(&self, id: SocketId) {
        let socket = self.open.borrow_mut().remove(&id);
        drop(socket);
    }

    /// Closes all; nothing more is heard of them.
    pub fn close_all(&self) {
        let sockets = self.open.take();
        drop(sockets);
        let waiting = self.waiting.take();
        drop(waiting);
    }

    fn listen(&self, socket: &WebSocket, id: SocketId) -> [EventListener; 3] {
        let on = |name: &'static str, read: fn(&JsValue) -> SocketEvent| {
            let me = self.me.clone();
            EventListener::new(socket, name, move |event| {
                enter(|| {
                    if let Some(me) = me.upgrade() {
                        me.take(id, read(event));
                    }
                });
            })
        };
        [on("open", |_| SocketEvent::Opened), on("message", frame), on("close", closed)]
    }

    /// Tells what happened to a socket: now, or in a later slice where much comes at once.
    fn take(&self, id: SocketId, event: SocketEvent) {
        match self.began.get() {
            None => self.begin(),
            Some(began) if !self.waiting.borrow().is_empty() || monotonic_ms() - began > SLICE_MS => {
                return self.waiting.borrow_mut().push_back((id, event));
            }
            Some(_) => {}
        }
        self.say(id, event);
    }

    fn begin(&self) {
        let Some(turns) = &self.turns else {
            return;
        };
        self.began.set(Some(monotonic_ms()));
        turns.ask();
    }

    /// The next slice.
    fn turn(&self) {
        self.began.set(None);
        if self.waiting.borrow().is_empty() {
            return;
        }
        self.begin();
        let began = monotonic_ms();
        while monotonic_ms() - began <= SLICE_MS {
            let Some((id, event)) = self.waiting.borrow_mut().pop_front() else {
                break;
            };
            self.say(id, event);
        }
    }

    fn say(&self, id: SocketId, event: SocketEvent) {
        if !self.open.borrow().contains_key(&id) {
            return; // closed meanwhile
        }
        if matches!(event, SocketEvent::Closed(_)) {
            self.close(id);
        }
        (self.sink)(Input::Socket(id, event));
    }
}

fn turns(sockets: Weak<Sockets>) -> Option<Turns> {
    Turns::new(move || {
        enter(|| {
            if let Some(sockets) = sockets.upgrade() {
                sockets.turn();
            }
        });
    })
}

fn frame(event: &JsValue) -> SocketEvent {
    let data = event.unchecked_ref::<MessageEvent>().data();
    match data.dyn_ref::<JsString>() {
        Some(text) if text.length() > FRAME => SocketEvent::Text(String::from(text.slice(0, FRAME)).into()),
        Some(text) => SocketEvent::Text(String::from(text).into()),
        None => SocketEvent::Binary,
    }
}

fn closed(event: &JsValue) -> SocketEvent {
    let event = event.unchecked_ref::<CloseEvent>();
    SocketEvent::Closed(Close { code: event.code(), reason: event.reason().into() })
}
