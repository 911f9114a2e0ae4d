//! A thin binding to `runtime.js`, which keeps the last inputs and the states that they began from.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/runtime.js")]
extern "C" {
    /// The last inputs, in segments that begin with a state.
    #[derive(Debug)]
    pub type Recorder;
    /// A recorder that writes on `options.tape`, a list of segments.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue) -> Recorder;
    /// A new segment begins with this state. All is packed by postcard.
    #[wasm_bindgen(method)]
    pub fn begin(this: &Recorder, state: Vec<u8>);
    /// Forgets all that was recorded; `begin` follows.
    #[wasm_bindgen(method)]
    pub fn forget(this: &Recorder);
    /// Takes down an input and its time; true where a new segment must begin after it, and after the last of one anyway.
    #[wasm_bindgen(method)]
    pub fn add(this: &Recorder, entry: Vec<u8>, last: bool) -> bool;
}
