//! The small window: a page of our own (`www/small.html`, `own.rs`) that the panel opens and that can stay, with the calls and their
//! buttons. A frame may neither ask for notices nor be shown on top of other windows, such a page may. It is a surface of the panel
//! that opened it and knows no engine: it shows what the panel shows, and what is pressed there the panel passes on. In Classic the
//! panel goes with each page load; the window then looks in its tab for the next one.

mod message;
mod own;

use std::cell::RefCell;
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessageEvent, MessagePort, Window, window};

use super::trusted;
use crate::alerts::Ring;
use crate::browser::line::{pack, unpack};
use crate::browser::log::OrLog;
use crate::call_state::CallState;
use crate::pages::view::View;
pub(super) use message::FromWindow;
use message::{Knock, ToWindow};
pub(super) use own::{ALLOW_NOTICES, FORM, KEEP_ON_TOP, can_keep_on_top, open as open_own};

const PAGE: &str = "small.html";
/// Its name: opened again, it is the same window.
const NAME: &str = "cordboard-small";
const FEATURES: &str = "popup,width=340,height=250";

/// A panel's side of its small window.
pub(super) struct SmallWindow {
    me: Weak<Self>,
    version: String,
    hear: Rc<dyn Fn(FromWindow)>,
    view: RefCell<Option<View>>,
    line: RefCell<Option<Line>>,
    listeners: RefCell<Vec<EventListener>>,
}

struct Line {
    window: Window,
    port: MessagePort,
    _heard: EventListener,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.port.close();
    }
}

impl fmt::Debug for SmallWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmallWindow").finish_non_exhaustive()
    }
}

impl SmallWindow {
    /// Waits for a small window to knock; what it says goes to `hear`.
    pub(super) fn new(version: String, hear: Rc<dyn Fn(FromWindow)>) -> Rc<Self> {
        let small = Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            version,
            hear,
            view: RefCell::default(),
            line: RefCell::default(),
            listeners: RefCell::default(),
        });
        let (knocks, goes) = (Rc::downgrade(&small), Rc::downgrade(&small));
        if let Some(window) = window() {
            let knocked = EventListener::new(&window, "message", move |event| {
                if let (Some(small), Some(event)) = (knocks.upgrade(), event.dyn_ref::<MessageEvent>()) {
                    small.knocked(event);
                }
            });
            let gone = EventListener::new(&window, "pagehide", move |_| {
                if let Some(small) = goes.upgrade() {
                    small.say(&ToWindow::Gone);
                }
            });
            small.listeners.replace(vec![knocked, gone]);
        }
        small
    }

    /// Opens it, or brings it to the front: the agent's press lets a page do so. False where the browser refuses.
    pub(super) fn open() -> bool {
        let Some(window) = window() else { return false };
        let url = [&trusted::files(), PAGE].concat();
        let opened = window.open_with_url_and_target_and_features(&url, NAME, FEATURES);
        let opened = opened.or_log("opening the small window").flatten();
        if let Some(opened) = &opened {
            opened.focus().or_log("showing the small window");
        }
        opened.is_some()
    }

    /// Shows a view there; `notifies` where the panel can't show notices itself.
    pub(super) fn show(&self, view: &View, notifies: bool) {
        self.view.replace(Some(for_window(view, notifies)));
        self.tell();
    }

    fn tell(&self) {
        let view = self.view.borrow().clone();
        if let Some(view) = view {
            self.say(&ToWindow::View(Box::new(view)));
        }
    }

    fn say(&self, message: &ToWindow) {
        if let Some(line) = &*self.line.borrow() {
            line.port.post_message(&pack(message)).or_log("telling the small window");
        }
    }

    /// Gives a line to a window of our own origin. The last one that knocks has it.
    fn knocked(&self, event: &MessageEvent) {
        let Some(origin) = own_origin().filter(|origin| *origin == event.origin()) else { return };
        let (Some(Knock { .. }), Some(source)) = (unpack(&event.data()), event.source()) else { return };
        let source: Window = source.unchecked_into();
        let Some(channel) = MessageChannel::new().or_log("making a line") else { return };
        let answer = pack(&Knock { version: self.version.clone() });
        let ports = Array::of1(&channel.port2());
        if source.post_message_with_transfer(&answer, &origin, &ports).or_log("giving a line").is_none() {
            return;
        }
        if self.line.borrow().as_ref().is_some_and(|line| !Object::is(&line.window, &source)) {
            self.say(&ToWindow::Close);
        }
        let (me, port) = (self.me.clone(), channel.port1());
        let heard = EventListener::new(&port, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
            if let (Some(small), Some(message)) = (me.upgrade(), unpack(&data)) {
                small.heard(message);
            }
        });
        port.start();
        let before = self.line.replace(Some(Line { window: source, port, _heard: heard }));
        drop(before);
        self.tell();
    }

    fn heard(&self, message: FromWindow) {
        match message {
            FromWindow::Ping => self.say(&ToWindow::Here),
            FromWindow::Bye => {
                let line = self.line.take();
                drop(line);
                (self.hear)(FromWindow::Bye);
            }
            message => (self.hear)(message),
        }
    }
}

/// What the window shows of a view: the panel rings, and shows the notices where it can; its fields and lists, and calls
/// that are over, stay in the panel.
fn for_window(view: &View, notifies: bool) -> View {
    let mut view = view.clone();
    view.panel.ring = Ring::Silent;
    if !notifies {
        view.panel.notice = None;
    }
    view.panel.suggestions.clear();
    view.shared.history.clear();
    view.shared.calls.retain(|call| call.state != CallState::Ended);
    view
}

fn own_origin() -> Option<String> {
    window()?.location().origin().or_log("asking for the page's origin")
}

/// Says something to another page, if that is of our origin.
fn post(to: &Window, message: &JsValue, origin: &str) {
    to.post_message(message, origin).or_log("speaking to another page");
}
