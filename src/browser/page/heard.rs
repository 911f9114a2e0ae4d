//! What comes over a line to a page: the engine's messages (`browser/line.rs`), and words of its watch, where no engine is
//! left to say anything.

use wasm_bindgen::JsValue;

use crate::browser::line::{ToPage, unpack};

/// Reads a message.
pub fn read(data: &JsValue) -> Option<ToPage> {
    match data.as_string().as_deref() {
        Some("stopped") => Some(ToPage::Stopped),
        Some("again") => Some(ToPage::Again),
        Some(_) => None,
        None => unpack(data),
    }
}
