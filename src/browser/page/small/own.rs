//! The small window's own page: it looks for the panel that it belongs to in the tab that opened it, shows what that one says, and
//! passes on what is pressed. Where the browser can keep a window on top of all others, it moves into such a one and back.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::{Object, Promise, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, HtmlElement, MessageEvent, MessagePort, Window, window};

use super::message::{FromWindow, Knock, ToWindow};
use super::{own_origin, post};
use crate::browser::line::{pack, unpack};
use crate::browser::log::OrLog;
use crate::browser::page::facts::{has_focus, is_framed};
use crate::browser::page::menu::Menu;
use crate::browser::page::notifier;
use crate::browser::page::painter::Painter;
use crate::browser::page::said::Said;
use crate::browser::page::versions::are_newer_files_wanted;
use crate::browser::page::{dom, words};
use crate::browser::watch;
use crate::input::{PanelInput, Permission};
use crate::pages::view::{PhoneState, View};
use crate::words::{Message, say};

/// The attribute by which a page's root says that it is the small window.
pub(in super::super) const FORM: &str = "data-small";
/// What its own buttons do.
pub(in super::super) const ALLOW_NOTICES: &str = "allow-notices";
/// The same.
pub(in super::super) const KEEP_ON_TOP: &str = "keep-on-top";

/// How often it looks for its panel, in milliseconds, and at which of these looks it asks one that it has whether it is still there.
const LOOKS_MS: u32 = 250;
const PING_LOOKS: u32 = 4;
/// A panel says nothing for so many looks: it is gone.
const SILENT_LOOKS: u32 = 16;
/// While a panel is looked for, what it showed last stays for so many looks: a page load of the CRM takes a moment.
const STAYS_LOOKS: u32 = 20;
/// How deep frames are looked into.
const DEPTH: u32 = 3;
/// The size of a window that is kept on top.
const ON_TOP: OnTop = OnTop { width: 340, height: 230 };

#[derive(Serialize)]
struct OnTop {
    width: u32,
    height: u32,
}

#[wasm_bindgen]
extern "C" {
    /// `window`, as far as a browser keeps windows on top.
    type Browser;
    #[wasm_bindgen(method, getter, js_name = documentPictureInPicture)]
    fn on_top(this: &Browser) -> Option<Windows>;
    type Windows;
    #[wasm_bindgen(method, catch, js_name = requestWindow)]
    fn request(this: &Windows, size: &JsValue) -> Result<Promise, JsValue>;
}

thread_local! {
    /// It lives as long as its page.
    static OWN: RefCell<Option<Rc<Own>>> = const { RefCell::new(None) };
}

/// Whether this browser can keep a window on top of all others.
pub(in super::super) fn can_keep_on_top() -> bool {
    window().is_some_and(|window| window.unchecked_into::<Browser>().on_top().is_some())
}

/// Starts the small window's page under `root`. In a frame it shows nothing.
pub(in super::super) fn open(root: &HtmlElement) {
    if is_framed() {
        return;
    }
    let own = Own::new(root);
    own.begin();
    OWN.set(Some(own));
}

struct Own {
    me: Weak<Self>,
    root: HtmlElement,
    /// The tab with the panel: it stays the same when its pages change.
    tab: Option<Window>,
    painter: RefCell<Option<Painter>>,
    view: RefCell<View>,
    line: RefCell<Option<(MessagePort, EventListener)>>,
    /// For how many looks nothing was heard.
    silent: Cell<u32>,
    looking: RefCell<Option<Interval>>,
    listeners: RefCell<Vec<EventListener>>,
    /// Its markup is in a window that is kept on top.
    on_top: RefCell<Option<EventListener>>,
}

impl Own {
    fn new(root: &HtmlElement) -> Rc<Self> {
        let opener = opener();
        Rc::new_cyclic(|me| Self {
            me: me.clone(),
            root: root.clone(),
            tab: opener.and_then(|opener| opener.top().ok().flatten()),
            painter: RefCell::default(),
            view: RefCell::default(),
            line: RefCell::default(),
            silent: Cell::new(0),
            looking: RefCell::default(),
            listeners: RefCell::default(),
            on_top: RefCell::default(),
        })
    }

    fn begin(self: &Rc<Self>) {
        let hear = self.calls(|own, said: Said| {
            if let PanelInput::Action(action) = said.input {
                own.say(&FromWindow::Act(action));
            }
        });
        let menu = Menu { window: self.calls(Self::press), ..Menu::none() };
        self.painter.replace(Some(Painter::new(&self.root, hear, menu)));
        self.listeners.replace(self.listen());
        self.speak(words::begin());
        self.look();
        let me = self.me.clone();
        self.looking.replace(Some(Interval::new(LOOKS_MS, move || {
            if let Some(own) = me.upgrade() {
                own.look();
            }
        })));
    }

