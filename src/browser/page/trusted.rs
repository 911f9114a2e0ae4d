//! Addresses that scripts and workers are loaded from. Under the page's policy (www/index.html) the browser loads none that did not pass
//! here, where it knows Trusted Types: only the softphone's own files, and the CRM's library, whose address the core has checked
//! (`detect` of the host's file in src/crm). A page can make one policy of a name. The start-up makes it and lends it (`browser::watch`);
//! where it is not lent, as in tests, it is made here.

use std::cell::RefCell;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Url;

use crate::browser::watch;

/// The one policy that the page allows.
const NAME: &str = "cordboard";

#[wasm_bindgen]
extern "C" {
    type ImportMeta;
    #[wasm_bindgen(method, getter)]
    fn url(this: &ImportMeta) -> String;
    #[wasm_bindgen(thread_local_v2, js_namespace = import, js_name = meta)]
    static IMPORT_META: ImportMeta;

    /// `window`, as far as a browser knows Trusted Types.
    type Browser;
    #[wasm_bindgen(method, getter, js_name = trustedTypes)]
    fn trusted_types(this: &Browser) -> Option<TrustedTypes>;

    type TrustedTypes;
    #[wasm_bindgen(method, catch, js_name = createPolicy)]
    fn create_policy(this: &TrustedTypes, name: &str, rules: &Object) -> Result<Policy, JsValue>;

    #[derive(Clone)]
    type Policy;
    #[wasm_bindgen(method, catch, js_name = createScriptURL)]
    fn create_script_url(this: &Policy, url: &str, checked: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    /// The policy that was made here, where none was lent.
    static POLICY: RefCell<Option<Policy>> = const { RefCell::new(None) };
}

/// Where the softphone's files lie, with a slash at the end.
pub fn files() -> String {
    if let Some(watch) = watch::page() {
        return watch.files();
    }
    // This script is in `pkg/`.
    let here = IMPORT_META.with(ImportMeta::url);
    Url::new_with_base("../", &here).map(|url| url.href()).unwrap_or_default()
}

/// A file of the softphone, as a worker or a script may be loaded from it.
///
/// # Errors
/// The address is no file of the softphone.
pub fn own_file(url: &str) -> Result<JsValue, JsValue> {
    if let Some(watch) = watch::page() {
        return watch.own_file(url);
    }
    trusted(url, "")
}

/// The library that the core named.
pub(super) fn library(url: &str) -> Result<JsValue, JsValue> {
    if let Some(watch) = watch::page() {
        return watch.library(url);
    }
    trusted(url, url)
}

fn trusted(url: &str, checked: &str) -> Result<JsValue, JsValue> {
    let kept = POLICY.with_borrow(Clone::clone);
    let policy = match kept {
        Some(policy) => policy,
        None => match js_sys::global().unchecked_into::<Browser>().trusted_types() {
            // A browser without Trusted Types takes a plain text.
            None => return check(url, checked).map(JsValue::from),
            Some(types) => {
                let made = make(&types)?;
                POLICY.set(Some(made.clone()));
                made
            }
        },
    };
    policy.create_script_url(url, checked)
}

fn make(types: &TrustedTypes) -> Result<Policy, JsValue> {
    let rules = Object::new();
    let checks =
        Closure::<dyn Fn(String, String) -> Result<String, JsValue>>::new(|url: String, checked: String| {
            check(&url, &checked)
        });
    let checks: Function = checks.into_js_value().unchecked_into();
    Reflect::set(&rules, &JsValue::from_str("createScriptURL"), &checks)?;
    types.create_policy(NAME, &rules)
}

fn check(url: &str, checked: &str) -> Result<String, JsValue> {
    let files = files();
    let is_own = || !files.is_empty() && Url::new(url).is_ok_and(|it| it.href().starts_with(&files));
    if url == checked || is_own() {
        return Ok(url.to_owned());
    }
    Err(js_sys::TypeError::new(&[url, " is no file of the softphone"].concat()).into())
}
