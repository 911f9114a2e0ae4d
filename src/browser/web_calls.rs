//! A thin binding to `runtime.js`: calls of web servers by their numbers.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::heard::Hear;

#[wasm_bindgen(module = "/src/browser/runtime.js")]
extern "C" {
    /// All calls of web servers that have no answer yet.
    #[derive(Debug)]
    pub type WebCalls;
    /// What becomes of them goes to `hear`.
    #[wasm_bindgen(constructor)]
    pub fn new(hear: &Closure<Hear>) -> WebCalls;
    /// Makes one: an `effect::Fetch` as JSON text.
    #[wasm_bindgen(method)]
    pub fn make(this: &WebCalls, id: u32, call: &str);
    /// Gives all up.
    #[wasm_bindgen(method)]
    pub fn dispose(this: &WebCalls);
}