    /// A function that does something with it as long as it lives.
    fn calls<T: 'static>(&self, does: fn(&Rc<Self>, T)) -> Rc<dyn Fn(T)> {
        let me = self.me.clone();
        Rc::new(move |what| {
            if let Some(own) = me.upgrade() {
                does(&own, what);
            }
        })
    }

    fn listen(&self) -> Vec<EventListener> {
        let Some(window) = window() else { return Vec::new() };
        let on = |event: &'static str, heard: fn(&Rc<Self>, &web_sys::Event)| {
            let me = self.me.clone();
            EventListener::new(&window, event, move |event| {
                if let Some(own) = me.upgrade() {
                    heard(&own, event);
                }
            })
        };
        vec![
            on("message", |own, event| {
                if let Some(event) = event.dyn_ref::<MessageEvent>() {
                    own.answered(event);
                }
            }),
            on("focus", |own, _| own.say(&FromWindow::Focused(true))),
            on("blur", |own, _| own.say(&FromWindow::Focused(false))),
            on("pagehide", |own, _| own.say(&FromWindow::Bye)),
        ]
    }

    fn speak(&self, read: impl Future<Output = Option<Vec<words::Flaw>>> + 'static) {
        let me = self.me.clone();
        spawn_local(async move {
            let Some(flaws) = read.await else { return };
            if let Some(own) = me.upgrade()
                && let Some(painter) = &*own.painter.borrow()
            {
                painter.words_changed(flaws);
            }
            title();
        });
    }

    // --- The panel ---

    /// Asks whether the panel is still there, or looks for one.
    fn look(&self) {
        let silent = self.silent.get().saturating_add(1);
        self.silent.set(silent);
        let has_line = self.line.borrow().is_some();
        if has_line && silent <= SILENT_LOOKS {
            if silent.is_multiple_of(PING_LOOKS) {
                self.say(&FromWindow::Ping);
            }
            return;
        }
        if has_line {
            self.lose();
        }
        let Some(tab) = &self.tab else {
            return self.show_no_panel(say!("small-window-no-panel"));
        };
        if tab.closed().unwrap_or(true) {
            return self.show_no_panel(say!("small-window-tab-closed"));
        }
        if silent > STAYS_LOOKS {
            self.show_no_panel(say!("small-window-looks"));
        }
        self.knock();
    }

    /// The panel that opened this window is asked first. When its page is gone, all frames of its tab are: who is not of our
    /// origin hears nothing of it.
    fn knock(&self) {
        let (Some(origin), Some(watch)) = (own_origin(), watch::page()) else { return };
        let knock = JsValue::from(pack(&Knock { version: watch.version() }));
        match (opener().filter(|opener| !opener.closed().unwrap_or(true)), &self.tab) {
            (Some(opener), _) if self.silent.get() <= STAYS_LOOKS => post(&opener, &knock, &origin),
            (_, Some(tab)) => knock_at_all(tab, &knock, &origin, DEPTH),
            _ => {}
        }
    }

    fn answered(self: &Rc<Self>, event: &MessageEvent) {
        if own_origin().as_deref() != Some(event.origin().as_str()) {
            return;
        }
        let (Some(Knock { version }), Some(watch)) = (unpack(&event.data()), watch::page()) else { return };
        let port = event.ports().get(0);
        if version != watch.version() {
            if are_newer_files_wanted(&version)
                && let Some(window) = window()
            {
                window.location().reload().or_log("loading newer files");
            }
            return;
        }
        let Ok(port) = port.dyn_into::<MessagePort>() else { return };
        let hear = self.calls(|own, message: ToWindow| own.heard(message));
        let heard = EventListener::new(&port, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
            if let Some(message) = unpack(&data) {
                hear(message);
            }
        });
        port.start();
        self.lose();
        self.line.replace(Some((port, heard)));
        dom::set_flag(&self.root, "inert", false);
        self.silent.set(0);
        self.say_permission();
        self.say(&FromWindow::Focused(has_focus()));
    }

    fn heard(&self, message: ToWindow) {
        self.silent.set(0);
        match message {
            ToWindow::Here => {}
            ToWindow::Gone => self.lose(),
            ToWindow::View(view) => self.show(*view),
            ToWindow::Close => {
                if let Some(window) = window() {
                    window.close().or_log("closing the small window");
                }
            }
        }
    }

    /// Without a line nothing can be pressed: it would be lost.
    fn lose(&self) {
        if let Some((port, _)) = self.line.take() {
            port.close();
        }
        dom::set_flag(&self.root, "inert", true);
    }

    fn say(&self, message: &FromWindow) {
        if let Some((port, _)) = &*self.line.borrow() {
            port.post_message(&pack(message)).or_log("telling the panel");
        }
    }

    // --- What is shown ---

    fn show(&self, view: View) {
        if let Some(read) = words::asked_by(&view.panel) {
            self.speak(read);
        }
        let me = self.me.clone();
        words::numbers_of(&view.panel, move || {
            if let Some(own) = me.upgrade()
                && let Some(painter) = &*own.painter.borrow()
            {
                painter.repaint();
            }
        });
        let before = self.view.replace(view);
        drop(before);
        self.paint();
    }

    fn paint(&self) {
        if let Some(painter) = &*self.painter.borrow() {
            painter.paint(&self.view.borrow());
        }
    }

    /// Nothing can be pressed without a panel, so nothing is shown but why.
    fn show_no_panel(&self, why: Message) {
        let mut view = View::default();
        view.shared.state = PhoneState::Offline;
        view.shared.connection = why;
        self.show(view);
        dom::set_flag(&self.root, "inert", false); // what is said now is heard by screen readers too
    }

    // --- Its own buttons ---

    fn press(self: &Rc<Self>, name: &str) {
        match name {
            ALLOW_NOTICES => {
                let me = self.me.clone();
                let asked = notifier::ask();
                spawn_local(async move {
                    asked.await;
                    if let Some(own) = me.upgrade() {
                        own.say_permission();
                        if let Some(painter) = &*own.painter.borrow() {
                            painter.facts_changed();
                        }
                    }
                });
            }
            KEEP_ON_TOP => self.keep_on_top(),
            _ => {}
        }
    }

    fn say_permission(&self) {
        self.say(&FromWindow::Notices(notifier::permission() == Permission::Granted));
    }

    fn keep_on_top(self: &Rc<Self>) {
        if self.on_top.borrow().is_some() {
            return;
        }
        let windows = window().and_then(|window| window.unchecked_into::<Browser>().on_top());
        let size = serde_wasm_bindgen::to_value(&ON_TOP).unwrap_or_default();
        let Some(asked) = windows.and_then(|windows| windows.request(&size).or_log("keeping on top")) else {
            return;
        };
        let own = Rc::clone(self);
        spawn_local(async move {
            let Some(top) = JsFuture::from(asked).await.or_log("keeping on top") else { return };
            let top: Window = top.unchecked_into();
            if let (Some(there), Some(here)) = (top.document(), dom::document()) {
                dress(&here, &there);
                move_all(&here, &there);
                let me = own.me.clone();
                let back = EventListener::new(&top, "pagehide", move |_| {
                    move_all(&there, &here);
                    if let Some(own) = me.upgrade() {
                        own.is_back();
                    }
                });
                own.on_top.replace(Some(back));
            }
        });
    }

    /// The listener is dropped once it has run.
    fn is_back(&self) {
        let me = self.me.clone();
        spawn_local(async move {
            if let Some(own) = me.upgrade() {
                let back = own.on_top.take();
                drop(back);
            }
        });
    }
}

