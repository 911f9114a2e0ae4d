//! A binding to `page.js`, which paints the view on the markup of `www/index.html` (or a site's own) and hears what the agent
//! does.

use cordboard::json;
use cordboard::view::View;
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/page/parts.js")]
extern "C" {
    /// Which part of the view answers to which hook; modules that come with a crate can't import each other.
    #[wasm_bindgen(thread_local_v2, js_name = PARTS)]
    static PARTS: JsValue;
}

#[wasm_bindgen(module = "/src/browser/page/press.js")]
extern "C" {
    /// Which presses count.
    #[wasm_bindgen(thread_local_v2, js_name = Presses)]
    static PRESSES: JsValue;
}

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    type Painter;
    #[wasm_bindgen(constructor)]
    fn new(root: &HtmlElement, parts: &JsValue, hear: &JsValue, options: &JsValue) -> Painter;
    #[wasm_bindgen(method, getter)]
    fn missing(this: &Painter) -> Vec<String>;
    #[wasm_bindgen(method)]
    fn paint(this: &Painter, view: &JsValue);
    #[wasm_bindgen(method)]
    fn dispose(this: &Painter, blank: &JsValue);
}

/// The softphone's part of the document. Dropping it takes its listeners off and leaves the markup as it was.
pub(crate) struct Page {
    painter: Painter,
}

impl Page {
    /// Takes the markup under `root`; what the agent does goes to `hear`, `options.diagnostics` is asked when the
    /// diagnostics are opened.
    pub(crate) fn new(root: &HtmlElement, hear: &JsValue, options: &JsValue) -> Self {
        let parts = js_sys::Object::new();
        PARTS.with(|known| js_sys::Object::assign(&parts, known.unchecked_ref()));
        PRESSES.with(|presses| js_sys::Reflect::set(&parts, &"Presses".into(), presses)).unwrap();
        Self { painter: Painter::new(root, &parts, hear, options) }
    }

    /// The required hooks that the page lacks, by name.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.painter.missing()
    }

    /// Shows a view: writes what differs from the last one, and nothing else.
    pub(crate) fn paint(&self, view: &View) {
        self.painter.paint(&plain(view));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.painter.dispose(&plain(&View::default()));
    }
}

/// Serde data as a plain JS object, as it comes over a line.
pub(crate) fn plain(data: &impl Serialize) -> JsValue {
    js_sys::JSON::parse(&json::write(data)).unwrap()
}
