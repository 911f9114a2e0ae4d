//! What the tab of a link and the panels say to each other. The tab asks `{ link, at }`, panels answer `{ here, panel, used }`,
//! the tab chooses one and hands over `{ take, panel, number, at }`, and that panel answers `{ taken, refusal }`.

use js_sys::Date;
use serde::{Deserialize, Serialize};
use web_sys::BroadcastChannel;

use crate::browser::channel::Open;

pub(super) const CHANNEL: &str = "cordboard links";
/// A message older than this is ignored: the page was frozen meanwhile.
const STALE_MS: f64 = 5_000.0;
/// The most characters of a text in a message.
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
    /// Hears messages on a channel; what is none of these is not heard.
    pub(super) fn hear(channel: BroadcastChannel, heard: impl Fn(Self) + 'static) -> Open {
        Open::new(channel, move |data| {
            if let Ok(message) = serde_wasm_bindgen::from_value(data) {
                heard(message);
            }
        })
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

/// The beginning of words, as long as a message may hold.
pub(super) fn beginning(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

pub(super) fn is_recent(at: Option<f64>) -> bool {
    at.is_some_and(|at| (Date::now() - at).abs() < STALE_MS)
}
