//! The softphone for integrators, in a page where no engine can be had.

use cordboard::browser::page::softphone::Softphone;
use cordboard::browser::page::trusted;
use cordboard::browser::watch;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, js};

/// What the start-up lends to a page, where neither a worker nor this page can run an engine.
const WITHOUT_ENGINE: &str = "(files) => ({ version: '1', files, site: () => 'nowhere', ownFile: (url) => url, library: (url) => url, \
     worker() { throw new Error('refused'); }, engine: () => Promise.reject(new Error('refused')), \
     refusal: (code, message) => Object.assign(new Error(message), { code }) })";

#[wasm_bindgen_test]
async fn a_softphone_that_stops_before_it_shows_anything_says_so() {
    watch::lend(js(WITHOUT_ENGINE, &trusted::files().into()).unchecked_into());
    let bench = Bench::bare(|markup| markup);
    let options = js(
        "() => { window.stops = 0; return { query: '?', onStopped() { window.stops += 1; } }; }",
        &JsValue::NULL,
    );
    let refused = JsFuture::from(Softphone::start(bench.root.clone(), options)).await.unwrap_err();
    assert_eq!(Reflect::get(&refused, &"code".into()).unwrap(), "disposed");
    assert_eq!(js("() => window.stops", &JsValue::NULL), 1);
}
