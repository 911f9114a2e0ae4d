//! A CRM host's part in a page: the library that is called. Each host has its own file; `crm.rs` has the registry.

use js_sys::Function;
use wasm_bindgen::JsValue;

use crate::browser::page::hear::{Answer, Ear};
use crate::crm_call::CrmCall;

/// Where what a library says goes to.
pub(in crate::browser::page) struct Ears<'a> {
    /// Takes what the library says by itself.
    pub(in crate::browser::page) hear: &'a Ear,
    /// Makes the function that takes the reply to this call, as JSON text.
    pub(in crate::browser::page) answer: &'a dyn Fn() -> Answer,
    /// Makes the function that the library is handed with this call; `None` where the call takes none.
    pub(in crate::browser::page) callback: &'a dyn Fn() -> Option<Function>,
}

/// A host's library.
pub(in crate::browser::page) trait Library {
    /// Does what the core asks of it.
    ///
    /// # Errors
    /// What the library, or looking for it, throws.
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue>;
}
