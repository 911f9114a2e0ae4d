//! What the tab of a link and the panels say to each other. The tab asks `{ link, at }`, panels answer `{ here, panel, used }`,
//! the tab chooses one and hands over `{ take, panel, number, at }`, and that panel answers `{ taken, refusal }`.

use js_sys::{Date, Uint32Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::{BroadcastChannel, window};

pub(super) const CHANNEL: &str = "cordboard links";
/// A page that was frozen meanwhile does not act on a message that is older.
const STALE_MS: f64 = 5_000.0;
/// No text has more characters.
const LONGEST: usize = 200;

/// A message of either side: a plain object with some of these.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::browser::page) struct Message {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) here: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) take: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) taken: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) panel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refusal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) used: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<f64>,
}

impl Message {
    /// Reads a message; `None` where it is none of these.
    pub(super) fn read(data: JsValue) -> Option<Self> {
        serde_wasm_bindgen::from_value(data).ok()
    }

    pub(super) fn send(&self, channel: &BroadcastChannel) {
        if let Ok(data) = serde_wasm_bindgen::to_value(self) {
            // A channel that is closed meanwhile hears nothing.
            let _closed = channel.post_message(&data);
        }
    }
}

pub(super) fn is_text(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none()
}

/// Of words that are shown no more than may be said.
pub(super) fn beginning(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

pub(super) fn is_recent(at: Option<f64>) -> bool {
    at.is_some_and(|at| (Date::now() - at).abs() < STALE_MS)
}

/// A name that nobody guesses.
pub(super) fn new_id() -> String {
    let parts = Uint32Array::new_with_length(4);
    if let Some(crypto) = window().and_then(|window| window.crypto().ok()) {
        let _filled = crypto.get_random_values_with_array_buffer_view(&parts);
    }
    parts.to_vec().iter().map(u32::to_string).collect::<Vec<_>>().join("-")
}
