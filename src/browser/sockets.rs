//! A thin binding to `runtime.js`: WebSockets by their numbers.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::heard::Hear;

#[wasm_bindgen(module = "/src/browser/runtime.js")]
extern "C" {
    /// All WebSockets of a softphone.
    #[derive(Debug)]
    pub type Sockets;
    /// What happens to them goes to `hear`.
    #[wasm_bindgen(constructor)]
    pub fn new(hear: &Closure<Hear>) -> Sockets;
    /// Opens one.
    #[wasm_bindgen(method)]
    pub fn open(this: &Sockets, id: u32, url: &str);
    /// Sends a text frame.
    #[wasm_bindgen(method, catch)]
    pub fn send(this: &Sockets, id: u32, text: &str) -> Result<(), JsValue>;
    /// Closes one; nothing more is heard of it.
    #[wasm_bindgen(method)]
    pub fn close(this: &Sockets, id: u32);
    /// Closes all.
    #[wasm_bindgen(method)]
    pub fn dispose(this: &Sockets);
}
