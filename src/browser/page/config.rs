//! The hosting file `config.json` (README.md), or what stands in its way, as the start-up reads it (src/browser/start/main.js);
//! the settings file of a page without a CRM; and files of words.

use js_sys::Promise;
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response, window};

use crate::input::Page;
use crate::words::{Message, say};

/// What became of reading the hosting file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum HostingFile {
    /// There is none.
    #[default]
    Missing,
    /// Its text.
    Text(String),
    /// It may be there, but could not be read, and why.
    Unreadable(Message),
}

/// What the page's script may give (`config` in the softphone's options).
#[derive(Default, Deserialize)]
#[serde(default)]
struct Given {
    missing: bool,
    text: Option<String>,
    unreadable: Option<String>,
    /// From the start-up script: the status that the web server answered.
    status: Option<u16>,
    /// From the start-up script: false where no answer came at all.
    fetched: Option<bool>,
}

impl HostingFile {
    /// What the page's script gave for the file, or a promise of it. What is none of the known forms counts as unreadable.
    pub async fn given(value: JsValue) -> Self {
        if value.is_undefined() {
            return Self::Missing;
        }
        match JsFuture::from(Promise::resolve(&value)).await {
            Ok(value) => Self::of(value),
            Err(_) => Self::Unreadable(say!("config-not-given")),
        }
    }

    fn of(value: JsValue) -> Self {
        if value.is_undefined() {
            return Self::Missing;
        }
        if let Some(text) = value.as_string() {
            return Self::Text(text);
        }
        match serde_wasm_bindgen::from_value::<Given>(value).unwrap_or_default() {
            Given { missing: true, .. } => Self::Missing,
            Given { text: Some(text), .. } => Self::Text(text),
            Given { status: Some(status), .. } => {
                Self::Unreadable(say!("web-server-answered", status: status))
            }
            Given { fetched: Some(false), .. } => Self::Unreadable(say!("config-not-fetched")),
            Given { unreadable: Some(why), .. } if !why.is_empty() => {
                Self::Unreadable(Message::as_said(&why))
            }
            _ => Self::Unreadable(say!("config-is-no-text")),
        }
    }

    /// Writes the outcome into what the core is told of the page.
    pub(super) fn tell(&self, page: &mut Page) {
        match self {
            Self::Missing => {}
            Self::Text(text) => page.hosting = Some(text.clone().into()),
            Self::Unreadable(why) => page.hosting_flaw.clone_from(why),
        }
    }
}

/// Reads the settings file of a page without a CRM.
pub(super) async fn settings_file(url: &str, until: Option<&AbortSignal>) -> Result<String, Message> {
    let how = RequestInit::new();
    how.set_signal(until);
    match fetch(url, &how).await {
        Ok((200..=299, text)) => Ok(text),
        Ok((status, _)) => Err(say!("web-server-answered", status: status)),
        Err(_) => Err(say!("not-fetched")),
    }
}

/// Reads a file of words beside the page; `None` where there is none, also where the web server answers with an HTML page instead
/// of 404.
pub(super) async fn words_file(path: &str) -> Option<String> {
    let (status, text) = fetch(path, &RequestInit::new()).await.ok()?;
    (status == 200 && !text.trim_start().starts_with('<')).then_some(text)
}

async fn fetch(url: &str, how: &RequestInit) -> Result<(u16, String), JsValue> {
    let window = window().ok_or(JsValue::UNDEFINED)?;
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(url, how)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok((response.status(), text.as_string().unwrap_or_default()))
}
