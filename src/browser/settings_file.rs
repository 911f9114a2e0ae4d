//! The settings file of a page without a CRM: text of the page's own origin.

use wasm_bindgen::JsValue;
use web_sys::XmlHttpRequest;

use super::listener::Listener;
use super::log::words;
use super::runtime::Sink;
use crate::input::PanelInput;

/// A file that is being read; dropping it gives up.
#[derive(Debug)]
pub struct SettingsFile {
    request: XmlHttpRequest,
    _listeners: [Listener; 2],
}

impl SettingsFile {
    /// Begins to read `url`; `PanelInput::SettingsFile` brings the text.
    pub fn read(url: &str, sink: &Sink) -> Option<Self> {
        match begin(url, sink) {
            Ok(file) => Some(file),
            Err(thrown) => {
                sink(PanelInput::SettingsFile(Err(words(&thrown))));
                None
            }
        }
    }
}

impl Drop for SettingsFile {
    fn drop(&mut self) {
        if self.request.ready_state() != XmlHttpRequest::DONE {
            self.request.abort().ok();
        }
    }
}

fn begin(url: &str, sink: &Sink) -> Result<SettingsFile, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open("GET", url)?;
    let (loaded, failed, response) = (sink.clone(), sink.clone(), request.clone());
    let listeners = [
        Listener::new(&request, "load", move |_| loaded(PanelInput::SettingsFile(text_of(&response)))),
        Listener::new(&request, "error", move |_| {
            failed(PanelInput::SettingsFile(Err("it could not be fetched".to_owned())));
        }),
    ];
    request.send()?;
    Ok(SettingsFile { request, _listeners: listeners })
}

fn text_of(response: &XmlHttpRequest) -> Result<String, String> {
    let status = response.status().unwrap_or_default();
    if status != 200 {
        return Err(format!("the web server answered {status}"));
    }
    response.response_text().ok().flatten().ok_or_else(|| "the answer is no text".to_owned())
}
