//! What this page or worker has of the browser, and names that it makes.

use js_sys::{Reflect, Uint32Array};
use wasm_bindgen::JsValue;

/// Whether an object of the browser has something.
pub fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|it| it.is_truthy())
}

/// Whether this page or worker has it.
pub fn has_global(name: &str) -> bool {
    has(&js_sys::global(), name)
}

/// A name that no other page has, and nobody guesses.
pub fn new_name() -> String {
    let parts = Uint32Array::new_with_length(4);
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        drop(crypto.get_random_values_with_array_buffer_view(&parts)); // so few bytes are never refused
    }
    parts.to_vec().iter().map(u32::to_string).collect::<Vec<_>>().join("-")
}
