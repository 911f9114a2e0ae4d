//! The CRM's library: a script element with an address that the core has checked. What a script has done can't be undone.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::window;

use super::trusted;

#[wasm_bindgen]
extern "C" {
    /// A script, whose address may be of a trusted type.
    #[wasm_bindgen(extends = web_sys::Element)]
    type Script;
    #[wasm_bindgen(method, setter, catch)]
    fn set_src(this: &Script, url: &JsValue) -> Result<(), JsValue>;
}

/// Called with whether the library was loaded.
type Done = Box<dyn FnOnce(bool)>;

/// The libraries of a page: one that is there, or on its way, is not loaded twice.
#[derive(Default)]
pub(super) struct Libraries {
    known: RefCell<Vec<Rc<Library>>>,
}

struct Library {
    url: String,
    /// Whether it was loaded; `None` while it is on its way.
    came: Cell<Option<bool>>,
    waiting: RefCell<Vec<Done>>,
    listeners: RefCell<Vec<EventListener>>,
}

impl Libraries {
    /// Loads a library. One that failed is loaded again.
    pub(super) fn load(&self, url: &str, done: impl FnOnce(bool) + 'static) {
        let library = self.library(url);
        match library.came.get() {
            Some(came) => done(came),
            None => library.waiting.borrow_mut().push(Box::new(done)),
        }
    }

    fn library(&self, url: &str) -> Rc<Library> {
        self.known.borrow_mut().retain(|library| library.came.get() != Some(false));
        let known = self.known.borrow().iter().find(|library| library.url == url).map(Rc::clone);
        known.unwrap_or_else(|| {
            let library = Library::begin(url);
            self.known.borrow_mut().push(Rc::clone(&library));
            library
        })
    }
}

impl Library {
    fn begin(url: &str) -> Rc<Self> {
        let library = Rc::new(Self {
            url: url.to_owned(),
            came: Cell::new(None),
            waiting: RefCell::default(),
            listeners: RefCell::default(),
        });
        if library.add().is_err() {
            library.came.set(Some(false));
        }
        library
    }

    fn add(self: &Rc<Self>) -> Result<(), JsValue> {
        let document = window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
        let head = document.head().ok_or(JsValue::UNDEFINED)?;
        let script: Script = document.create_element("script")?.unchecked_into();
        let listen = |event: &'static str, came: bool| {
            let library = Rc::downgrade(self);
            EventListener::once(&script, event, move |_| settle(&library, came))
        };
        let listeners = vec![listen("load", true), listen("error", false)];
        *self.listeners.borrow_mut() = listeners;
        script.set_src(&trusted::library(&self.url)?)?;
        head.append_child(&script)?;
        Ok(())
    }
}

fn settle(library: &Weak<Library>, came: bool) {
    let Some(library) = library.upgrade() else { return };
    library.came.set(Some(came));
    // INVARIANT: no borrow lives while somebody is told.
    for done in library.waiting.take() {
        done(came);
    }
}
