//! Salesforce Lightning: `sforce.opencti` (spec/open-cti.md 2). It takes one object, with the callback in it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::{Method, Sforce, missing, no_library, sforce};
use crate::crm_call::Callback;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, catch)]
    fn opencti(this: &Sforce) -> Result<Option<OpenCti>, JsValue>;

    /// `sforce.opencti`.
    type OpenCti;
    #[wasm_bindgen(method, structural, indexing_getter, catch)]
    fn method(this: &OpenCti, name: &str) -> Result<Option<JsValue>, JsValue>;
}

/// The method of a name.
pub(super) fn method(name: &str) -> Result<Method, JsValue> {
    let library = sforce()?.opencti()?.ok_or_else(no_library)?;
    let member = library.method(name)?.ok_or_else(|| missing(name))?;
    Method::found(library.into(), name, member)
}

/// The arguments as the library takes them: a method without any takes none at all.
pub(super) fn in_one(
    arguments: &Object,
    kind: Callback,
    callback: Option<Function>,
) -> Result<Array, JsValue> {
    if let Some(callback) = callback {
        let name = if kind.brings_reply() { "callback" } else { "listener" };
        Reflect::set(arguments, &JsValue::from_str(name), &callback)?;
    }
    Ok(if Object::keys(arguments).length() == 0 { Array::new() } else { Array::of1(arguments) })
}
