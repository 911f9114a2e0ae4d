//! What comes from scripts that are not ours: what they throw, and what they tell.

use js_sys::{JSON, Reflect};
use wasm_bindgen::JsValue;

const WORDLESS: &str = "an error without words";

/// The message of a thrown value: libraries throw errors as well as plain texts.
pub(super) fn words(thrown: &JsValue) -> String {
    if let Some(text) = thrown.as_string() {
        return text;
    }
    message(thrown).unwrap_or_else(|| WORDLESS.to_owned())
}

/// The message of an error that a library passed to a callback, which may be any object.
pub(super) fn told(error: &JsValue) -> String {
    let text = || JSON::stringify(error).ok().and_then(|text| text.as_string());
    error.as_string().or_else(|| message(error)).or_else(text).unwrap_or_else(|| WORDLESS.to_owned())
}

fn message(thrown: &JsValue) -> Option<String> {
    Reflect::get(thrown, &JsValue::from_str("message")).ok()?.as_string()
}

/// A value as JSON text; `null` where it has none.
pub(super) fn json_of(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "null".to_owned())
}
