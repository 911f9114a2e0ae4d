//! Stub until the panel's side is joined.

use wasm_bindgen::JsValue;

#[derive(Debug, Default)]
pub struct HostingFile;

impl HostingFile {
    pub async fn given(_value: JsValue) -> Self {
        Self
    }
}
