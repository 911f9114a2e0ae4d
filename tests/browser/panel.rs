//! A binding to `panel.js`, a page's side of the border.

use cordboard::effect::PanelEffect;
use cordboard::json;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/panel.js")]
extern "C" {
    /// This page's side; nothing is heard of it once it is disposed of.
    pub(crate) type Panel;
    #[wasm_bindgen(constructor)]
    fn make(options: &JsValue, hear: &JsValue) -> Panel;
    #[wasm_bindgen(method)]
    fn attach(this: &Panel, host: &JsValue);
    #[wasm_bindgen(method, js_name = say)]
    fn try_say(this: &Panel, name: &str, value: &str, detail: Option<String>);
    #[wasm_bindgen(method, js_name = perform)]
    fn try_perform(this: &Panel, effect: &JsValue, now: f64);
    #[wasm_bindgen(method)]
    pub(crate) fn save(this: &Panel, text: &str);
    #[wasm_bindgen(method, getter)]
    pub(crate) fn pending(this: &Panel) -> u32;
    #[wasm_bindgen(method)]
    pub(crate) fn dispose(this: &Panel);
}

impl Panel {
    /// A page's side with the softphone's options; what it says goes to `hear`.
    pub(crate) fn new(options: &JsValue, hear: &JsValue) -> Self {
        Self::make(options, hear)
    }

    /// Says what this page is and where.
    pub(crate) fn attaches(&self) {
        self.attach(&JsValue::UNDEFINED);
    }

    /// The agent typed.
    pub(crate) fn say(&self, name: &str, value: &str) {
        self.try_say(name, value, None);
    }

    /// Does what the core asks of this page.
    pub(crate) fn perform(&self, effect: &PanelEffect) {
        self.try_perform(&plain(effect), 1_000.0);
    }
}

/// Serde data as a plain JS object, as it comes over a line.
fn plain(data: &impl Serialize) -> JsValue {
    js_sys::JSON::parse(&json::write(data)).unwrap()
}
