//! The page: a thin binding to `page.js`, which paints the view on the markup of `www/index.html` (or a site's own) and
//! hears what the agent does. Painting from Rust cost 16 KB (brotli), from JavaScript it costs 4.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

use super::heard::Hear;
use super::log::OrLog;
use crate::json;
use crate::view::View;

#[wasm_bindgen(module = "/src/browser/page/parts.js")]
extern "C" {
    /// Which part of the view answers to which hook; modules that come with a crate can't import each other.
    #[wasm_bindgen(thread_local_v2, js_name = PARTS)]
    static PARTS: JsValue;
}

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    #[derive(Debug)]
    type Painter;
    #[wasm_bindgen(constructor)]
    fn new(root: &HtmlElement, parts: &JsValue, hear: &Closure<Hear>, options: &JsValue) -> Painter;
    #[wasm_bindgen(method, getter)]
    fn missing(this: &Painter) -> Vec<String>;
    #[wasm_bindgen(method, catch)]
    fn paint(this: &Painter, view: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Painter, blank: &JsValue) -> Result<(), JsValue>;
}

/// The softphone's part of the document. Dropping it takes its listeners off and leaves the markup as it was.
#[derive(Debug)]
pub struct Page {
    painter: Painter,
}

impl Page {
    /// Takes the markup under `root`; what the agent does goes to `hear`, `options.diagnostics` is asked when the
    /// diagnostics are opened.
    pub fn new(root: &HtmlElement, hear: &Closure<Hear>, options: &JsValue) -> Self {
        Self { painter: PARTS.with(|parts| Painter::new(root, parts, hear, options)) }
    }

    /// The required hooks that the page lacks, by name.
    pub fn missing(&self) -> Vec<String> {
        self.painter.missing()
    }

    /// Shows a view: writes what differs from the last one, and nothing else.
    pub fn paint(&self, view: &View) {
        self.painter.paint(&plain(view)).or_log("painting the page");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.painter.dispose(&plain(&View::default())).or_log("leaving the page");
    }
}

/// Serde data as a plain JS object: times are numbers, what is not there is null.
pub fn plain(data: &impl Serialize) -> JsValue {
    js_sys::JSON::parse(&json::write(data)).or_log("telling the page").unwrap_or_default()
}
