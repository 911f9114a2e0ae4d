//! Acme CRM's library: `acme`, whose methods take arguments in a row and a callback last.

use js_sys::{Array, Function, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::host::{Ears, Library};
use crate::crm_call::CrmCall;

/// Acme CRM's library.
pub(super) struct Acme;

impl Library for Acme {
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue> {
        let library = Reflect::get(&js_sys::global(), &"acme".into())?;
        let method: Function = Reflect::get(&library, &call.method.as_str().into())?.dyn_into()?;
        let arguments = Array::from(&JSON::parse(&call.arguments)?);
        if let Some(callback) = (ears.callback)() {
            arguments.push(&callback);
        }
        method.apply(&library, &arguments).map(drop)
    }
}
