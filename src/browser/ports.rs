//! The pages, as the engine sees them: a thin binding to what the host gives (`host.js`). What goes to a page is JSON text,
//! what comes from it a name and up to three texts (`heard.rs`).

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::heard::Hear;
use super::log::OrLog;

#[wasm_bindgen]
extern "C" {
    /// All pages that a host has lines to, by their numbers.
    #[derive(Debug)]
    pub type Ports;
    /// From now on `hear` takes what comes from pages.
    #[wasm_bindgen(method)]
    pub fn run(this: &Ports, hear: &Closure<Hear>);
    /// The part of the view that all pages share; `paint` follows.
    #[wasm_bindgen(method)]
    pub fn show(this: &Ports, shared: &str);
    /// The part of the view of one page.
    #[wasm_bindgen(method)]
    pub fn paint(this: &Ports, panel: u32, own: &str);
    #[wasm_bindgen(method, catch, js_name = perform)]
    fn try_perform(this: &Ports, panel: u32, effect: &str) -> Result<(), JsValue>;
    /// Tells all pages, for integrators.
    #[wasm_bindgen(method)]
    pub fn notify(this: &Ports, event: &str);
    /// All pages keep the state for their tabs' next loads.
    #[wasm_bindgen(method)]
    pub fn save(this: &Ports, text: &str);
}

impl Ports {
    /// Has one page do what the core asks of it.
    pub fn perform(&self, panel: u32, effect: &str) {
        self.try_perform(panel, effect).or_log("serving a page");
    }
}
