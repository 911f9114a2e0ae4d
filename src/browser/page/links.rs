//! Stub until the panel's side is joined.

use std::rc::Rc;

use web_sys::HtmlElement;

#[derive(Debug)]
pub struct Links;

pub type Asked = dyn Fn(String, Box<dyn FnOnce(String)>);

impl Links {
    pub fn new(_root: &HtmlElement, _asked: Rc<Asked>) -> Rc<Self> {
        Rc::new(Self)
    }
    pub fn allow(&self) {}
}

#[wasm_bindgen::prelude::wasm_bindgen(js_name = openLink, skip_typescript)]
pub fn open_link(_root: HtmlElement) {}
