//! Salesforce's libraries. The core names a method and its arguments; here they meet `sforce`, which may be missing although its
//! script loaded, and may throw errors or plain texts.

mod classic;
mod lightning;

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;

use super::host::{Ears, Library};
use crate::crm_call::CrmCall;

#[wasm_bindgen]
extern "C" {
    /// `window`, as far as a library adds to it.
    type Host;
    #[wasm_bindgen(method, getter, catch)]
    fn sforce(this: &Host) -> Result<Option<Sforce>, JsValue>;

    /// `sforce`, which has the object of the library that was loaded.
    type Sforce;
}

/// Salesforce Classic's library.
pub(super) struct Classic;

impl Library for Classic {
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue> {
        let method = classic::method(&call.method)?;
        let arguments = JSON::parse(&call.arguments)?;
        method.call(&classic::in_a_row(&arguments, call.callback, (ears.callback)()))
    }
}

/// Salesforce Lightning's library.
pub(super) struct Lightning;

impl Library for Lightning {
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue> {
        let method = lightning::method(&call.method)?;
        let arguments = JSON::parse(&call.arguments)?.dyn_into()?;
        method.call(&lightning::in_one(&arguments, call.callback, (ears.callback)())?)
    }
}

fn sforce() -> Result<Sforce, JsValue> {
    js_sys::global().unchecked_into::<Host>().sforce()?.ok_or_else(no_library)
}

/// A method that was looked for and found, and whose it is.
struct Method {
    owner: JsValue,
    function: Function,
}

impl Method {
    fn found(owner: JsValue, name: &str, member: JsValue) -> Result<Self, JsValue> {
        let function = member.dyn_into().map_err(|_| missing(name))?;
        Ok(Self { owner, function })
    }

    fn call(&self, arguments: &js_sys::Array) -> Result<(), JsValue> {
        self.function.apply(&self.owner, arguments).map(drop)
    }
}

fn missing(what: &str) -> JsValue {
    JsValue::from_str(&["the CRM's library was loaded, but ", what, " is not there"].concat())
}

fn no_library() -> JsValue {
    missing("the library's object")
}
