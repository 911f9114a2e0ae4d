//! What the panel packed (diagnostics, states and inputs of a recording) as JSON text, with the names of all fields, and in
//! recordings with pseudonyms. Few ask for that, so this is a module of its own, made from the same crate with the feature
//! `unpacker` in place of `browser`, and loaded when somebody asks (`src/browser/unpack.js`). What can't be read is of
//! another version.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::adapter::Diagnosis;
use crate::input::PanelId;
use crate::recording::{self, Segment};
use crate::{json, packed};

/// What the diagnostics are made from.
#[wasm_bindgen]
pub fn diagnosis(packed: &str) -> Option<String> {
    packed::read::<Diagnosis>(packed).map(|data| json::write(&data))
}

/// A recording's file. `tape` has the segments with U+0101 between them, in each the state and the inputs with U+0100 between
/// them; `seed` has 32 random characters below U+0100. Where `plays` is false the core is not asked to make the last view.
#[wasm_bindgen]
pub fn recording(tape: &str, panel: u32, shown: &str, seed: &str, plays: bool) -> Option<String> {
    let segment = |text: &str| {
        let mut packed = text.split('\u{100}').map(str::to_owned);
        Segment { state: packed.next().unwrap_or_default(), inputs: packed.collect() }
    };
    let segments: Vec<Segment> = tape.split('\u{101}').map(segment).collect();
    let mut bytes = [0; 32];
    for (byte, sign) in bytes.iter_mut().zip(seed.chars()) {
        *byte = u8::try_from(sign).unwrap_or_default();
    }
    let shown = plays.then_some(shown);
    recording::write(&segments, PanelId(panel), shown, bytes)
}
