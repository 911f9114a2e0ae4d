//! A thin binding to `panel.js`, this page's side of the border: the CRM's library, what the browser allows, the tab's
//! storage, the window, and who listens to the softphone. From Rust all this cost three times as much.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::alarm::Alarm;
use super::heard::Hear;
use super::log::OrLog;
use super::page::plain;
use crate::effect::{Event, PanelEffect};

#[wasm_bindgen(module = "/src/browser/panel.js")]
extern "C" {
    /// This page's side; nothing is heard of it once it is disposed of.
    #[derive(Debug)]
    pub type Panel;
    /// `options` are those of the softphone; what the page says goes to `hear`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, alarm: &Alarm, hear: &Closure<Hear>) -> Panel;
    /// Says what this page is and where.
    #[wasm_bindgen(method)]
    pub fn attach(this: &Panel);
    #[wasm_bindgen(method, catch, js_name = perform)]
    fn try_perform(this: &Panel, effect: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = notify)]
    fn try_notify(this: &Panel, event: &JsValue) -> Result<(), JsValue>;
    /// Keeps the state for the tab's next page.
    #[wasm_bindgen(method)]
    pub fn save(this: &Panel, text: &str);
    /// How many requests wait for the CRM's reply.
    #[wasm_bindgen(method, getter)]
    pub fn pending(this: &Panel) -> u32;
    /// Ends it.
    #[wasm_bindgen(method)]
    pub fn dispose(this: &Panel);
}

impl Panel {
    /// Does what the core asks of this page.
    pub fn perform(&self, effect: &PanelEffect) {
        self.try_perform(&plain(effect)).or_log("serving the page");
    }

    /// Tells integrators.
    pub fn notify(&self, event: &Event) {
        self.try_notify(&plain(event)).or_log("an integrator's listener");
    }
}
