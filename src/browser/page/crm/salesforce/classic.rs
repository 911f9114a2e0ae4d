//! Salesforce Classic: `sforce.interaction` (spec/open-cti.md 3). It takes arguments one by one, and the callback last.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;

use crate::crm_call::Callback;

use super::{Method, Sforce, missing, no_library, sforce};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, catch)]
    fn interaction(this: &Sforce) -> Result<Option<Interaction>, JsValue>;

    /// `sforce.interaction`, or a part of it such as `sforce.interaction.cti`.
    type Interaction;
    #[wasm_bindgen(method, structural, indexing_getter, catch)]
    fn part(this: &Interaction, name: &str) -> Result<Option<Interaction>, JsValue>;
}

/// The method of a name: `cti.enableClickToDial` belongs to `sforce.interaction.cti`.
pub(super) fn method(name: &str) -> Result<Method, JsValue> {
    let mut owner = sforce()?.interaction()?.ok_or_else(no_library)?;
    let mut names = name.split('.').peekable();
    while let Some(name) = names.next() {
        let member = owner.part(name)?.ok_or_else(|| missing(name))?;
        if names.peek().is_none() {
            return Method::found(owner.into(), name, member.into());
        }
        owner = member;
    }
    Err(missing(name))
}

/// The arguments as the library takes them.
pub(super) fn in_a_row(arguments: &JsValue, kind: Callback, callback: Option<Function>) -> Array {
    let arguments = Array::from(arguments);
    match callback {
        Some(callback) if kind == Callback::ReplyThird => drop(arguments.splice(2, 0, &callback)),
        Some(callback) => drop(arguments.push(&callback)),
        None => {}
    }
    arguments
}
