//! What JavaScript lends to the module: what has to be there before the module is, and what outlives its traps
//! (`src/browser/start/`).

use std::cell::RefCell;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::MessagePort;

#[wasm_bindgen]
extern "C" {
    /// A page's watch (`start/page.js`).
    #[derive(Debug, Clone)]
    pub type PageWatch;
    /// The version by which others know this page's files.
    #[wasm_bindgen(method, getter)]
    pub fn version(this: &PageWatch) -> String;
    /// Where the softphone's files lie, with a slash at the end.
    #[wasm_bindgen(method, getter)]
    pub fn files(this: &PageWatch) -> String;
    /// The address of a file of the softphone, as scripts and workers are loaded from it under Trusted Types.
    #[wasm_bindgen(method, catch, js_name = ownFile)]
    pub fn own_file(this: &PageWatch, url: &str) -> Result<JsValue, JsValue>;
    /// The address of a library that the core has checked.
    #[wasm_bindgen(method, catch)]
    pub fn library(this: &PageWatch, url: &str) -> Result<JsValue, JsValue>;
    /// The name of the CRM site that a page's query names.
    #[wasm_bindgen(method)]
    pub fn site(this: &PageWatch, query: &str) -> String;
    /// A line to the worker of a site, which is made if need be.
    #[wasm_bindgen(method, catch)]
    pub fn worker(this: &PageWatch, site: &str) -> Result<WorkerLine, JsValue>;
    /// An engine in this page, in an instance of the module of its own: an `EngineHost`.
    #[wasm_bindgen(method)]
    pub fn engine(
        this: &PageWatch,
        site: &str,
        heir: &str,
        lock: Option<Function>,
        gone: Option<Promise>,
    ) -> Promise;
    /// Makes a `SoftphoneError`.
    #[wasm_bindgen(method)]
    pub fn refusal(this: &PageWatch, code: &str, message: &str) -> JsValue;
    /// What is called when the page's module trapped too often.
    #[wasm_bindgen(method, setter, js_name = onStopped)]
    pub fn set_on_stopped(this: &PageWatch, stopped: Option<&Function>);

    /// A line to a shared worker.
    #[derive(Debug, Clone)]
    pub type WorkerLine;
    /// Its port.
    #[wasm_bindgen(method, getter)]
    pub fn port(this: &WorkerLine) -> MessagePort;
    /// Whether the worker lives on for a while without pages.
    #[wasm_bindgen(method, getter)]
    pub fn lives(this: &WorkerLine) -> bool;
    /// Resolves when the browser refuses the worker.
    #[wasm_bindgen(method, getter)]
    pub fn failed(this: &WorkerLine) -> Promise;

    /// The watch of an engine in this page, from the page's side.
    #[derive(Debug, Clone)]
    pub type EngineHost;
    /// Gives the engine a line to a page.
    #[wasm_bindgen(method)]
    pub fn connect(this: &EngineHost, port: &MessagePort);
    /// Ends it.
    #[wasm_bindgen(method)]
    pub fn dispose(this: &EngineHost);

    /// An engine's watch (`start/watch.js`).
    #[derive(Debug, Clone)]
    pub type EngineWatch;
    /// The version by which others know this engine's files.
    #[wasm_bindgen(method, getter)]
    pub fn version(this: &EngineWatch) -> String;
    /// The site, as the names of its channel and its lock.
    #[wasm_bindgen(method, getter)]
    pub fn site(this: &EngineWatch) -> String;
    /// The name of the lock by which pages see that this host lives.
    #[wasm_bindgen(method, getter)]
    pub fn lock(this: &EngineWatch) -> String;
    /// The address of `www/clock.js`, where the thread's own timers must not be relied on; else undefined.
    #[wasm_bindgen(method, getter)]
    pub fn clock(this: &EngineWatch) -> JsValue;
    /// The lines to pages.
    #[wasm_bindgen(method, getter)]
    pub fn ports(this: &EngineWatch) -> Array;
    /// Forgets a line that is closed.
    #[wasm_bindgen(method)]
    pub fn forget(this: &EngineWatch, port: &MessagePort);
    /// What was saved last, here or by another version's host; empty where nothing was.
    #[wasm_bindgen(method, getter)]
    pub fn saved(this: &EngineWatch) -> String;
    /// Keeps what was saved.
    #[wasm_bindgen(method, setter)]
    pub fn set_saved(this: &EngineWatch, text: &str);
    /// The recording's segments: each a list of a state and the inputs after it.
    #[wasm_bindgen(method, getter)]
    pub fn tape(this: &EngineWatch) -> Array;
    /// How often the module was started again.
    #[wasm_bindgen(method, getter)]
    pub fn restarts(this: &EngineWatch) -> u32;
    /// The function that lets the site's lock go, where it is held already.
    #[wasm_bindgen(method, getter)]
    pub fn release(this: &EngineWatch) -> Option<Function>;
    /// The promise that settles when the site's lock is gone.
    #[wasm_bindgen(method, getter)]
    pub fn gone(this: &EngineWatch) -> Option<Promise>;
    /// Tells that the site's lock is held, with what lets it go and what settles when it is gone.
    #[wasm_bindgen(method)]
    pub fn holds(this: &EngineWatch, release: Option<Function>, gone: &Promise);
    /// Has a separate instance write a recording; `shown` is the view that the page shows, packed. Resolves to the text, or null.
    #[wasm_bindgen(method)]
    pub fn record(this: &EngineWatch, panel: u32, shown: Vec<u8>) -> Promise;
    /// Tells that the engine has ended in order.
    #[wasm_bindgen(method)]
    pub fn ended(this: &EngineWatch);
}

thread_local! {
    static PAGE: RefCell<Option<PageWatch>> = const { RefCell::new(None) };
}

/// The page's watch; `None` where nobody lent one, as in tests.
pub fn page() -> Option<PageWatch> {
    PAGE.with_borrow(Clone::clone)
}

/// Takes what JavaScript lends to a page.
#[wasm_bindgen(js_name = lend)]
pub fn lend(watch: PageWatch) {
    PAGE.set(Some(watch));
}
