//! The lines to pages: a port, or the site's channel with the page's name on each message.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use web_sys::MessagePort;

use crate::browser::channel::{Channel, Said};
use crate::browser::clock::monotonic_ms;
use crate::browser::line::{ToPage, bytes, pack};
use crate::ids::PanelId;
use crate::pages::view::View;

/// How a page is reached.
#[derive(Debug, Clone)]
pub enum Way {
    /// A port of its own.
    Port(MessagePort),
    /// The site's channel.
    Channel(Rc<Channel>),
}

/// A line to one page.
#[derive(Debug)]
pub struct Line {
    /// The page's name.
    pub page: String,
    /// It holds the lock of that name.
    pub locked: bool,
    /// Its number in the core.
    pub panel: PanelId,
    /// How it is reached.
    pub way: Way,
    /// When the page was heard last, in monotonic milliseconds.
    pub heard_ms: Cell<f64>,
    /// When the page was last asked whether it lives, in monotonic milliseconds.
    pub asked_ms: Cell<f64>,
    shown: RefCell<Vec<u8>>,
}

impl Line {
    /// Says something to the page.
    pub fn say(&self, message: &ToPage) {
        self.post(&pack(message).into());
    }

    fn post(&self, bytes: &JsValue) {
        match &self.way {
            Way::Port(port) => drop(port.post_message(bytes)), // bytes can always be sent
            Way::Channel(channel) => channel.say(&Said::To(self.page.clone(), bytes.clone())),
        }
    }

    /// Has the page show this view, unless it shows it already.
    pub fn show(&self, view: View) {
        let message = ToPage::View(Box::new(view));
        let bytes = bytes(&message);
        if *self.shown.borrow() != bytes {
            let sent = Uint8Array::from(bytes.as_slice());
            self.shown.replace(bytes);
            self.post(&sent.into());
        }
    }

    /// The packed message with the view that the page shows; empty where it shows none yet.
    pub fn shown(&self) -> Vec<u8> {
        self.shown.borrow().clone()
    }
}

/// All lines.
#[derive(Debug, Default)]
pub struct Lines {
    lines: RefCell<Vec<Rc<Line>>>,
    last: Cell<u32>,
}

impl Lines {
    /// Adds a line to a page in place of the page's earlier one, which is returned too.
    pub fn add(&self, page: String, locked: bool, way: Way) -> (Rc<Line>, Option<Rc<Line>>) {
        let before = self.of_page(&page);
        let panel = before.as_ref().map_or_else(
            || {
                self.last.set(self.last.get() + 1);
                PanelId(self.last.get())
            },
            |line| line.panel,
        );
        let heard_ms = Cell::new(monotonic_ms());
        let line = Rc::new(Line {
            page,
            locked,
            panel,
            way,
            heard_ms,
            asked_ms: Cell::new(0.0),
            shown: RefCell::default(),
        });
        let mut lines = self.lines.borrow_mut();
        lines.retain(|other| other.panel != panel);
        lines.push(Rc::clone(&line));
        (line, before)
    }

    /// Takes a line out; false where it was taken out already.
    pub fn remove(&self, line: &Rc<Line>) -> bool {
        let mut lines = self.lines.borrow_mut();
        let before = lines.len();
        lines.retain(|other| !Rc::ptr_eq(other, line));
        lines.len() < before
    }

    /// Whether this is still the line to its page.
    pub fn has(&self, line: &Rc<Line>) -> bool {
        self.lines.borrow().iter().any(|other| Rc::ptr_eq(other, line))
    }

    /// The line to the page of that name.
    pub fn of_page(&self, page: &str) -> Option<Rc<Line>> {
        self.lines.borrow().iter().find(|line| line.page == page).cloned()
    }

    /// The line to the page of that number.
    pub fn of(&self, panel: PanelId) -> Option<Rc<Line>> {
        self.lines.borrow().iter().find(|line| line.panel == panel).cloned()
    }

    /// All of them.
    pub fn all(&self) -> Vec<Rc<Line>> {
        self.lines.borrow().clone()
    }

    /// Says something to every page.
    pub fn say_all(&self, message: &ToPage) {
        for line in self.all() {
            line.say(message);
        }
    }

    /// Forgets all.
    pub fn clear(&self) {
        let lines = self.lines.take();
        drop(lines);
    }
}