fn opener() -> Option<Window> {
    let opener = window()?.opener().ok()?;
    opener.is_truthy().then(|| opener.unchecked_into())
}

/// Knocks at a page and all frames in it.
fn knock_at_all(at: &Window, knock: &JsValue, origin: &str, depth: u32) {
    for index in 0..at.length() {
        let Ok(frame) = Reflect::get_u32(at, index) else { continue };
        if Object::is(&frame, at) || !frame.is_object() {
            continue;
        }
        let frame: Window = frame.unchecked_into();
        post(&frame, knock, origin);
        if depth > 1 {
            knock_at_all(&frame, knock, origin, depth - 1);
        }
    }
}

fn title() {
    if let Some(document) = dom::document() {
        document.set_title(&words::said(&say!("softphone")));
    }
}

/// A window on top begins empty: it gets the page's style and language.
fn dress(here: &Document, there: &Document) {
    let (Some(from), Some(to)) = (here.document_element(), there.document_element()) else { return };
    for name in ["lang", "dir", "data-theme"] {
        dom::set_attribute(&to, name, from.get_attribute(name).as_deref());
    }
    let (Some(style), Some(head)) = (dom::find(&from, "link[rel=stylesheet]"), there.head()) else { return };
    // It is named by its whole address: the new document has none of its own to start from.
    let Some(copy) = style.clone_node().or_log("copying the style") else { return };
    let href = Reflect::get(&style, &"href".into()).ok().and_then(|href| href.as_string());
    dom::set_attribute(copy.unchecked_ref(), "href", href.as_deref());
    dom::insert(&head, &copy, None);
    there.set_title(&here.title());
}

/// Moves the page's parts, which keep what they show and what listens to them.
fn move_all(from: &Document, to: &Document) {
    let (Some(from), Some(to)) = (from.body(), to.body()) else { return };
    while let Some(part) = from.first_child() {
        dom::insert(&to, &part, None);
    }
}
