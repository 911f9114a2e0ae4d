//! A thin binding to `runtime.js`, which keeps the last inputs and the states that they began from.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::recording;

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

    /// Inputs, and the state that they began with.
    #[derive(Debug)]
    pub type Segment;
    #[wasm_bindgen(method, getter)]
    fn state(this: &Segment) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    fn inputs(this: &Segment) -> Vec<Uint8Array>;
}

impl Segment {
    /// What is in it.
    pub fn read(&self) -> recording::Segment {
        recording::Segment {
            state: self.state().to_vec(),
            inputs: self.inputs().iter().map(Uint8Array::to_vec).collect(),
        }
    }
}
