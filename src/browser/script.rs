//! The CRM's library: a script element with an address that the core has checked.

use wasm_bindgen::JsCast;
use web_sys::{HtmlScriptElement, window};

use super::listener::Listener;
use super::log::words;
use super::runtime::Sink;
use crate::input::PanelInput;

/// A script that loads or has loaded; dropping it stops listening. What a script has done can't be undone.
#[derive(Debug)]
pub struct Script {
    _listeners: [Listener; 2],
}

impl Script {
    /// Adds the script to the page; `PanelInput::Library` tells what became of it.
    pub fn load(url: &str, sink: &Sink) -> Option<Self> {
        match add(url, sink) {
            Ok(script) => Some(script),
            Err(reason) => {
                sink(PanelInput::Library(Err(reason)));
                None
            }
        }
    }
}

fn add(url: &str, sink: &Sink) -> Result<Script, String> {
    let document = window().and_then(|window| window.document()).ok_or("there is no document")?;
    let head = document.head().ok_or("the page has no head")?;
    let script = document
        .create_element("script")
        .map_err(|thrown| words(&thrown))?
        .dyn_into::<HtmlScriptElement>()
        .map_err(|_| "the browser made no script element")?;
    script.set_src(url);
    let (loaded, failed) = (sink.clone(), sink.clone());
    let listeners = [
        Listener::new(&script, "load", move |_| loaded(PanelInput::Library(Ok(())))),
        Listener::new(&script, "error", move |_| {
            failed(PanelInput::Library(Err("the browser could not load it".to_owned())));
        }),
    ];
    head.append_child(&script).map_err(|thrown| words(&thrown))?;
    Ok(Script { _listeners: listeners })
}
