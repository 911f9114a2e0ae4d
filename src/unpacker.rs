//! What the panel packed (diagnostics, states and inputs of a recording) as JSON text, with the names of all fields. They
//! and the code that writes them are 5 KB that few ask for. So this is a module of its own, made from the same crate
//! with the feature `unpacker` in place of `browser`, and loaded when somebody asks (`src/browser/unpack.js`). What
//! can't be read is of another version.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::adapter::{Adapter, Diagnosis};
use crate::clock::Now;
use crate::input::Input;
use crate::{json, packed};

/// What the diagnostics are made from.
#[wasm_bindgen]
pub fn diagnosis(packed: &str) -> Option<String> {
    unpacked::<Diagnosis>(packed)
}

/// A state of a recording.
#[wasm_bindgen]
pub fn state(packed: &str) -> Option<String> {
    unpacked::<Adapter>(packed)
}

/// An input of a recording, with its time.
#[wasm_bindgen]
pub fn input(packed: &str) -> Option<String> {
    unpacked::<(Now, Input)>(packed)
}

/// The version, for people.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn unpacked<T: Serialize + for<'de> Deserialize<'de>>(packed: &str) -> Option<String> {
    packed::read::<T>(packed).map(|data| json::write(&data))
}
